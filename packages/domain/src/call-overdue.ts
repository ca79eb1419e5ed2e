import { type Day, dayWords } from './calendar.js';
import type { Pilot, PilotState } from './pilot.js';
import { move } from './pilot-life.js';

/** A call for a decision that nobody made: where it leads, and why it was made. */
export interface OverdueCall {
  readonly state: PilotState;
  readonly reason: string;
}

/**
 * The call for a decision that a passed decision date makes by itself (product rule: silence cannot beat a call). Null
 * while the day is not over, `today` being a day of the workspace, when there is no such day, and for pilots that are
 * not running. Being on hold does not stop the clock.
 */
export function callOverdue(pilot: PilotState & Pick<Pilot, 'decisionDate'>, today: Day): OverdueCall | null {
  if (pilot.decisionDate === null || pilot.decisionDate >= today) return null;
  const moved = move(pilot, 'CALL_FOR_DECISION');
  if (!moved.ok) return null;
  return { state: moved.value, reason: `The decision date, ${dayWords(pilot.decisionDate)}, has passed.` };
}
