import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { importFile, undo } from './import-desk.js';
import { entriesOf, sqlRows, vendorsOf } from './ledger-desk.js';
import { runCli } from './run-cli.js';

function checkout(from: string): string {
  return existsSync(join(from, 'turbo.json')) || dirname(from) === from ? from : checkout(dirname(from));
}

const folder =
  process.env.SCRIMMAGE_SHARED_DATA ??
  resolve(checkout(dirname(fileURLToPath(import.meta.url))), '../shared/data');
const path = join(folder, 'uk_cabinetoffice_spend_2021-08_2022-07.csv');
const absent = existsSync(path)
  ? ''
  : ` (skipped: ${path} is not there; set SCRIMMAGE_SHARED_DATA to its folder)`;

interface Payment {
  readonly supplier: string;
  readonly on: string;
  readonly pence: bigint;
}

/** The file read a second way, by RFC 4180 to the letter, to have something to compare with. */
function plainRows(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const [header = [], ...body] = rows;
  return body
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])));
}

const monthNames = 'January February March April May June July August September October November December';

/** `2021-08-05` as it stands; `Tuesday, April 26, 2022` by the name of its month. */
function plainDay(text: string): string {
  const words = /^\w+, (\w+) (\d+), (\d{4})$/.exec(text);
  if (!words) return text;
  const month = monthNames.split(' ').indexOf(words[1] ?? '') + 1;
  return `${words[3]}-${String(month).padStart(2, '0')}-${words[2]?.padStart(2, '0')}`;
}

