import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, asUpkeep, change, inDays, placed } from './builders.js';
import { aCriterion, aMetric, locked } from './builders-evidence.js';
import { aRunningPilot, somewhere } from './builders-gates.js';
import { aPart, aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

const snapshots = join(import.meta.dirname, '../../test/__snapshots__');
const counted = '{ count rows { stages outcomes programIds due } }';
const money = '{ minorUnits currency }';
const question = `query ($filter: PortfolioFilter) { portfolio(filter: $filter) {
  killRate { killed ${counted} failed ${counted} concluded ${counted} share { value low high n } planned tooMany tooFew state sentence }
  openSpend { spent ${money} late ${money} lateShare overdue ${counted} billed elsewhere sentence
    pilots { pilot { name } spent ${money} known claim } }
  healthApart { declared sentence pilots { name health { daysInDisagreement declared { state } computed { state } } } }
  lastDecisions { choice gate reason at by { name } pilot { id name } } } }`;

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

async function page(workspace: TestWorkspace, filter: object | null = null) {
  const answer = await ask(house, workspace.people.EXECUTIVE, question, { filter });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.portfolio, statements: answer.statements };
}

type Outcome = 'SCALED' | 'KILLED' | 'INCONCLUSIVE' | 'WITHDRAWN';

async function ended(
  workspace: TestWorkspace,
  place: Readonly<Record<string, unknown>>,
  outcomes: readonly Outcome[],
) {
  for (const outcome of outcomes) {
    const { id } = await aPilot(house, workspace, place);
    await placed(house, id, { stage: 'CLOSED', outcome, closed_on: inDays(-1) });
  }
}

const times = (n: number, outcome: Outcome): readonly Outcome[] => Array.from({ length: n }, () => outcome);

describe('The kill rate', () => {
  it('counts conclusions, and holds them against what the programs plan together', async () => {
    const workspace = await house.workspace();
    const usual = await somewhere(house, workspace);
    const bold = { ...usual, programId: (await aProgram(house, workspace)).id };
    await change(house, workspace.people.EXECUTIVE, 'setFailureBudget', {
      programId: bold.programId,
      version: 0,
      plannedShare: 0.7,
      plannedCount: 6,
      period: 'YEAR',
      learningDays: 30,
    });
    await ended(workspace, usual, [...times(3, 'SCALED'), ...times(2, 'KILLED'), 'WITHDRAWN']);
    await ended(workspace, bold, [...times(3, 'KILLED'), ...times(2, 'INCONCLUSIVE')]);
    await aPilot(house, workspace, usual);
    const { killRate } = await page(workspace);
    expect(killRate).toMatchObject({
      killed: { count: 5, rows: { stages: ['CLOSED'], outcomes: ['KILLED'] } },
      failed: { count: 7 },
      concluded: { count: 10 },
      share: { value: 0.5, n: 10 },
      state: 'IN_CONTROL',
    });
    // Half of the conclusions planned at 0.4, the usual, and half at 0.7.
    expect(killRate.planned).toBeCloseTo(0.55);
    // Exact by hand: 9 or more of 10 at 0.55 happen in 2.3 %, 8 or more in 10.0 %; 2 or fewer in 2.7 %, 3 or fewer in 10.2 %.
    expect([killRate.tooMany, killRate.tooFew]).toEqual([9, 2]);
    // Clopper and Pearson at 90 % for 5 of 10.
    expect(killRate.share.low).toBeCloseTo(0.2224, 4);
    expect(killRate.share.high).toBeCloseTo(0.7776, 4);
    const mine = (await page(workspace, { programIds: [bold.programId] })).killRate;
    expect(mine).toMatchObject({
      killed: { count: 3, rows: { programIds: [bold.programId] } },
      concluded: { count: 5 },
      planned: 0.7,
    });
  });

  it('of pilots of which none is concluded is not known', async () => {
    const workspace = await house.workspace();
    await ended(workspace, await somewhere(house, workspace), ['WITHDRAWN']);
    expect((await page(workspace)).killRate).toMatchObject({
      killed: { count: 0 },
      concluded: { count: 0 },
      share: null,
      planned: null,
      tooMany: null,
      tooFew: null,
      state: 'TOO_FEW_TO_TELL',
      sentence: 'No pilot has been concluded yet.',
    });
  });
});

