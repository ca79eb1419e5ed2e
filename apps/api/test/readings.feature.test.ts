import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { asUpkeep, change, inDays, placed } from './builders.js';
import {
  aCriterion,
  aLockedCriterion,
  aMetric,
  aReader,
  type BuiltCriterion,
  locked,
} from './builders-evidence.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const day = (metricId: string, ago: number, successes: number, more: object = {}) => ({
  metricId,
  arm: 'PILOT',
  from: inDays(-ago),
  to: inDays(-ago),
  n: 40,
  successes,
  ...more,
});

function add(
  pilotId: string,
  readings: readonly object[],
  more: object = {},
  by: Person = workspace.people.LEAD,
) {
  const input = { pilotId, readings, ...more };
  return change(house, by, 'addReadings', input, 'added corrected unchanged pilot { id }');
}

/** A running pilot with one criterion, started a week ago. */
async function running(input: Readonly<Record<string, unknown>> = {}): Promise<BuiltCriterion> {
  const criterion = await aCriterion(house, workspace, input);
  await locked(house, workspace, criterion.pilotId, inDays(-7));
  return criterion;
}

const node = `metric { id } arm from to n successes sum sumOfSquares value struck corrections by { id }
  revisions { n successes struck reason by { id } }`;

async function readingsOf(pilotId: string, args = '(first: 50)') {
  const query = `query ($id: ID!) { pilot(id: $id) { readings${args} { totalCount pageInfo { hasNextPage endCursor }
    edges { node { ${node} } } } readingsDue { metric { id } arm from to behind last { n } } } }`;
  const { data, errors } = await ask(house, workspace.people.LEAD, query, { id: pilotId });
  expect(errors).toEqual([]);
  const { readings, readingsDue } = data.pilot;
  return { ...readings, due: readingsDue, rows: readings.edges.map((edge: { node: object }) => edge.node) };
}

