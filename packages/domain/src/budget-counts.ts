import type { WindowDays } from './budget-window.js';
import type { Day } from './calendar.js';
import type { PilotId } from './ids.js';
import type { Pilot } from './pilot.js';

/** A pilot as far as a failure budget knows it. */
export type CountedPilot = Pick<Pilot, 'id' | 'stage' | 'outcome' | 'decisionDate' | 'closedOn'>;

/** The pilots a budget is counted from; every figure opens into them. */
export interface BudgetCounts {
  /** Concluded in the window, and those past their decision date. */
  readonly concluded: readonly PilotId[];
  /** Of these, killed or inconclusive, and those past their decision date. */
  readonly failed: readonly PilotId[];
  /** Of these, undecided past their decision date: they count until somebody decides. */
  readonly undecided: readonly PilotId[];
}

const within = ({ from, until }: WindowDays, day: Day | null) => day !== null && day >= from && day <= until;
const hasFailed = ({ outcome }: CountedPilot) => outcome === 'KILLED' || outcome === 'INCONCLUSIVE';

/** Whether a pilot that started is undecided past its decision date. The day itself is not yet past. */
export function isUndecided(
  { stage, decisionDate }: Pick<Pilot, 'stage' | 'decisionDate'>,
  today: Day,
): boolean {
  return (stage === 'RUNNING' || stage === 'DECIDING') && decisionDate !== null && decisionDate < today;
}

/**
 * What counts in a window of a failure budget. A pilot counts in the window it was closed in, and one that was withdrawn before it
 * started in none. An undecided one counts in the window `today` lies in, whenever its date passed: waiting for the next window does
 * not help. Failures logged on the way count in no budget, so that logging one costs nothing.
 */
export function budgetCounts(
  pilots: readonly CountedPilot[],
  { window, today }: { readonly window: WindowDays; readonly today: Day },
): BudgetCounts {
  const closed = pilots.filter(
    ({ outcome, closedOn }) => outcome !== 'WITHDRAWN' && within(window, closedOn),
  );
  const undecided = within(window, today) ? pilots.filter((pilot) => isUndecided(pilot, today)) : [];
  const ids = (list: readonly CountedPilot[]) => list.map(({ id }) => id);
  return {
    concluded: ids([...closed, ...undecided]),
    failed: ids([...closed.filter(hasFailed), ...undecided]),
    undecided: ids(undecided),
  };
}