interface Bill {
  readonly amount: number;
  readonly kind?: 'INVOICE' | 'CREDIT';
  readonly currency?: string;
  readonly struck?: boolean;
}

async function billed(workspace: TestWorkspace, vendorId: string, pilotId: string, bills: readonly Bill[]) {
  const part = await aPart(house, workspace, vendorId, pilotId);
  const by = workspace.people.ADMIN.actor.memberId;
  for (const { amount, kind = 'INVOICE', currency = 'EUR', struck = false } of bills)
    await asUpkeep(
      house,
      `insert into ledger_entry (workspace_id, id, kind, vendor_id, engagement_id, on_day, amount, currency, disputed,
         recorded_by, recorded_at, struck_at, struck_by, struck_reason, version)
       values ($1, $2, $3, $4, $5, '2026-01-31', $6, $7, false, $8, now(),
         case when $9::boolean then now() end, case when $9::boolean then $8::uuid end, case when $9::boolean then 'Twice' end, 1)`,
      [workspace.id, uuidv7(), kind, vendorId, part.id, amount, currency, by, struck],
    );
}

/** An open pilot with locked criteria, measured when `successes` of 100 are given. */
async function promised(workspace: TestWorkspace, pilotId: string, successes: number | null) {
  const metricId = (await aMetric(house, workspace)).id;
  await aCriterion(house, workspace, { pilotId, metricId, threshold: 0.6 });
  await locked(house, workspace, pilotId, inDays(-20));
  if (successes === null) return;
  const reading = { metricId, arm: 'PILOT', from: inDays(-3), to: inDays(-3), n: 100, successes };
  await change(house, workspace.people.ADMIN, 'addReadings', { pilotId, readings: [reading] });
}

describe('What is spent on open pilots', () => {
  it('is what vendors billed less what they gave back, least known first', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const vendorId = (await aVendor(house, workspace)).id;
    const pilot = async (name: string, days: number | null, bills: readonly Bill[]) => {
      const decisionDate = inDays(30);
      const { id } = await aPilot(house, workspace, { ...place, name, decisionDate });
      if (bills.length) await billed(workspace, vendorId, id, bills);
      return {
        id,
        settle: () =>
          placed(house, id, { stage: 'RUNNING', decision_date: days === null ? null : inDays(days) }),
      };
    };
    const measured = await pilot('Measured', 10, [{ amount: 9_000 }]);
    const small = await pilot('Small', -1, [{ amount: 700 }, { amount: 200, kind: 'CREDIT' }]);
    const dark = await pilot('Dark', -5, [{ amount: 2_500 }, { amount: 90, currency: 'SEK' }]);
    const refunded = await pilot('Refunded', -5, [{ amount: 100 }, { amount: 300, kind: 'CREDIT' }]);
    const struck = await pilot('Struck', null, [{ amount: 400, struck: true }]);
    const free = await pilot('Free', -9, []);
    const over = await pilot('Over', -9, [{ amount: 5_000 }]);
    await promised(workspace, measured.id, 62);
    await promised(workspace, dark.id, null);
    for (const one of [measured, small, dark, refunded, struck, free]) await one.settle();
    await placed(house, over.id, { stage: 'CLOSED', outcome: 'KILLED' });
    const { openSpend } = await page(workspace);
    expect(openSpend).toMatchObject({
      spent: { minorUnits: 12_000, currency: 'EUR' },
      late: { minorUnits: 3_000, currency: 'EUR' },
      lateShare: 0.25,
      overdue: { count: 4, rows: { due: ['OVERDUE'] } },
      billed: 3,
      elsewhere: 1,
    });
    expect(openSpend.sentence).toContain('25');
    expect(openSpend.pilots).toMatchObject([
      { pilot: { name: 'Dark' }, spent: { minorUnits: 2_500 }, known: 'NOTHING', claim: 'OPEN' },
      { pilot: { name: 'Small' }, spent: { minorUnits: 500 }, known: 'NOTHING', claim: null },
      { pilot: { name: 'Measured' }, spent: { minorUnits: 9_000 }, known: 'SOMETHING', claim: 'OPEN' },
    ]);
  });

  it('is nothing where no vendor has billed, and nobody else’s', async () => {
    const [workspace, other] = [await house.workspace(), await house.workspace()];
    const { id } = await aPilot(house, other);
    await billed(other, (await aVendor(house, other)).id, id, [{ amount: 100 }]);
    await aPilot(house, workspace);
    expect((await page(workspace)).openSpend).toMatchObject({
      spent: { minorUnits: 0 },
      late: { minorUnits: 0 },
      lateShare: null,
      billed: 0,
      elsewhere: 0,
      pilots: [],
      sentence: 'No vendor has billed an open pilot.',
    });
  });
});

