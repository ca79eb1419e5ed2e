import { describe, expect, it } from 'vitest';
import { intervalWords, stanceLine } from './stance-words';

const sharer = {
  stance: 'RISK_SHARER',
  leaning: null,
  mean: 0.512,
  low: 0.38,
  high: 0.634,
  n: 5,
} as const;

describe('A stance in words', () => {
  it('is named with its interval and how many settled engagements it rests on', () => {
    expect(stanceLine(sharer)).toBe('sharer 0.51, 0.38–0.63 (n = 5)');
    expect(intervalWords(sharer)).toBe('0.51, 0.38–0.63');
  });

  it('that rests on fewer than three says that they are few, named or not', () => {
    expect(stanceLine({ ...sharer, n: 1 })).toBe('sharer 0.51, 0.38–0.63 (few: n = 1)');
  });

  it('is never named while it is undetermined, only where it leans', () => {
    const leaning = { ...sharer, stance: 'UNDETERMINED', leaning: 'RISK_SHARER', n: 2 } as const;
    expect(stanceLine(leaning)).toBe('undetermined, leaning sharer (few: n = 2)');
  });

  it('leans nowhere before anything was settled', () => {
    const unseen = { ...sharer, stance: 'UNDETERMINED', leaning: 'PARTIAL', n: 0 } as const;
    expect(stanceLine(unseen)).toBe('undetermined, nothing settled (n = 0)');
    expect(stanceLine({ ...unseen, n: 1, leaning: null })).toBe('undetermined (few: n = 1)');
  });
});
