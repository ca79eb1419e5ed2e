import type { FailureQuality } from './failure.js';

/** One thing a good failure has; null: cannot be told yet. */
export interface FailurePoint {
  readonly code: 'WITHIN_TIME' | 'WITHIN_COST' | 'PRE_REGISTERED' | 'LEARNED';
  readonly met: boolean | null;
  readonly sentence: string;
}

type Words = readonly [met: string, unmet: string, unknown: string];

const words: Readonly<Record<FailurePoint['code'], Words>> = {
  WITHIN_TIME: [
    'It was stopped before its decision was due.',
    'It was stopped after its decision was due.',
    'Whether it was stopped in time cannot be told: the day it stopped, or the day it was due, is not known.',
  ],
  WITHIN_COST: [
    'It cost no more than the loss that was agreed.',
    'It cost more than the loss that was agreed.',
    'Whether it stayed within the loss that was agreed cannot be told: one of the two is not known, or is in another currency.',
  ],
  PRE_REGISTERED: [
    'What would count as success and as a reason to stop was locked before it started.',
    'It started without locked criteria.',
    'It was in no pilot, so nothing was registered beforehand.',
  ],
  LEARNED: ['What it taught is written down.', 'Nothing is written down of what it taught.', ''],
};

const codes = ['WITHIN_TIME', 'WITHIN_COST', 'PRE_REGISTERED', 'LEARNED'] as const;

/** The four points in words, in a fixed order; never one number. Source: Edmondson, Harvard Business Review, April 2011. */
export function failurePoints({
  inTime,
  inCost,
  preRegistered,
  learned,
}: FailureQuality): readonly FailurePoint[] {
  const met = [inTime, inCost, preRegistered, learned];
  return codes.map((code, at) => {
    const one = met[at] ?? null;
    const [yes, no, unknown] = words[code];
    return { code, met: one, sentence: one === null ? unknown : one ? yes : no };
  });
}
