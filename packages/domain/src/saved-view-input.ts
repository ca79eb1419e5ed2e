import * as v from 'valibot';
import { ownId } from './own-id.js';
import { viewSharings } from './saved-view.js';
import { nameText } from './text.js';
import { readViewParams, viewLists, viewParamWords } from './view-params.js';

/** Views one member keeps of one list, beside the deleted ones. */
export const mostViews = 50;
/** How long a deleted one can be brought back, in days. */
export const deletedViewDays = 30;

const param = v.object({
  name: v.pipe(v.string('Say which part of the address.'), v.maxLength(50, 'No list has such a long name.')),
  values: v.pipe(
    v.array(v.string('A value is a text.'), 'List the values.'),
    v.maxLength(50, 'A view holds at most 50 values of one kind.'),
  ),
});

/** A view as somebody saves it: a new one without a version, or another state of one they have. */
export const savedViewInput = v.pipe(
  v.object({
    id: ownId,
    list: v.picklist(viewLists, 'Say which list it is of.'),
    name: nameText('The name', 80),
    params: v.pipe(
      v.array(param, 'List what the address says.'),
      v.maxLength(30, 'No address says so much.'),
    ),
    sharing: v.picklist(viewSharings, 'Say whether it is yours alone or the workspace’s.'),
  }),
  v.forward(
    v.check(
      ({ list, params }) => readViewParams(list, params).left.length === 0,
      ({ input: { list, params } }) =>
        `The list does not know this: ${readViewParams(list, params).left.map(viewParamWords).join(', ')}.`,
    ),
    ['params'],
  ),
  v.transform(({ params, ...rest }) => ({ ...rest, params: readViewParams(rest.list, params).params })),
);

/** A view as it was saved, cleaned. */
export type GivenView = v.InferOutput<typeof savedViewInput>;
