import { describe, expect, it } from 'vitest';
import { type Criterion, type EvidencePlan, usualPlan } from './criteria.js';
import type { CriterionEvidence, JudgedCriterion } from './evidence.js';
import { evidenceSentence } from './evidence-words.js';
import { exampleCriterion, exampleMetric } from './example-criterion.js';
import type { CriterionId, MemberId, PilotId, WorkspaceId } from './ids.js';
import { recommend } from './recommend.js';

const metric = exampleMetric;

const plan: EvidencePlan = {
  ...usualPlan,
  deadline: '2026-12-12',
  workspaceId: '' as WorkspaceId,
  pilotId: '' as PilotId,
  lock: {
    version: 1,
    hash: 'h',
    originalHash: 'h',
    lockedBy: '' as MemberId,
    lockedAt: '2026-11-01T10:00:00.000Z',
  },
  version: 1,
};

const pilot = { startedOn: '2026-11-01' };

const criterion = (more: Partial<Criterion> = {}) =>
  exampleCriterion({ design: 'TWO_ARMS', threshold: 0, randomised: true, plannedSplit: 0.5, ...more });

const evidence = (more: Partial<CriterionEvidence> = {}): CriterionEvidence => ({
  claim: 'OPEN',
  notYet: null,
  estimate: 0.011,
  low: -0.004,
  high: 0.026,
  se: 0.009,
  eValue: 1.2,
  n: 620,
  nControl: 620,
  periods: 14,
  firstCrossing: null,
  settledOn: null,
  wavered: false,
  designEffect: 1,
  sampleRatio: null,
  lastPeriod: '2026-11-20',
  staleDays: 1,
  stale: false,
  stamp: null,
  ...more,
});

const judged = (
  claim: CriterionEvidence['claim'],
  more: Partial<Criterion> = {},
  known: Partial<CriterionEvidence> = {},
): JudgedCriterion => ({
  criterion: criterion(more),
  metric,
  evidence: evidence({ claim, settledOn: claim === 'OPEN' ? null : '2026-11-09', ...known }),
});

const proven = { estimate: 0.033, low: 0.004, high: 0.061 };

