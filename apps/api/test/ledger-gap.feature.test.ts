import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change, inDays } from './builders.js';
import { added, anInvoice, baseFee, type SignedEngagement, signed } from './builders-ledger.js';
import { anEngagement, recorded } from './builders-terms.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

const snapshots = join(import.meta.dirname, '../../test/__snapshots__');
const euros = (amount: number) => amount * 100;

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const money = '{ minorUnits currency }';
const gapFields = `gap { currency allowed ${money} billed ${money} overbilled ${money} earlyPeak ${money} averageDaysEarly
  promisedRiskShare realisedRiskShare firstInvoiceOn firstValueOn daysBilledBeforeValue n leftOut settled sentence
  breaches { kind sentence clause entryId amount ${money} } }
  ledgerSeries { on billed allowed value }`;

async function gapOf(id: string) {
  const query = `query ($id: ID!) { engagement(id: $id) { ${gapFields} } }`;
  const { data, errors } = await ask(house, workspace.people.EXECUTIVE, query, { id });
  expect(errors).toEqual([]);
  return data.engagement;
}

const bills = (engagement: SignedEngagement, days: readonly number[], input: object = {}) =>
  added(
    house,
    workspace.people.PROCUREMENT,
    days.map((day) => anInvoice(engagement, { on: engagement.day(day), amount: euros(6_000), ...input })),
  );

const days = (from: number, to: number, step = 30) =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, at) => from + at * step);

describe('The gap between terms and ledger', () => {
  it('is what the method’s own example comes to: 60k nobody agreed to, and base fees from signature', async () => {
    const engagement = await signed(house, workspace, { ended: 180 });
    await bills(engagement, days(0, 210));
    await bills(engagement, [1], { amount: euros(60_000) });
    const { gap, ledgerSeries } = await gapOf(engagement.id);
    const in_ = (amount: number) => ({ minorUnits: euros(amount), currency: 'EUR' });
    expect(gap).toMatchObject({
      allowed: in_(24_000),
      billed: in_(102_000),
      overbilled: in_(78_000),
      settled: true,
      n: 8,
      leftOut: 0,
      firstInvoiceOn: engagement.signedOn,
      firstValueOn: null,
      daysBilledBeforeValue: null,
    });
    expect(gap.promisedRiskShare).toBeCloseTo(0.46, 2);
    expect(gap.realisedRiskShare).toBeCloseTo(0.09, 2);
    expect(gap.sentence).toMatch(
      /^€102,000 is billed, and .* allow €24,000: €78,000 too much\. Money was billed \d+ days/,
    );
    const early = gap.breaches.filter(({ kind }: { kind: string }) => kind === 'BEFORE_TRIGGER');
    expect(early).toHaveLength(4);
    expect(early[0]).toMatchObject({
      clause: 'The base fee is due from go-live.',
      entryId: expect.any(String),
    });
    expect(ledgerSeries[0]).toMatchObject({
      on: engagement.signedOn,
      billed: euros(6_000),
      allowed: 0,
      value: 0,
    });
    expect(ledgerSeries.at(-1)).toMatchObject({
      on: engagement.day(180),
      billed: euros(102_000),
      allowed: euros(24_000),
    });
  });

  it('of a running engagement owes nothing of what falls due at its end, and names no shares yet', async () => {
    const sheet = {
      ...baseFee,
      minCommitment: euros(200_000),
      refundBelow: 0.5,
      fees: [{ ...baseFee.fees[0], refundableShare: 0.5 }],
    };
    const engagement = await signed(house, workspace, { sheet, ago: 130 });
    await bills(engagement, [90, 120]);
    const { gap } = await gapOf(engagement.id);
    expect(gap).toMatchObject({
      settled: false,
      allowed: { minorUnits: euros(12_000) },
      overbilled: { minorUnits: 0 },
      averageDaysEarly: 0,
      promisedRiskShare: null,
      realisedRiskShare: null,
      breaches: [],
    });
    expect(gap.sentence).toBe('€12,000 is billed, and on the dates as they were the terms allow €12,000.');
  });

  it('counts other currencies by their rate, in 0, 2 and 3 digits, and leaves out what has none', async () => {
    const engagement = await signed(house, workspace, { ago: 130 });
    await bills(engagement, [95], { currency: 'JPY', amount: 100_000, rate: 0.006 });
    await bills(engagement, [96], { currency: 'KWD', amount: 1_500, rate: 3 });
    await bills(engagement, [97], { currency: 'USD', amount: 999 });
    const { gap } = await gapOf(engagement.id);
    expect(gap).toMatchObject({ billed: { minorUnits: 60_000 + 450, currency: 'EUR' }, n: 2, leftOut: 1 });
    expect(gap.sentence).toContain('One entry in another currency without a rate is left out.');
  });

  it('shows when value came, and how long before it the first invoice did', async () => {
    const engagement = await signed(house, workspace, { ago: 200 });
    await bills(engagement, [95]);
    const value = { engagementId: engagement.id, what: 'Half.', fraction: 0.5, acceptance: 'ACCEPTED' };
    const on = engagement.day(150);
    await change(house, workspace.people.PROCUREMENT, 'recordValue', { ...value, on, acceptedOn: on });
    const { gap, ledgerSeries } = await gapOf(engagement.id);
    expect(gap).toMatchObject({
      firstValueOn: on,
      firstInvoiceOn: engagement.day(95),
      daysBilledBeforeValue: 55,
    });
    expect(ledgerSeries.find((point: { on: string }) => point.on === on)).toMatchObject({
      value: euros(300_000),
    });
  });

  it('names what is over the cap, and a refund that never came', async () => {
    const sheet = {
      ...baseFee,
      feeCap: euros(10_000),
      refundBelow: 0.8,
      refundRealisation: 1,
      fees: [{ ...baseFee.fees[0], refundableShare: 0.5 }],
      clauses: [{ about: 'REFUND', text: 'Half comes back when the value stays below 80 %.' }],
    };
    const engagement = await signed(house, workspace, { sheet, ago: 400, ended: 180 });
    await bills(engagement, [90, 120]);
    const { gap } = await gapOf(engagement.id);
    expect(gap.breaches).toMatchObject([
      { kind: 'OVER_CAP', amount: { minorUnits: euros(2_000) } },
      {
        kind: 'MISSING_REFUND',
        entryId: null,
        clause: 'Half comes back when the value stays below 80 %.',
        amount: { minorUnits: euros(5_000) },
      },
    ]);
  });

  it('is none, and no chart either, before terms are signed', async () => {
    const engagement = await anEngagement(house, workspace);
    const proposed = await recorded(house, workspace.people.PROCUREMENT, engagement.id, { sheet: baseFee });
    expect(proposed.payload.terms.state).toBe('PROPOSED');
    await added(house, workspace.people.PROCUREMENT, [anInvoice(engagement)], false);
    expect(await gapOf(engagement.id)).toEqual({ gap: null, ledgerSeries: [] });
  });
});

