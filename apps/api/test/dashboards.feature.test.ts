import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { asUpkeep, change } from './builders.js';
import { aDashboard, aTile } from './builders-dashboards.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let owner: Person;
let other: Person;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  [owner, other] = [workspace.people.EXECUTIVE, workspace.people.ADMIN];
});

const fields = `dashboard { id title owner { id } sharing linkUntil deletedAt version viewerCan { edit } tiles { tileId title query
  operationName variables path mark fields { role path } column row width height } }`;
const save = (input: object, person = owner) =>
  change(house, person, 'saveDashboard', { title: 'Monday', tiles: [aTile()], ...input }, fields);
const share = (input: Readonly<Record<string, unknown>>, person = owner) =>
  change(house, person, 'shareDashboard', input, `token ${fields}`);
const doing = (verb: string, dashboardId: string, person = owner) =>
  change(house, person, verb, { dashboardId }, fields);
const read = async (person: Person, given: object) =>
  (
    await ask(
      house,
      person,
      `query ($id: ID, $token: String) { dashboard(id: $id, token: $token) { id title linkUntil viewerCan { edit } } }`,
      { ...given },
    )
  ).data.dashboard;
const missing = '01936f1e-0000-7000-8000-00000000000a';

describe('Saving a dashboard', () => {
  it('keeps its tiles in their order, and says where they stand', async () => {
    const wide = aTile({
      title: 'All of them',
      query:
        'query A($n: Int!) { pilots(first: $n) { edges { node { key name } } } } query B { pilots { totalCount } }',
      operationName: 'A',
      variables: '{ "n": 5 }',
      path: 'pilots.edges.node',
      mark: 'TABLE',
      fields: [{ role: 'COLUMN', path: 'key' }],
      width: 10,
      height: 2,
    });
    const { payload, errors } = await save({ title: ' Monday  board ', tiles: [aTile(), wide] });
    expect([errors, payload.refusal, payload.problems]).toEqual([[], null, []]);
    expect(payload.dashboard).toMatchObject({
      title: 'Monday board',
      owner: { id: owner.actor.memberId },
      sharing: 'PRIVATE',
      linkUntil: null,
      deletedAt: null,
      version: 1,
      viewerCan: { edit: true },
      tiles: [
        { title: 'Pilots', column: 1, row: 1, operationName: null, variables: {}, fields: [] },
        { ...wide, variables: { n: 5 }, column: 1, row: 2 },
      ],
    });
  });

  it.each([
    ['no GraphQL', 'query', { query: '{ pilots' }],
    ['not in the schema', 'query', { query: '{ pilots { nothing } }' }],
    [
      'a change',
      'query',
      { query: 'mutation { deleteDashboard(input: { dashboardId: "x" }) { clientMutationId } }' },
    ],
    ['live', 'query', { query: 'subscription { workspaceEvents { __typename } }' }],
    ['two, and nobody says which', 'query', { query: 'query A { units { id } } query B { units { id } }' }],
    [
      'without a variable it needs',
      'query',
      { query: 'query ($n: Int!) { pilots(first: $n) { totalCount } }' },
    ],
    [
      'too much',
      'query',
      {
        query: `{ pilots(first: 100) { edges { node { comments(first: 100) { edges { node { author { name email role } text id
          pilot { id key name } } } } } } } }`,
      },
    ],
    ['nowhere', 'path', { path: 'a b' }],
    ['not where the tile looks', 'path', { path: 'pilots.edges' }],
    ['of more than one value', 'path', { path: 'pilots', query: '{ pilots { totalCount } }' }],
    [
      'without what a row is to have',
      'fields.0.path',
      {
        query:
          'query { pilots { ...Rows } } fragment Rows on PilotConnection { rows: edges { node { key } } }',
        path: 'pilots.rows',
        mark: 'TABLE',
        fields: [
          { role: 'COLUMN', path: 'node' },
          { role: 'COLUMN', path: 'node.key' },
        ],
        width: 6,
      },
    ],
    ['too narrow', 'width', { mark: 'TABLE', width: 3 }],
  ])('has a problem with a query that is %s, at its place', async (_, field, tile) => {
    const { payload } = await save({ tiles: [aTile(), aTile(tile)] });
    expect(payload.dashboard).toBeNull();
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual([`tiles.1.${field}`]);
  });

  it('takes an amount with its currency for one value, and half of one for none', async () => {
    const query = (parts: string) => `{ portfolio { openSpend { spent { ${parts} } } } }`;
    const path = 'portfolio.openSpend.spent';
    const whole = aTile({ path, query: query('minorUnits currency') });
    expect((await save({ tiles: [whole] })).payload.problems).toEqual([]);
    const half = aTile({ path, query: query('minorUnits') });
    expect((await save({ tiles: [half] })).payload.problems).toMatchObject([{ path: 'tiles.0.path' }]);
  });

  it('is done once with an id of one’s own, and another’s id is taken', async () => {
    const given = { id: uuidv7(), title: 'Once', tiles: [aTile()] };
    await save(given);
    expect((await save(given)).payload.dashboard).toMatchObject({ id: given.id, version: 1 });
    expect((await save({ ...given, title: 'Twice' })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await save(given, other)).payload.refusal.code).toBe('ID_TAKEN');
  });

  it('replaces what it was, and not what was saved meanwhile', async () => {
    const { id } = await aDashboard(house, owner);
    const after = (await save({ id, version: 1, title: 'Tuesday', tiles: [] })).payload.dashboard;
    expect(after).toMatchObject({ title: 'Tuesday', tiles: [], version: 2 });
    const stale = (await save({ id, version: 1, title: 'Friday', tiles: [] })).payload;
    expect(stale).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' }, dashboard: { title: 'Tuesday' } });
    expect((await save({ version: 1 })).payload.problems).toMatchObject([{ path: 'id' }]);
  });

  it('is the owner’s alone, whoever else may read it', async () => {
    const { id } = await aDashboard(house, owner);
    const edit = { id, version: 1, title: 'Mine now' };
    expect((await save(edit, other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await save(edit, foreign.people.ADMIN)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    await share({ dashboardId: id, sharing: 'WORKSPACE' });
    expect((await save(edit, other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    for (const verb of ['deleteDashboard', 'restoreDashboard'])
      expect((await doing(verb, id, other)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await doing('deleteDashboard', missing)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('ends at a hundred, until one is deleted', async () => {
    const person = foreign.people.LEAD;
    const first = await aDashboard(house, person);
    await asUpkeep(
      house,
      `insert into dashboard select workspace_id, gen_random_uuid(), owner_id, title, tiles, sharing, made_at, changed_at, null, 1
       from dashboard, generate_series(2, 100) where id = $1`,
      [first.id],
    );
    expect((await save({}, person)).payload.refusal.code).toBe('TOO_MANY_DASHBOARDS');
    await doing('deleteDashboard', first.id, person);
    expect((await save({}, person)).payload.refusal).toBeNull();
    const restored = await doing('restoreDashboard', first.id, person);
    expect(restored.payload.refusal.code).toBe('TOO_MANY_DASHBOARDS');
  });
});

describe('Sharing a dashboard', () => {
  it('lets every member read it and nobody else, until it is taken back', async () => {
    const { id } = await aDashboard(house, owner);
    expect(await read(other, { id })).toBeNull();
    await share({ dashboardId: id, sharing: 'WORKSPACE' });
    expect(await read(other, { id })).toMatchObject({ id, viewerCan: { edit: false } });
    expect(await read(foreign.people.ADMIN, { id })).toBeNull();
    await share({ dashboardId: id, sharing: 'PRIVATE' });
    expect(await read(other, { id })).toBeNull();
  });

  it('by a link lets members read who have it, until it ends', async () => {
    const { id } = await aDashboard(house, owner);
    const { payload } = await share({ dashboardId: id, linkDays: 3 });
    const { token } = payload;
    expect(Date.parse(payload.dashboard.linkUntil) - Date.now()).toBeGreaterThan(2.9 * 86_400_000);
    // Until when is the owner's to know.
    expect(await read(other, { token })).toMatchObject({ id, linkUntil: null, viewerCan: { edit: false } });
    for (const person of [foreign.people.ADMIN]) expect(await read(person, { token })).toBeNull();
    for (const wrong of ['', 'x', `${token}x`, token.slice(0, -1)])
      expect(await read(other, { token: wrong })).toBeNull();
    await asUpkeep(
      house,
      `update dashboard_link set until = now() - interval '1 s' where dashboard_id = $1`,
      [id],
    );
    expect(await read(other, { token })).toBeNull();
  });

  it('ends the link before with a newer one, on demand, and with the dashboard', async () => {
    const { id } = await aDashboard(house, owner);
    const linked = async () => (await share({ dashboardId: id, linkDays: 1 })).payload.token as string;
    const [first, second] = [await linked(), await linked()];
    expect(await read(other, { token: first })).toBeNull();
    expect(await read(other, { token: second })).toMatchObject({ id });
    expect((await share({ dashboardId: id, endLink: true })).payload.token).toBeNull();
    expect(await read(other, { token: second })).toBeNull();
    const third = await linked();
    await doing('deleteDashboard', id);
    expect(await read(other, { token: third })).toBeNull();
    await doing('restoreDashboard', id);
    expect(await read(other, { token: third })).toBeNull();
  });

  it('keeps no token anywhere, and lets nobody in without an account', async () => {
    const { id } = await aDashboard(house, owner);
    const key = uuidv7();
    const { token } = (await share({ dashboardId: id, linkDays: 1, clientMutationId: key })).payload;
    const kept = await asUpkeep<{ text: string }>(
      house,
      `select a::text as text from activity a union all select r::text from mutation_receipt r
       union all select l::text from dashboard_link l`,
    );
    expect(kept.some(({ text }) => text.includes(token))).toBe(false);
    const nobody = await ask(house, null, `{ dashboard(token: "${token}") { id } }`);
    expect(nobody.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('tells in the history that it was done, and of a private one not what it is called', async () => {
    const title = `Secret plan ${uuidv7()}`;
    const { id } = await aDashboard(house, owner, { title });
    const told = () =>
      asUpkeep<{ text: string }>(house, 'select a::text as text from activity a where subject_id = $1', [id]);
    await share({ dashboardId: id, linkDays: 1 });
    expect((await told()).length).toBe(2);
    expect((await told()).some(({ text }) => text.includes(title))).toBe(false);
    await share({ dashboardId: id, sharing: 'WORKSPACE' });
    expect((await told()).some(({ text }) => text.includes(title))).toBe(true);
  });
});

describe('A deleted dashboard', () => {
  it('is gone for others, not changed, and comes back as it was', async () => {
    const { id } = await aDashboard(house, owner);
    await share({ dashboardId: id, sharing: 'WORKSPACE' });
    const deleted = (await doing('deleteDashboard', id)).payload.dashboard;
    expect(deleted.deletedAt).not.toBeNull();
    expect((await doing('deleteDashboard', id)).payload.dashboard).toEqual(deleted);
    expect([await read(other, { id }), (await read(owner, { id })).id]).toEqual([null, id]);
    expect((await save({ id, version: 3 })).payload.refusal.code).toBe('DASHBOARD_DELETED');
    expect((await share({ dashboardId: id })).payload.refusal.code).toBe('DASHBOARD_DELETED');
    expect((await doing('restoreDashboard', id)).payload.dashboard.deletedAt).toBeNull();
    expect(await read(other, { id })).toMatchObject({ id });
  });

  it('is forgotten after thirty days, when its owner deletes another', async () => {
    const [old, next] = [await aDashboard(house, owner), await aDashboard(house, owner)];
    await doing('deleteDashboard', old.id);
    await asUpkeep(house, `update dashboard set deleted_at = now() - interval '31 days' where id = $1`, [
      old.id,
    ]);
    await doing('deleteDashboard', next.id);
    expect([await read(owner, { id: old.id }), (await read(owner, { id: next.id })).id]).toEqual([
      null,
      next.id,
    ]);
  });
});

describe('The list of dashboards', () => {
  it('has one’s own and the shared ones, the last changed first, page by page, in as many statements for many', async () => {
    const own = await house.workspace();
    const { LEAD, ADMIN } = own.people;
    const query = `query ($first: Int!, $after: String) { dashboards(first: $first, after: $after) { totalCount pageInfo {
      hasNextPage endCursor } edges { node { id title owner { name } linkUntil tiles { column } } } } }`;
    const first = await aDashboard(house, LEAD, { title: 'one' });
    await change(house, LEAD, 'shareDashboard', { dashboardId: first.id, linkDays: 1 });
    const { statements } = await ask(house, LEAD, query, { first: 50 });
    for (const title of ['two', 'three']) await aDashboard(house, LEAD, { title });
    const shared = await aDashboard(house, ADMIN, { title: 'shared' });
    await change(house, ADMIN, 'shareDashboard', { dashboardId: shared.id, sharing: 'WORKSPACE' });
    await aDashboard(house, ADMIN, { title: 'another’s' });
    const many = await ask(house, LEAD, query, { first: 50 });
    expect(many.data.dashboards.totalCount).toBe(4);
    expect(many.statements).toBeLessThanOrEqual(statements);
    const pages = await everyPage<{ title: string }>(house, LEAD, query, { first: 3 });
    expect(pages.map(({ title }) => title)).toEqual(['shared', 'three', 'two', 'one']);
    const mine = await ask(house, LEAD, '{ dashboards(own: true) { edges { node { title } } } }');
    expect(mine.data.dashboards.edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
      'three',
      'two',
      'one',
    ]);
  });
});

describe('What a query would cost', () => {
  const cost = async (query: string, variables: unknown = null) =>
    (
      await ask(
        house,
        other,
        'query ($query: String!, $variables: String) { queryCost(query: $query, variables: $variables) { cost most problems { path } } }',
        { query, variables: variables === null ? null : JSON.stringify(variables) },
      )
    ).data.queryCost;

  it('is told before it runs, and grows with what it asks for', async () => {
    const query = 'query ($n: Int!) { pilots(first: $n) { edges { node { key } } } }';
    const [few, many] = [await cost(query, { n: 1 }), await cost(query, { n: 100 })];
    expect(few).toMatchObject({ most: 30_000, problems: [] });
    expect(many.cost).toBeGreaterThan(few.cost * 10);
  });

  it.each(['', '{', 'mutation { x }', '{ nothing }', `{ ${'a '.repeat(5_000)} }`])(
    'is a problem for %.20s',
    async (query) => {
      expect((await cost(query)).problems).toEqual([{ path: 'query' }]);
    },
  );

  it('says nothing against variables of any form but what is wrong with them', async () => {
    for (const variables of [[], 'x', 1, { n: 'x' }])
      expect(
        (await cost('query ($n: Int!) { pilots(first: $n) { totalCount } }', variables)).problems,
      ).toHaveLength(1);
  });
});
