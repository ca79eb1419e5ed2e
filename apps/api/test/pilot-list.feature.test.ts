import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aPilot, aProgram, aSystem, change, inDays, placed } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let ids: { programId: string; systemId: string };

const stages = ['PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED'];
const total = 23;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  ids = { programId: (await aProgram(house, workspace)).id, systemId: (await aSystem(house, workspace)).id };
  for (let n = 0; n < total; n++) {
    const { id } = await aPilot(house, workspace, { ...ids, name: `${n % 3 ? 'pilot' : 'Pilot'} ${n % 5}` });
    const stage = stages[n % 4];
    await placed(house, id, {
      stage,
      outcome: stage === 'CLOSED' ? 'KILLED' : null,
      decision_date: n % 6 === 0 ? null : inDays((n % 7) - 3),
      started_on: n % 5 === 0 ? null : inDays(-10 * (n % 4)),
      proposed_on: n % 10 === 0 ? null : inDays(-50),
      updated_at: `2026-01-0${1 + (n % 3)}T10:00:00.00${n % 2}Z`,
    });
  }
});

interface Row {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly stage: string;
  readonly decisionDate: string | null;
  readonly proposedOn: string | null;
  readonly startedOn: string | null;
  readonly updatedAt: string;
}

const list = `query ($first: Int, $after: String, $orderBy: PilotOrder) { pilots(first: $first, after: $after, orderBy: $orderBy) {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { id key name stage decisionDate proposedOn startedOn updatedAt } } } }`;

const number = (row: Row) => Number(row.key.slice(3));
const begun = (row: Row) => row.startedOn ?? row.proposedOn;

/** What each order sorts by, ascending; null comes last either way. Age grows as the day of its begin goes back. */
const orders: Readonly<Record<string, (row: Row) => string | number | null>> = {
  KEY: number,
  NAME: (row) => row.name.toLowerCase(),
  STAGE: (row) => stages.indexOf(row.stage),
  DECISION_DATE: (row) => row.decisionDate,
  AGE: (row) => (begun(row) === null ? null : -Date.parse(String(begun(row)))),
  UPDATED: (row) => row.updatedAt,
};

function comparedBy(by: (row: Row) => string | number | null, sign: number) {
  return (a: Row, b: Row) => {
    const [left, right] = [by(a), by(b)];
    if (left === right) return 0;
    if (left === null) return 1;
    if (right === null) return -1;
    return sign * (left < right ? -1 : 1);
  };
}

const everyOrder = Object.keys(orders).flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => [field, direction] as const),
);

