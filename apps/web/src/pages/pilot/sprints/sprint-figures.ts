import type { PilotSprintsQuery } from '../../../generated/operations';
import { formatCount, formatNumber, formatPercent } from '../../../platform/format';

type Pilot = NonNullable<PilotSprintsQuery['pilot']>;

/** Below as many sprints, nothing is told of how they go. */
const leastSprints = 3;

/** One figure of a pilot's sprints: the figure, how many it rests on, and what it means. */
export interface SprintFigure {
  readonly name: string;
  /** Null: not known, or too few to tell. */
  readonly value: string | null;
  readonly sentence: string;
  readonly n: number | null;
}

const tooFew = (n: number) =>
  `Too few to tell: it takes ${leastSprints} closed sprints, there ${n === 1 ? 'is' : 'are'} ${n}.`;

function timeToValueFigure({ timeToValue }: Pilot): SprintFigure {
  const name = 'Time to value';
  if (!timeToValue)
    return { name, value: null, sentence: 'It is counted from the day the pilot starts.', n: null };
  const { days, open, sentence } = timeToValue;
  return { name, value: open ? null : formatCount(days, 'day'), sentence, n: null };
}

function momentumFigure({ momentum }: Pilot): SprintFigure {
  const { current, n, sentence } = momentum;
  if (n < leastSprints) return { name: 'Momentum', value: null, sentence: tooFew(n), n };
  return { name: 'Momentum', value: `${formatNumber(current)} in a row`, sentence, n };
}

function focusFigure({ sprints }: Pilot): SprintFigure {
  const name = 'Focus';
  const counted = sprints.flatMap(({ outcome, effectiveGoals }) =>
    outcome !== null && outcome !== 'CANCELLED' && effectiveGoals !== null ? [effectiveGoals] : [],
  );
  const n = counted.length;
  if (n < leastSprints)
    return {
      name,
      value: null,
      sentence: `${tooFew(n)} Counted are those whose goals say how many days they take.`,
      n,
    };
  const mean = counted.reduce((sum, goals) => sum + goals, 0) / n;
  return {
    name,
    value: `${formatNumber(mean, 1)} goals`,
    sentence: `On average, effort was spread as over ${formatNumber(mean, 1)} goals of equal size. One to three is a focus.`,
    n,
  };
}

function consistencyFigure({ sprints }: Pilot): SprintFigure {
  const told = sprints[0]?.team.consistency;
  const n = told?.n ?? 0;
  if (!told || n < leastSprints) return { name: 'Consistency', value: null, sentence: tooFew(n), n };
  const { variation, sentence, counted } = told;
  if (variation === null || counted < leastSprints) return { name: 'Consistency', value: null, sentence, n };
  return { name: 'Consistency', value: `± ${formatPercent(variation)}`, sentence, n: counted };
}

/** How a pilot's sprints go, in four figures that are not mixed into one. */
export function sprintFigures(pilot: Pilot): readonly SprintFigure[] {
  return [timeToValueFigure(pilot), momentumFigure(pilot), focusFigure(pilot), consistencyFigure(pilot)];
}
