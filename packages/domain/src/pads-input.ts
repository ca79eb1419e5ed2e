import * as v from 'valibot';
import {
  essentialCriteria,
  type PadsCriterion,
  padsAnchors,
  padsCriteria,
  padsLevelNumbers,
} from './pads.js';
import { reference } from './reference.js';
import { longText, nameText, optionalText } from './text.js';

const longestAddress = 2_000;

/** A page on the web: no other scheme runs anything when pressed, and no password travels in it. */
const webAddress = /^https?:\/\/[^\s/?#@\\]+([/?#][^\s\\]*)?$/i;

/** Tells whether a text is the address of a page: http or https, nothing secret in it, no blanks. */
export function isWebAddress(text: string): boolean {
  return text.length <= longestAddress && webAddress.test(text) && !hasControls(text);
}

const addressHint = 'Give the address of a page: https:// or http://, at most 2,000 characters.';

const artefact = v.object(
  {
    title: nameText('The artefact’s title'),
    url: v.pipe(v.string(addressHint), v.trim(), v.check(isWebAddress, addressHint)),
  },
  'Give the artefact’s title and address.',
);

function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cf}]/u.test(text) || !text.isWellFormed();
}

const level = v.pipe(
  v.object({
    criterion: v.picklist(padsCriteria, 'Choose one of the ten criteria.'),
    level: v.nullable(v.picklist(padsLevelNumbers, 'Choose a level from 0 to 4.')),
    note: v.optional(optionalText('The note', 2_000), null),
    artefact: v.optional(v.nullable(artefact), null),
  }),
  v.forward(
    v.check(
      ({ criterion, level }) => level !== null || !essentialCriteria.includes(criterion),
      'This criterion is essential: it always applies.',
    ),
    ['level'],
  ),
);

const reconciliation = v.object(
  {
    sentence: longText('How you settled it', 1_000),
    ratings: v.pipe(
      v.array(reference('A rating'), 'Say which ratings are settled.'),
      v.maxLength(10, 'Say which two ratings are settled.'),
    ),
  },
  'Say how you settled it.',
);

/** A rating as a person gives it: each of the ten criteria once; a reconciliation with its sentence. */
export const padsRatingInput = v.object({
  levels: v.pipe(
    v.array(level, 'Rate all ten criteria.'),
    // More than ten are not looked at one by one.
    v.maxLength(padsCriteria.length, 'Rate each criterion once.'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const given = dataset.value;
      if (new Set(given.map(({ criterion }) => criterion)).size < given.length) {
        addIssue({ message: 'Rate each criterion once.' });
        return NEVER;
      }
      const missing = missingCriteria(given);
      if (missing.length) {
        const names = new Intl.ListFormat('en').format(missing.map((one) => padsAnchors[one].name));
        addIssue({ message: `Rate all ten criteria. Missing: ${names}.` });
        return NEVER;
      }
      return padsCriteria.flatMap((criterion) => given.filter((one) => one.criterion === criterion));
    }),
  ),
  reconciles: v.optional(v.nullable(reconciliation), null),
});

export type PadsRatingInput = v.InferOutput<typeof padsRatingInput>;

/** The criteria a list of levels leaves out, in their order. */
export function missingCriteria(
  levels: readonly { readonly criterion: PadsCriterion }[],
): readonly PadsCriterion[] {
  const given = new Set(levels.map(({ criterion }) => criterion));
  return padsCriteria.filter((criterion) => !given.has(criterion));
}
