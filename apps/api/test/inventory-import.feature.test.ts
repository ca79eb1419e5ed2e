import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { allPilots, importFile, type PilotShape, undo } from './import-desk.js';
import { runCli } from './run-cli.js';

function checkout(from: string): string {
  return existsSync(join(from, 'turbo.json')) || dirname(from) === from ? from : checkout(dirname(from));
}

const folder =
  process.env.SCRIMMAGE_SHARED_DATA ??
  resolve(checkout(dirname(fileURLToPath(import.meta.url))), '../shared/data');
const path = join(folder, 'us_ai_inventory_2024_core.csv');
const absent = existsSync(path)
  ? ''
  : ` (skipped: ${path} is not there; set SCRIMMAGE_SHARED_DATA to its folder)`;

const workspaceName = 'Inventory';

type Row = Readonly<Record<string, string>>;

/** The file read a second way, by RFC 4180 to the letter, to have something to compare with. */
function plainRows(text: string): { header: readonly string[]; rows: readonly (readonly string[])[] } {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const [header = [], ...body] = rows;
  return { header, rows: body.filter((cells) => cells.length === header.length) };
}

const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What each of the file's stage words means, by its documentation. */
const meant: Readonly<Record<string, string>> = {
  'Operation and Maintenance': 'CLOSED SCALED',
  'In production': 'CLOSED SCALED',
  'In mission': 'CLOSED SCALED',
  Retired: 'CLOSED WITHDRAWN',
  'Research or Administrative Action Complete': 'CLOSED INCONCLUSIVE',
  'Implementation and Assessment': 'RUNNING',
};

function counted<T>(values: Iterable<T>, by: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[by(value)] = (counts[by(value)] ?? 0) + 1;
  return counts;
}

/** What a pilot says, apart from where and when it was written down. */
const said = ({ id: _id, key: _key, version: _version, source: _source, ...pilot }: PilotShape) => pilot;

/** The file has no column for what was billed nor for how far a pilot reaches: every open one is in the part of nothing said. */
function expectNobodyBilled(
  balance: { ambitions: readonly { share: number | null; pilots: { count: number } }[] },
  open: number,
) {
  expect(balance).toMatchObject({
    ...{ spent: { minorUnits: 0 }, n: 0, distance: null, sentence: 'No vendor has billed an open pilot.' },
    modes: [{ pilots: { count: 0 } }, { pilots: { count: 0 } }, { mode: null, pilots: { count: open } }],
  });
  const parts = balance.ambitions.map(({ share, pilots }) => [share, pilots.count]);
  expect(parts).toEqual([0, 0, 0, open].map((count) => [null, count]));
}

