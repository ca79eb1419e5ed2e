import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedCriterion } from './evidence.js';
import { effectRatio, followUpSentence, lookedAtAgain } from './follow-up.js';

const share = { metric: 'Refund share', unit: '%', kind: 'PROPORTION', design: 'TWO_ARMS' } as const;
const minutes = { metric: 'Handling time', unit: 'minutes', kind: 'MEAN', design: 'BEFORE_AFTER' } as const;
const dueOn = '2027-02-20';

function judged(role: 'SUCCESS' | 'KILL', name: string, estimate: number | null): JudgedCriterion {
  return {
    criterion: { role, design: 'TWO_ARMS' },
    metric: { name, unit: '%', kind: 'PROPORTION' },
    evidence: { estimate },
  } as JudgedCriterion;
}

describe('What is looked at again', () => {
  it('is the first success criterion of which something was measured', () => {
    const criteria = [
      judged('SUCCESS', 'Not read', null),
      judged('SUCCESS', 'Refund share', 0.033),
      judged('SUCCESS', 'Calls', 0.1),
    ];
    expect(lookedAtAgain({ criteria })).toEqual({ ...share, effectInPilot: 0.033 });
  });

  it('is the first one when nothing was measured, and nothing when nothing was claimed', () => {
    const unread = [judged('KILL', 'Complaints', 0.2), judged('SUCCESS', 'Refund share', null)];
    expect(lookedAtAgain({ criteria: unread })).toEqual({ ...share, effectInPilot: null });
    expect(lookedAtAgain({ criteria: [] })).toMatchObject({ metric: null, effectInPilot: null });
  });
});

describe('The effect at scale beside the effect in the pilot', () => {
  it.each([
    [2, 4, 0.5],
    [-1, 4, -0.25],
    [-2, -4, 0.5],
    [0, 4, 0],
    [2, 0, null],
    [2, null, null],
    [null, 4, null],
    [1e300, 1e-300, null],
  ])('%s by %s is %s', (effectAtScale, effectInPilot, ratio) => {
    expect(effectRatio({ effectAtScale, effectInPilot })).toBe(ratio);
  });

  it.each([
    [
      { ...share, effectInPilot: 0.033, effectAtScale: 0.021 },
      'At scale: +2.1\u00a0points, 64\u00a0% of the 3.3\u00a0points in the pilot.',
    ],
    [
      { ...minutes, effectInPilot: -4, effectAtScale: -5 },
      'At scale: −5\u00a0minutes, 125\u00a0% of the 4\u00a0minutes in the pilot.',
    ],
    [
      { ...share, effectInPilot: 0.033, effectAtScale: -0.01 },
      'At scale: −1\u00a0point; in the pilot: +3.3\u00a0points.',
    ],
    [
      { ...share, effectInPilot: 0, effectAtScale: 0.01 },
      'At scale: +1\u00a0point; in the pilot: 0\u00a0points.',
    ],
    [
      { ...share, design: 'ONE_ARM', effectInPilot: 0.64, effectAtScale: 0.61 },
      'At scale: 61\u00a0%; in the pilot: 64\u00a0%.',
    ],
    [
      { ...share, effectInPilot: null, effectAtScale: 0.021 },
      'At scale: +2.1\u00a0points. Nothing was measured in the pilot.',
    ],
    [
      { metric: null, unit: null, kind: null, design: null, effectInPilot: null, effectAtScale: 12.345 },
      'At scale: 12.3. Nothing was measured in the pilot.',
    ],
    [
      { ...share, effectInPilot: 0.033, effectAtScale: null },
      'Does Refund share hold at scale? Due on 20 February 2027.',
    ],
    [
      { metric: null, unit: null, kind: null, design: null, effectInPilot: null, effectAtScale: null },
      'What became of it at scale? Due on 20 February 2027.',
    ],
  ] as const)('%o reads “%s”', (followUp, sentence) => {
    expect(followUpSentence({ ...followUp, dueOn })).toBe(sentence);
  });

  it('reads well whatever was measured', () => {
    const effect = fc.option(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), { nil: null });
    fc.assert(
      fc.property(effect, effect, fc.constantFrom(share, minutes), (effectInPilot, effectAtScale, what) => {
        const sentence = followUpSentence({ ...what, effectInPilot, effectAtScale, dueOn });
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/NaN|Infinity|null|undefined/);
      }),
    );
  });
});