describe('The last decisions', () => {
  it('are five, the newest first, of the pilots the page is about', { timeout: 120_000 }, async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const elsewhere = { ...place, programId: (await aProgram(house, workspace)).id };
    expect((await page(workspace)).lastDecisions).toEqual([]);
    await aRunningPilot(house, workspace, { ...elsewhere, name: 'Elsewhere' });
    for (const name of ['1', '2', '3', '4', '5']) await aRunningPilot(house, workspace, { ...place, name });
    const names = async (filter: object | null) =>
      (await page(workspace, filter)).lastDecisions.map(
        ({ pilot }: { readonly pilot: { readonly name: string } }) => pilot.name,
      );
    expect(await names(null)).toEqual(['5', '4', '3', '2', '1']);
    expect(await names({ programIds: [elsewhere.programId] })).toEqual(['Elsewhere']);
    const [last] = (await page(workspace)).lastDecisions;
    expect(last).toMatchObject({ choice: 'GO', gate: 'START', reason: 'It is time.' });
    expect(last.by.name).toBeTruthy();
  });
});

describe('Health apart', () => {
  it('names the open pilots whose declared health the rules contradict, the longest first', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const declared = async (name: string, state: string, decisionDate: string | null) => {
      const { id } = await aPilot(house, workspace, { ...place, name, decisionDate: inDays(60) });
      const sentence = state === 'ON_TRACK' ? null : 'It stands still.';
      const { payload } = await change(house, workspace.people.ADMIN, 'declareHealth', {
        pilotId: id,
        state,
        sentence,
      });
      expect(payload).toMatchObject({ refusal: null, problems: [] });
      await placed(house, id, { decision_date: decisionDate });
      return id;
    };
    const late = await declared('Late', 'ON_TRACK', inDays(-20));
    await declared('Agrees', 'OFF_TRACK', inDays(-20));
    const closed = await declared('Closed', 'ON_TRACK', inDays(-20));
    await declared('Later', 'ON_TRACK', inDays(-20));
    await aPilot(house, workspace, { ...place, name: 'Silent' });
    await placed(house, closed, { stage: 'CLOSED', outcome: 'KILLED' });
    for (const table of ['health_declaration', 'health_state']) {
      const column = table === 'health_state' ? 'since' : 'declared_at';
      const earlier = `update ${table} set ${column} = ${column} - interval '9 days' where pilot_id = $1`;
      await asUpkeep(house, earlier, [late]);
    }
    await asUpkeep(house, "update health_state set state = 'OFF_TRACK' where pilot_id = $1", [late]);
    const { healthApart } = await page(workspace);
    expect(healthApart.declared).toBe(3);
    expect(healthApart.pilots).toMatchObject([
      { name: 'Late', health: { daysInDisagreement: 9, declared: { state: 'ON_TRACK' } } },
      { name: 'Later', health: { daysInDisagreement: 0 } },
    ]);
    expect(healthApart.sentence).toMatch(/differ in 2 of the 3 .* the longest for 9/);
  });
});

