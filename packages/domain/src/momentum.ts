/** How a sprint ended, null while it runs. */
export interface EndedSprint {
  readonly outcome: 'MET' | 'PARTLY' | 'MISSED' | 'CANCELLED' | null;
}

/** Runs of sprints that brought something: their focus, or part of it. */
export interface Momentum {
  /** As many in a row up to the last one. */
  readonly current: number;
  readonly longest: number;
  /** The share of sprints that brought something, 0 to 1; null without a sprint. */
  readonly share: number | null;
  /** The chance that the last sprints, as many as the current run, all bring something by luck alone; null without a run. */
  readonly chance: number | null;
  readonly n: number;
}

type Outcome = Exclude<EndedSprint['outcome'], null>;

/** Cancelled sprints and those that run say nothing. */
function counted(sprints: readonly EndedSprint[]): readonly Outcome[] {
  return sprints.flatMap(({ outcome }) => (outcome === null || outcome === 'CANCELLED' ? [] : [outcome]));
}

/**
 * The momentum of sprints, oldest first: a sprint that missed ends a run, one that met its focus partly goes on with it, a cancelled one is passed over.
 * The chance is p to the power of the run, p being the share of all sprints that brought something: two in a row are no news.
 */
export function momentum(sprints: readonly EndedSprint[]): Momentum {
  const outcomes = counted(sprints);
  let [current, longest] = [0, 0];
  for (const outcome of outcomes) {
    current = outcome === 'MISSED' ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  const n = outcomes.length;
  const share = n === 0 ? null : outcomes.filter((outcome) => outcome !== 'MISSED').length / n;
  const chance = share === null || current === 0 ? null : share ** current;
  return { current, longest, share, chance, n };
}

/** How evenly sprints deliver. */
export interface Consistency {
  /** The standard deviation of finished items over their mean; null below two counted sprints, or when nothing was finished. */
  readonly variation: number | null;
  /** The share of planned goals that were met, 0 to 1; null when none was planned. */
  readonly goalsMet: number | null;
  readonly n: number;
  /** Of them, those whose items were counted: the variation rests on these. */
  readonly counted: number;
}

/** How evenly sprints finished items (null where nobody counted), and how many of their goals they met; n closed sprints, cancelled ones left to the caller. */
export function consistency(
  sprints: readonly { readonly finished: number | null; readonly planned: number; readonly met: number }[],
): Consistency {
  const items = sprints.flatMap(({ finished }) => finished ?? []);
  const [planned, met] = [sumOf(sprints.map((it) => it.planned)), sumOf(sprints.map((it) => it.met))];
  const mean = sumOf(items) / items.length;
  const squares = sumOf(items.map((finished) => (finished - mean) ** 2));
  const variation = items.length < 2 || mean === 0 ? null : Math.sqrt(squares / (items.length - 1)) / mean;
  return {
    variation,
    goalsMet: planned === 0 ? null : met / planned,
    n: sprints.length,
    counted: items.length,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}
