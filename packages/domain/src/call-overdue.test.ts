import { describe, expect, it } from 'vitest';
import { callOverdue } from './call-overdue.js';
import { type Stage, stages } from './pilot.js';

const today = '2026-03-02';

function running(decisionDate: string | null, onHold = false, stage: Stage = 'RUNNING') {
  return { stage, onHold, outcome: null, decisionDate };
}

describe('A decision date that passes', () => {
  it('calls for a decision the day after, and says which day it was', () => {
    expect(callOverdue(running('2026-03-01'), today)).toEqual({
      state: { stage: 'DECIDING', onHold: false, outcome: null },
      reason: 'The decision date, 1 March 2026, has passed.',
    });
  });

  it.each(['2026-03-02', '2026-03-03', null])('does not call before the day is over: %s', (day) => {
    expect(callOverdue(running(day), today)).toBeNull();
  });

  it('calls for pilots on hold too, and takes them off', () => {
    expect(callOverdue(running('2026-02-01', true), today)?.state).toEqual({
      stage: 'DECIDING',
      onHold: false,
      outcome: null,
    });
  });

  it.each(stages.filter((stage) => stage !== 'RUNNING'))('leaves pilots that are %s as they are', (stage) => {
    expect(callOverdue(running('2020-01-01', false, stage), today)).toBeNull();
  });
});
