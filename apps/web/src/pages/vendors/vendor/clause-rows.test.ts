import { describe, expect, it } from 'vitest';
import { aSheet } from '../../../../test/support/a-terms';
import { anEngagement } from '../../../../test/support/an-engagement';
import type { ClauseEngagement } from './clause-row';
import { clauseRows } from './clause-rows';

const rowsOf = (changes: object = {}) =>
  clauseRows(anEngagement(changes) as unknown as ClauseEngagement, '2026-11-21');
const row = (id: string, changes: object = {}) => rowsOf(changes).find((one) => one.id === id);
const withSheet = (changes: object) => ({
  terms: { ...anEngagement().terms, sheet: aSheet('C', changes) },
});

describe('Terms against behaviour', () => {
  it('quote a fee, count what was billed for it, and name what was too early', () => {
    expect(row('fee Base fee')).toMatchObject({
      promised: '€6,000 every 30 days from go-live',
      delta: '€6,000 against the terms',
      state: 'off',
    });
    expect(row('fee Base fee')?.happened).toMatch(
      /^€12,000 in 2 invoices, the first on Jan 5\. This invoice is dated 5 January/,
    );
  });

  it('leave struck entries out, and show the entries that count', () => {
    expect(row('fee Base fee')?.evidence.map(({ id }) => id)).toEqual(['i1', 'i3']);
  });

  it('gather invoices for which no fee is named', () => {
    expect(row('stray')).toMatchObject({ state: 'off', delta: '€60,000 against the terms' });
  });

  it('hold all that was billed against what is allowed on the real dates', () => {
    expect(row('total')).toMatchObject({
      promised: '€24,000 is allowed on the dates as they really were.',
      happened: '€102,000 was billed, less credits.',
      delta: '€78,000 over-billed',
      state: 'off',
    });
  });

  it('tell the share claimed from the share signed, and that from the share borne', () => {
    expect(row('says')).toMatchObject({ delta: '−4 points', state: 'kept' });
    expect(row('says', { claimedShare: 0.7 })).toMatchObject({ delta: '−24 points', state: 'apart' });
    expect(row('bears')).toMatchObject({
      delta: '−37 points',
      state: 'off',
      happened: '9\u00a0% by the ledger',
    });
    expect(row('bears', { gap: { ...anEngagement().gap, settled: false } })).toMatchObject({
      happened: 'Nothing is settled yet.',
      state: 'open',
      delta: null,
    });
  });

  it('say how late an event came, and which has not come', () => {
    expect(row('go-live')).toMatchObject({ promised: 'Day 90 (Apr 5)', delta: '10 days late', state: 'off' });
    expect(row('kickoff')).toMatchObject({ delta: 'none', state: 'kept' });
    expect(row('value')).toMatchObject({ happened: 'Not yet.', delta: null, state: 'open' });
  });

  it('say by how many days the free period was not kept', () => {
    expect(row('free', withSheet({ freeDays: 30 }))).toMatchObject({ delta: '30 days early', state: 'off' });
    expect(row('free', withSheet({ freeDays: 0 }))).toBeUndefined();
  });

  it('hold the sum against the cap', () => {
    expect(row('cap', withSheet({ feeCap: 9_000_000 }))).toMatchObject({
      promised: 'At most €90,000 in all.',
      delta: '€12,000 over',
    });
    expect(row('cap', withSheet({ feeCap: 10_200_000 }))).toMatchObject({ delta: 'none', state: 'kept' });
  });

  it('miss a refund that never came', () => {
    const missing = {
      kind: 'MISSING_REFUND',
      sentence: '€20,000 should have come back 80 days ago.',
      entryId: null,
      amount: { minorUnits: 2_000_000, currency: 'EUR' },
    };
    const gap = { ...anEngagement().gap, breaches: [missing] };
    expect(row('refund', { ...withSheet({}), gap })).toMatchObject({
      promised: 'Money comes back below 80\u00a0% of the value.',
      happened: 'Nothing came back. €20,000 should have come back 80 days ago.',
      delta: '€20,000 against the terms',
      state: 'off',
    });
    expect(row('refund', withSheet({}))).toMatchObject({ state: 'open' });
  });

  it('name what is agreed and no ledger shows', () => {
    const agreed = rowsOf(withSheet({ earlyTerminationFee: 100_000, minCommitment: 50_000 })).filter(
      ({ happened }) => happened === 'The ledger does not show it.',
    );
    expect(agreed.map(({ clause }) => clause)).toEqual(['Integration', 'Notice', 'Leaving early', 'Minimum']);
  });

  it('are none without terms, and open without a ledger', () => {
    expect(rowsOf({ terms: null })).toEqual([]);
    const bare = rowsOf({ gap: null, invoices: { edges: [] } });
    expect(bare.find(({ id }) => id === 'total')).toBeUndefined();
    expect(bare.find(({ id }) => id === 'fee Base fee')).toMatchObject({ happened: 'Nothing billed.' });
  });
});
