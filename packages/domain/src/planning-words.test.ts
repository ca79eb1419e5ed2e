import { describe, expect, it } from 'vitest';
import { checkPlanning, type PlanningInput, plannedPeriods } from './planning-input.js';
import { chanceWords, type PlannedRow, planningSentence, rowSentence } from './planning-words.js';

const daily = { kind: 'PROPORTION', unit: null, casesPerPeriod: 40, period: 'DAY' } as const;
const weekly = { kind: 'MEAN', unit: 'minutes', casesPerPeriod: 1, period: 'WEEK' } as const;

const row = (effect: number, chance: number, median: number | null, sure: number | null): PlannedRow => ({
  effect,
  chanceProven: chance,
  chanceRefuted: 0,
  medianPeriods: median,
  periods80: sure,
});

describe('A plan in words', () => {
  it('says by when one knows, and of which change one probably will not', () => {
    const rows = [row(0.03, 0.93, 37, 60), row(0.015, 0.35, null, null)];
    expect(planningSentence(daily, rows)).toBe(
      'With 40 cases a day you will know by week 6 (80\u00a0%: week 9) if the change is +3\u00a0points; if the change is +1.5\u00a0points you probably will not.',
    );
  });

  it('prefers the smallest change that is known surely, and says when even that is not', () => {
    const rows = [row(0.02, 0.6, 80, null), row(0.05, 1, 9, 13), row(0.04, 0.99, 20, 40)];
    expect(planningSentence(daily, rows)).toBe(
      'With 40 cases a day you will know by week 3 (80\u00a0%: week 6) if the change is +4\u00a0points.',
    );
    expect(planningSentence(daily, rows.slice(0, 1))).toContain(
      'by week 12 (80\u00a0%: not by the decision)',
    );
    expect(planningSentence(weekly, [row(-2, 0.3, null, null)])).toBe(
      'With 1 case a week you will probably not have proven this by the decision.',
    );
  });

  it('counts days up to two weeks, and weeks as weeks', () => {
    expect(rowSentence(daily, row(0.05, 1, 9, 14))).toBe(
      'If the change is +5\u00a0points, you will know by day 9 (80\u00a0%: day 14).',
    );
    expect(rowSentence(weekly, row(-2, 0.9, 4, 6))).toBe(
      'If the change is −2\u00a0minutes, you will know by week 4 (80\u00a0%: week 6).',
    );
    expect(rowSentence(weekly, row(0, 0.02, null, null))).toBe(
      'If nothing changes, you probably will not know by the decision; the chance is under 5\u00a0%.',
    );
  });

  it.each([
    [0.049, 'under 5\u00a0%'],
    [0.051, '5\u00a0%'],
    [0.734, '73\u00a0%'],
    [0.951, 'over 95\u00a0%'],
  ])('is never falsely certain: %f is %s', (chance, words) => {
    expect(chanceWords(chance)).toBe(words);
  });
});

const plan = (more: Partial<PlanningInput> = {}): PlanningInput => ({
  kind: 'PROPORTION',
  unit: null,
  direction: 'HIGHER_IS_BETTER',
  design: 'TWO_ARMS',
  role: 'SUCCESS',
  threshold: 0,
  baseline: 0.1,
  sd: null,
  casesPerPeriod: 40,
  period: 'DAY',
  decisionDate: null,
  periods: null,
  effects: null,
  alpha: null,
  plannedSplit: null,
  periodsBefore: null,
  ...more,
});

describe('What is planned with', () => {
  it.each([
    [{}, 90],
    [{ periods: 7 }, 7],
    [{ decisionDate: '2026-12-01' }, 10],
    [{ decisionDate: '2026-12-01', period: 'WEEK' as const }, 2],
    [{ decisionDate: '2099-12-01' }, 2_000],
  ])('%j comes to %i periods', (more, periods) => {
    expect(plannedPeriods(plan(more), '2026-11-21')).toBe(periods);
  });

  it.each([
    [{ baseline: 0 }, 'baseline'],
    [{ kind: 'MEAN' as const, baseline: 12 }, 'sd'],
    [{ decisionDate: '2026-11-21' }, 'decisionDate'],
    [{ effects: [0.1, 0.9] }, 'effects.1'],
  ])('%j is told at %s', (more, path) => {
    expect(checkPlanning(plan(more), '2026-11-21').map((problem) => problem.path)).toEqual([path]);
  });

  it('is fine with a mean and its spread', () => {
    expect(checkPlanning(plan({ kind: 'MEAN', sd: 4, effects: [-99] }), '2026-11-21')).toEqual([]);
  });
});
