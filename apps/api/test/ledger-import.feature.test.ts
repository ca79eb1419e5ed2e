import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readExport } from '../src/exports/read-export.js';
import { RestoreRepository } from '../src/exports/restore.repository.js';
import { ask } from './ask.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { apply, check, draft, importFile, settled, undo, upload } from './import-desk.js';
import { entriesOf, remarksOf, sqlRows, vendorsOf } from './ledger-desk.js';

const fixture = (name: string) => readFileSync(new URL(`../../test/fixtures/${name}`, import.meta.url));
const harbour = fixture('harbour-payments.csv');
const ledger = { kind: 'LEDGER' as const };

let house: House;
let workspace: TestWorkspace;
let pat: Person;

beforeAll(async () => {
  house = await theHouse();
});

beforeEach(async () => {
  workspace = await house.workspace();
  pat = workspace.people.PROCUREMENT;
});

describe('A ledger of payments', () => {
  it('becomes invoices and credits of vendors by the exact spelling of their names, to the penny', async () => {
    const drafted = await draft(house, pat, harbour, null, ledger);
    expect(drafted).toMatchObject({ kind: 'LEDGER', mapping: 'uk-spend', currency: 'GBP' });
    const checked = await check(house, pat, drafted);
    expect(checked.refusal).toBeNull();
    expect(checked.import?.counts).toEqual({ rows: 7, new: 6, changed: 0, unchanged: 0, refused: 1 });
    await apply(house, pat, drafted.id, true);
    const done = await settled(house, pat, drafted.id);
    expect([done.state, done.failure]).toEqual(['APPLIED', null]);
    expect(await entriesOf(house, workspace)).toEqual([
      ['INVOICE', 'KELP & SONS LTD', '2022-04-05', '2577979', 'GBP', '20001971', 2],
      ['INVOICE', 'Kelp and Sons Limited', '2022-04-26', '22596560', 'GBP', '20001972', 3],
      ['CREDIT', 'KELP & SONS LTD', '2022-04-27', '100050', 'GBP', '20001973', 4],
      ['INVOICE', 'Crane Works', '2022-05-03', '5000', 'GBP', null, 7],
      ['INVOICE', 'Crane Works', '2022-05-03', '5000', 'GBP', null, 8],
      ['INVOICE', 'Lock Keepers', '2022-05-30', '123456789', 'GBP', '7', 9],
    ]);
    expect(await remarksOf(house, pat, drafted.id)).toEqual([
      [8, 'REMARK', 'The row says the same as row 7; both were taken.'],
      [10, 'REFUSED', '“1,23.00” is not an amount.'],
    ]);
  });

  it('changes nothing when its rows come again, in another order of columns and encoding', async () => {
    await importFile(house, pat, harbour, null, {}, ledger);
    const lines = harbour.toString('utf8').replaceAll('£', '').trimEnd().split('\n');
    const again = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le');
    const drafted = await draft(house, pat, again, null, ledger);
    const checked = await check(house, pat, drafted);
    expect(checked.import?.counts).toMatchObject({ new: 0, unchanged: 6, refused: 1 });
  });

  it('adds what is new in a longer file of the same source', async () => {
    await importFile(house, pat, harbour, null, {}, ledger);
    const longer = `${harbour.toString('utf8')}HAR,Quays,06/06/2022,Rope,Ropes,Crane Works,21,99.99\n`;
    const done = await importFile(house, pat, longer, null, {}, ledger);
    expect(done.counts).toMatchObject({ rows: 8, new: 1, unchanged: 6, refused: 1 });
    expect(await vendorsOf(house, workspace)).toEqual([
      'Crane Works',
      'KELP & SONS LTD',
      'Kelp and Sons Limited',
      'Lock Keepers',
    ]);
  });

  it('says of a row that the ledger has such an entry already, from another source', async () => {
    await importFile(house, pat, harbour, null, {}, ledger);
    const other = 'Supplier,Date,Amount\nCrane Works,2022-05-03,50.00\n';
    const drafted = await draft(house, pat, other, 'typed list', ledger);
    expect(drafted.currency).toBeNull();
    const unsaid = await check(house, pat, drafted);
    expect(unsaid.problems).toMatchObject([{ path: 'currency', code: 'NO_CURRENCY' }]);
    const checked = await check(house, pat, drafted, { currency: 'gbp' });
    expect(checked.import?.counts).toMatchObject({ new: 1 });
    expect(await remarksOf(house, pat, drafted.id)).toEqual([
      [
        2,
        'REMARK',
        'The ledger has an entry of this vendor with the same day and amount already; both will count.',
      ],
    ]);
  });

  it('imports nothing while a row is refused, unless somebody leaves it out', async () => {
    const drafted = await draft(house, pat, harbour, null, ledger);
    await check(house, pat, drafted);
    const refused = await apply(house, pat, drafted.id);
    expect(refused.refusal?.code).toBe('ROWS_REFUSED');
    expect(await entriesOf(house, workspace)).toEqual([]);
  });
});

