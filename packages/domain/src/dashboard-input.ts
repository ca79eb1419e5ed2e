import * as v from 'valibot';
import { isAnswerPath } from './answer-path.js';
import { dashboardSharings, markRoles, tileMarks, tileRoles } from './dashboard.js';
import { gridColumns, leastTileWidth, mostTileHeight } from './dashboard-grid.js';
import { countWithin } from './numbers.js';
import { ownId } from './own-id.js';
import { reference } from './reference.js';
import { isStorable, longText, nameText, utf8Length } from './text.js';

/** A page of more is not read. */
export const mostTiles = 24;
/** Columns of a table in a tile. */
export const mostTileFields = 12;
/** Dashboards one member keeps beside the deleted ones. */
export const mostDashboards = 100;
/** Characters of a query. */
export const mostQueryText = 10_000;
/** Bytes the variables of a query take, written as JSON. */
const mostVariables = 10_000;
/** How long a link lasts at most, in days. */
export const mostDashboardLinkDays = 60;
/** How long a deleted one can be brought back, in days. */
export const deletedDashboardDays = 30;

const pathText = (what: string) =>
  v.pipe(
    nameText(what, 300),
    v.check(isAnswerPath, `${what} is names of the answer with dots between them.`),
  );

const variablesHint = 'Variables are names with their values, at most 10,000 bytes as JSON.';
const isSmallObject = (value: unknown) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let storable = true;
  // Written out, characters that cannot be stored are escaped; so they are looked for on the way.
  const written = JSON.stringify(value, (name, inner) => {
    storable &&= isStorable(name) && (typeof inner !== 'string' || isStorable(inner));
    return inner;
  });
  return storable && utf8Length(written) <= mostVariables;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.trim() || '{}');
  } catch {
    return undefined;
  }
};

const variables = v.pipe(
  v.nullish(v.string(variablesHint), ''),
  v.check((text) => text.length <= mostVariables, variablesHint),
  v.transform(parsed),
  v.check(isSmallObject, variablesHint),
  v.transform((value) => value as Readonly<Record<string, unknown>>),
);

/** What a query is run with, written as JSON: names with their values, at most 10,000 bytes. */
export const variablesInput = v.object({ variables });

const field = v.object({
  role: v.picklist(tileRoles, 'Say what the field stands for.'),
  path: pathText('The field'),
});

const tile = v.pipe(
  v.object({
    tileId: reference('The tile'),
    title: nameText('The title'),
    query: longText('The query', mostQueryText),
    operationName: v.optional(v.nullable(nameText('The name of the operation', 100)), null),
    variables,
    path: pathText('The place in the answer'),
    mark: v.picklist(tileMarks, 'Choose how it is drawn.'),
    fields: v.pipe(
      v.nullish(v.array(field, 'List the fields.'), []),
      v.maxLength(mostTileFields, `A tile has at most ${mostTileFields} fields.`),
    ),
    width: countWithin('The width', 1, gridColumns),
    height: countWithin('The height', 1, mostTileHeight),
  }),
  v.forward(
    v.check(
      ({ mark, width }) => width >= leastTileWidth[mark],
      ({ input }) =>
        `As narrow as that it cannot be read. Make it at least ${leastTileWidth[input.mark]} wide.`,
    ),
    ['width'],
  ),
  v.forward(
    v.check(
      ({ mark, fields }) =>
        markRoles[mark].needs.every((role) => fields.some((given) => given.role === role)),
      'Choose a field for everything the mark draws.',
    ),
    ['fields'],
  ),
  v.forward(
    v.check(({ mark, fields }) => {
      const { needs, mayHave } = markRoles[mark];
      return fields.every(({ role }) => needs.includes(role) || mayHave.includes(role));
    }, 'The mark does not draw one of these fields. Leave it out.'),
    ['fields'],
  ),
  v.forward(
    v.check(({ fields }) => {
      const roles = fields.map(({ role }) => role).filter((role) => role !== 'COLUMN');
      return new Set(roles).size === roles.length;
    }, 'Choose one field for each part of the mark.'),
    ['fields'],
  ),
  v.forward(
    v.check(
      ({ fields }) =>
        fields.some(({ role }) => role === 'LOW') === fields.some(({ role }) => role === 'HIGH'),
      'A band has a low and a high end. Choose both, or neither.',
    ),
    ['fields'],
  ),
);

const title = nameText('The title');
const tiles = v.pipe(
  v.array(tile, 'List the tiles.'),
  v.maxLength(mostTiles, `A dashboard has at most ${mostTiles} tiles. Make another one.`),
  v.check(
    (all) => new Set(all.map(({ tileId }) => tileId)).size === all.length,
    'Give each tile an id of its own.',
  ),
);

/** A dashboard as somebody saves it: a new one without a version, or another state of their own. */
export const dashboardInput = v.object({ id: ownId, title, tiles });

/** A dashboard as it was saved, cleaned. */
export type SavedDashboard = v.InferOutput<typeof dashboardInput>;

/** Who else may read it: kept as it is where nothing is said. */
export const dashboardSharingInput = v.object({
  sharing: v.nullish(
    v.picklist(dashboardSharings, 'Say whether it is yours alone or the workspace’s.'),
    null,
  ),
  linkDays: v.nullish(countWithin('The number of days', 1, mostDashboardLinkDays), null),
  endLink: v.nullish(v.boolean('Say whether the link ends.'), false),
});