describe('These figures', () => {
  it('take as many statements for many pilots as for two', { timeout: 120_000 }, async () => {
    const workspace = await house.workspace();
    const vendorId = (await aVendor(house, workspace)).id;
    const more = async () => {
      const pilot = await aRunningPilot(house, workspace);
      await billed(workspace, vendorId, pilot.id, [{ amount: 100 }]);
      await ended(workspace, {}, ['KILLED']);
      await change(house, workspace.people.ADMIN, 'declareHealth', { pilotId: pilot.id, state: 'ON_TRACK' });
    };
    for (let n = 0; n < 2; n++) await more();
    const two = await page(workspace);
    const text = await statementsOf(house, () => page(workspace));
    await expect(text.map((statement) => `${statement};\n`).join('\n')).toMatchFileSnapshot(
      join(snapshots, 'portfolio-outlook.sql.snap'),
    );
    const ofPeriod = `{ portfolio(period: { from: "2020-01-01", to: "2100-12-31" }) {
      killRate { concluded { count } sentence } lastDecisions { id } concentration { n } } }`;
    const inPeriod = () => ask(house, workspace.people.EXECUTIVE, ofPeriod);
    const narrowed = await statementsOf(house, inPeriod);
    await expect(narrowed.map((statement) => `${statement};\n`).join('\n')).toMatchFileSnapshot(
      join(snapshots, 'portfolio-period.sql.snap'),
    );
    const twoInPeriod = await inPeriod();
    expect(twoInPeriod.data.portfolio.killRate.concluded.count).toBe(2);
    for (let n = 0; n < 5; n++) await more();
    expect((await inPeriod()).statements).toBe(twoInPeriod.statements);
    const many = await page(workspace);
    expect(many.openSpend.pilots).toHaveLength(7);
    expect(many.statements).toBe(two.statements);
  });
});

describe('Pilots past their kill line', () => {
  const sentence = async (workspace: TestWorkspace) => {
    const { data } = await ask(
      house,
      workspace.people.EXECUTIVE,
      '{ portfolio { sentence { text tone rows { pastKillLine } } } }',
    );
    return data.portfolio.sentence.find(({ text }: { readonly text: string }) => /kill line/.test(text));
  };
  const listed = async (workspace: TestWorkspace, pastKillLine: boolean) => {
    const { data } = await ask(
      house,
      workspace.people.EXECUTIVE,
      'query ($filter: PilotFilter) { pilots(first: 9, filter: $filter) { edges { node { name } } } }',
      { filter: { pastKillLine } },
    );
    return data.pilots.edges
      .map(({ node }: { readonly node: { readonly name: string } }) => node.name)
      .sort();
  };
  const readings = async (workspace: TestWorkspace, pilotId: string, metricId: string, successes: number) => {
    const days = Array.from({ length: 18 }, (_, at) => ({
      metricId,
      arm: 'PILOT',
      from: inDays(at - 19),
      to: inDays(at - 19),
      n: 40,
      successes: successes + (at % 2 ? 1 : -1),
    }));
    const given = { pilotId, readings: days, correctionReason: 'Counted twice.' };
    const { payload } = await change(house, workspace.people.ADMIN, 'addReadings', given);
    expect(payload).toMatchObject({ refusal: null, problems: [] });
  };
  const killedBelow = async (workspace: TestWorkspace, place: object, name: string, successes: number) => {
    const { id } = await aPilot(house, workspace, { ...place, name });
    const metricId = (await aMetric(house, workspace)).id;
    await aCriterion(house, workspace, { pilotId: id, metricId, threshold: 0.6 });
    await aCriterion(house, workspace, { pilotId: id, metricId, role: 'KILL', threshold: 0.4 });
    await locked(house, workspace, id, inDays(-20));
    await readings(workspace, id, metricId, successes);
    await placed(house, id, { stage: 'RUNNING' });
    return { id, metricId };
  };

  it('are those of which a kill criterion is proven as readings stand, while they are open', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    await killedBelow(workspace, place, 'Past', 8);
    await killedBelow(workspace, place, 'Good', 32);
    const closed = await killedBelow(workspace, place, 'Closed', 8);
    await placed(house, closed.id, { stage: 'CLOSED', outcome: 'KILLED' });
    const corrected = await killedBelow(workspace, place, 'Corrected', 8);
    expect(await sentence(workspace)).toMatchObject({ text: '2 are past their kill line.', tone: 'BAD' });
    await readings(workspace, corrected.id, corrected.metricId, 32);
    expect(await sentence(workspace)).toEqual({
      text: '1 is past its kill line.',
      tone: 'BAD',
      rows: { pastKillLine: true },
    });
    expect(await listed(workspace, true)).toEqual(['Past']);
    expect(await listed(workspace, false)).toEqual(['Closed', 'Corrected', 'Good']);
  });
});