describe('A ledger of more money than can be counted exactly', () => {
  it('is not imported, and says so', async () => {
    const row = 'Crane Works,2022-05-03,"£90,000,000,000,000.00"\n';
    const done = await importFile(house, pat, `Supplier,Date,Amount\n${row}${row}`, 'huge', {}, ledger);
    expect([done.state, done.failure]).toEqual(['FAILED', expect.stringContaining('GBP')]);
    expect([await entriesOf(house, workspace), await vendorsOf(house, workspace)]).toEqual([[], []]);
  });
});

describe('A ledger as another department writes it', () => {
  // The pound signs are single bytes, as a spreadsheet in Western Europe saves them.
  const rows = [
    'Payment Date,Supplier Name, £ ,Voucher,,',
    '05/08/21,Kelp & Sons," £ 25,779.79 ",V1,,',
    '13-Aug-21,Crane Works,"£1,000",V2,,',
    ',,,,,',
    '31/08/21,Crane Works,"(£250.05)",V3,,',
    '01/09/21,Lock Keepers,-£0.10,V4,,',
    '',
  ];

  it('is taken by mapping its columns, to the penny', async () => {
    const bytes = Buffer.from(rows.join('\r\n'), 'latin1');
    const drafted = await draft(house, pat, bytes, 'locks', ledger);
    expect(drafted).toMatchObject({ encoding: 'Windows-1252', currency: 'GBP' });
    const taken = drafted.columns.filter(({ target }) => target !== 'KEEP' && target !== 'IGNORE');
    expect(taken.map(({ name, target }) => [name, target])).toEqual([
      ['Payment Date', 'BILLED_ON'],
      ['Supplier Name', 'VENDOR'],
      ['£', 'AMOUNT'],
      ['Voucher', 'NUMBER'],
    ]);
    const checked = await check(house, pat, drafted);
    expect([checked.refusal, checked.import?.counts?.refused]).toEqual([null, 0]);
    await apply(house, pat, drafted.id);
    await settled(house, pat, drafted.id);
    expect(await entriesOf(house, workspace)).toEqual([
      ['INVOICE', 'Kelp & Sons', '2021-08-05', '2577979', 'GBP', 'V1', 2],
      ['INVOICE', 'Crane Works', '2021-08-13', '100000', 'GBP', 'V2', 3],
      ['CREDIT', 'Crane Works', '2021-08-31', '25005', 'GBP', 'V3', 5],
      ['CREDIT', 'Lock Keepers', '2021-09-01', '10', 'GBP', 'V4', 6],
    ]);
  });
});

describe('Days that could be two', () => {
  const unclear = 'Supplier,Payment date,Amount (£)\nCrane Works,03/04/22,50.00\nLock Keepers,05/06/22,7.5\n';

  it('are asked about, never guessed, and what is said is remembered for the source', async () => {
    const drafted = await draft(house, pat, unclear, 'harbour', ledger);
    const day = drafted.columns.find(({ target }) => target === 'BILLED_ON');
    expect(day).toMatchObject({ dateOrder: null, unclearDays: ['03/04/22', '05/06/22'] });
    const asked = await check(house, pat, drafted);
    expect(asked.refusal).toEqual({
      code: 'DAYS_UNCLEAR',
      sentence: 'Say first which number is the day and which the month: “03/04/22” in “Payment date”.',
    });
    const checked = await check(house, pat, drafted, { dateOrders: { 'Payment date': 'MDY' } });
    expect(checked.refusal).toBeNull();
    await apply(house, pat, drafted.id);
    await settled(house, pat, drafted.id);
    expect((await entriesOf(house, workspace)).map(([, , on]) => on)).toEqual(['2022-03-04', '2022-05-06']);
    const next = await draft(house, pat, `${unclear}Crane Works,07/08/22,1.00\n`, 'harbour', ledger);
    expect(next.columns.find(({ target }) => target === 'BILLED_ON')).toMatchObject({ dateOrder: 'MDY' });
    expect((await check(house, pat, next)).import?.counts).toMatchObject({ new: 1, unchanged: 2 });
  });

  it('are told by the file itself when one of them has a number over 12', async () => {
    const told = `${unclear}Crane Works,25/12/22,1.00\n`;
    const done = await importFile(house, pat, told, 'harbour', {}, ledger);
    expect(done.counts).toMatchObject({ new: 3 });
    expect((await entriesOf(house, workspace)).map(([, , on]) => on)).toEqual([
      '2022-04-03',
      '2022-06-05',
      '2022-12-25',
    ]);
  });
});

