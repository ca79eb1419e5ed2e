import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, asUpkeep, change, inDays, placed } from './builders.js';
import { somewhere } from './builders-gates.js';
import { aPart, aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

const snapshots = join(import.meta.dirname, '../../test/__snapshots__');
const question = `query ($filter: PortfolioFilter) { portfolio(filter: $filter) { sentence { text page tone }
  budgets { count unset first { program { name } budget { state window { failed } } } }
  risk { promised carried n sentence vendorCount vendors { vendor { name } shares { says signs does } } } } }`;

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

async function page(workspace: TestWorkspace, filter: object | null = null) {
  const answer = await ask(house, workspace.people.EXECUTIVE, question, { filter });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.portfolio, statements: answer.statements };
}

/** A program with a budget for the year, and so many pilots killed yesterday. */
async function failing(workspace: TestWorkspace, name: string, plannedCount: number | null, killed: number) {
  const { id: programId } = await aProgram(house, workspace, { name });
  const place = { ...(await somewhere(house, workspace)), programId };
  const plan = { programId, version: 0, plannedShare: 0.4, period: 'YEAR', learningDays: 30 };
  if (plannedCount !== null)
    await change(house, workspace.people.EXECUTIVE, 'setFailureBudget', { ...plan, plannedCount });
  await aPilot(house, workspace, place);
  for (let n = 0; n < killed; n++) {
    const { id } = await aPilot(house, workspace, place);
    await placed(house, id, { stage: 'CLOSED', outcome: 'KILLED', closed_on: inDays(0) });
  }
  return place;
}

async function claimed(workspace: TestWorkspace, vendor: string, place: object, share: number) {
  const { id: pilotId } = await aPilot(house, workspace, { ...place });
  const part = await aPart(house, workspace, (await aVendor(house, workspace, { name: vendor })).id, pilotId);
  await asUpkeep(house, 'update engagement set claimed_share = $1 where id = $2', [share, part.id]);
}

describe('Failure budgets at the first look', () => {
  it('are of the programs the page is about, those with too many failures first', async () => {
    const workspace = await house.workspace();
    await failing(workspace, 'Calm', 6, 0);
    const burnt = await failing(workspace, 'Burnt', 3, 5);
    await failing(workspace, 'Unplanned', null, 1);
    const { budgets } = await page(workspace);
    expect(budgets).toMatchObject({ count: 2, unset: 1 });
    expect(budgets.first[0]).toMatchObject({
      program: { name: 'Burnt' },
      budget: { state: 'EXHAUSTED', window: { failed: 5 } },
    });
    const narrowed = await page(workspace, { programIds: [burnt.programId] });
    expect(narrowed.budgets).toMatchObject({ count: 1, unset: 0, first: [{ program: { name: 'Burnt' } }] });
  });
});

describe('Who carries the risk', () => {
  it('is told of the vendors of the pilots the page is about', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const elsewhere = { ...place, programId: (await aProgram(house, workspace)).id };
    await claimed(workspace, 'Little said', place, 0.2);
    await claimed(workspace, 'Much said', place, 0.7);
    await claimed(workspace, 'Said elsewhere', elsewhere, 0.5);
    await aPart(house, workspace, (await aVendor(house, workspace)).id);
    const names = async (filter: object | null) =>
      (await page(workspace, filter)).risk.vendors.map(
        ({ vendor }: { readonly vendor: { readonly name: string } }) => vendor.name,
      );
    expect(await names(null)).toEqual(['Much said', 'Said elsewhere', 'Little said']);
    expect(await names({ programIds: [elsewhere.programId] })).toEqual(['Said elsewhere']);
    const { risk, sentence } = await page(workspace);
    expect(risk).toMatchObject({
      promised: null,
      carried: null,
      n: 0,
      vendorCount: 3,
      sentence: 'No engagement that failed is settled yet.',
    });
    expect(sentence.some(({ page: to }: { readonly page: string | null }) => to === 'VENDORS')).toBe(false);
  });
});

describe('The first look', () => {
  it('takes as many statements for many programs and vendors as for two', { timeout: 120_000 }, async () => {
    const workspace = await house.workspace();
    const more = async (n: number) => {
      const place = await failing(workspace, `Program ${n}`, 3, 1);
      await claimed(workspace, `Vendor ${n}`, place, 0.3);
    };
    for (let n = 0; n < 2; n++) await more(n);
    const filter = { modes: ['MODE_1', 'MODE_2'] };
    const two = await page(workspace, filter);
    const text = await statementsOf(house, () => page(workspace, filter));
    await expect(text.map((statement) => `${statement};\n`).join('\n')).toMatchFileSnapshot(
      join(snapshots, 'portfolio-first.sql.snap'),
    );
    for (let n = 2; n < 7; n++) await more(n);
    const many = await page(workspace, filter);
    expect(many.budgets.count).toBe(7);
    expect(many.budgets.first).toHaveLength(6);
    expect(many.risk.vendors).toHaveLength(5);
    expect(many.risk.vendorCount).toBe(7);
    expect(many.statements).toBe(two.statements);
  });
});
