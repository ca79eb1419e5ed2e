import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { added, anInvoice, invoiceFields, type SignedEngagement, signed } from './builders-ledger.js';
import { anEngagement } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let running: SignedEngagement;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  running = await signed(house, workspace);
});

const ledgerQuery = `query ($id: ID!, $first: Int, $after: String) { engagement(id: $id) {
  invoices(first: $first, after: $after) { totalCount totals { minorUnits currency }
    pageInfo { hasNextPage endCursor } edges { node { ${invoiceFields} struckReason struckBy { name }
      creditOf { id } vendor { id } engagement { id } recordedBy { name } source { row } } } } } }`;

async function ledgerOf(id: string, page: object = {}) {
  const { data, errors } = await ask(house, workspace.people.LEAD, ledgerQuery, { id, ...page });
  expect(errors).toEqual([]);
  return data.engagement.invoices;
}

describe('Adding invoices', () => {
  it('writes them down, all in one go, and tells it of the pilot', async () => {
    const { PROCUREMENT, LEAD } = workspace.people;
    const engagement = await signed(house, workspace);
    const invoices = [
      anInvoice(engagement, { number: ' 4711 ', on: engagement.day(100), fee: 'Base fee', note: 'March' }),
      anInvoice(engagement, { number: '4712', on: engagement.day(130), amount: 5 }),
    ];
    const { payload, errors } = await added(house, PROCUREMENT, invoices, false);
    expect(errors).toEqual([]);
    expect(payload).toMatchObject({
      refusal: null,
      problems: [],
      alarms: [],
      engagements: [{ id: engagement.id }],
    });
    expect(payload.invoices).toMatchObject([
      {
        kind: 'INVOICE',
        number: '4711',
        amount: { minorUnits: 120_000, currency: 'EUR' },
        alarms: [],
        version: 1,
      },
      { number: '4712', amount: { minorUnits: 5 } },
    ]);
    const ledger = await ledgerOf(engagement.id);
    expect(ledger).toMatchObject({ totalCount: 2, totals: [{ minorUnits: 120_005, currency: 'EUR' }] });
    expect(ledger.edges[0].node).toMatchObject({
      number: '4712',
      vendor: { id: engagement.vendor.id },
      engagement: { id: engagement.id },
      recordedBy: { name: 'Procurement Person' },
      source: null,
    });
    const history = `query ($id: ID!) { pilot(id: $id) { activity(first: 1) { edges { node { verb sentence } } } } }`;
    const { data } = await ask(house, LEAD, history, { id: engagement.pilotId });
    expect(data.pilot.activity.edges[0].node).toMatchObject({ verb: 'addInvoices' });
    expect(data.pilot.activity.edges[0].node.sentence).toMatch(
      /^Procurement Person added invoices of Halyard \d+ in SC-/,
    );
  });

  it('is refused while what is wrong was not seen, and done once it was: an alarm never keeps a fact out', async () => {
    const { PROCUREMENT } = workspace.people;
    const engagement = await signed(house, workspace);
    const early = anInvoice(engagement, { number: 'E-1', on: engagement.day(45) });
    const fine = anInvoice(engagement, { number: 'E-2', on: engagement.day(95) });
    const { payload } = await added(house, PROCUREMENT, [fine, early], false);
    expect(payload).toMatchObject({
      invoices: [],
      refusal: { code: 'INVOICE_ALARMS' },
      alarms: [
        { alarms: [] },
        {
          alarms: [{ kind: 'BEFORE_TRIGGER', clause: 'The base fee is due from go-live.', daysEarly: 45 }],
        },
      ],
    });
    expect(payload.refusal.sentence).toContain('45 days too early');
    expect((await ledgerOf(engagement.id)).totalCount).toBe(0);
    const again = await added(house, PROCUREMENT, [fine, early]);
    expect(again.payload.refusal).toBeNull();
    const saved = (await ledgerOf(engagement.id)).edges.map(({ node }: { node: object }) => node);
    expect(saved).toMatchObject([
      { number: 'E-2', alarms: [] },
      { number: 'E-1', alarms: [{ kind: 'BEFORE_TRIGGER', daysEarly: 45, amount: { minorUnits: 120_000 } }] },
    ]);
  });

  it('sees the same number twice, in the ledger and in one list, with and without an engagement', async () => {
    const { PROCUREMENT } = workspace.people;
    const vendor = await aVendor(house, workspace);
    const invoice = { vendorId: vendor.id, number: 'INV 7', on: '2026-01-05', amount: 900, currency: 'GBP' };
    const other = { ...invoice, number: 'inv7', on: '2026-02-05', amount: 1_000 };
    const inOneList = await added(house, PROCUREMENT, [invoice, other], false);
    expect(inOneList.payload.alarms.map((check: { alarms: object[] }) => check.alarms.length)).toEqual([
      0, 1,
    ]);
    const first = await added(house, PROCUREMENT, [invoice], false);
    expect(first.payload.refusal).toBeNull();
    const second = await added(house, PROCUREMENT, [other], false);
    expect(second.payload.refusal.sentence).toContain('has the number INV 7');
    const kept = await added(house, PROCUREMENT, [other]);
    expect(kept.payload.invoices[0].alarms).toMatchObject([
      {
        kind: 'DUPLICATE',
        entryId: first.payload.invoices[0].id,
        amount: { minorUnits: 1_000, currency: 'GBP' },
      },
    ]);
  });

  it('sent again with the same ids doubles nothing; an id that is something else’s is refused', async () => {
    const { PROCUREMENT } = workspace.people;
    const engagement = await signed(house, workspace);
    const invoice = anInvoice(engagement, { id: uuidv7(), on: engagement.day(100) });
    for (const _ of [1, 2]) {
      const { payload } = await added(house, PROCUREMENT, [invoice], false);
      expect(payload).toMatchObject({ refusal: null, invoices: [{ id: invoice.id }] });
    }
    expect((await ledgerOf(engagement.id)).totalCount).toBe(1);
    const { payload } = await added(house, PROCUREMENT, [{ ...invoice, amount: 1 }]);
    expect(payload.refusal.code).toBe('ID_TAKEN');
  });

  it.each([
    ['an amount below zero', { amount: -5 }, 'invoices.0.amount', /Enter what was given back as a credit\.$/],
    ['no amount', { amount: 0 }, 'invoices.0.amount', /more than nothing/],
    ['a currency nobody uses', { currency: 'EURO' }, 'invoices.0.currency', /ISO 4217/],
    [
      'a period that ends first',
      { periodFrom: '2026-02-01', periodTo: '2026-01-01' },
      'invoices.0.periodTo',
      /ends before/,
    ],
    ['a day of the year 21', { on: '0021-08-01' }, 'invoices.0.on', /between 1970 and 2199/],
    ['a rate of nothing', { rate: 0 }, 'invoices.0.rate', /The rate/],
    ['more than can be counted', { amount: 2 ** 52 }, 'invoices.0.amount', /too large/],
    [
      'a vendor that is not there',
      { vendorId: uuidv7(), engagementId: null },
      'invoices.0.vendorId',
      /does not exist/,
    ],
  ])('says what is wrong with %s', async (_, input, path, message) => {
    const { payload, errors } = await added(house, workspace.people.PROCUREMENT, [anInvoice(running, input)]);
    expect(errors).toEqual([]);
    expect(payload.problems).toEqual([
      { path, code: expect.any(String), message: expect.stringMatching(message) },
    ]);
  });

  it('takes no invoice for another vendor’s part, and none at all where one of a list is wrong', async () => {
    const other = await anEngagement(house, workspace);
    const invoices = [anInvoice(other), anInvoice({ ...other, id: running.id })];
    const { payload } = await added(house, workspace.people.PROCUREMENT, invoices);
    expect(payload.problems).toMatchObject([{ path: 'invoices.1.engagementId' }]);
    expect((await ledgerOf(other.id)).totalCount).toBe(0);
  });

  it('is for procurement and administrators, in their own workspace', async () => {
    for (const role of ['LEAD', 'EXECUTIVE', 'CONTRIBUTOR'] as const) {
      const { errors } = await added(house, workspace.people[role], [anInvoice(running)]);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const elsewhere = await house.workspace();
    const { payload } = await added(house, elsewhere.people.PROCUREMENT, [anInvoice(running)]);
    expect(payload.problems).toMatchObject([{ path: 'invoices.0.vendorId' }]);
  });

  it('stops where sums would no longer be exact', async () => {
    const apart = await house.workspace();
    const vendor = await aVendor(house, apart);
    const one = { vendorId: vendor.id, amount: 1e15, currency: 'IDR' };
    const many = Array.from({ length: 10 }, (_, at) => ({ ...one, on: `2026-01-${10 + at}` }));
    const { payload } = await added(house, apart.people.PROCUREMENT, many);
    expect(payload.refusal).toMatchObject({ code: 'LEDGER_FULL' });
    const nine = await added(house, apart.people.PROCUREMENT, many.slice(1));
    expect(nine.payload.refusal).toBeNull();
    const { data } = await ask(
      house,
      apart.people.LEAD,
      `query ($id: ID!) { vendor(id: $id) { spend { minorUnits } } }`,
      {
        id: vendor.id,
      },
    );
    expect(data.vendor.spend).toEqual([{ minorUnits: 9e15 }]);
  });
});

describe('An invoice that is being typed', () => {
  const query = `query ($input: InvoiceInput!) { invoiceAlarms(input: $input) {
    alarms { kind clause daysEarly } problems { path message } } }`;

  it('is looked at without being saved', async () => {
    const input = anInvoice(running, {
      on: running.day(200),
      periodFrom: running.day(60),
      periodTo: running.day(90),
    });
    const { data } = await ask(house, workspace.people.PROCUREMENT, query, { input });
    expect(data.invoiceAlarms).toEqual({
      problems: [],
      alarms: [{ kind: 'BEFORE_TRIGGER', clause: 'The base fee is due from go-live.', daysEarly: 30 }],
    });
    expect((await ledgerOf(running.id)).totalCount).toBe(0);
  });

  it('says of an amount below zero that it is a credit, and of another currency that no rate is stated', async () => {
    const negative = await ask(house, workspace.people.PROCUREMENT, query, {
      input: anInvoice(running, { amount: -1 }),
    });
    expect(negative.data.invoiceAlarms.problems[0].message).toContain('credit');
    const foreign = anInvoice(running, { on: running.day(120), currency: 'USD' });
    const { data } = await ask(house, workspace.people.PROCUREMENT, query, { input: foreign });
    expect(data.invoiceAlarms.alarms).toMatchObject([{ kind: 'OTHER_CURRENCY' }]);
    const rated = await ask(house, workspace.people.PROCUREMENT, query, { input: { ...foreign, rate: 0.9 } });
    expect(rated.data.invoiceAlarms.alarms).toEqual([]);
  });

  it('is nobody’s to try but who keeps the ledger', async () => {
    const { errors } = await ask(house, workspace.people.LEAD, query, { input: anInvoice(running) });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('A credit', () => {
  it('belongs to an invoice of the same vendor and currency, and lessens what was billed', async () => {
    const { PROCUREMENT } = workspace.people;
    const engagement = await signed(house, workspace);
    const { payload } = await added(house, PROCUREMENT, [anInvoice(engagement, { on: engagement.day(100) })]);
    const creditOf = payload.invoices[0].id;
    const input = { ...anInvoice(engagement), creditOf, amount: 20_000, on: engagement.day(110) };
    const wrong = await change(house, PROCUREMENT, 'addCredit', { ...input, currency: 'GBP' });
    expect(wrong.payload.problems).toMatchObject([{ path: 'creditOf' }]);
    const fields =
      'credit { id kind creditOf { id } alarms { kind } } engagement { invoices { totals { minorUnits } } }';
    const made = await change(house, PROCUREMENT, 'addCredit', input, fields);
    expect(made.payload).toMatchObject({
      credit: { kind: 'CREDIT', creditOf: { id: creditOf }, alarms: [] },
      engagement: { invoices: { totals: [{ minorUnits: 100_000 }] } },
    });
    const below = await change(house, PROCUREMENT, 'addCredit', { ...input, amount: -1 });
    expect(below.payload.problems[0].message).toContain('above zero');
  });
});
