import { describe, expect, it } from 'vitest';
import type { Criterion } from './criteria.js';
import type { CriterionEvidence, JudgedCriterion } from './evidence.js';
import type { CriterionId } from './ids.js';
import type { Metric } from './metrics.js';
import { measuredEffect, unitsOf } from './value-effect.js';

const id = '01936f1e-0000-7000-8000-00000000000a' as CriterionId;

interface Given {
  readonly criterion?: Partial<Criterion>;
  readonly metric?: Partial<Metric>;
  readonly evidence?: Partial<CriterionEvidence>;
}

function judged({ criterion = {}, metric = {}, evidence = {} }: Given): JudgedCriterion {
  return {
    criterion: { id, design: 'TWO_ARMS', baseline: null, ...criterion } as Criterion,
    metric: { kind: 'PROPORTION', direction: 'HIGHER_IS_BETTER', ...metric } as Metric,
    evidence: {
      estimate: 0.03,
      low: 0.01,
      high: 0.05,
      n: 900,
      nControl: 880,
      se: 0.006,
      periods: 30,
      ...evidence,
    } as CriterionEvidence,
  };
}

describe('The improvement measured', () => {
  it('is the difference as it stands when higher is better, with its cases', () => {
    expect(measuredEffect(judged({}))).toEqual({
      criterionId: id,
      estimate: 0.03,
      low: 0.01,
      high: 0.05,
      se: 0.006,
      n: 900,
      nControl: 880,
      periods: 30,
    });
  });

  it('has the error of its interval where no other is known', () => {
    expect(measuredEffect(judged({ evidence: { se: null } }))?.se).toBeCloseTo(0.04 / 3.2897, 5);
  });

  it('is turned round when lower is better', () => {
    const evidence = { estimate: -4, low: -6, high: 1 };
    const metric = { kind: 'MEAN', direction: 'LOWER_IS_BETTER' } as const;
    expect(measuredEffect(judged({ evidence, metric }))).toMatchObject({ estimate: 4, low: -1, high: 6 });
  });

  it('of one arm is counted from its baseline, whose own cases make it less sure', () => {
    const evidence = { estimate: 0.36, low: 0.3, high: 0.42, nControl: null };
    const one = { design: 'ONE_ARM' } as const;
    const target = judged({
      evidence,
      criterion: { ...one, baseline: { value: 0.3, n: null, source: null } },
    });
    const counted = judged({
      evidence,
      criterion: { ...one, baseline: { value: 0.3, n: 100, source: null } },
    });
    expect(measuredEffect(target)).toMatchObject({ estimate: expect.closeTo(0.06, 9), nControl: null });
    expect(measuredEffect(counted)?.se).toBeGreaterThan(measuredEffect(target)?.se ?? 1);
  });

  it.each([
    ['there is no interval yet', { evidence: { low: null, high: null } }],
    ['nothing was read', { evidence: { estimate: null, low: null, high: null } }],
    ['one arm has no baseline', { criterion: { design: 'ONE_ARM', baseline: null } as const }],
  ])('is not known when %s', (_, given) => {
    expect(measuredEffect(judged(given))).toBeNull();
  });

  it('of a proportion is priced by the point, of anything else by its unit', () => {
    expect([unitsOf('PROPORTION'), unitsOf('MEAN'), unitsOf('RATIO')]).toEqual([100, 1, 1]);
  });
});
