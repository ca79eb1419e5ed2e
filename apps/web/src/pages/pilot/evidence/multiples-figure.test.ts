import { describe, expect, it } from 'vitest';
import { aCriterion, minutes, someEvidence } from '../../../../test/support/a-criterion';
import { guardedSentence, isGuarded, multiplesOf, sharedAlpha } from './multiples-figure';
import { picturesOf } from './sequence-figure';

const around = { today: '2026-11-21', lockedOn: '2026-11-02', decisionDate: '2026-12-05', closedOn: null };
const success = aCriterion({ evidence: someEvidence() });
const guardrail = aCriterion({
  id: 'g',
  role: 'GUARDRAIL',
  design: 'ONE_ARM',
  grade: 'NO_COMPARISON',
  metric: minutes,
  period: 'WEEK',
  threshold: 14,
  evidence: someEvidence({
    claim: 'PROVEN',
    estimate: 12.5,
    low: 11,
    high: 13.25,
    n: 1240,
    series: { days: ['2026-11-15'], estimate: [12.5], low: [11], high: [13.25], n: [1240] },
  }),
});

describe('Guardrails as small pictures', () => {
  it('are metrics with a guardrail and nothing else', () => {
    expect(picturesOf([success, guardrail]).map(isGuarded)).toEqual([false, true]);
    const both = aCriterion({ id: 'k', role: 'KILL', metric: minutes });
    expect(picturesOf([guardrail, both]).map(isGuarded)).toEqual([false]);
  });

  it('say their value, interval, cases and design, and name themselves in the table', () => {
    const { panels, gapDays } = multiplesOf(picturesOf([guardrail]), around);
    expect(panels[0]).toMatchObject({
      title: 'Minutes a visit',
      last: '12.5\u00a0minutes',
      note: '11 to 13.3\u00a0minutes, n = 1,240, no comparison',
    });
    expect(panels[0]?.points[0]?.cells[0]).toBe('Minutes a visit');
    expect(panels[0]?.levels.limit).toMatchObject({ value: 14, name: 'Guardrail' });
    expect(gapDays).toBe(14);
  });

  it('name the confidence of each only where it is not the same', () => {
    const surer = aCriterion({
      ...guardrail,
      id: 'h',
      alpha: guardrail.alpha / 2,
      metric: { ...minutes, id: 'h' },
    });
    const [same, different] = [[guardrail], [guardrail, surer]].map((list) => picturesOf(list));
    expect(sharedAlpha(same ?? [])).toBe(guardrail.alpha);
    expect(sharedAlpha(different ?? [])).toBeNull();
    const notes = multiplesOf(different ?? [], around).panels.map(({ note }) => note);
    expect(notes).toEqual([
      '11 to 13.3\u00a0minutes, 90\u00a0% confidence, n = 1,240, no comparison',
      '11 to 13.3\u00a0minutes, 95\u00a0% confidence, n = 1,240, no comparison',
    ]);
  });

  it('end with the pilot', () => {
    expect(multiplesOf(picturesOf([guardrail]), { ...around, closedOn: '2026-11-18' }).until).toBe(
      '2026-11-18',
    );
  });

  it('are told in one sentence, open as not yet', () => {
    const open = aCriterion({ id: 'o', role: 'GUARDRAIL' });
    expect(guardedSentence(picturesOf([guardrail, open]))).toBe(
      'Minutes a visit: proven. Solved at first contact: not yet.',
    );
  });
});
