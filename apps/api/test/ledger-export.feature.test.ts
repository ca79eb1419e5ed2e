import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { added, anInvoice, type SignedEngagement, signed } from './builders-ledger.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'A whole ledger';
let house: House;
let workspace: TestWorkspace;
let engagement: SignedEngagement;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** An invoice, a struck one, a credit of the first, and accepted value. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-ledger-'));
  engagement = await signed(house, workspace);
  const { PROCUREMENT } = workspace.people;
  const { payload } = await added(house, PROCUREMENT, [
    anInvoice(engagement, {
      number: '=1+1',
      on: engagement.day(95),
      rate: 1.5,
      fee: 'Base fee',
      disputed: true,
    }),
    anInvoice(engagement, { on: engagement.day(20) }),
  ]);
  const [first, second] = payload.invoices;
  await change(house, PROCUREMENT, 'strikeLedgerEntry', {
    entryId: second.id,
    version: 1,
    reason: 'Not ours.',
  });
  const credit = { ...anInvoice(engagement, { amount: 100 }), creditOf: first.id };
  await change(house, PROCUREMENT, 'addCredit', credit);
  const [on, acceptedOn] = [engagement.day(150), engagement.day(160)];
  const value = {
    engagementId: engagement.id,
    what: '“Half”',
    fraction: 0.5,
    acceptance: 'ACCEPTED',
    on,
    acceptedOn,
  };
  await change(house, PROCUREMENT, 'recordValue', value);
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with a ledger', () => {
  it('gives another workspace every entry again, and the same gap', async () => {
    const target = 'A whole ledger again';
    const other = await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ ledger_entry: 3, value_event: 1 });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    expect(after.ledgerEntries).toEqual(before.ledgerEntries);
    expect(after.valueEvents).toEqual(before.valueEvents);
    const query = `query ($id: ID!) { engagement(id: $id) { gap { billed { minorUnits } sentence breaches { kind } }
      ledgerSeries { on billed allowed value } } }`;
    const [here, there] = [workspace, other].map(({ people }) =>
      ask(house, people.LEAD, query, { id: engagement.id }),
    );
    expect((await there)?.data).toEqual((await here)?.data);
  });

  it('shows it as tables that are safe to open in a spreadsheet', () => {
    const ledger = read('first', 'ledger.csv').split('\r\n');
    expect(ledger).toHaveLength(5);
    const { vendor } = engagement;
    expect(ledger[1]).toMatch(
      new RegExp(`^INVOICE,${vendor.name},SC-101,'=1\\+1,.*,120000,EUR,1.5,,Base fee,,true,`),
    );
    expect(ledger[2]).toContain('Not ours.');
    expect(read('first', 'value-events.csv')).toContain(
      `${vendor.name},SC-101,${engagement.day(150)},“Half”,0.5,ACCEPTED,`,
    );
  });
});
