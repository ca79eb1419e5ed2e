import { describe, expect, it } from 'vitest';
import { minutes, solved } from '../../../../test/support/a-criterion';
import { formatDay } from '../../../platform/format';
import { changeWords } from './amendment-words';

const today = '2026-11-21';
const two = { metric: solved, design: 'TWO_ARMS', today } as const;
const plan = { metric: null, design: 'ONE_ARM', today } as const;

describe('A changed term in words', () => {
  it.each([
    ['threshold', '0.02', '0.01', two, 'threshold +2\u00a0points → +1\u00a0point'],
    [
      'threshold',
      '12',
      '15',
      { ...two, metric: minutes, design: 'ONE_ARM' },
      'threshold 12\u00a0minutes → 15\u00a0minutes',
    ],
    ['baseline', null, '0.6 of 1240 cases', two, 'baseline not stated → 60\u00a0%, n = 1,240'],
    [
      'baseline',
      '0.6, cases unknown',
      '0.55 of 90 cases',
      two,
      'baseline 60\u00a0%, cases unknown → 55\u00a0%, n = 90',
    ],
    ['alpha', '0.1', '0.05', two, 'confidence 90\u00a0% → 95\u00a0%'],
    ['plannedSplit', '0.5', '0.333', two, 'planned split 50\u00a0% → 33.3\u00a0%'],
    ['randomised', 'false', 'true', two, 'randomised no → yes'],
    ['minRunDays', '14', '21', plan, 'least run 14 days → 21 days'],
    [
      'deadline',
      '2026-12-05',
      '2027-01-09',
      plan,
      `decision date ${formatDay('2026-12-05', today)} → ${formatDay('2027-01-09', today)}`,
    ],
    ['fallback', 'KILL', 'CONTINUE', plan, 'fallback kill → continue'],
  ] as const)('%s from %s to %s', (field, before, after, amended, words) => {
    expect(changeWords({ field, before, after }, amended)).toBe(words);
  });
});
