import { describe, expect, it } from 'vitest';
import { forecastOutcome } from './forecast.js';
import { forecastRecordSentence, forecastSentence } from './forecast-words.js';
import { consistency, type EndedSprint, momentum } from './momentum.js';
import { timeToValue } from './time-to-value.js';

const dated = {
  madeOn: '2026-02-01',
  state: 'DATED',
  p50: '2026-03-01',
  p85: '2026-04-01',
  p95: '2026-05-01',
  wantedOn: '2026-03-15',
} as const;

describe('What came of a forecast', () => {
  it('holds for every day that is not before the milestone', () => {
    const came = { held50: false, held85: true, held95: true, came: false };
    expect(forecastOutcome(dated, '2026-04-01', '2026-06-01')).toEqual(came);
  });

  it('is missed as soon as its day has passed, and open until then', () => {
    const open = { held50: false, held85: null, held95: null, came: null };
    expect(forecastOutcome(dated, null, '2026-03-02')).toEqual(open);
    expect(forecastOutcome(dated, null, '2026-03-01').held50).toBeNull();
  });

  it('asks nothing when it was made after the milestone was reached, by a sprint that was closed late', () => {
    const none = { held50: null, held85: null, held95: null, came: null };
    expect(forecastOutcome(dated, '2026-01-31', '2026-06-01')).toEqual(none);
    expect(forecastOutcome(dated, '2026-02-01', '2026-06-01').held50).toBe(true);
  });

  it('holds for what lay beyond five years, and is nothing without dates', () => {
    const far = { ...dated, p95: null };
    expect(forecastOutcome(far, '2027-01-01', '2027-01-02').held95).toBe(true);
    expect(forecastOutcome(far, null, '2027-01-02').held95).toBeNull();
    const none = { held50: null, held85: null, held95: null, came: null };
    expect(forecastOutcome({ ...dated, state: 'NEEDS_SPRINTS' }, '2026-03-01', '2026-06-01')).toEqual(none);
  });
});

describe('A forecast in words', () => {
  const told = { ...dated, sprintsNeeded: 0, wide: false };

  it('says its dates, and that they are wide', () => {
    expect(forecastSentence(told)).toBe('As likely as not by 1 March 2026; with 85\u00a0%, by 1 April 2026.');
    expect(forecastSentence({ ...told, wide: true })).toContain('The range is wide');
    expect(forecastSentence({ ...told, p85: null })).toContain('with 85\u00a0%, more than five years off.');
  });

  it('says why there is no date', () => {
    const none = { ...told, p50: null, p85: null, p95: null };
    expect(forecastSentence({ ...none, state: 'NEEDS_SPRINTS', sprintsNeeded: 1 })).toBe(
      'A date needs 3 sprints; 1 is lacking.',
    );
    expect(forecastSentence({ ...none, state: 'DOES_NOT_CONVERGE' })).toContain(
      'does not converge at current growth',
    );
    expect(forecastSentence({ ...none, state: 'DONE' })).toBe('All its items are finished.');
    expect(forecastSentence(none)).toContain('more than five years off');
  });

  it('says its record, or that there is none', () => {
    expect(forecastRecordSentence({ held: 11, n: 14 })).toBe('Our 85\u00a0% dates held 11 of 14.');
    expect(forecastRecordSentence({ held: 11, n: 14, interval: { low: 0.492, high: 0.953 } })).toBe(
      'Our 85\u00a0% dates held 11 of 14 (49 to 95\u00a0%).',
    );
    expect(forecastRecordSentence({ held: 0, n: 0 })).toContain('put to the test yet');
  });
});

describe('Momentum', () => {
  const ended = (...outcomes: readonly EndedSprint['outcome'][]) => outcomes.map((outcome) => ({ outcome }));

  it('counts the run up to now and the longest, passing over cancelled and running sprints', () => {
    const sprints = ended('MET', 'MET', 'MET', 'MISSED', 'MET', 'CANCELLED', 'MET', null);
    expect(momentum(sprints)).toEqual({ current: 2, longest: 3, share: 5 / 6, chance: (5 / 6) ** 2, n: 6 });
  });

  it('goes on with a sprint that met its focus partly, ends with one that missed, and is nothing without sprints', () => {
    expect(momentum(ended('MET', 'PARTLY'))).toMatchObject({ current: 2, longest: 2, chance: 1 });
    expect(momentum(ended('MET', 'MISSED'))).toMatchObject({ current: 0, longest: 1, chance: null });
    expect(momentum([])).toEqual({ current: 0, longest: 0, share: null, chance: null, n: 0 });
  });
});

describe('Consistency', () => {
  it('is how finished items vary, and the share of goals that were met', () => {
    const sprints = [4, 6].map((finished) => ({ finished, planned: 3, met: 2 }));
    expect(consistency(sprints).variation).toBeCloseTo(Math.SQRT2 / 5, 12);
    expect(consistency(sprints)).toMatchObject({ goalsMet: 2 / 3, n: 2 });
  });

  it('takes a sprint whose items nobody counted for its goals, and not for a sprint of no items', () => {
    const sprints = [4, null, 6, null].map((finished) => ({ finished, planned: 3, met: 2 }));
    const told = consistency(sprints);
    expect(told).toMatchObject({ goalsMet: 2 / 3, n: 4, counted: 2 });
    expect(told.variation).toBeCloseTo(Math.SQRT2 / 5, 12);
  });

  it('is not known of one sprint, of nothing finished, or of no goals', () => {
    const none = { finished: 0, planned: 0, met: 0 };
    expect(consistency([none])).toEqual({ variation: null, goalsMet: null, n: 1, counted: 1 });
    expect(consistency([none, none]).variation).toBeNull();
    expect(consistency([])).toEqual({ variation: null, goalsMet: null, n: 0, counted: 0 });
  });
});

describe('The time to value', () => {
  const pilot = { startedOn: '2026-01-01', closedOn: null };

  it('ends with the first value, whatever their order', () => {
    expect(timeToValue(pilot, ['2026-03-01', '2026-02-01'], '2026-06-01')).toEqual({ days: 31, open: false });
  });

  it('is open without value: until the pilot closed, or until today', () => {
    expect(timeToValue(pilot, [], '2026-01-11')).toEqual({ days: 10, open: true });
    expect(timeToValue({ ...pilot, closedOn: '2026-01-06' }, [], '2026-01-11')?.days).toBe(5);
  });

  it('is not known before the start', () => {
    expect(timeToValue({ ...pilot, startedOn: null }, [], '2026-01-11')).toBeNull();
    expect(timeToValue(pilot, ['2025-12-01'], '2026-01-11')).toBeNull();
  });
});