describe('Undoing the import of a ledger', () => {
  it('takes back its entries and the vendors it made, and the file can come again', async () => {
    const done = await importFile(house, pat, harbour, null, {}, ledger);
    const undone = await undo(house, pat, done.id);
    expect(undone.refusal).toBeNull();
    expect(await entriesOf(house, workspace)).toEqual([]);
    expect(await vendorsOf(house, workspace)).toEqual([]);
    const again = await importFile(house, pat, harbour, null, {}, ledger);
    expect(again.counts).toMatchObject({ new: 6 });
  });

  it('is refused when somebody changed an entry since', async () => {
    const done = await importFile(house, pat, harbour, null, {}, ledger);
    await sqlRows(
      house,
      `update ledger_entry set version = 2, disputed = true where workspace_id = '${workspace.id}' and source_row = 3`,
    );
    const refused = await undo(house, pat, done.id);
    expect(refused.refusal).toEqual({
      code: 'UNDO_ENTRIES_CHANGED',
      sentence:
        'Somebody changed entries that this import brought in, from row 3 of the file. Undo would lose that.',
    });
    expect(await entriesOf(house, workspace)).toHaveLength(6);
  });
});

describe('An export of a workspace with an imported ledger', () => {
  it('brings the ledger into a new workspace, which knows its rows again', async () => {
    await importFile(house, pat, harbour, null, {}, ledger);
    const { ADMIN } = workspace.people;
    const response = await fetch(`${house.address}/export/scrimmage.json`, {
      headers: { authorization: `Bearer ${ADMIN.token}` },
    });
    const other = await house.workspace();
    const everything = readExport(await response.text());
    await new RestoreRepository(house.database).restore(
      other.people.ADMIN.actor,
      { everything, files: () => everything.attachmentFiles },
      new Date().toISOString(),
    );
    expect(await entriesOf(house, other)).toEqual(await entriesOf(house, workspace));
    const again = await draft(house, other.people.PROCUREMENT, harbour, null, ledger);
    const checked = await check(house, other.people.PROCUREMENT, again);
    expect(checked.import?.counts).toMatchObject({ new: 0, unchanged: 6 });
  });
});

describe('Who imports ledgers', () => {
  it('is procurement and administrators; pilots stay the administrators’', async () => {
    const { people } = workspace;
    for (const role of ['LEAD', 'EXECUTIVE', 'CONTRIBUTOR'] as const) {
      const sent = await upload(house, people[role], harbour, ledger);
      expect([sent.status, sent.body.sentence]).toEqual([403, 'Procurement and administrators may do this.']);
    }
    expect((await upload(house, pat, 'Name,Program\nA,B\n', { kind: 'PILOTS' })).status).toBe(403);
    expect((await upload(house, people.ADMIN, harbour, ledger)).status).toBe(201);
  });

  it('sees the imports of its kinds, and touches no other', async () => {
    const { ADMIN } = workspace.people;
    const pilots = await draft(house, ADMIN, 'Name,Program\nA,B\n');
    await draft(house, ADMIN, harbour, null, ledger);
    const seen = await ask(house, pat, '{ imports { kind } }');
    expect(seen.data.imports).toEqual([{ kind: 'LEDGER' }]);
    expect((await ask(house, pat, `{ import(id: "${pilots.id}") { id } }`)).data.import).toBeNull();
    await expect(check(house, pat, pilots)).rejects.toThrow('FORBIDDEN');
  });

  it('does not see another workspace’s', async () => {
    const drafted = await draft(house, pat, harbour, null, ledger);
    const other = await house.workspace();
    const { PROCUREMENT } = other.people;
    expect((await ask(house, PROCUREMENT, `{ import(id: "${drafted.id}") { id } }`)).data.import).toBeNull();
    await expect(check(house, PROCUREMENT, drafted)).rejects.toThrow('NOT_FOUND');
  });

  it('reads no pilots with a mapping of ledgers', async () => {
    const sent = await upload(house, workspace.people.ADMIN, harbour, {
      kind: 'PILOTS',
      mapping: 'uk-spend',
    });
    expect([sent.status, sent.body.sentence]).toEqual([
      400,
      'The mapping “uk-spend” is for another kind of file. Choose another.',
    ]);
  });
});
