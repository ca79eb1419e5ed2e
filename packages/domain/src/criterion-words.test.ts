import { describe, expect, it } from 'vitest';
import type { CriterionDraft } from './criteria.js';
import { claimsAbove, criterionStatement, termWords } from './criterion-words.js';
import { exampleDraft, exampleMetric } from './example-criterion.js';
import { levelWords, signedWords } from './metric-words.js';
import type { Metric } from './metrics.js';

const share = exampleMetric;
const minutes: Metric = {
  ...share,
  name: 'Wait',
  kind: 'MEAN',
  unit: 'minutes',
  direction: 'LOWER_IS_BETTER',
};

const claim = (
  role: CriterionDraft['role'],
  design: CriterionDraft['design'],
  threshold: number,
): CriterionDraft => exampleDraft({ role, design, threshold });

describe('A claim in words', () => {
  it.each([
    [claim('SUCCESS', 'ONE_ARM', 0.6), share, 'Refund share is above 60\u00a0%.'],
    [claim('KILL', 'ONE_ARM', 0.2), share, 'Refund share is below 20\u00a0%.'],
    [claim('GUARDRAIL', 'ONE_ARM', 0.4), share, 'Refund share is not below 40\u00a0%.'],
    [claim('SUCCESS', 'ONE_ARM', 12), minutes, 'Wait is below 12\u00a0minutes.'],
    [claim('KILL', 'ONE_ARM', 30), minutes, 'Wait is above 30\u00a0minutes.'],
    [claim('GUARDRAIL', 'ONE_ARM', 20.5), minutes, 'Wait is not above 20.5\u00a0minutes.'],
    [claim('SUCCESS', 'TWO_ARMS', 0), share, 'Refund share is above the control.'],
    [claim('GUARDRAIL', 'TWO_ARMS', 0), share, 'Refund share is not below the control.'],
    [claim('SUCCESS', 'TWO_ARMS', 0.02), share, 'Refund share is more than 2\u00a0points above the control.'],
    [
      claim('GUARDRAIL', 'TWO_ARMS', -0.01),
      share,
      'Refund share is less than 1\u00a0point below the control.',
    ],
    [claim('KILL', 'TWO_ARMS', -0.01), share, 'Refund share is more than 1\u00a0point below the control.'],
    [
      claim('SUCCESS', 'BEFORE_AFTER', -2),
      minutes,
      'Wait is more than 2\u00a0minutes below the time before.',
    ],
    [claim('KILL', 'BEFORE_AFTER', 1), minutes, 'Wait is more than 1\u00a0minutes above the time before.'],
    [
      claim('GUARDRAIL', 'BEFORE_AFTER', 1.5),
      minutes,
      'Wait is less than 1.5\u00a0minutes above the time before.',
    ],
  ])('%#: %s', (draft, metric, words) => {
    expect(criterionStatement(draft, metric)).toBe(words);
  });

  it('says above when it claims more, by role and by which way is better', () => {
    expect(claimsAbove({ role: 'SUCCESS' }, share)).toBe(true);
    expect(claimsAbove({ role: 'KILL' }, share)).toBe(false);
    expect(claimsAbove({ role: 'SUCCESS' }, minutes)).toBe(false);
    expect(claimsAbove({ role: 'KILL' }, minutes)).toBe(true);
    expect(claimsAbove({ role: 'GUARDRAIL' }, minutes)).toBe(false);
  });
});

describe('A number in words', () => {
  it.each([
    [levelWords(share, 0.4567), '45.7\u00a0%'],
    [levelWords(share, 0.0012), '0.12\u00a0%'],
    [levelWords(minutes, 12_345.6), '12,346\u00a0minutes'],
    [signedWords(share, 0.033), '+3.3\u00a0points'],
    [signedWords(share, -0.01), '−1\u00a0point'],
    [signedWords(minutes, 0), '0\u00a0minutes'],
    [signedWords(minutes, -0), '0\u00a0minutes'],
    [signedWords(minutes, -1.25), '−1.25\u00a0minutes'],
  ])('%s', (words, expected) => {
    expect(words).toBe(expected);
  });

  it('says of a baseline whether its cases are known', () => {
    const terms = claim('SUCCESS', 'ONE_ARM', 0.6);
    expect(termWords('baseline', terms)).toBeNull();
    const baseline = { value: 0.4, n: 1200, source: null };
    expect(termWords('baseline', { ...terms, baseline })).toBe('0.4 of 1200 cases');
    expect(termWords('baseline', { ...terms, baseline: { ...baseline, n: null } })).toBe(
      '0.4, cases unknown',
    );
    expect(termWords('randomised', terms)).toBe('false');
  });
});
