import { describe, expect, it } from 'vitest';
import { forwardValue, type ValueLine, weightOf } from './forward-value.js';
import type { Range } from './ranges.js';

const fixed = (value: number): Range => ({ kind: 'FIXED', value });

function line(changes: Partial<ValueLine>): ValueLine {
  return {
    side: 'BENEFIT',
    range: fixed(1),
    per: 'MONTH',
    probability: 1,
    startMonth: 0,
    rampMonths: 0,
    ...changes,
  };
}

function valued(given: ValueLine) {
  return forwardValue({
    lines: [given],
    adoption: fixed(1),
    horizonMonths: 12,
    discountRate: 0,
    sunk: 0,
    seed: 7,
  });
}

describe('A line that is one uncertain number times another', () => {
  it('is their product when both are certain', () => {
    const times = valued(line({ range: fixed(2), times: fixed(3) }));
    expect(times).toEqual(valued(line({ range: fixed(6) })));
    expect(times).toMatchObject({ mean: 72, sd: 0 });
  });

  it('has the mean and the spread of a product of independent numbers', () => {
    const range: Range = { kind: 'PERT', min: 500, mode: 1_000, max: 3_000 };
    const times: Range = { kind: 'NORMAL', mean: 3, sd: 2 };
    const { mean, sd, simulatedMean } = valued(line({ per: 'ONCE', range, times }));
    // PERT: mean 1,250, variance 750 · 1,750 / 7; the product's by Goodman 1960.
    expect(mean).toBeCloseTo(3_750, 9);
    expect(sd).toBeCloseTo(Math.sqrt((187_500 + 1_250 ** 2) * (4 + 9) - 3_750 ** 2), 6);
    expect(Math.abs(simulatedMean - mean)).toBeLessThan(0.02 * sd);
  });

  it('keeps its chance: half the chance is half the mean', () => {
    const sure = line({ range: fixed(2), times: { kind: 'NORMAL', mean: 3, sd: 1 } });
    expect(valued({ ...sure, probability: 0.5 }).mean).toBeCloseTo(valued(sure).mean / 2, 9);
  });
});

describe('What one unit a month comes to', () => {
  it.each([
    ['every month of the horizon', { startMonth: 0, rampMonths: 0 }, 12],
    ['the months after it began', { startMonth: 4, rampMonths: 0 }, 8],
    ['half of each month in which it climbs', { startMonth: 0, rampMonths: 4 }, 10],
    ['nothing behind the horizon', { startMonth: 12, rampMonths: 0 }, 0],
  ])('is %s', (_, timing, months) => {
    expect(weightOf({ per: 'MONTH', ...timing }, 12, 0)).toBeCloseTo(months, 9);
  });

  it('is worth less the later it comes', () => {
    expect(weightOf({ per: 'ONCE', startMonth: 12, rampMonths: 0 }, 24, 0.1)).toBeCloseTo(1 / 1.1, 9);
  });
});
