import type { Reuse, ReuseMoment } from './learning.js';
import type { Stage } from './pilot.js';

/** How many of the nearest learnings are asked for at each moment. */
export const learningsAsked = 3;

/** When a pilot's learnings are asked for next; null: it is closed. A pilot that runs is before its SCALE gate. */
export function momentBefore(stage: Stage): ReuseMoment | null {
  if (stage === 'CLOSED') return null;
  return stage === 'PROPOSED' ? 'START' : 'SCALE';
}

type Answered = Pick<Reuse, 'learningId' | 'pilotId' | 'moment'>;
const keyOf = ({ learningId, pilotId, moment }: Answered) => `${learningId} ${pilotId} ${moment}`;

/** The answers that count: of each learning, pilot and moment the latest. Oldest first in, oldest first out. */
export function standingReuses<R extends Answered>(oldestFirst: readonly R[]): readonly R[] {
  const latest = new Map(oldestFirst.map((reuse) => [keyOf(reuse), reuse]));
  return oldestFirst.filter((reuse) => latest.get(keyOf(reuse)) === reuse);
}

type Outcome = Answered & Pick<Reuse, 'answer' | 'outcome'>;

/**
 * The answers of one pilot whose close-out still has to say whether they held: of each learning that was applied the newest,
 * unless one answer about it has been said to hold or not. Oldest first in, newest first out.
 */
export function leftToHold<R extends Outcome>(oldestFirst: readonly R[]): readonly R[] {
  const said = new Set(oldestFirst.flatMap(({ outcome, learningId }) => (outcome ? [learningId] : [])));
  const applied = standingReuses(oldestFirst).filter(({ answer }) => answer === 'APPLIED');
  const newest = new Map(applied.map((reuse) => [reuse.learningId, reuse]));
  return applied
    .filter((reuse) => newest.get(reuse.learningId) === reuse && !said.has(reuse.learningId))
    .toReversed();
}

/** In how many pilots a learning was applied; twice in one pilot counts once. */
export function appliedCount(standing: readonly Pick<Reuse, 'pilotId' | 'answer'>[]): number {
  return new Set(standing.flatMap(({ answer, pilotId }) => (answer === 'APPLIED' ? [pilotId] : []))).size;
}
