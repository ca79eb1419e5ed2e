import { describe, expect, it } from 'vitest';
import { aCriterion, minutes, solved } from '../../../../test/support/a-criterion';
import {
  blankCriterion,
  criterionProblems,
  figureOf,
  inputOf,
  metricText,
  startingValues,
  typedFigure,
  valuesOf,
} from './criterion-values';

const complete = {
  ...blankCriterion,
  metric: metricText(solved),
  design: 'TWO_ARMS',
  threshold: '+2',
  baseline: '60',
  baselineCases: '1,240',
  cases: '40',
};

describe('A claim while it is typed', () => {
  it('counts proportions in hundreds, without the dust of dividing', () => {
    expect(figureOf({ kind: 'PROPORTION' }, '0.7')).toBe(0.007);
    expect(figureOf({ kind: 'PROPORTION' }, '−2')).toBe(-0.02);
    expect(figureOf({ kind: 'MEAN' }, '12,5')).toBe(12.5);
    expect(typedFigure({ kind: 'PROPORTION' }, 0.07)).toBe('7');
    expect(typedFigure({ kind: 'PROPORTION' }, -0.02)).toBe('−2');
  });

  it('is sent in the metric’s own terms', () => {
    expect(inputOf(complete)).toEqual({
      role: 'SUCCESS',
      metricId: solved.id,
      design: 'TWO_ARMS',
      threshold: 0.02,
      baseline: { value: 0.6, n: 1240, source: null },
      casesPerPeriod: 40,
      period: 'DAY',
      randomised: false,
      plannedSplit: null,
      alpha: 0.1,
    });
  });

  it('comes back as it was typed when it is changed', () => {
    const criterion = aCriterion({
      threshold: 0.02,
      plannedSplit: 0.3,
      design: 'TWO_ARMS',
      randomised: true,
    });
    expect(inputOf(valuesOf(criterion))).toMatchObject({
      threshold: 0.02,
      plannedSplit: 0.3,
      randomised: true,
    });
  });

  it('says of each field what is wrong', () => {
    const problems = criterionProblems({ ...blankCriterion, cases: 'forty' }, []);
    expect([...problems.keys()].toSorted()).toEqual(['casesPerPeriod', 'design', 'metricId', 'threshold']);
    expect(criterionProblems(complete, [])).toEqual(new Map());
  });

  it('keeps the rules of the server: a kill line does not lie beyond the success line', () => {
    const success = aCriterion({ threshold: 0.02, design: 'TWO_ARMS' });
    const kill = { ...complete, role: 'KILL', threshold: '3' };
    expect(criterionProblems(kill, [success]).get('threshold')).toMatch(/beyond the success line/);
    expect(criterionProblems({ ...kill, threshold: '−1' }, [success])).toEqual(new Map());
  });

  it('asks for a cap where one outlier would decide', () => {
    const mean = {
      ...complete,
      metric: metricText({ ...minutes, cap: null }),
      design: 'ONE_ARM',
      threshold: '12',
    };
    expect(criterionProblems(mean, []).get('metricId')).toMatch(/needs a cap/);
  });

  it('begins with the kill line of a success that has none', () => {
    const success = aCriterion({ threshold: 0.02, design: 'TWO_ARMS' });
    expect(startingValues([success])).toMatchObject({ role: 'KILL', design: 'TWO_ARMS', threshold: '' });
    expect(startingValues([success, aCriterion({ id: 'k', role: 'KILL' })])).toEqual(blankCriterion);
    expect(startingValues([])).toEqual(blankCriterion);
  });
});