/** Pounds and pence as whole pence, without a floating point in between. */
function pence(amount: string): bigint {
  const [, sign, pounds = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  return BigInt(`${sign}${pounds}${fraction.padEnd(2, '0')}`);
}

const firstOf = (payments: readonly Payment[]) => {
  const first = new Map<string, string>();
  for (const { supplier, on } of payments) {
    const before = first.get(supplier);
    if (before === undefined || on < before) first.set(supplier, on);
  }
  return Object.fromEntries([...first].sort(([one], [other]) => (one < other ? -1 : 1)));
};

const legal = /(?: (?:ltd|limited|plc|llp|llc|inc|bv|co|company|sarl|and))+$/;

/** A rough key of its own: what differs in case, punctuation, “&” or the legal form at the end falls together. */
const roughKey = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(legal, '');

describe.skipIf(absent !== '')(`A year of the UK Cabinet Office’s spending${absent}`, () => {
  let house: House;
  let workspace: TestWorkspace;
  let pat: Person;
  let importId: string;
  let lines: readonly Readonly<Record<string, string>>[];
  let payments: readonly Payment[];

  beforeAll(async () => {
    house = await theHouse();
    workspace = await house.workspace('Spending');
    pat = workspace.people.PROCUREMENT;
    const bytes = readFileSync(path);
    lines = plainRows(bytes.toString('utf8'));
    payments = lines
      .filter(({ Supplier }) => Supplier !== '')
      .map(({ Supplier = '', Date: day = '', Amount = '' }) => ({
        supplier: Supplier,
        on: plainDay(day),
        pence: pence(Amount),
      }));
    const done = await importFile(house, pat, bytes, null, {}, { kind: 'LEDGER' });
    importId = done.id;
    expect([done.state, done.mapping]).toEqual(['APPLIED', 'uk-spend']);
    expect(done.counts).toEqual({ rows: 5_435, new: 5_435, changed: 0, unchanged: 0, refused: 0 });
  }, 120_000);

  it('becomes one entry for each payment, and none for its 60 blank lines', async () => {
    expect([lines.length, payments.length]).toEqual([5_495, 5_435]);
    const entries = await entriesOf(house, workspace);
    expect(entries.map(([, supplier, on]) => [supplier, on])).toEqual(
      payments.map(({ supplier, on }) => [supplier, on]),
    );
    const { data } = await ask(house, pat, `{ import(id: "${importId}") { counts { blank } } }`);
    expect(data.import.counts.blank).toBe(60);
  });

  it('comes to the same total, in pence', async () => {
    const total = payments.reduce((sum, payment) => sum + payment.pence, 0n);
    const entries = await entriesOf(house, workspace);
    const imported = entries.reduce(
      (sum, [kind, , , amount]) => sum + (kind === 'CREDIT' ? -BigInt(amount) : BigInt(amount)),
      0n,
    );
    expect(imported).toBe(total);
    expect(new Set(entries.map(([, , , , currency]) => currency))).toEqual(new Set(['GBP']));
    const { data } = await ask(
      house,
      pat,
      '{ concentration(from: "2021-01-01", to: "2022-12-31") { currency total { minorUnits } n } }',
    );
    const suppliers = new Set(payments.map(({ supplier }) => supplier)).size;
    expect(data.concentration).toEqual([
      { currency: 'GBP', total: { minorUnits: Number(total) }, n: suppliers },
    ]);
  });

  it('names as many vendors as it has spellings, each with its first payment', async () => {
    const first = firstOf(payments);
    expect(await vendorsOf(house, workspace)).toEqual(Object.keys(first));
    const rows = await sqlRows<{ name: string; on: string }>(
      house,
      `select v.name, to_char(min(e.on_day), 'YYYY-MM-DD') as "on" from vendor v join ledger_entry e on e.vendor_id = v.id
       where v.workspace_id = '${workspace.id}' group by v.name`,
    );
    expect(Object.fromEntries(rows.map(({ name, on }) => [name, on]))).toEqual(first);
  });

  it('has the groups of spellings that fall together found, and confirmed into one vendor each', async () => {
    const groups = new Map<string, Set<string>>();
    for (const { supplier } of payments)
      groups.set(roughKey(supplier), (groups.get(roughKey(supplier)) ?? new Set()).add(supplier));
    const expected = [...groups.values()].filter((names) => names.size > 1).map((names) => [...names].sort());
    const asked = await ask(house, pat, '{ vendorNameGroups(first: 100) { vendors { id name } } }');
    expect(asked.errors).toEqual([]);
    const found: readonly { vendors: readonly { id: string; name: string }[] }[] =
      asked.data.vendorNameGroups;
    const named = found.map(({ vendors }) => vendors.map(({ name }) => name).sort());
    expect(new Set(named.map(String))).toEqual(new Set(expected.map(String)));
    expect(named.length).toBeGreaterThan(20);
    for (const { vendors } of found) {
      const [into, ...from] = vendors.map(({ id }) => id);
      const merged = await ask(
        house,
        pat,
        `mutation ($input: MergeVendorsInput!) { mergeVendors(input: $input) { refusal { sentence } problems { message } } }`,
        { input: { into, from } },
      );
      expect([merged.errors, merged.data?.mergeVendors]).toEqual([[], { refusal: null, problems: [] }]);
    }
    const again = await ask(
      house,
      pat,
      '{ vendorNameGroups(first: 100) { key } vendors(first: 1) { totalCount } }',
    );
    expect(again.data).toEqual({ vendorNameGroups: [], vendors: { totalCount: groups.size } });
  }, 120_000);

  it('changes nothing when it comes again, in one part or in twelve, also from the command line', async () => {
    const run = await runCli(
      ['import', 'ledger', path, '--as', pat.email, '--workspace', 'Spending', '--json'],
      { url: house.databaseUrl },
    );
    expect([run.code, run.err]).toEqual([0, '']);
    expect(JSON.parse(run.out).counts).toMatchObject({ rows: 5_435, new: 0, unchanged: 5_435, blank: 60 });
    const text = readFileSync(path, 'utf8');
    const [header = '', ...rest] = text.split('\n');
    const april = rest.filter((line) => line.startsWith('2022-04.csv'));
    const month = [header, ...april, ''].join('\n');
    const part = await importFile(house, pat, month, null, {}, { kind: 'LEDGER' });
    expect(part).toMatchObject({ counts: { new: 0, unchanged: 451 } });
  }, 120_000);

  it('is taken back by undo where nobody has merged its vendors', async () => {
    const other = await house.workspace();
    const { PROCUREMENT } = other.people;
    const done = await importFile(house, PROCUREMENT, readFileSync(path), null, {}, { kind: 'LEDGER' });
    expect((await undo(house, PROCUREMENT, done.id)).refusal).toBeNull();
    expect([await entriesOf(house, other), await vendorsOf(house, other)]).toEqual([[], []]);
  }, 120_000);
});