describe('The list of pilots', () => {
  it.each(everyOrder)('by %s %s is in order and whole, page after page', async (field, direction) => {
    const orderBy = { field, direction };
    const rows = await everyPage<Row>(house, workspace.people.LEAD, list, { first: 4, orderBy });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    expect(rows).toHaveLength(total);
    const by = orders[field] ?? number;
    // Sorting is stable, so rows of equal rank keep the order they were given in.
    expect(rows).toEqual([...rows].sort(comparedBy(by, direction === 'ASC' ? 1 : -1)));
    const whole = await everyPage<Row>(house, workspace.people.LEAD, list, { first: 100, orderBy });
    expect(rows).toEqual(whole);
  });

  it('is by key, newest first, when nothing is said', async () => {
    const rows = await everyPage<Row>(house, workspace.people.LEAD, list, { first: 10 });
    expect(rows.map(number)).toEqual(Array.from({ length: total }, (_, n) => 100 + total - n));
  });

  it.each(everyOrder)(
    'by %s %s neither repeats nor misses a row while others are added',
    async (field, direction) => {
      const own = await house.workspace();
      const there = { programId: (await aProgram(house, own)).id, systemId: (await aSystem(house, own)).id };
      const before = await Promise.all(
        Array.from({ length: 9 }, (_, n) =>
          aPilot(house, own, { ...there, name: `M${n % 3}`, decisionDate: inDays(5 + (n % 3)) }),
        ),
      );
      let added = 0;
      const rows = await everyPage<Row>(
        house,
        own.people.LEAD,
        list,
        { first: 2, orderBy: { field, direction } },
        async () => {
          // One that sorts first, one in the midst, one last.
          for (const [name, days] of [
            ['A', 1],
            ['M1', 6],
            ['Z', 99],
          ] as const)
            if (added < 12) await aPilot(house, own, { ...there, name, decisionDate: inDays(days) });
          added += 3;
        },
      );
      const seen = rows.map(({ id }) => id);
      expect(new Set(seen).size).toBe(seen.length);
      for (const { id } of before) expect(seen).toContain(id);
    },
  );

  it('says where a page begins and ends, and how many there are in all', async () => {
    const first = await ask(house, workspace.people.LEAD, list, { first: 20 });
    const { pageInfo, edges, totalCount } = first.data.pilots;
    expect([totalCount, edges.length]).toEqual([total, 20]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0].cursor,
      endCursor: edges[19].cursor,
    });
    const second = await ask(house, workspace.people.LEAD, list, { first: 20, after: pageInfo.endCursor });
    expect(second.data.pilots.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(second.data.pilots.edges).toHaveLength(3);
    const beyond = await ask(house, workspace.people.LEAD, list, {
      first: 5,
      after: second.data.pilots.pageInfo.endCursor,
    });
    expect(beyond.data.pilots).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it.each([0, -1, 101, 1_000_000])('has no page of %i rows', async (first) => {
    const { errors } = await ask(house, workspace.people.LEAD, list, { first });
    expect(errors[0]?.extensions.code).toBe('TOO_MUCH');
  });
});

describe('A cursor', () => {
  const cursor = (...key: unknown[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const id = '01936f1e-0000-7000-8000-00000000000a';

  it.each([
    ['no base64', 'KEY', '%%%'],
    ['empty', 'KEY', ''],
    ['no list', 'KEY', Buffer.from('{}').toString('base64url')],
    ['too short', 'KEY', cursor(1)],
    ['too long', 'KEY', cursor(1, id, 2)],
    ['of another order', 'KEY', cursor('refund', id)],
    ['of another order', 'NAME', cursor(7, id)],
    ['of a day that is none', 'DECISION_DATE', cursor('2026-02-30', id)],
    ['of a moment that is none', 'UPDATED', cursor('yesterday', id)],
    ['of a number too large', 'KEY', cursor(3_000_000_000, id)],
    ['of half a number', 'KEY', cursor(1.5, id)],
    ['of no id', 'KEY', cursor(1, "'; drop table pilot")],
    ['of text that cannot be stored', 'NAME', cursor('a\0b', id)],
  ])('that is %s (%s) is refused in a sentence', async (_, field, after) => {
    const { errors } = await ask(house, workspace.people.LEAD, list, { after, orderBy: { field } });
    expect(errors).toMatchObject([
      { message: 'This cursor was not given out by this list.', extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it('of the undated goes on among the undated', async () => {
    const own = await house.workspace();
    const there = { programId: (await aProgram(house, own)).id, systemId: (await aSystem(house, own)).id };
    for (let n = 0; n < 5; n++) {
      const { id: pilotId } = await aPilot(house, own, there);
      if (n)
        await change(house, own.people.LEAD, 'editCharter', {
          pilotId,
          version: 1,
          changes: { decisionDate: null },
        });
    }
    for (const direction of ['ASC', 'DESC']) {
      const rows = await everyPage<Row>(house, own.people.LEAD, list, {
        first: 2,
        orderBy: { field: 'DECISION_DATE', direction },
      });
      expect(rows.map(({ decisionDate }) => decisionDate !== null)).toEqual([
        true,
        false,
        false,
        false,
        false,
      ]);
    }
  });
});
