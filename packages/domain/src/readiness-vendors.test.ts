import { describe, expect, it } from 'vitest';
import { type ReadinessCode, type ReadinessFacts, readiness } from './readiness.js';
import type { EngagedVendor } from './readiness-vendors.js';

const euros = (amount: number) => ({ minorUnits: amount * 100, currency: 'EUR' });

const halyard: EngagedVendor = {
  name: 'Halyard',
  hasTerms: true,
  atStake: { ours: euros(114_000), vendor: euros(202_000) },
};
const parley: EngagedVendor = { name: 'Parley', hasTerms: false, atStake: null };

const blank: ReadinessFacts = {
  pilot: {
    stage: 'PROPOSED',
    problem: null,
    hypothesis: null,
    customerOutcome: null,
    businessOutcome: null,
    sponsorId: null,
    leadId: null,
    systemId: null,
    decisionDate: null,
    vendorText: null,
    noVendor: false,
    largestLossOurs: null,
    largestLossVendor: null,
    preMortem: null,
  },
  touched: [],
  criteria: [],
  engaged: [],
  padsBand: null,
  openLearnings: [],
  today: '2026-11-22',
};

function itemOf(
  code: ReadinessCode,
  engaged: readonly EngagedVendor[],
  pilot: Partial<ReadinessFacts['pilot']> = {},
) {
  const items = readiness({ ...blank, engaged, pilot: { ...blank.pilot, ...pilot } });
  return items.find((item) => item.code === code);
}

describe('The vendor a pilot needs before it starts', () => {
  it('is there once the terms of each that takes part are recorded, and is asked for on their tab', () => {
    expect(itemOf('VENDOR', [halyard])).toMatchObject({ met: true, detail: null, where: 'CHARTER' });
    expect(itemOf('VENDOR', [halyard, parley])).toMatchObject({
      met: false,
      where: 'TERMS',
      field: null,
      detail: 'No terms are recorded with Parley.',
    });
  });

  it('may be one that is named in words; then it is said that its terms are missing', () => {
    expect(itemOf('VENDOR', [], { vendorText: 'Palefire' })).toMatchObject({
      met: true,
      detail: '“Palefire” is named in words only: no terms are recorded.',
    });
    expect(itemOf('VENDOR', [parley], { vendorText: 'Palefire' })).toMatchObject({ met: false });
  });

  it('may be nobody, unless somebody takes part', () => {
    expect(itemOf('VENDOR', [], { noVendor: true })).toMatchObject({ met: true, detail: null });
    expect(itemOf('VENDOR', [parley], { noVendor: true })).toMatchObject({ met: false });
    expect(itemOf('VENDOR', [])).toMatchObject({ met: false, where: 'CHARTER', field: 'vendorText' });
  });
});

describe('The largest loss a pilot states before it starts', () => {
  it('is read from the terms where the charter leaves it blank, and that is said', () => {
    expect(itemOf('LARGEST_LOSS', [halyard])).toMatchObject({
      met: true,
      detail: 'By the terms, ours is at most €114,000; the vendor’s is at most €202,000.',
    });
    expect(itemOf('LARGEST_LOSS', [halyard], { largestLossOurs: euros(1) })).toMatchObject({
      met: true,
      detail: 'By the terms, the vendor’s is at most €202,000.',
    });
    const both = { largestLossOurs: euros(1), largestLossVendor: euros(2) };
    expect(itemOf('LARGEST_LOSS', [halyard], both)).toMatchObject({ met: true, detail: null });
  });

  it('adds up what several vendors put at stake, currency by currency', () => {
    const dollars = { minorUnits: 500_000, currency: 'USD' };
    const others = [halyard, { ...halyard, atStake: { ours: dollars, vendor: euros(1_000) } }];
    expect(itemOf('LARGEST_LOSS', others)?.detail).toBe(
      'By the terms, ours is at most €114,000 and $5,000; the vendor’s is at most €203,000.',
    );
  });

  it('is missing while one of them has no terms, and the vendor’s where none takes part', () => {
    expect(itemOf('LARGEST_LOSS', [halyard, parley])?.detail).toBe('Ours is not stated.');
    const ours = { largestLossOurs: euros(1) };
    expect(itemOf('LARGEST_LOSS', [parley], ours)?.detail).toBe('The vendor’s is not stated.');
    expect(itemOf('LARGEST_LOSS', [parley], { ...ours, noVendor: true })?.met).toBe(false);
    expect(itemOf('LARGEST_LOSS', [], ours)?.met).toBe(false);
    expect(itemOf('LARGEST_LOSS', [], { ...ours, noVendor: true })).toMatchObject({
      met: true,
      detail: null,
    });
  });
});
