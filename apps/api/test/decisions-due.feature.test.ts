import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays, placed } from './builders.js';
import { somewhere } from './builders-gates.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

const money = '{ minorUnits currency }';
const question = `query ($mine: Boolean, $filter: PortfolioFilter) { decisionsDue(mine: $mine, filter: $filter) {
  totalCount sentence unknown costPerWeek ${money} soFar ${money} edges { node { id } }
  inAll { count rows { waits programIds } } next { id decisionDate } } }`;

async function due(person: Person, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors, statements } = await ask(house, person, question, variables);
  expect(errors).toEqual([]);
  return {
    ...data.decisionsDue,
    ids: data.decisionsDue.edges.map(({ node }: { readonly node: { readonly id: string } }) => node.id),
    statements,
  };
}

interface Place {
  readonly deciderId?: string | null;
  readonly days: number | null;
  readonly stage?: string;
  readonly burn?: number;
}

async function aWait(
  workspace: TestWorkspace,
  place: object,
  { deciderId = null, days, stage, burn }: Place,
) {
  const { id } = await aPilot(house, workspace, { ...place, deciderId });
  if (burn !== undefined) {
    const changes = { weeklyBurn: burn };
    await change(house, workspace.people.ADMIN, 'editValueModel', { pilotId: id, version: 0, changes });
  }
  const decision_date = days === null ? null : inDays(days);
  await placed(house, id, { stage: stage ?? 'DECIDING', decision_date });
  return id as string;
}

describe('Somebody’s own queue', () => {
  it('holds what waits for them: where they are named, and for executives where nobody is', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const { EXECUTIVE, LEAD, ADMIN, PROCUREMENT } = workspace.people;
    const unnamed = await aWait(workspace, place, { days: -20 });
    const leads = await aWait(workspace, place, { days: -3, deciderId: LEAD.actor.memberId });
    const executives = await aWait(workspace, place, { days: 4, deciderId: EXECUTIVE.actor.memberId });
    const ahead = await aWait(workspace, place, {
      days: 5,
      stage: 'RUNNING',
      deciderId: LEAD.actor.memberId,
    });
    expect((await due(EXECUTIVE, { mine: true })).ids).toEqual([unnamed, executives]);
    const queue = await due(LEAD, { mine: true });
    expect(queue.ids).toEqual([leads]);
    expect(queue).toMatchObject({
      totalCount: 1,
      inAll: { count: 3, rows: { waits: true } },
      next: { id: ahead },
    });
    for (const person of [ADMIN, PROCUREMENT]) {
      const own = await due(person, { mine: true });
      expect(own).toMatchObject({ ids: [], totalCount: 0, inAll: { count: 3 }, next: null });
      expect(own.sentence).toBe('No decision waits for you. None has a date ahead.');
      expect((await due(person)).ids).toEqual([unnamed, leads, executives]);
    }
  });

  it('is calm when nothing is due, and says when the next decision is', async () => {
    const workspace = await house.workspace();
    await aWait(workspace, await somewhere(house, workspace), { days: 30, stage: 'RUNNING' });
    const own = await due(workspace.people.EXECUTIVE, { mine: true });
    expect(own).toMatchObject({ ids: [], next: { decisionDate: inDays(30) }, costPerWeek: [], soFar: [] });
    expect(own.sentence).toMatch(/^No decision waits for you. The next is due on \d+ \w+ \d{4}\.$/);
  });
});

describe('The cost of waiting', () => {
  it('is days late by weekly burn, summed, and says of how many it is not known', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    await aWait(workspace, place, { days: -14, burn: 70_000 });
    await aWait(workspace, place, { days: -1, burn: 140_000 });
    await aWait(workspace, place, { days: 9, burn: 1_000 });
    await aWait(workspace, place, { days: -40 });
    await aWait(workspace, place, { days: 0, stage: 'RUNNING', burn: 7_000_000 });
    const { EXECUTIVE } = workspace.people;
    expect(await due(EXECUTIVE)).toMatchObject({
      totalCount: 5,
      unknown: 1,
      costPerWeek: [{ minorUnits: 211_000, currency: 'EUR' }],
      // Two weeks at 700, a day at 1,400 a week.
      soFar: [{ minorUnits: 160_000, currency: 'EUR' }],
      sentence: '5 decisions wait. Waiting costs €2,110 a week, €1,600 so far; of 1 it is not known.',
    });
  });

  it('is of the pilots the page is about, and takes as many statements for nine as for one', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const elsewhere = { ...place, programId: (await aProgram(house, workspace)).id };
    const other = await aWait(workspace, elsewhere, { days: -7, burn: 100 });
    const filter = { programIds: [elsewhere.programId] };
    const { EXECUTIVE } = workspace.people;
    const one = await due(EXECUTIVE, { mine: true });
    for (let n = 0; n < 8; n++) await aWait(workspace, place, { days: -7, burn: 100 });
    const nine = await due(EXECUTIVE, { mine: true });
    expect(nine.totalCount).toBe(9);
    expect(nine.statements).toBe(one.statements);
    const narrowed = await due(EXECUTIVE, { mine: true, filter });
    expect(narrowed).toMatchObject({ ids: [other], inAll: { count: 1, rows: filter } });
  });

  it('opens exactly the rows it counts, and the rest', async () => {
    const workspace = await house.workspace();
    const place = await somewhere(house, workspace);
    const waits = await aWait(workspace, place, { days: -7 });
    const undated = await aWait(workspace, place, { days: null, stage: 'RUNNING' });
    const listed = async (value: boolean) => {
      const list = 'query ($filter: PilotFilter) { pilots(filter: $filter) { edges { node { id } } } }';
      const { data } = await ask(house, workspace.people.LEAD, list, { filter: { waits: value } });
      return data.pilots.edges.map(({ node }: { readonly node: { readonly id: string } }) => node.id);
    };
    expect(await listed(true)).toEqual([waits]);
    expect(await listed(false)).toEqual([undated]);
  });
});
