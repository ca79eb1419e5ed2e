import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aSystem, asUpkeep, change, placed } from './builders.js';
import { somewhere } from './builders-gates.js';
import { aPart, aVendor } from './builders-vendors.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';
import { statementsOf } from './statements.js';

const snapshots = join(import.meta.dirname, '../../test/__snapshots__');
const counted = '{ count rows { stages programIds modes modeKnown ambitions } }';
const money = '{ minorUnits currency }';
const shownTarget = 'target { core adjacent transformational setBy { name } }';
const question = `query ($filter: PortfolioFilter) { portfolio(filter: $filter) { openSpend { spent ${money} billed }
  balance { spent ${money} ${shownTarget} targetVersion n distance sentence canSetTarget
    ambitions { ambition spent ${money} share ofSaid target gap billed pilots ${counted} }
    modes { mode spent ${money} share billed pilots ${counted} } } } }`;
const shares = { core: 60, adjacent: 30, transformational: 10 };

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

async function page(workspace: TestWorkspace, filter: object | null = null) {
  const answer = await ask(house, workspace.people.EXECUTIVE, question, { filter });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.portfolio, statements: answer.statements };
}

const declare = async (person: Person, input: Readonly<Record<string, unknown>>) =>
  (await change(house, person, 'setTargetMix', input, shownTarget)).payload;

/** An open pilot of some ambition that was billed so many cents. */
async function billed(
  workspace: TestWorkspace,
  place: Readonly<Record<string, unknown>>,
  ambition: string | null,
  amounts: readonly number[],
) {
  const pilot = await aPilot(house, workspace, { ...place, ambition });
  const vendorId = (await aVendor(house, workspace)).id;
  const part = await aPart(house, workspace, vendorId, pilot.id);
  for (const amount of amounts)
    await asUpkeep(
      house,
      `insert into ledger_entry (workspace_id, id, kind, vendor_id, engagement_id, on_day, amount, currency, disputed,
         recorded_by, recorded_at, version) values ($1, $2, $3, $4, $5, '2026-01-31', $6, 'EUR', false, $7, now(), 1)`,
      [
        ...[workspace.id, uuidv7(), amount < 0 ? 'CREDIT' : 'INVOICE', vendorId, part.id, Math.abs(amount)],
        workspace.people.ADMIN.actor.memberId,
      ],
    );
  return pilot;
}

