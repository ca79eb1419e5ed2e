import { describe, expect, it } from 'vitest';
import type { LearningId, PilotId } from './ids.js';
import type { ReuseAnswer, ReuseMoment, ReuseOutcome } from './learning.js';
import { appliedCount, leftToHold, momentBefore, standingReuses } from './standing-reuses.js';

function answer(learning: string, pilot: string, moment: ReuseMoment, given: ReuseAnswer = 'APPLIED') {
  return { learningId: learning as LearningId, pilotId: pilot as PilotId, moment, answer: given };
}

describe('Answers to learnings', () => {
  it('count once for a learning, a pilot and a moment: the latest', () => {
    const first = answer('a', 'p', 'START');
    const elsewhere = [answer('a', 'p', 'SCALE'), answer('b', 'p', 'START'), answer('a', 'q', 'START')];
    const later = answer('a', 'p', 'START', 'NOT_APPLICABLE');
    expect(standingReuses([first, ...elsewhere, later])).toEqual([...elsewhere, later]);
    expect(standingReuses([])).toEqual([]);
  });

  it('say in how many pilots a learning was applied', () => {
    const applied = [answer('a', 'p', 'START'), answer('a', 'p', 'SCALE'), answer('a', 'q', 'START')];
    expect(appliedCount([...applied, answer('a', 'r', 'START', 'CONTRADICTED')])).toBe(2);
    expect(appliedCount([])).toBe(0);
  });

  it('wait to be held to once for each learning applied, until one of its answers was', () => {
    const held = (outcome: ReuseOutcome | null, ...given: Parameters<typeof answer>) => ({
      ...answer(...given),
      outcome,
    });
    const [start, scale] = [held(null, 'a', 'p', 'START'), held(null, 'a', 'p', 'SCALE')];
    const other = held(null, 'b', 'p', 'START');
    const thoughtAgain = [held(null, 'c', 'p', 'START'), held(null, 'c', 'p', 'START', 'NOT_APPLICABLE')];
    expect(leftToHold([start, other, scale, ...thoughtAgain])).toEqual([scale, other]);
    expect(leftToHold([held('HELD', 'a', 'p', 'START'), other, scale])).toEqual([other]);
    expect(leftToHold([start, held(null, 'a', 'p', 'SCALE', 'NOT_APPLICABLE')])).toEqual([start]);
  });

  it('are asked for before the next gate', () => {
    expect((['PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED'] as const).map(momentBefore)).toEqual([
      'START',
      'SCALE',
      'SCALE',
      null,
    ]);
  });
});