describe.skipIf(absent !== '')(`The US federal inventory of AI use cases of 2024${absent}`, () => {
  let house: House;
  let workspace: TestWorkspace;
  let admin: Person;
  let text = '';
  let rows: readonly Row[] = [];
  let pilots: readonly PilotShape[] = [];

  const stageOf = (row: Row) => meant[tidy(row['Stage of Development'])] ?? 'PROPOSED';
  const importByCli = async (file: string, ...more: readonly string[]) => {
    const words = ['import', 'pilots', file, '--mapping', 'us-ai-inventory', '--workspace', workspaceName];
    return runCli([...words, ...more], { url: house.databaseUrl });
  };

  beforeAll(async () => {
    house = await theHouse();
    workspace = await house.workspace(workspaceName);
    admin = workspace.people.ADMIN;
    text = readFileSync(path, 'utf8');
    const plain = plainRows(text);
    rows = plain.rows.map((cells) =>
      Object.fromEntries(plain.header.map((name, i) => [name, cells[i] ?? ''])),
    );
  });

  it('is looked at without a change, then imported whole, by one command each', async () => {
    const dry = await importByCli(path, '--dry-run', '--json');
    expect(dry.err).toBe('');
    expect(JSON.parse(dry.out)).toMatchObject({
      dryRun: true,
      counts: { rows: 2_133, new: 2_133, changed: 0, unchanged: 0, refused: 0 },
    });
    expect((await ask(house, admin, '{ imports { id } pilots { totalCount } }')).data).toEqual({
      imports: [],
      pilots: { totalCount: 0 },
    });
    const { code, out } = await importByCli(path);
    expect(code).toBe(0);
    expect(out).toMatch(
      /imported +2,133 +new 2,133, changed 0\n +unchanged +0\n +refused +0\n +rows +2,133\n/,
    );
    expect(out).toMatch(/12 +DATES_OUT_OF_ORDER +row 40: /);
    pilots = await allPilots(house, admin);
    expect(pilots).toHaveLength(rows.length);
    expect(pilots.map(({ key }) => key)).toEqual(rows.map((_, i) => `SC-${101 + i}`));
  });

  it('has the programs, units, stages and words of the file, row by row', () => {
    expect(pilots.map(({ name }) => name)).toEqual(rows.map((row) => tidy(row['Use Case Name'])));
    expect(pilots.map(({ program }) => program.name)).toEqual(rows.map((row) => tidy(row.Agency)));
    expect(pilots.map(({ unit }) => unit?.name ?? '')).toEqual(
      rows.map((row) => tidy(row.Bureau).replace(/^N\/A$/, '')),
    );
    expect(pilots.map(({ stage, outcome }) => (outcome ? `${stage} ${outcome}` : stage))).toEqual(
      rows.map(stageOf),
    );
    expect(pilots.map(({ source }) => source?.given)).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [tidy(name), cell]))),
    );
  });

  it('is counted right by the portfolio, and every figure opens the rows it counts', async () => {
    const { data, statements } = await ask(
      house,
      admin,
      `{ portfolio { total { count } stages { stage outcome count } due { band count }
        programs { program { id name } total { count } running { count } closed { count } } } }`,
    );
    const { portfolio } = data;
    expect(statements).toBeLessThanOrEqual(4);
    expect(portfolio.total.count).toBe(rows.length);
    const stages = counted(rows, stageOf);
    const told = portfolio.stages.filter((stage: { count: number }) => stage.count > 0);
    expect(
      Object.fromEntries(
        told.map((s: { stage: string; outcome: string | null; count: number }) => [
          s.outcome ? `${s.stage} ${s.outcome}` : s.stage,
          s.count,
        ]),
      ),
    ).toEqual(stages);
    const open = rows.filter((row) => !stageOf(row).startsWith('CLOSED')).length;
    expect(portfolio.due.filter((due: { count: number }) => due.count > 0)).toEqual([
      { band: 'UNDATED', count: open },
    ]);
    type Programs = readonly {
      program: { id: string; name: string };
      total: { count: number };
      running: { count: number };
    }[];
    const programs: Programs = portfolio.programs;
    expect(Object.fromEntries(programs.map((p) => [p.program.name, p.total.count]))).toEqual(
      counted(rows, (row) => tidy(row.Agency)),
    );
    const [largest] = [...programs].sort((a, b) => b.total.count - a.total.count);
    const list = await ask(
      house,
      admin,
      `query ($ids: [ID!]) { running: pilots(filter: { programIds: $ids, stages: [RUNNING] }) { totalCount }
        found: pilots(filter: { programIds: $ids, search: "detection" }) { totalCount } }`,
      { ids: [largest?.program.id] },
    );
    const own = rows.filter((row) => tidy(row.Agency) === largest?.program.name);
    const words = (row: Row) =>
      [row['Use Case Name'], row['What is the intended purpose and expected benefits of the AI?']].join(' ');
    expect(list.data.running.totalCount).toBe(own.filter((row) => stageOf(row) === 'RUNNING').length);
    expect(list.data.found.totalCount).toBe(own.filter((row) => /detection/i.test(words(row))).length);
    expect(list.data.found.totalCount).toBeGreaterThan(0);
  });

  it('has no other figure on the portfolio than the file gives', async () => {
    const { data, errors } = await ask(
      house,
      workspace.people.EXECUTIVE,
      `{ portfolio { sentence { text page } ages { n medianDays bands { band count } } evidenceCount evidence { n } lastDecisions { at }
          killRate { killed { count } failed { count } concluded { count } share { value n } planned state }
          openSpend { spent { minorUnits } lateShare billed pilots { spent { minorUnits } } }
          balance { spent { minorUnits } n distance sentence ambitions { ambition share pilots { count } } modes { mode pilots { count } } } healthApart { declared pilots { id } }
          budgets { count unset first { program { id } } } risk { n promised carried vendorCount } }
        decisionsDue(mine: true) { totalCount sentence inAll { count } next { id } costPerWeek { minorUnits } } }`,
    );
    expect(errors).toEqual([]);
    const { portfolio, decisionsDue } = data;
    const of = (...words: readonly string[]) => rows.filter((row) => words.includes(stageOf(row))).length;
    const [scaled, inconclusive, running] = [of('CLOSED SCALED'), of('CLOSED INCONCLUSIVE'), of('RUNNING')];
    expect(portfolio.killRate).toMatchObject({
      killed: { count: 0 },
      failed: { count: inconclusive },
      concluded: { count: scaled + inconclusive },
      share: { value: 0, n: scaled + inconclusive },
    });
    expect(portfolio.killRate.planned).toBeCloseTo(0.4);
    // Nobody plans, bills, promises or declares anything in the file: so nothing of it is told.
    expect(portfolio).toMatchObject({
      evidenceCount: 0,
      evidence: [],
      lastDecisions: [],
      openSpend: { spent: { minorUnits: 0 }, lateShare: null, billed: 0, pilots: [] },
      healthApart: { declared: 0, pilots: [] },
      budgets: { count: 0, unset: new Set(rows.map((row) => tidy(row.Agency))).size, first: [] },
      risk: { n: 0, promised: null, carried: null, vendorCount: 0 },
    });
    const openRows = rows.filter((row) => !stageOf(row).startsWith('CLOSED')).length;
    expectNobodyBilled(portfolio.balance, openRows);
    expect(decisionsDue).toEqual({
      totalCount: 0,
      sentence: 'No decision waits for you. None has a date ahead.',
      inAll: { count: 0 },
      next: null,
      costPerWeek: [],
    });
    const words = portfolio.sentence.map(({ text }: { text: string }) => text).join(' ');
    expect(words).toBe(
      `2,133 pilots, ${running.toLocaleString('en-US')} running. Nothing waits for a decision.`,
    );
    const open = pilots.filter(({ stage }) => stage !== 'CLOSED');
    const bands = portfolio.ages.bands.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(bands).toBe(open.length);
    const unknown = portfolio.ages.bands.find(({ band }: { band: string }) => band === 'UNKNOWN').count;
    expect(portfolio.ages.n).toBe(open.length - unknown);
  });

  it('is listed in as many statements whatever the length of the page', async () => {
    const page = (first: number) =>
      ask(
        house,
        admin,
        `query ($first: Int) { pilots(first: $first, orderBy: { field: NAME, direction: ASC }) { totalCount edges { node {
          key name stage program { name } unit { name } lead { name } system { name } source { fileName row remarks } } } } }`,
        { first },
      );
    const [short, long] = [await page(5), await page(100)];
    expect(long.data.pilots.edges).toHaveLength(100);
    expect(long.statements).toBe(short.statements);
    expect(long.statements).toBeLessThanOrEqual(8);
  });

  it('changes nothing when it comes twice, from the command line or the browser', async () => {
    const { out } = await importByCli(path, '--json');
    expect(JSON.parse(out).counts).toMatchObject({
      rows: 2_133,
      new: 0,
      changed: 0,
      unchanged: 2_133,
      refused: 0,
    });
    const again = await importFile(house, admin, readFileSync(path), 'us-ai-inventory');
    expect(again.counts).toEqual({ rows: 2_133, new: 0, changed: 0, unchanged: 2_133, refused: 0 });
    expect((await allPilots(house, admin)).map(said)).toEqual(pilots.map(said));
  });

  it('updates what was corrected, can be undone, and nothing else', async () => {
    const corrected = text
      .replaceAll(',Retired,', ',In production,')
      .replace('targeted queries to aid', 'narrow queries to aid');
    const changed = plainRows(corrected).rows.filter((cells, i) => {
      const row = rows[i] ?? {};
      return cells.join('\0') !== Object.values(row).join('\0');
    });
    const done = await importFile(house, admin, corrected, 'us-ai-inventory');
    expect(done.counts).toMatchObject({
      new: 0,
      changed: changed.length,
      unchanged: rows.length - changed.length,
    });
    const after = await allPilots(house, admin);
    expect(after.filter(({ version }) => version === 2)).toHaveLength(changed.length);
    expect(after.filter(({ outcome }) => outcome === 'WITHDRAWN')).toEqual([]);
    expect((await undo(house, admin, done.id)).refusal).toBeNull();
    expect((await allPilots(house, admin)).map(said)).toEqual(pilots.map(said));
  });

  it('says the same from another year’s columns, encoding and separator', async () => {
    const other = await house.workspace();
    const renamed: Readonly<Record<string, string>> = {
      'Use Case Name': '2_Use_Case_Name',
      Agency: 'Agency Name',
      Bureau: 'Bureau / Department',
      'Stage of Development': 'Stage of System Development Life Cycle',
      'What is the intended purpose and expected benefits of the AI?': 'Intended Purpose',
    };
    const names = Object.keys(rows[0] ?? {}).reverse();
    const line = (cells: readonly string[]) =>
      `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;
    // Windows-1252 has no room for some characters; those rows are compared by what is left of them.
    const fits = (cell: string) => cell.replace(/[^\x20-\x7e\n\xa0-\xff]/g, '');
    const body = [
      names.map((name) => renamed[name] ?? name),
      ...rows.map((row) => names.map((name) => row[name] ?? '')),
    ];
    const bytes = Buffer.from(body.map((cells) => line(cells.map(fits))).join(''), 'latin1');
    const { counts, encoding, delimiter } = await importFile(
      house,
      other.people.ADMIN,
      bytes,
      'us-ai-inventory',
    );
    expect({ encoding, delimiter }).toEqual({ encoding: 'Windows-1252', delimiter: ';' });
    expect(counts).toEqual({ rows: 2_133, new: 2_133, changed: 0, unchanged: 0, refused: 0 });
    const plainly = (pilot: PilotShape) => ({
      ...said(pilot),
      name: tidy(fits(pilot.name)),
      program: tidy(fits(pilot.program.name)),
      unit: pilot.unit && tidy(fits(pilot.unit.name)),
      system: pilot.system && tidy(fits(pilot.system.name)),
      problem: pilot.problem === null ? null : tidy(fits(pilot.problem)),
      vendorText: null,
      lead: null,
    });
    const imported = await allPilots(house, other.people.ADMIN);
    expect(imported.map(plainly)).toEqual(pilots.map(plainly));
  });
});