describe('Adding readings', () => {
  it.each(roles)('is for a %s as for anybody', async (role) => {
    const { pilotId, metricId } = await running();
    const { payload } = await add(pilotId, [day(metricId, 1, 24)], {}, workspace.people[role]);
    expect(payload).toMatchObject({ refusal: null, problems: [], added: 1, corrected: 0, unchanged: 0 });
    const { rows } = await readingsOf(pilotId);
    expect(rows).toMatchObject([
      { n: 40, successes: 24, sum: null, value: 0.6, by: { id: workspace.people[role].actor.memberId } },
    ]);
  });

  it('is not for a token that only reads, and finds no other workspace’s pilot', async () => {
    const { pilotId, metricId } = await running();
    const reader = await aReader(house, workspace.people.LEAD);
    expect((await add(pilotId, [day(metricId, 1, 24)], {}, reader)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const theirs = await aCriterion(house, foreign);
    const there = await add(theirs.pilotId, [day(theirs.metricId, 1, 24)]);
    expect(there.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(there).toEqual(await add(missing, [day(theirs.metricId, 1, 24)]));
  });

  it('may be repeated: the same figures change nothing', async () => {
    const { pilotId, metricId } = await running();
    const list = [day(metricId, 2, 24), day(metricId, 1, 20)];
    expect((await add(pilotId, list)).payload).toMatchObject({ added: 2, unchanged: 0 });
    expect((await add(pilotId, list.toReversed())).payload).toMatchObject({
      added: 0,
      corrected: 0,
      unchanged: 2,
    });
    expect((await readingsOf(pilotId)).rows).toHaveLength(2);
  });

  it('corrects with a reason alone, and every version stays to be seen', async () => {
    const { pilotId, metricId } = await running();
    await add(pilotId, [day(metricId, 1, 24)]);
    const other = [day(metricId, 1, 25)];
    const { payload } = await add(pilotId, other);
    expect(payload.refusal).toMatchObject({ code: 'READING_KNOWN' });
    expect(payload.refusal.sentence).toContain(`pilot, ${inDays(-1)}`);
    expect((await add(pilotId, other, { correctionReason: 'One was booked late.' })).payload).toMatchObject({
      added: 0,
      corrected: 1,
    });
    await add(pilotId, [day(metricId, 1, 25, { struck: true })], { correctionReason: 'Wrong desk.' });
    const { rows, totalCount } = await readingsOf(pilotId);
    expect(totalCount).toBe(1);
    expect(rows).toMatchObject([
      {
        struck: true,
        corrections: 2,
        revisions: [
          { successes: 25, struck: true, reason: 'Wrong desk.' },
          { successes: 25, struck: false, reason: 'One was booked late.' },
          { successes: 24, struck: false, reason: null },
        ],
      },
    ]);
    await expect(asUpkeep(house, 'set role scrimmage_app; update reading set n = 1')).rejects.toThrow();
  });

  it('takes all or nothing, and names each mistake by its place', async () => {
    const { pilotId, metricId } = await running();
    const list = [
      day(metricId, 3, 24),
      day(metricId, 2, 41),
      day(metricId, -1, 10),
      { ...day(metricId, 1, 24), metricId: (await aMetric(house, workspace)).id },
    ];
    const { payload } = await add(pilotId, list);
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'readings.1.successes',
      'readings.2.to',
      'readings.3.metricId',
    ]);
    expect((await readingsOf(pilotId)).rows).toEqual([]);
    const wrong = [day(metricId, 3, 24, { n: -1 }), day(metricId, 2, 24, { from: inDays(-1) })];
    expect((await add(pilotId, wrong)).payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'readings.0.n',
      'readings.1.to',
    ]);
    expect((await add(pilotId, [])).payload.problems).toMatchObject([{ path: 'readings' }]);
  });

  it('takes a thousand at once, and the guard stops more', { timeout: 60_000 }, async () => {
    const { pilotId, metricId } = await running();
    const list = Array.from({ length: 1_000 }, (_, n) => day(metricId, n + 1, n % 40));
    expect((await add(pilotId, list)).payload).toMatchObject({ added: 1_000, problems: [] });
    const more = await add(pilotId, [...list, day(metricId, 1_001, 1)]);
    expect(more.errors[0]?.extensions.code).toBe('TOO_MUCH');
  });

  it('is over once the pilot is closed', async () => {
    const { pilotId, metricId } = await running();
    await placed(house, pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
    expect((await add(pilotId, [day(metricId, 1, 24)])).payload.refusal.code).toBe('EVIDENCE_CLOSED');
  });

  it('lets one of two who add other figures for the same day win, and tells the other', async () => {
    const { pilotId, metricId } = await running();
    const both = await Promise.all([24, 25].map((successes) => add(pilotId, [day(metricId, 1, successes)])));
    const codes = both.map(({ payload }) => payload.refusal?.code ?? 'taken');
    expect(codes.sort()).toEqual(['READING_KNOWN', 'taken']);
    expect((await readingsOf(pilotId)).rows).toHaveLength(1);
  });
});

describe('A pilot’s readings', () => {
  it('are listed newest first, a page at a time, and narrowed to a metric', async () => {
    const { pilotId, metricId } = await running({ design: 'TWO_ARMS', threshold: 0 });
    const other = await aMetric(house, workspace, { kind: 'MEAN', unit: 'EUR', purpose: 'VALUE' });
    await change(house, workspace.people.LEAD, 'registerCriterion', {
      pilotId,
      metricId: other.id,
      role: 'GUARDRAIL',
      design: 'TWO_ARMS',
      threshold: 0,
      casesPerPeriod: 40,
      period: 'DAY',
      reason: 'Forgotten.',
      dataSeen: false,
    });
    await add(pilotId, [
      day(metricId, 1, 24),
      day(metricId, 1, 20, { arm: 'CONTROL' }),
      day(metricId, 2, 22),
      { ...day(other.id, 2, 0), successes: null, sum: 80, sumOfSquares: 200 },
    ]);
    const first = await readingsOf(pilotId, '(first: 3)');
    expect(first.totalCount).toBe(4);
    expect(first.rows.slice(0, 2).map(({ arm }: { arm: string }) => arm)).toEqual(['PILOT', 'CONTROL']);
    const rest = await readingsOf(pilotId, `(first: 3, after: "${first.pageInfo.endCursor}")`);
    expect([...first.rows, ...rest.rows].map(({ from }: { from: string }) => from)).toEqual([
      inDays(-1),
      inDays(-1),
      inDays(-2),
      inDays(-2),
    ]);
    const narrowed = await readingsOf(pilotId, `(metricId: "${other.id}")`);
    expect(narrowed.rows).toMatchObject([{ sum: 80, sumOfSquares: 200, successes: null, value: 2 }]);
    expect((await readingsOf(pilotId, '(metricId: "none")')).rows).toEqual([]);
  });

  it('tell which is to be typed next, and how far behind one is', async () => {
    const { pilotId, metricId } = await running();
    expect((await readingsOf(pilotId)).due).toEqual([
      { metric: { id: metricId }, arm: 'PILOT', from: inDays(-7), to: inDays(-7), behind: 7, last: null },
    ]);
    await add(pilotId, [day(metricId, 1, 24)]);
    expect((await readingsOf(pilotId)).due).toMatchObject([{ from: inDays(0), behind: 0, last: { n: 40 } }]);
  });

  it('keep the metric’s kind as it was when they were counted', async () => {
    const { pilotId, metricId } = await aLockedCriterion(house, workspace);
    await add(pilotId, [day(metricId, 1, 24)]);
    const { payload } = await change(house, workspace.people.LEAD, 'editMetric', {
      metricId,
      version: 1,
      kind: 'MEAN',
    });
    expect(payload.refusal.code).toBe('METRIC_IN_USE');
  });
});