describe('What went to a vendor', () => {
  it('is netted by currency, with its first invoice and the days from signature', async () => {
    const engagement = await signed(house, workspace, { ago: 130 });
    const { vendor } = engagement;
    await bills(engagement, [95, 120]);
    await added(house, workspace.people.PROCUREMENT, [
      { vendorId: vendor.id, on: '2020-01-01', amount: 5, currency: 'GBP' },
    ]);
    const credit = { ...anInvoice(engagement, { on: inDays(-1), amount: euros(1_000) }) };
    await change(house, workspace.people.PROCUREMENT, 'addCredit', credit);
    const query = `query ($id: ID!) { vendor(id: $id) { spend ${money} firstInvoiceOn medianDaysToFirstInvoice
      invoices(first: 2) { totalCount totals ${money} pageInfo { hasNextPage } edges { node { kind } } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, query, { id: vendor.id });
    const spend = [
      { minorUnits: euros(11_000), currency: 'EUR' },
      { minorUnits: 5, currency: 'GBP' },
    ];
    expect(data.vendor).toMatchObject({
      spend,
      firstInvoiceOn: '2020-01-01',
      medianDaysToFirstInvoice: 95,
      invoices: {
        totalCount: 4,
        totals: spend,
        pageInfo: { hasNextPage: true },
        edges: [{ node: { kind: 'CREDIT' } }, {}],
      },
    });
  });
});

describe('A page of ledgers', () => {
  const page = `query { vendors(first: 4) { edges { node { spend ${money} firstInvoiceOn medianDaysToFirstInvoice
    invoices(first: 2) { totalCount totals ${money} edges { node { alarms { kind entryId } vendor { name } engagement { id } creditOf { id }
    recordedBy { name } struckBy { name } source { row } } } } engagements { ${gapFields} valueEvents { id acceptedBy { name } } } } } } }`;

  it('takes as many statements for many vendors as for one', async () => {
    const apart = await house.workspace();
    const one = await signed(house, apart);
    const fill = (engagement: SignedEngagement) =>
      added(house, apart.people.PROCUREMENT, [anInvoice(engagement), anInvoice(engagement, { amount: 3 })]);
    await fill(one);
    const count = async () => {
      const { errors, statements } = await ask(house, apart.people.LEAD, page);
      expect(errors).toEqual([]);
      return statements;
    };
    const before = await count();
    for (let more = 0; more < 3; more++) await fill(await signed(house, apart));
    expect(await count()).toBe(before);
    const statements = await statementsOf(house, () => ask(house, apart.people.LEAD, page));
    await expect(`${statements.join('\n\n')}\n`).toMatchFileSnapshot(join(snapshots, 'ledger-list.sql.snap'));
  });
});
