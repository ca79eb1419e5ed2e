import { dayWords } from '@scrimmage/domain/calendar';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, type BuiltPilot, change } from './builders.js';
import { added, anInvoice, baseFee, type SignedEngagement, signed } from './builders-ledger.js';
import { aVendor } from './builders-vendors.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { apply, check, draft, importFile, settled } from './import-desk.js';
import { remarksOf } from './ledger-desk.js';

const ledger = { kind: 'LEDGER' as const };
const unheld = 'The entry is held against no terms.';

let house: House;
let workspace: TestWorkspace;
let pat: Person;
let pilot: BuiltPilot;
let part: SignedEngagement;

beforeAll(async () => {
  house = await theHouse();
});

beforeEach(async () => {
  workspace = await house.workspace();
  pat = workspace.people.PROCUREMENT;
  pilot = await aPilot(house, workspace);
  part = await signed(house, workspace, { pilotId: pilot.id, sheet: { ...baseFee, feeCap: 2_000_000 } });
});

/** A file of the vendor's invoices, each with its day, amount and pilot. */
const fileOf = (...rows: readonly (readonly [string, string, string])[]) =>
  ['Supplier,Date,Amount,Pilot', ...rows.map((row) => [part.vendor.name, ...row].join(','))].join('\n');

async function billedTo(id: string) {
  const query = `query ($id: ID!) { engagement(id: $id) { invoices { edges { node { kind on amount { minorUnits }
    alarms { kind } } } } } }`;
  const { data } = await ask(house, pat, query, { id });
  const edges: readonly { node: object }[] = data.engagement.invoices.edges;
  return edges.map(({ node }) => node);
}

describe('A ledger that names pilots', () => {
  it('is held against the terms of each part before it is saved, and is attributed to it', async () => {
    const early = part.day(30);
    const file = fileOf(
      [early, '6000.00', pilot.key],
      [part.day(100), '6000.00', pilot.key.toLowerCase()],
      [part.day(110), '-500.00', pilot.key],
      [part.day(120), '9000.00', pilot.key],
    );
    const drafted = await draft(house, pat, file, 'with pilots', ledger);
    expect(drafted.columns.map(({ target }) => target)).toContain('PILOT');
    const checked = await check(house, pat, drafted, { currency: 'EUR' });
    expect(checked.import?.counts).toMatchObject({ new: 4, refused: 0 });
    expect(await remarksOf(house, pat, drafted.id)).toEqual([
      [
        2,
        'REMARK',
        `This invoice is dated ${dayWords(early)}, but nothing is owed until go-live, ${dayWords(part.day(90))}: 60 days too early. The terms: “The base fee is due from go-live.”`,
      ],
      [
        5,
        'REMARK',
        'With this invoice €20,500 is billed, €500 more than the cap of €20,000. The terms: “at most €20,000 in all”',
      ],
    ]);
    expect(await billedTo(part.id)).toEqual([]);
    await apply(house, pat, drafted.id);
    expect((await settled(house, pat, drafted.id)).state).toBe('APPLIED');
    expect(await billedTo(part.id)).toMatchObject([
      { kind: 'INVOICE', on: part.day(120), alarms: [{ kind: 'OVER_CAP' }] },
      { kind: 'CREDIT', on: part.day(110), amount: { minorUnits: 50_000 } },
      { kind: 'INVOICE', on: part.day(100), alarms: [] },
      { kind: 'INVOICE', on: early, alarms: [{ kind: 'BEFORE_TRIGGER' }] },
    ]);
  });

  it('is held against what the ledger has already', async () => {
    await added(house, pat, [anInvoice(part, { on: part.day(95), amount: 1_900_000 })]);
    const drafted = await draft(house, pat, fileOf([part.day(100), '2000.00', pilot.key]), 'more', ledger);
    await check(house, pat, drafted, { currency: 'EUR' });
    expect(await remarksOf(house, pat, drafted.id)).toMatchObject([
      [2, 'REMARK', expect.stringMatching(/^With this invoice €21,000 is billed, €1,000 more than the cap/)],
    ]);
  });

  it('says of each row without a part that it is held against no terms, and leaves it with its vendor', async () => {
    const other = await aPilot(house, workspace);
    const on = part.day(30);
    const file = fileOf(
      [on, '1.00', ''],
      [on, '2.00', 'soon'],
      [on, '3.00', 'SC-999999'],
      [on, '4.00', other.key],
    );
    const done = await importFile(house, pat, file, 'unheld', { currency: 'EUR' }, ledger);
    expect(done.state).toBe('APPLIED');
    expect(await remarksOf(house, pat, done.id)).toEqual([
      [2, 'REMARK', `The row names no pilot. ${unheld}`],
      [3, 'REMARK', `“soon” is no key of a pilot, such as SC-104. ${unheld}`],
      [4, 'REMARK', `There is no pilot SC-999999. ${unheld}`],
      [5, 'REMARK', `The vendor has no part in ${other.key}. ${unheld}`],
    ]);
    expect(await billedTo(part.id)).toEqual([]);
  });

  it('is not called twice what it is called once: a row that comes again is remarked on as such', async () => {
    const row = [part.day(100), '10.00', pilot.key] as const;
    const drafted = await draft(house, pat, fileOf(row, row), 'twice', ledger);
    await check(house, pat, drafted, { currency: 'EUR' });
    expect(await remarksOf(house, pat, drafted.id)).toEqual([
      [3, 'REMARK', 'The row says the same as row 2; both were taken.'],
    ]);
  });
});

describe('The limit of a ledger', () => {
  it('counts what was typed by its rate, for a file as for what is typed', async () => {
    const vendor = await aVendor(house, workspace);
    const typed = { vendorId: vendor.id, on: part.day(1), amount: 8e12, currency: 'KWD', rate: 1_000 };
    const { payload } = await change(house, pat, 'addInvoices', { invoices: [typed] }, 'invoices { id }');
    expect(payload.refusal).toBeNull();
    const more = `Supplier,Date,Amount,Currency\n${vendor.name},${part.day(2)},2000000000000.000,KWD\n`;
    const drafted = await draft(house, pat, more, 'much', ledger);
    await check(house, pat, drafted, { currency: 'KWD' });
    await apply(house, pat, drafted.id);
    const within = await settled(house, pat, drafted.id);
    expect([within.state, within.failure]).toEqual(['FAILED', expect.stringMatching(/KWD/)]);
  });
});
