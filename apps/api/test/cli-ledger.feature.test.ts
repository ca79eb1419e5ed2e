import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorkbook } from './a-workbook.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { entriesOf } from './ledger-desk.js';
import { runCli } from './run-cli.js';

let house: House;
let workspace: TestWorkspace;
let name: string;
let folder: string;
let count = 0;

beforeAll(async () => {
  house = await theHouse();
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-ledger-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  name = `Payments ${++count}`;
  workspace = await house.workspace(name);
});

function run(content: string | Buffer, ...more: readonly string[]) {
  const path = join(folder, `payments-${++count}.csv`);
  writeFileSync(path, content);
  const as = workspace.people.PROCUREMENT.email;
  return runCli(['import', 'ledger', path, '--workspace', name, '--as', as, ...more], {
    url: house.databaseUrl,
  });
}

const unclear = 'Supplier,Payment date,Amount\nCrane Works,03/04/22,50.00\nLock Keepers,05/06/22,-7.5\n';

describe('npm run scrimmage -- import ledger', () => {
  it('says of every row what it would do, and changes nothing in a dry run', async () => {
    const { code, out, err } = await run(unclear, '--dates', 'DMY', '--currency', 'gbp', '--dry-run');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/UTF-8, cells separated by a comma, mapping ledger\n/);
    expect(out).toMatch(/to import +2 +new 2, changed 0\n/);
    expect(out.trimEnd()).toMatch(/A dry run: nothing was changed\.$/);
    expect(await entriesOf(house, workspace)).toEqual([]);
  });

  it('asks for what the file does not tell, and shows how to say it', async () => {
    const days = await run(unclear, '--currency', 'GBP');
    expect([days.code, days.err]).toEqual([
      1,
      'Say first which number is the day and which the month: “03/04/22” in “Payment date”. For example: --dates DMY\n',
    ]);
    const money = await run(unclear, '--dates', 'DMY');
    expect([money.code, money.err]).toEqual([1, expect.stringMatching(/For example: --currency GBP\n$/)]);
  });

  it('imports, and remembers what was said for the next file of the same mapping', async () => {
    const first = await run(unclear, '--dates', 'MDY', '--currency', 'GBP', '--mapping', 'harbour');
    expect([first.code, first.err]).toEqual([0, '']);
    expect(await entriesOf(house, workspace)).toEqual([
      ['INVOICE', 'Crane Works', '2022-03-04', '5000', 'GBP', null, 2],
      ['CREDIT', 'Lock Keepers', '2022-05-06', '750', 'GBP', null, 3],
    ]);
    const next = await run(`${unclear}Crane Works,07/08/22,1.00\n`, '--mapping', 'harbour', '--json');
    expect(JSON.parse(next.out).counts).toMatchObject({ new: 1, unchanged: 2 });
  });

  it('reads a workbook', async () => {
    const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
    const rows = `<row>${['Supplier', 'Date', 'Amount'].map(cell).join('')}</row><row>${cell('Crane Works')}<c s="1"><v>44656</v></c><c><v>50</v></c></row>`;
    const done = await run(aWorkbook({ Payments: rows }), '--currency', 'GBP');
    expect([done.code, done.err]).toEqual([0, '']);
    expect(done.out).toMatch(/XLSX, sheet Payments, mapping ledger\n/);
    expect(await entriesOf(house, workspace)).toEqual([
      ['INVOICE', 'Crane Works', '2022-04-05', '5000', 'GBP', null, 2],
    ]);
  });

  it('is for procurement and administrators', async () => {
    const { LEAD } = workspace.people;
    const refused = await run(unclear, '--as', LEAD.email);
    expect([refused.code, refused.err]).toEqual([1, 'Procurement and administrators may do this.\n']);
  });
});
