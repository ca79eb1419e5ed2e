import {
  essentialCriteria,
  type NextRep,
  type PadsCriterion,
  type PadsLevel,
  type PadsLevelNumber,
  type PadsProfile,
  type PadsRating,
  padsCriteria,
  type RatedLevel,
  type RepStep,
} from './pads.js';
import { type PadsBand, padsBands, padsScore } from './pads-score.js';

/** The highest level that counts without an artefact: more is only asserted. */
export const assertedLimit = 2;

/** Levels that far apart are talked about before they count. */
const apartFrom = 2;

const essentialPlaces = essentialCriteria.map((criterion) => padsCriteria.indexOf(criterion));

/** The level that counts of a level claimed: above 2 only with an artefact. Null (does not apply) stays null. */
export function countedLevel(claimed: PadsLevelNumber | null, hasArtefact: boolean): PadsLevelNumber | null {
  return claimed !== null && claimed > assertedLimit && !hasArtefact ? assertedLimit : claimed;
}

/** Which of a pilot's ratings count now, newest first: a reconciliation until somebody rates again, else the newest of up to two raters. */
export function countingRatings(ratings: readonly PadsRating[]): readonly PadsRating[] {
  const newestFirst = [...ratings].sort(laterFirst);
  const settled = newestFirst.findIndex(({ kind }) => kind === 'RECONCILED');
  const since = settled === -1 ? newestFirst : newestFirst.slice(0, settled);
  // What was settled is not argued again: after a reconciliation the raters begin anew.
  if (since.length === 0) return newestFirst.slice(0, 1);
  const raters = [...new Set(since.map(({ raterId }) => raterId))].slice(0, 2);
  return raters.flatMap((rater) => since.find(({ raterId }) => raterId === rater) ?? []);
}

function laterFirst(a: PadsRating, b: PadsRating): number {
  if (a.ratedAt !== b.ratedAt) return a.ratedAt < b.ratedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** A pilot's profile from its ratings, in any order; null when there are none. */
export function padsProfile(ratings: readonly PadsRating[]): PadsProfile | null {
  const counting = countingRatings(ratings);
  const [newest] = counting;
  if (!newest) return null;
  const levels = padsCriteria.map((criterion) => levelOf(criterion, counting));
  const { score, band, weakest } = scoreOf(levels);
  return {
    levels,
    score,
    band,
    weakest,
    nextRep: nextRep(levels),
    raters: counting.map(({ raterId }) => raterId),
    ratedAt: newest.ratedAt,
    toReconcile: levels.filter(({ apart }) => apart).map(({ criterion }) => criterion),
    ratings: counting.map(({ id }) => id),
    reconciled: newest.kind === 'RECONCILED' ? newest.sentence : null,
  };
}

/** Scores levels as a profile has them; see `padsScore`. */
export function scoreOf(levels: readonly Pick<PadsLevel, 'counted'>[]): ReturnType<typeof padsScore> {
  return padsScore(
    levels.map(({ counted }) => counted),
    essentialPlaces,
  );
}

function levelOf(criterion: PadsCriterion, counting: readonly PadsRating[]): PadsLevel {
  const said = counting.flatMap(({ raterId, levels }) =>
    levels.filter((level) => level.criterion === criterion).map((level) => ({ ...level, raterId })),
  );
  // An artefact shows the level whoever attached it.
  const artefact = said.find((level) => level.artefact)?.artefact ?? null;
  const claimed = lowest(said.map(({ level }) => level));
  return {
    criterion,
    essential: essentialCriteria.includes(criterion),
    claimed,
    counted: countedLevel(claimed, artefact !== null),
    note: said.find(({ note }) => note)?.note ?? null,
    artefact,
    byRater: said.map(({ raterId, level }) => ({ raterId, level })),
    apart: areApart(said, artefact !== null),
  };
}

/** A criterion applies as soon as one rater says so. */
function lowest(levels: readonly (PadsLevelNumber | null)[]): PadsLevelNumber | null {
  const given = levels.filter((level) => level !== null);
  return given.length ? (Math.min(...given) as PadsLevelNumber) : null;
}

function areApart(said: readonly Pick<RatedLevel, 'level'>[], hasArtefact: boolean): boolean {
  const counted = said.map(({ level }) => countedLevel(level, hasArtefact));
  const given = counted.filter((level) => level !== null);
  if (given.length === 0) return false;
  return given.length < counted.length || Math.max(...given) - Math.min(...given) >= apartFrom;
}

/** What each band asks of essential criteria, and of the others. */
const asked: Readonly<
  Record<PadsBand, { readonly essential: PadsLevelNumber; readonly other: PadsLevelNumber }>
> = {
  SANDBOX: { essential: 0, other: 0 },
  WALK_THROUGH: { essential: 1, other: 0 },
  SHELLS: { essential: 2, other: 0 },
  FULL_PADS: { essential: 3, other: 2 },
};

/** The cheapest change that lifts the band: fewest levels to climb, then fewest artefacts. Null in the highest band. */
export function nextRep(levels: readonly Omit<PadsLevel, 'note' | 'byRater' | 'apart'>[]): NextRep | null {
  const band = padsBands[padsBands.indexOf(scoreOf(levels).band) + 1];
  if (!band) return null;
  const steps = levels.flatMap(({ criterion, essential, claimed, counted, artefact }): RepStep[] => {
    const to = essential ? asked[band].essential : asked[band].other;
    if (claimed === null || counted === null || counted >= to) return [];
    const reached = claimed > to ? claimed : to;
    return [{ criterion, from: claimed, to: reached, needsArtefact: to > assertedLimit && !artefact }];
  });
  return { band, steps };
}

/** What the history tells of a profile, field by field: band, score and the levels that count. */
export function padsFacts({
  band,
  score,
  levels,
}: PadsProfile): Readonly<Record<string, string | number | null>> {
  const counted = levels.map(({ criterion, counted: level }) => [fieldOf(criterion), level] as const);
  return { padsBand: band, padsScore: score, ...Object.fromEntries(counted) };
}

function fieldOf(criterion: PadsCriterion): string {
  return criterion.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
