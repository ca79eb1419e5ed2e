import { describe, expect, it } from 'vitest';
import { type EvidenceRow, effectWords, evidenceGroups, evidenceSentence } from './evidence-rows';

const row = (changes: Record<string, unknown> = {}) =>
  ({
    estimate: 0.033,
    low: 0.024,
    high: 0.042,
    n: 1240,
    goal: 0.02,
    limit: -0.01,
    waits: false,
    pastKillLine: false,
    pilot: { key: 'SC-101', name: 'Refund', stage: 'RUNNING', ageDays: 36, recommendation: null },
    criterion: {
      design: 'TWO_ARMS',
      metric: { name: 'Repeat calls', kind: 'PROPORTION', unit: '%', direction: 'HIGHER_IS_BETTER' },
    },
    ...changes,
  }) as unknown as EvidenceRow;

describe('A pilot’s evidence in words', () => {
  it.each([
    [{}, '+3.3\u00a0points, +2.4 to +4.2\u00a0points, beyond the target'],
    [
      { estimate: -0.03, low: -0.05, high: -0.02 },
      '−3\u00a0points, −5 to −2\u00a0points, beyond the kill line',
    ],
    [{ low: -0.02 }, '+3.3\u00a0points, −2 to +4.2\u00a0points'],
    [{ low: null, high: null }, '+3.3\u00a0points, too few to tell'],
    [{ estimate: null, low: null, high: null }, 'too few to tell'],
  ])('%o reads %s', (changes, words) => {
    expect(effectWords(row(changes))).toBe(words);
  });

  it('says how many are past a line', () => {
    const rows = [row(), row({ low: -0.02 }), row({ estimate: -0.03, low: -0.05, high: -0.02 })];
    expect(evidenceSentence(rows, 3)).toBe(
      '3 open pilots with locked criteria. 1 beyond the kill line, 1 beyond the target.',
    );
    expect(evidenceSentence([row({ low: -0.02 })], 1)).toBe(
      '1 open pilot with locked criteria. None beyond the kill line, none beyond the target.',
    );
  });

  it('says how many are past a kill line that is not drawn', () => {
    const drawn = row({ estimate: -0.03, low: -0.05, high: -0.02, pastKillLine: true });
    expect(evidenceSentence([row({ pastKillLine: true }), drawn], 2)).toBe(
      '2 open pilots with locked criteria. 1 beyond the kill line, 1 beyond the target. 1 past its kill line by a metric not drawn here.',
    );
  });

  it('speaks of those at hand alone when there are more', () => {
    expect(evidenceSentence([row({ low: -0.02 }), row()], 9)).toBe(
      '9 open pilots with locked criteria. Of the first 2, none beyond the kill line, 1 beyond the target.',
    );
  });

  it('stands in two groups, and says where no line was set', () => {
    const lineless = row({ goal: null, limit: null, waits: true });
    const [first, second] = evidenceGroups([lineless, row()]);
    expect(first).toMatchObject({ heading: 'Needs a decision', rows: [{ note: 'no lines set' }] });
    expect(second).toMatchObject({ heading: 'Running', rows: [{ note: null, days: '36 d' }] });
  });
});
