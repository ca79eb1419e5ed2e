import { describe, expect, it } from 'vitest';
import { moveTo } from './move-to';
import type { stages } from './words';

const sentence = (stage: (typeof stages)[number], to: (typeof stages)[number], onHold = false) => {
  const move = moveTo({ key: 'SC-101', stage, onHold }, to);
  return 'sentence' in move ? `${move.kind}: ${move.sentence}` : move.kind;
};

describe('Moving a pilot on the board', () => {
  it('withdraws what never started, on hold or not', () => {
    expect(sentence('PROPOSED', 'CLOSED')).toBe('withdraw');
    expect(sentence('PROPOSED', 'CLOSED', true)).toBe('withdraw');
  });

  it.each([
    ['PROPOSED', 'RUNNING', 'decide: The START gate decides whether SC-101 runs.'],
    ['PROPOSED', 'DECIDING', 'no: SC-101 has to run first: the START gate decides that.'],
    [
      'RUNNING',
      'DECIDING',
      'callForDecision: SC-101 waits for a decision once it is called for one, or once its decision date has passed.',
    ],
    [
      'RUNNING',
      'CLOSED',
      'no: SC-101 has to be called for decision first; then the SCALE gate decides how it ends.',
    ],
    ['RUNNING', 'PROPOSED', 'no: SC-101 has started. A pilot that has started is not proposed again.'],
    ['DECIDING', 'CLOSED', 'decide: The SCALE gate decides how SC-101 ends.'],
    ['DECIDING', 'RUNNING', 'decide: The SCALE gate decides whether SC-101 goes back to running.'],
    ['DECIDING', 'PROPOSED', 'no: SC-101 has started. A pilot that has started is not proposed again.'],
    ['CLOSED', 'RUNNING', 'no: SC-101 is closed. How it ended stays as it was decided.'],
  ] as const)('from %s to %s says which gate decides', (from, to, said) => {
    expect(sentence(from, to)).toBe(said);
  });
});
