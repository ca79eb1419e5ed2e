import { describe, expect, it } from 'vitest';
import { checkCriterion, listed, mostCriteria, settleCriterion, settleTerms } from './check-criterion.js';
import type { CriterionDraft } from './criteria.js';
import { exampleDraft, exampleMetric } from './example-criterion.js';
import type { CriterionId, MetricId } from './ids.js';
import type { Metric } from './metrics.js';

const share = exampleMetric;
const _metricId = share.id;
const minutes: Metric = { ...share, kind: 'MEAN', unit: 'minutes', direction: 'LOWER_IS_BETTER', cap: 60 };

const claim = exampleDraft;

const paths = (...given: Parameters<typeof checkCriterion>) =>
  checkCriterion(...given).map(({ path }) => path);

describe('A claim', () => {
  it.each([
    ['a level of a proportion at its end', claim({ threshold: 1 }), share, 'threshold'],
    ['a difference of a hundred points', claim({ design: 'TWO_ARMS', threshold: -1 }), share, 'threshold'],
    [
      'a share above one as baseline',
      claim({ baseline: { value: 41, n: 9, source: null } }),
      share,
      'baseline.value',
    ],
    ['a mean without a cap against a level', claim({ threshold: 12 }), { ...minutes, cap: null }, 'metricId'],
  ])('may not be %s', (_what, draft, metric, path) => {
    expect(paths(draft, metric, [])).toEqual([path]);
  });

  it('may be a mean without a cap beside a control, and any number of it', () => {
    expect(paths(claim({ design: 'TWO_ARMS', threshold: -12 }), { ...minutes, cap: null }, [])).toEqual([]);
  });

  it.each([
    [share, 0.6, 0.7, true],
    [share, 0.6, 0.6, false],
    [share, 0.6, 0.2, false],
    [minutes, 10, 8, true],
    [minutes, 10, 12, false],
  ])('on %o: success at %f with a kill line at %f crosses: %s', (metric, success, kill, crosses) => {
    const wanted = crosses ? ['threshold'] : [];
    const [good, bad] = [claim({ threshold: success }), claim({ role: 'KILL', threshold: kill })];
    expect(paths(bad, metric, [good])).toEqual(wanted);
    expect(paths(good, metric, [bad])).toEqual(wanted);
  });

  it('has the design of the others on its metric, and is alone in its role there', () => {
    expect(paths(claim({ role: 'KILL', threshold: 0.2 }), share, [claim({ design: 'TWO_ARMS' })])).toEqual([
      'design',
    ]);
    expect(paths(claim(), share, [claim({ threshold: 0.5 })])).toEqual(['metricId']);
    expect(paths(claim(), share, [claim({ metricId: 'other' as MetricId })])).toEqual([]);
  });

  it('is one of at most twenty', () => {
    const others = Array.from({ length: mostCriteria }, (_, n) => claim({ metricId: String(n) as MetricId }));
    expect(paths(claim(), share, others)).toEqual(['role']);
  });
});

describe('Settling a claim', () => {
  const left = { randomised: true, plannedSplit: null, alpha: null };

  it('fills in a half and one in ten, and keeps what belongs to two arms with two arms', () => {
    expect(settleCriterion({ ...claim(), ...left })).toMatchObject({
      randomised: false,
      plannedSplit: null,
      alpha: 0.1,
    });
    expect(settleCriterion({ ...claim({ design: 'TWO_ARMS' }), ...left })).toMatchObject({
      randomised: true,
      plannedSplit: 0.5,
    });
    expect(settleTerms(claim(), { plannedSplit: 0.2, randomised: true, threshold: 0.7 })).toEqual({
      threshold: 0.7,
      randomised: false,
      baseline: null,
      plannedSplit: null,
      alpha: 0.1,
      casesPerPeriod: 40,
      period: 'DAY',
    });
  });
});

describe('A list of criteria', () => {
  it('has success first, then kill, then guardrails, as they came; withdrawn ones last', () => {
    const one = (id: string, role: CriterionDraft['role'], state: 'LOCKED' | 'WITHDRAWN' = 'LOCKED') => ({
      id: id as CriterionId,
      role,
      state,
    });
    const list = [
      one('e', 'GUARDRAIL'),
      one('d', 'SUCCESS'),
      one('a', 'SUCCESS', 'WITHDRAWN'),
      one('c', 'KILL'),
      one('b', 'SUCCESS'),
    ];
    expect(listed(list).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'e', 'a']);
  });
});