describe('A recommendation', () => {
  it('is none before the lock, and none without criteria', () => {
    expect(recommend({ ...plan, lock: null }, [judged('OPEN')], pilot, '2026-11-20')).toBeNull();
    expect(recommend(plan, [], pilot, '2026-11-20')).toBeNull();
  });

  it('goes on while nothing is settled, in words and an interval', () => {
    const { ask, sentence, since, reasons } = recommend(plan, [judged('OPEN')], pilot, '2026-11-20') ?? {};
    expect([ask, since, reasons?.length]).toEqual(['CONTINUE', null, 1]);
    expect(sentence).toBe(
      'Continue. “Refund share is above the control” is not yet settled: +1.1\u00a0points, −0.4\u00a0points to +2.6\u00a0points (n = 1,240); not distinguishable from no change.',
    );
  });

  it('waits for whole weeks before it claims success, then says since when', () => {
    const good = [judged('PROVEN', {}, proven)];
    expect(recommend(plan, good, pilot, '2026-11-10')?.sentence).toBe(
      'Continue: what was to be proven is proven, but only 9 of at least 14 days have passed.',
    );
    expect(recommend(plan, good, pilot, '2026-11-20')).toMatchObject({
      ask: 'SUCCEED',
      since: '2026-11-15',
      sentence:
        'The evidence asks to scale. “Refund share is above the control” is proven: +3.3\u00a0points, +0.4\u00a0points to +6.1\u00a0points (n = 1,240).',
    });
    const later = [judged('PROVEN', {}, { ...proven, settledOn: '2026-11-18' })];
    expect(recommend(plan, later, pilot, '2026-11-20')?.since).toBe('2026-11-18');
  });

  it('asks to kill for whatever may kill, first of all, and names that alone', () => {
    const success = judged('PROVEN', { id: 'a' as CriterionId }, proven);
    const guardrail = judged('REFUTED', { id: 'b' as CriterionId, role: 'GUARDRAIL' });
    const kill = judged('PROVEN', { id: 'd' as CriterionId, role: 'KILL' }, { settledOn: '2026-11-07' });
    const both = recommend(plan, [success, kill, guardrail], pilot, '2026-11-20');
    expect(both).toMatchObject({ ask: 'KILL', since: '2026-11-07' });
    expect(both?.reasons.map((reason) => reason.criterion.id)).toEqual(['d', 'b']);
    expect(both?.sentence).toMatch(/^The evidence asks to kill\. .* And 1 more\.$/);
    expect(recommend(plan, [judged('REFUTED')], pilot, '2026-11-20')?.ask).toBe('KILL');
    expect(recommend({ ...plan, futility: false }, [judged('REFUTED')], pilot, '2026-11-20')?.ask).toBe(
      'CONTINUE',
    );
  });

  it('says at the deadline what was agreed for it', () => {
    const late = recommend(plan, [judged('OPEN')], pilot, '2026-12-12');
    expect(late).toMatchObject({ ask: 'INCONCLUSIVE', fallback: 'KILL', since: '2026-12-12' });
    expect(late?.sentence).toMatch(
      /^Nothing was settled by the decision date, 12 December 2026; what was agreed for this case is to kill\. “/,
    );
  });

  it('never asks to scale what has nothing to prove', () => {
    const only = recommend(plan, [judged('REFUTED', { role: 'KILL' })], pilot, '2026-11-20');
    expect(only).toMatchObject({ ask: 'CONTINUE' });
    expect(only?.sentence).toContain('no success criterion is registered');
  });

  it('warns when the arms are not split as planned, whatever it asks', () => {
    const sampleRatio = { expected: 0.5, observed: 0.6, p: 1e-9, alarm: true };
    const skewed = recommend(plan, [judged('PROVEN', {}, { ...proven, sampleRatio })], pilot, '2026-11-20');
    expect(skewed?.sentence).toMatch(/The arms are not split as planned: .*\.$/);
  });

  it('counts from the lock when no start is known', () => {
    expect(recommend(plan, [judged('PROVEN', {}, proven)], { startedOn: null }, '2026-11-14')?.ask).toBe(
      'CONTINUE',
    );
  });
});

describe('Evidence in words', () => {
  it('says of a level what it is, and that the interval came back', () => {
    const known = evidence({
      claim: 'PROVEN',
      estimate: 0.62,
      low: 0.55,
      high: 0.69,
      nControl: null,
      wavered: true,
    });
    expect(evidenceSentence({ design: 'ONE_ARM' }, metric, known)).toBe(
      '62\u00a0%, 55\u00a0% to 69\u00a0% (n = 620): proven, though the interval has come back over the line since.',
    );
  });

  it.each([
    ['NOT_LOCKED', 'TWO_ARMS', 'Nothing is read from the figures until the criteria are locked.'],
    ['NO_READINGS', 'TWO_ARMS', 'Nothing is counted yet.'],
    ['NO_COMPARISON', 'TWO_ARMS', 'The control has no readings yet.'],
    ['NO_COMPARISON', 'BEFORE_AFTER', 'The time before has no readings yet.'],
    ['TOO_FEW_PERIODS', 'ONE_ARM', 'Too few periods to tell: 14 so far.'],
    ['TOO_FEW_CASES', 'ONE_ARM', 'Too few cases to tell: 620 of at least 50.'],
    ['NO_VARIATION', 'ONE_ARM', 'All periods read the same, so nothing can be said yet of how they vary.'],
    ['NO_EVENTS', 'ONE_ARM', 'Not a single success has been counted yet.'],
    ['NO_CAP', 'ONE_ARM', 'A mean against a fixed level needs a cap on single values.'],
  ] as const)('says why there is no interval: %s with %s', (notYet, design, words) => {
    expect(evidenceSentence({ design }, metric, evidence({ notYet, low: null, high: null }))).toBe(words);
  });
});
