import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aPilot, asUpkeep, change, inDays } from './builders.js';
import { aFailure, type BuiltFailure } from './builders-failures.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let pilotId: string;
const built: BuiltFailure[] = [];

const days = [-3, -40, -3, 0, -8] as const;
const texts = [
  'The invoice export lost its umlauts.',
  'Customers did not open the letter.',
  'The invoice came twice.',
  'Nobody asked the night shift.',
  'The sensor froze in winter.',
] as const;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  pilotId = (await aPilot(house, workspace)).id;
  for (const [at, whatFailed] of texts.entries())
    built.push(await aFailure(house, workspace, { whatFailed, pilotId, seenOn: inDays(days[at] ?? 0) }));
});

let learnings = 0;

/** A learning of a failure, written down so many days ago. */
async function learned(id: string | undefined, state: string, ago = 0): Promise<void> {
  await asUpkeep(
    house,
    `insert into learning (workspace_id, id, number, event, lesson, state, failure_id, program_id, recorded_by,
       recorded_at, updated_at, version)
     select workspace_id, gen_random_uuid(), $2, 'x', 'x', $3, id, program_id, logged_by, now() - $4::int * interval '1 day',
       now(), 1 from failure where id = $1`,
    [id, ++learnings, state, ago],
  );
}

const list = `query ($first: Int, $after: String, $filter: FailureFilter) {
  failures(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

/** Which of the failures a list has, by their place above, in its order. */
async function found(filter: object | null, first = 2): Promise<readonly number[]> {
  const rows = await everyPage<{ id: string }>(house, workspace.people.CONTRIBUTOR, list, { first, filter });
  return rows.map(({ id }) => built.findIndex((failure) => failure.id === id));
}

describe('The list of failures', () => {
  it('has the newest seen first, page by page', async () => {
    expect(await found(null)).toEqual([3, 2, 0, 4, 1]);
    expect(await found({ pilotIds: [pilotId] }, 100)).toEqual([3, 2, 0, 4, 1]);
  });

  it('is narrowed by what is known of them', async () => {
    const causes = await ask(house, workspace.people.LEAD, '{ causes { id } }');
    const causeId = causes.data.causes[0].id;
    const given = { failureId: built[4]?.id, version: 1, causeId, kind: 'COMPLEX' };
    await change(house, workspace.people.LEAD, 'classifyFailure', given);
    expect(await found({ causeIds: [causeId] })).toEqual([4]);
    expect(await found({ kinds: ['COMPLEX', 'PREVENTABLE'] })).toEqual([4]);
    expect(await found({ seenFrom: inDays(-8), seenUntil: inDays(-3) })).toEqual([2, 0, 4]);
    expect(await found({ ids: [built[1]?.id, built[3]?.id, 'x'] })).toEqual([3, 1]);
    expect(await found({ programIds: [] })).toEqual([]);
  });

  it('knows what was learned, and what is in debt for it', async () => {
    expect(await found({ inDebt: true })).toEqual([1]);
    expect(await found({ learned: true })).toEqual([]);
    await learned(built[1]?.id, 'VALIDATED');
    expect(await found({ learned: true })).toEqual([1]);
    expect(await found({ learned: false })).toEqual([3, 2, 0, 4]);
    expect(await found({ inDebt: true })).toEqual([]);
    expect(await found({ weKnew: true })).toEqual([]);
  });

  it('owes no learning of what was learned from at once, nor before its program’s days are over', async () => {
    const owes = async () => found({ inDebt: true });
    const old = async (days: number) => {
      const failure = await aFailure(house, workspace, { pilotId, seenOn: inDays(-days) });
      await asUpkeep(house, "update failure set logged_at = seen_on + interval '29 hours' where id = $1", [
        failure.id,
      ]);
      built.push(failure);
      return failure;
    };
    const [late, soon, edge] = [await old(50), await old(50), await old(30)];
    await learned(late.id, 'DRAFT', 44);
    await learned(soon.id, 'DRAFT', 45);
    expect(await owes()).toEqual([5]);
    await asUpkeep(
      house,
      `insert into failure_budget (workspace_id, program_id, version, planned_share, planned_count, period, learning_days,
         consequences, set_by, set_at)
       select workspace_id, program_id, 1, 0.4, 4, 'QUARTER', 29, '{}', logged_by, now() from failure where id = $1`,
      [edge.id],
    );
    expect(await owes()).toEqual([7, 5]);
    for (const failure of [late, soon, edge])
      await change(house, workspace.people.ADMIN, 'withdrawFailure', {
        failureId: failure?.id,
        version: 1,
        reason: 'x',
      });
  });

  it('looks for any of the words, also when one is written a little otherwise; the best match first', async () => {
    expect(await found({ search: 'invoices' })).toHaveLength(2);
    expect((await found({ search: 'export of invoices without umlauts' }))[0]).toBe(0);
    expect(await found({ search: 'invoce' })).toContain(2);
    expect(await found({ search: 'zzz' })).toEqual([]);
    expect(await found({ search: '   ' })).toHaveLength(5);
    const wide = await ask(house, workspace.people.LEAD, list, { filter: { search: 'x'.repeat(1_001) } });
    expect(wide.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('gives a failure by its id or its key, and nothing of another workspace', async () => {
    const [first] = built;
    const query = 'query ($id: ID, $key: String) { failure(id: $id, key: $key) { id } }';
    const of = async (args: object, own = workspace) =>
      (await ask(house, own.people.CONTRIBUTOR, query, { ...args })).data.failure;
    expect(await of({ id: first?.id })).toEqual({ id: first?.id });
    expect(await of({ key: first?.key.toLowerCase() })).toEqual({ id: first?.id });
    for (const nothing of [{}, { id: 'x' }, { key: 'SC-101' }, { key: 'FL-999' }])
      expect(await of(nothing)).toBeNull();
    const foreign = await house.workspace();
    expect(await of({ id: first?.id }, foreign)).toBeNull();
    expect(await of({ key: first?.key }, foreign)).toBeNull();
  });
});
