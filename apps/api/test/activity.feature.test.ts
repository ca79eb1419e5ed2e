import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aPilot, aProgram, asUpkeep, change } from './builders.js';
import { changesOfAttachments } from './changes-of-attachments.js';
import { changesOfDashboards } from './changes-of-dashboards.js';
import { changesOfEveryday } from './changes-of-everyday.js';
import { changesOfFailures } from './changes-of-failures.js';
import { changesOfHouse } from './changes-of-house.js';
import { changesOfLearnings } from './changes-of-learnings.js';
import { changesOfNews } from './changes-of-news.js';
import { changesOfPilots } from './changes-of-pilots.js';
import { changesOfSprints } from './changes-of-sprints.js';
import { changesOfLedgers, changesOfTerms } from './changes-of-terms.js';
import { changesOfVendors } from './changes-of-vendors.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const log = `query ($first: Int, $after: String, $filter: ActivityFilter) { activity(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { seq verb subjectLabel sentence reason actor { name } subject { id } } } } }`;

interface Entry {
  readonly seq: number;
  readonly verb: string;
  readonly sentence: string;
  readonly subjectLabel: string;
}

async function everything(own: TestWorkspace, filter: object | null = null): Promise<readonly Entry[]> {
  return everyPage<Entry>(house, own.people.ADMIN, log, { first: 100, filter });
}

const examples = [
  ['of the house', changesOfHouse],
  ['of what pilots are judged by', changesOfPilots],
  ['of vendors', changesOfVendors],
  ['of what vendors sign', changesOfTerms],
  ['of what failed', changesOfFailures],
  ['of what was learned', changesOfLearnings],
  ['of what vendors bill and are held for', changesOfLedgers],
  ['of sprints and roads', changesOfSprints],
  ['of documents', changesOfAttachments],
  ['of dashboards', changesOfDashboards],
  ['of news and the digest', changesOfNews],
  ['of views', changesOfEveryday],
] as const;

/** What is done without an account. */
const byLink: ReadonlySet<string> = new Set(['replyToRating', 'stopDigest']);

/** What joins two things is told of both. */
const ofBoth: ReadonlySet<string> = new Set(['reuseLearning']);

describe('Every change', () => {
  it.each(examples)(
    '%s leaves exactly one entry with its name, and none when it is refused or fails',
    async (_, changes) => {
      const own = await house.workspace();
      const all = await changes(house, own);
      let count = (await everything(own)).length;
      for (const [verb, input, refused] of all) {
        const made = await change(house, own.people.ADMIN, verb, { ...input });
        expect([made.errors, made.payload?.refusal, made.payload?.problems], verb).toEqual([[], null, []]);
        const [newest, ...before] = await everything(own);
        expect([newest?.verb, before.length], verb).toEqual([verb, count + (ofBoth.has(verb) ? 1 : 0)]);
        const who = byLink.has(verb) ? /^Kim \((.+, )?by link\) .*\.$/ : /^Admin Person .*\.$/;
        expect(newest?.sentence).toMatch(who);
        expect(newest?.sentence).not.toMatch(/undefined|null/);
        count = before.length + 1;
        if (refused) {
          const { payload } = await change(house, own.people.ADMIN, verb, { ...refused });
          expect(payload.refusal ?? payload.problems[0], verb).toBeTruthy();
        }
        await change(house, own.people.ADMIN, verb, { ...input, nonsense: 1 });
        expect(await everything(own)).toHaveLength(count);
      }
    },
  );

  it('is covered by the one above, unless it belongs to imports', async () => {
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      '{ __type(name: "Mutation") { fields { name } } }',
    );
    const names = data.__type.fields.map(({ name }: { name: string }) => name);
    const own = await house.workspace();
    const tested = (await Promise.all(examples.map(([, changes]) => changes(house, own))))
      .flat()
      .map(([verb]) => verb);
    expect(names.filter((name: string) => !/Import/.test(name)).sort()).toEqual([...tested].sort());
  });
});

describe('The audit log', () => {
  it.each(roles)(
    'as a whole is for administrators, one subject’s history for everybody: %s',
    async (role) => {
      const { id } = await aPilot(house, workspace);
      const person = workspace.people[role];
      const whole = await ask(house, person, log);
      expect(whole.errors[0]?.extensions.code).toBe(role === 'ADMIN' ? undefined : 'FORBIDDEN');
      for (const filter of [
        { subjectId: '' },
        { verbs: ['proposePilot'] },
        { actorIds: [person.actor.memberId] },
      ]) {
        expect((await ask(house, person, log, { filter })).errors).toHaveLength(role === 'ADMIN' ? 0 : 1);
      }
      const history = await ask(house, person, log, { filter: { subjectId: id } });
      expect(history.data.activity).toMatchObject({
        totalCount: 1,
        edges: [{ node: { verb: 'proposePilot', subject: { id } } }],
      });
    },
  );

  it('shows nothing of another workspace', async () => {
    const foreign = await house.workspace();
    const { id } = await aPilot(house, foreign);
    const { data } = await ask(house, workspace.people.ADMIN, log, { filter: { subjectId: id } });
    expect(data.activity).toMatchObject({ totalCount: 0, edges: [] });
    const entry = await asUpkeep<{ id: string }>(house, 'select id from activity where subject_id = $1', [
      id,
    ]);
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await ask(house, workspace.people.ADMIN, node, { id: entry[0]?.id })).data.node).toBeNull();
    expect((await ask(house, foreign.people.LEAD, node, { id: entry[0]?.id })).data.node).toEqual({
      id: entry[0]?.id,
    });
  });

  it('is read newest first, a page at a time, whole while it grows', async () => {
    const own = await house.workspace();
    const before = await everything(own);
    const rows = await everyPage<Entry>(house, own.people.ADMIN, log, { first: 2 }, () =>
      aProgram(house, own),
    );
    expect(rows.map(({ seq }) => seq)).toEqual(before.map(({ seq }) => seq));
  });

  it.each(['x', Buffer.from('["1"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])(
    'knows no cursor %s',
    async (after) => {
      const { errors } = await ask(house, workspace.people.ADMIN, log, { after });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    },
  );
});