describe('The balance of the money', () => {
  it('is that of the open spend by ambition and mode, and opens its rows', { timeout: 120_000 }, async () => {
    const workspace = await house.workspace();
    const usual = await somewhere(house, workspace);
    const strict = { ...usual, systemId: (await aSystem(house, workspace, { mode: 'MODE_1' })).id };
    await billed(workspace, strict, 'CORE', [4_000, 1_000]);
    await billed(workspace, strict, 'CORE', [2_000, -1_000]);
    for (const spent of [1_000, 1_000]) await billed(workspace, usual, 'ADJACENT', [spent]);
    await billed(workspace, usual, 'TRANSFORMATIONAL', [2_000]);
    await billed(workspace, usual, 'TRANSFORMATIONAL', [-500]);
    await billed(workspace, usual, null, [2_000]);
    const over = await billed(workspace, usual, 'CORE', [9_000]);
    await placed(house, over.id, { stage: 'CLOSED', outcome: 'KILLED' });
    expect(await declare(workspace.people.EXECUTIVE, { version: 0, shares })).toMatchObject({
      refusal: null,
      problems: [],
    });
    const { balance, openSpend } = await page(workspace);
    expect(balance.spent).toEqual(openSpend.spent);
    // 6,000 core, 2,000 adjacent, 2,000 transformational of 10,000 said; 2,000 of 12,000 not said.
    expect(balance).toMatchObject({ spent: { minorUnits: 12_000, currency: 'EUR' }, n: 5, targetVersion: 1 });
    expect(balance.distance).toBeCloseTo(0.1);
    expect(balance.sentence).toContain('10');
    type Told = {
      ambition: string;
      spent: { minorUnits: number };
      gap: number | null;
      pilots: { count: number };
    };
    expect(
      balance.ambitions.map(({ ambition, spent, gap, pilots }: Told) => [
        ...[ambition, spent.minorUnits, gap === null ? null : Math.round(gap * 100), pilots.count],
      ]),
    ).toEqual([
      ['CORE', 6_000, 0, 2],
      ['ADJACENT', 2_000, -10, 2],
      ['TRANSFORMATIONAL', 2_000, 10, 2],
      ['NOT_SAID', 2_000, null, 1],
    ]);
    expect(balance.modes).toMatchObject([
      { mode: 'MODE_1', spent: { minorUnits: 6_000 }, share: 0.5, billed: 2 },
      { mode: 'MODE_2', spent: { minorUnits: 6_000 }, share: 0.5, billed: 4 },
      { mode: null, spent: { minorUnits: 0 }, pilots: { count: 0, rows: { modeKnown: false } } },
    ]);
    for (const { pilots } of [...balance.ambitions, ...balance.modes]) {
      const list = 'query ($filter: PilotFilter) { pilots(first: 1, filter: $filter) { totalCount } }';
      const { data } = await ask(house, workspace.people.EXECUTIVE, list, { filter: pilots.rows });
      expect(data.pilots.totalCount, JSON.stringify(pilots.rows)).toBe(pilots.count);
    }
    const narrowed = (await page(workspace, { modes: ['MODE_1'] })).balance;
    expect(narrowed).toMatchObject({ spent: { minorUnits: 6_000 }, n: 2, distance: null });
    expect(narrowed.modes.map(({ mode }: { mode: string }) => mode)).toEqual(['MODE_1']);
  });

  it('is held against nothing until a target is declared, and is nobody else’s', async () => {
    const [workspace, other] = [await house.workspace(), await house.workspace()];
    await declare(other.people.ADMIN, { version: 0, shares });
    await billed(workspace, await somewhere(house, workspace), 'CORE', [100]);
    const { balance } = await page(workspace);
    expect(balance).toMatchObject({ target: null, targetVersion: 0, distance: null, canSetTarget: true });
    expect(balance.sentence).toMatch(/^No target is declared/);
    expect(balance.ambitions.map(({ gap, target }: Record<string, unknown>) => gap ?? target)).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it('takes as many statements for many pilots as for one', { timeout: 120_000 }, async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    await declare(workspace.people.ADMIN, { version: 0, shares });
    await billed(workspace, place, 'CORE', [100]);
    const one = await page(workspace);
    const text = await statementsOf(house, () => page(workspace));
    await expect(text.map((statement) => `${statement};\n`).join('\n')).toMatchFileSnapshot(
      join(snapshots, 'portfolio-balance.sql.snap'),
    );
    for (const ambition of ['CORE', 'ADJACENT', null]) await billed(workspace, place, ambition, [100]);
    expect((await page(workspace)).statements).toBe(one.statements);
  });
});

describe('The target mix', () => {
  it('is declared by executives and administrators, version by version, and can be taken back', async () => {
    const workspace = await house.workspace();
    const { LEAD, EXECUTIVE, ADMIN } = workspace.people;
    expect(
      (await change(house, LEAD, 'setTargetMix', { version: 0, shares }, shownTarget)).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const wrong = await declare(EXECUTIVE, { version: 0, shares: { ...shares, core: 61 } });
    expect(wrong.problems).toMatchObject([{ path: 'shares', message: 'The three shares must add to 100.' }]);
    expect((await declare(EXECUTIVE, { version: 0, shares })).target).toMatchObject(shares);
    const late = await declare(ADMIN, {
      version: 0,
      shares: { core: 100, adjacent: 0, transformational: 0 },
    });
    expect(late).toMatchObject({ target: shares, refusal: { code: 'CHANGED_MEANWHILE' } });
    expect((await declare(ADMIN, { version: 1, shares: null })).target).toBeNull();
    expect((await page(workspace)).balance).toMatchObject({ target: null, targetVersion: 2 });
    const { data } = await ask(house, ADMIN, '{ activity(first: 3) { edges { node { sentence } } } }');
    const told = data.activity.edges
      .map(({ node }: { node: { sentence: string } }) => node.sentence)
      .join('\n');
    expect(told).toContain('declared the target mix of');
    expect(told).toContain('took back the target mix of');
  });

  it('and what pilots say of themselves come back with everything else', { timeout: 120_000 }, async () => {
    const workspace = await house.workspace('Whole balance');
    await house.workspace('Whole balance again');
    const folder = mkdtempSync(join(tmpdir(), 'scrimmage-balance-'));
    const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
    const file = (path: string, name = 'scrimmage.json') => readFileSync(join(folder, path, name), 'utf8');
    const pilot = await aPilot(house, workspace, { ambition: 'ADJACENT' });
    await change(house, workspace.people.ADMIN, 'editCharter', {
      ...{ pilotId: pilot.id, version: 1, changes: { ambition: 'TRANSFORMATIONAL' } },
    });
    await declare(workspace.people.ADMIN, { version: 0, shares });
    await cli('export', '--workspace', 'Whole balance', '--out', join(folder, 'first'));
    const brought = await cli(
      ...[
        'import',
        'everything',
        join(folder, 'first', 'scrimmage.json'),
        '--workspace',
        'Whole balance again',
      ],
    );
    expect([brought.code, brought.err]).toEqual([0, '']);
    await cli('export', '--workspace', 'Whole balance again', '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(file(path)));
    expect(after.targetMixes).toMatchObject([{ version: 1, core: 60 }]);
    expect(after.targetMixes).toEqual(before.targetMixes);
    expect(after.pilots.map(({ ambition }: { ambition: string }) => ambition)).toEqual(['TRANSFORMATIONAL']);
    expect(file('first', 'target-mixes.csv')).toMatch(/1,60,30,10,/);
    expect(file('first', 'pilots.csv')).toContain('TRANSFORMATIONAL');
    rmSync(folder, { recursive: true });
  });
});
