import {
  essentialCriteria,
  type NextRep,
  type PadsCriterion,
  type PadsLevelNumber,
  padsCriteria,
} from '@scrimmage/domain/pads';
import { isWebAddress } from '@scrimmage/domain/pads-input';
import { countedLevel, nextRep, scoreOf } from '@scrimmage/domain/pads-profile';
import type { PadsBand } from '@scrimmage/domain/pads-score';

/** What can be written into one row of the form. */
export type RowPart = 'level' | 'note' | 'title' | 'url';
/** The form's fields by `CRITERION.part`; a level is '0' to '4', 'na' or '' (not chosen yet). */
export type RatingValues = Readonly<Record<string, string>>;

/** What somebody says of one criterion, as the contract gives it out and takes it in. */
export interface RatedRow {
  readonly criterion: PadsCriterion;
  readonly level: number | null;
  readonly note: string | null;
  readonly artefact: { readonly title: string; readonly url: string } | null;
}

/** A criterion that does not apply. */
export const notApplicable = 'na';

export const fieldOf = (criterion: PadsCriterion, part: RowPart) => `${criterion}.${part}`;

/** The form as it begins: empty, or with levels somebody gave before. `open` are to be chosen anew. */
export function startValues(
  given: readonly RatedRow[],
  open: readonly PadsCriterion[] = [],
): Record<string, string> {
  return Object.fromEntries(
    padsCriteria.flatMap((criterion) => {
      const row = given.find((level) => level.criterion === criterion);
      const level = row && !open.includes(criterion) ? String(row.level ?? notApplicable) : '';
      return [
        [fieldOf(criterion, 'level'), level],
        [fieldOf(criterion, 'note'), row?.note ?? ''],
        [fieldOf(criterion, 'title'), row?.artefact?.title ?? ''],
        [fieldOf(criterion, 'url'), row?.artefact?.url ?? ''],
      ];
    }),
  );
}

/** The criteria without a level, in their order. */
export function unrated(values: RatingValues): readonly PadsCriterion[] {
  return padsCriteria.filter((criterion) => !values[fieldOf(criterion, 'level')]);
}

/** What the form says of each rated criterion, in their order. */
export function rowsOf(values: RatingValues): readonly RatedRow[] {
  return padsCriteria.flatMap((criterion) => {
    const value = (part: RowPart) => values[fieldOf(criterion, part)]?.trim() ?? '';
    const level = value('level');
    if (level === '') return [];
    const [title, url] = [value('title'), value('url')];
    return {
      criterion,
      level: level === notApplicable ? null : Number(level),
      note: value('note') || null,
      artefact: title || url ? { title, url } : null,
    };
  });
}

/** What a rating comes to while it is being given. */
export interface Preview {
  readonly score: number;
  readonly band: PadsBand;
  readonly nextRep: NextRep | null;
}

/** What the form comes to by itself; null as long as a criterion is without a level. */
export function previewOf(values: RatingValues): Preview | null {
  if (unrated(values).length > 0) return null;
  const levels = rowsOf(values).map(({ criterion, level, artefact }) => {
    const shown = artefact?.title && isWebAddress(artefact.url) ? artefact : null;
    return {
      criterion,
      essential: essentialCriteria.includes(criterion),
      claimed: level as PadsLevelNumber | null,
      counted: countedLevel(level as PadsLevelNumber | null, shown !== null),
      artefact: shown,
    };
  });
  const { score, band } = scoreOf(levels);
  return { score, band, nextRep: nextRep(levels) };
}