describe('A filter of the log', () => {
  let own: TestWorkspace;
  let pilotId: string;

  beforeAll(async () => {
    own = await house.workspace();
    pilotId = (await aPilot(house, own)).id;
    await change(house, own.people.LEAD, 'commentOnPilot', { pilotId, text: 'x' });
    await change(house, own.people.EXECUTIVE, 'holdPilot', { pilotId, reason: 'x' });
  });

  async function verbs(filter: object): Promise<readonly string[]> {
    const entries = await everything(own, filter);
    const { data } = await ask(house, own.people.ADMIN, log, { filter });
    expect(data.activity.totalCount).toBe(entries.length);
    return entries.map(({ verb }) => verb);
  }

  it('by subject, actor and verb finds what it says', async () => {
    const { LEAD, EXECUTIVE } = own.people;
    const ids = (...people: Person[]) => people.map(({ actor }) => actor.memberId);
    expect(await verbs({ subjectId: pilotId })).toEqual(['holdPilot', 'commentOnPilot', 'proposePilot']);
    expect(await verbs({ subjectId: pilotId.toUpperCase() })).toHaveLength(3);
    expect(await verbs({ subjectId: 'x' })).toEqual([]);
    expect(await verbs({ actorIds: ids(LEAD), subjectId: pilotId })).toEqual(['commentOnPilot']);
    expect(await verbs({ actorIds: ids(LEAD, EXECUTIVE), subjectId: pilotId })).toEqual([
      'holdPilot',
      'commentOnPilot',
    ]);
    expect(await verbs({ actorIds: ['x', missing] })).toEqual([]);
    expect(await verbs({ verbs: ['holdPilot', 'proposePilot'] })).toEqual(['holdPilot', 'proposePilot']);
    expect(await verbs({ verbs: ['noSuchVerb'] })).toEqual([]);
  });

  it.each([
    ['UTC', '2026-03-01', '2026-03-01', 2],
    ['UTC', '2026-03-02', '9999-12-31', 1],
    ['UTC', '0001-01-01', '2026-02-28', 0],
    ['Pacific/Apia', '2026-03-01', '2026-03-01', 1],
    ['Pacific/Apia', '2026-03-02', '2026-03-02', 2],
    ['America/Sao_Paulo', '2026-02-28', '2026-02-28', 1],
    ['America/Sao_Paulo', '2026-03-01', '2026-03-01', 2],
  ])('by days means the days of the workspace: %s, %s to %s', async (zone, from, to, count) => {
    // Written past the chain on purpose: only the day is looked at here.
    const moments = ['2026-03-01T00:30:00Z', '2026-03-01T23:59:59.999Z', '2026-03-02T00:00:00Z'];
    const entries = await asUpkeep<{ seq: number }>(
      house,
      'select seq::int as seq from activity where workspace_id = $1 and subject_id = $2 order by seq',
      [own.id, pilotId],
    );
    for (const [at, { seq }] of entries.entries())
      await asUpkeep(house, 'update activity set at = $3 where workspace_id = $1 and seq = $2', [
        own.id,
        seq,
        moments[at],
      ]);
    await asUpkeep(house, 'update workspace set time_zone = $2 where id = $1', [own.id, zone]);
    expect(await verbs({ subjectId: pilotId, from, to })).toHaveLength(count);
  });
});

describe('The history of many pilots', () => {
  it('is one statement, and so are their counts', async () => {
    const own = await house.workspace();
    const query =
      '{ pilots(first: 50) { edges { node { key activity(first: 2) { totalCount edges { node { verb } } } comments(first: 1) { totalCount edges { node { text author { name } } } } } } } }';
    const grow = async () => {
      const { id } = await aPilot(house, own);
      for (const text of ['one', 'two'])
        await change(house, own.people.LEAD, 'commentOnPilot', { pilotId: id, text });
    };
    await grow();
    const one = await ask(house, own.people.LEAD, query);
    for (let n = 0; n < 5; n++) await grow();
    const six = await ask(house, own.people.LEAD, query);
    expect(six.statements).toBe(one.statements);
    for (const { node } of six.data.pilots.edges) {
      expect(node.activity).toEqual({
        totalCount: 3,
        edges: [{ node: { verb: 'commentOnPilot' } }, { node: { verb: 'commentOnPilot' } }],
      });
      expect(node.comments).toEqual({
        totalCount: 2,
        edges: [{ node: { text: 'one', author: { name: 'Lead Person' } } }],
      });
    }
  });
});
