/** The scores at which a future is kept, from a very slow one to a very fast one; between them one interpolates. */
export const knots: readonly number[] = Array.from({ length: 41 }, (_, at) => -5 + at / 4);
/** A slow future is read from the team's poor sprints, a fast one from its good ones: how far the mean leans for a score. */
const lean = 0.5;
/** In days: a sprint this long ago counts half. Rates drift; two months ago is already another team. */
const halfLifeDays = 28;
/** In sprints: however long they are, one sprint alone never decides. */
const leastHalfLife = 1.5;

/** What the sprints until some day say of a team's pace. */
export interface RecentPace {
  /** How many sprints it rests on, those long ago counted less. */
  readonly weight: number;
  /** Items a sprint, one at each of the knots, rising. */
  readonly atKnots: Float64Array;
}

/**
 * The pace of a team before each of its sprints and after the last, from items `finished` a sprint (0 or more, oldest first) and
 * the length of a sprint in days: power means of items + 1, less 1, recent sprints counting more, the mean's order rising with the
 * score. Every figure rises, or stays, with every item finished. Throws a RangeError for what are no such numbers.
 * Source: Hardy, Littlewood and Pólya, Inequalities, 1934 (power means); see the decision on forecasts.
 */
export function pacesOf(finished: readonly number[], sprintDays: number): readonly RecentPace[] {
  requireHistory(finished, sprintDays);
  const keep = 0.5 ** (1 / Math.max(halfLifeDays / sprintDays, leastHalfLife));
  const sums = new Float64Array(knots.length);
  let weight = 0;
  const paces: RecentPace[] = [paceFrom(sums, 0)];
  for (const items of finished) {
    const log = Math.log1p(items);
    weight = keep * weight + 1;
    knots.forEach((score, at) => {
      const seen = score === 0 ? log : Math.exp(lean * score * log);
      sums[at] = keep * (sums[at] as number) + seen;
    });
    paces.push(paceFrom(sums, weight));
  }
  return paces;
}

function paceFrom(sums: Float64Array, weight: number): RecentPace {
  if (weight === 0) return { weight, atKnots: new Float64Array(knots.length) };
  const atKnots = sums.map((sum, at) => {
    const order = lean * (knots[at] as number);
    const log = order === 0 ? sum / weight : Math.log(sum / weight) / order;
    return Math.max(0, Math.expm1(log));
  });
  return { weight, atKnots };
}

/** Throws a RangeError unless a history has numbers of 0 or more and sprints of at least a day. */
export function requireHistory(finished: readonly number[], sprintDays: number): void {
  if (finished.some((items) => !(items >= 0 && Number.isFinite(items))))
    throw new RangeError('A sprint finished 0 items or more.');
  if (!(sprintDays >= 1 && Number.isFinite(sprintDays)))
    throw new RangeError('A sprint is a day long or more.');
}
