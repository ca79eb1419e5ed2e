import { join } from 'node:path';
import { houseActor } from '@scrimmage/domain/actor';
import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { NoteHealthService, noteHealth } from '../src/health/note-health.service.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import { ask } from './ask.js';
import { aMember, aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aCriterion, locked } from './builders-evidence.js';
import { aRunningPilot, decide, somewhere } from './builders-gates.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

let house: House;
let workspace: TestWorkspace;
let ids: { programId: string; systemId: string };

const missing = '01936f1e-0000-7000-8000-00000000000a';
/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  ids = await somewhere(house, workspace);
});

const health = `health { declared { state sentence by { name } at } computed { state reasons { code sentence } }
  daysInDisagreement history { at declared computed sentence by { name } } }`;

async function healthOf(id: string, person: Person = workspace.people.EXECUTIVE) {
  const query = `query ($id: ID!) { pilot(id: $id) { ${health} viewerCan { declareHealth } } }`;
  const { data, errors } = await ask(house, person, query, { id });
  expect(errors).toEqual([]);
  return { ...data.pilot.health, may: data.pilot.viewerCan.declareHealth };
}

const declare = (
  person: Person,
  pilotId: string,
  input: object = { state: 'ON_TRACK' },
  fields = 'pilot { id version }',
) => change(house, person, 'declareHealth', { pilotId, ...input }, fields);

/** What the house does in a workspace when its hour strikes; says how many changes it noted. */
function noteAll({ id }: TestWorkspace): Promise<number> {
  const actor = houseActor({ id, timeZone: 'UTC' });
  const notes = house.server.app.get(NoteHealthService, { strict: false });
  return house.database.operation(actor, 'job 1', () => notes.noteAll(actor));
}

const codesOf = (one: { computed: { reasons: readonly { code: string }[] } }) =>
  one.computed.reasons.map(({ code }) => code);

describe('Declaring how a pilot goes', () => {
  it('is for its lead and administrators, whatever role the lead has', async () => {
    for (const role of roles) {
      const stranger = await aMember(house, workspace);
      const { id } = await aPilot(house, workspace, { ...ids, leadId: stranger.id });
      const person = workspace.people[role];
      const { errors } = await declare(person, id);
      expect(errors[0]?.message, role).toBe(
        role === 'ADMIN' ? undefined : "The pilot's lead and administrators may do this.",
      );
      expect((await healthOf(id, person)).may).toBe(role === 'ADMIN');
      await placed(house, id, { lead_id: person.actor.memberId });
      expect((await declare(person, id)).payload).toMatchObject({ refusal: null, problems: [] });
      expect((await healthOf(id, person)).may).toBe(true);
    }
  });

  it('stands beside what the rules say, and is told with its sentence', async () => {
    const { id } = await aPilot(house, workspace, ids);
    expect(await healthOf(id)).toEqual({
      declared: null,
      computed: { state: 'ON_TRACK', reasons: [] },
      daysInDisagreement: null,
      history: [],
      may: false,
    });
    const given = { state: 'AT_RISK', sentence: ' The vendor waits for us. ' };
    const fields = `pilot { version ${health} activity(first: 1) { edges { node { verb reason changes { field before after } } } } }`;
    const { payload } = await declare(workspace.people.LEAD, id, given, fields);
    expect(payload.pilot.version).toBe(1);
    expect(payload.pilot.health).toMatchObject({
      declared: { state: 'AT_RISK', sentence: 'The vendor waits for us.', by: { name: 'Lead Person' } },
      computed: { state: 'ON_TRACK' },
      daysInDisagreement: 0,
      history: [{ declared: 'AT_RISK', computed: 'ON_TRACK', by: { name: 'Lead Person' } }],
    });
    expect(payload.pilot.activity.edges[0].node).toEqual({
      verb: 'declareHealth',
      reason: 'The vendor waits for us.',
      changes: [{ field: 'health', before: null, after: 'AT_RISK' }],
    });
  });

  it('needs a sentence unless the pilot is on track', async () => {
    const { id } = await aPilot(house, workspace, ids);
    for (const state of ['AT_RISK', 'OFF_TRACK']) {
      const { payload } = await declare(workspace.people.LEAD, id, { state, sentence: '\u200B' });
      expect(payload.problems).toEqual([
        { path: 'sentence', code: 'CHECK', message: 'Say in a sentence why.' },
      ]);
    }
    expect((await healthOf(id)).history).toEqual([]);
  });

  it('is over when the pilot is closed; what was said stays', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await declare(workspace.people.LEAD, id);
    await placed(house, id, { stage: 'CLOSED', outcome: 'SCALED' });
    const { payload } = await declare(workspace.people.ADMIN, id);
    expect(payload.refusal).toMatchObject({
      code: 'CLOSED_PILOT',
      sentence: 'This pilot is closed. Its health stays as it was.',
    });
    const now = await healthOf(id, workspace.people.ADMIN);
    expect(now).toMatchObject({
      declared: { state: 'ON_TRACK' },
      computed: null,
      daysInDisagreement: null,
      may: false,
    });
  });

  it('finds no other workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aPilot(house, await house.workspace());
    const answers = await Promise.all(
      [theirs.id, missing, 'x'].map((id) => declare(workspace.people.ADMIN, id)),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('is not for a token that only reads, and sent twice is one declaration', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { ADMIN } = workspace.people;
    const made = await change(
      house,
      ADMIN,
      'createApiToken',
      { name: 'r', scope: 'READ', expiresInDays: 1 },
      'secret',
    );
    const { errors } = await declare({ ...ADMIN, token: made.payload.secret }, id);
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const once = { state: 'ON_TRACK', clientMutationId: `once ${id}` };
    const [one, two] = await Promise.all([declare(ADMIN, id, once), declare(ADMIN, id, once)]);
    expect(two).toEqual(one);
    expect((await healthOf(id)).history).toHaveLength(1);
  });

  it('by eight at the same moment keeps eight, and notes once what the rules say', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await Promise.all(Array.from({ length: 8 }, () => declare(workspace.people.ADMIN, id)));
    const count = async (table: string) =>
      (await asUpkeep(house, `select id from ${table} where pilot_id = $1`, [id])).length;
    expect([await count('health_declaration'), await count('health_state')]).toEqual([8, 1]);
  });
});

describe('Health by the rules', () => {
  it('minds what stands on the pilot itself', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, { stage: 'RUNNING', decision_date: inDays(-3), on_hold: true });
    const now = await healthOf(id);
    expect(now.computed.state).toBe('AT_RISK');
    expect(codesOf(now)).toEqual(['DECISION_OVERDUE', 'NOT_LOCKED', 'ON_HOLD']);
    await placed(house, id, { decision_date: inDays(-8) });
    expect((await healthOf(id)).computed.state).toBe('OFF_TRACK');
  });

  it('minds what the evidence says: a kill line that is crossed, readings that are missing', async () => {
    const { pilotId, metricId } = await aCriterion(house, workspace, { role: 'KILL', threshold: 0.4 });
    await locked(house, workspace, pilotId, inDays(-20));
    expect(codesOf(await healthOf(pilotId))).toEqual(['READINGS_STALE']);
    const readings = Array.from({ length: 19 }, (_, at) => {
      const day = inDays(at - 19);
      return { metricId, arm: 'PILOT', from: day, to: day, n: 40, successes: 2 + (at % 4) };
    });
    const { payload } = await change(house, workspace.people.LEAD, 'addReadings', { pilotId, readings });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    const now = await healthOf(pilotId);
    expect(now.computed.state).toBe('OFF_TRACK');
    expect(codesOf(now)).toEqual(['KILL_PROVEN']);
    expect(now.computed.reasons[0].sentence).toMatch(/^The kill criterion on Refund share \d+ is proven\.$/);
  });

  it('minds a condition that is open past its day', async () => {
    const { id } = await aRunningPilot(house, workspace, { ...ids, decisionDate: inDays(40) });
    await change(house, workspace.people.ADMIN, 'callForDecision', { pilotId: id, reason: 'x' });
    const ownerId = workspace.people.LEAD.actor.memberId;
    const conditions = [{ text: 'Train the night desk', dueOn: inDays(5), ownerId }];
    const given = {
      gate: 'SCALE',
      choice: 'CONDITIONAL_GO',
      conditions,
      overruleReason: 'We learned enough.',
    };
    const { payload, errors } = await decide(house, workspace.people.EXECUTIVE, id, given);
    expect([errors, payload?.refusal, payload?.problems]).toEqual([[], null, []]);
    await asUpkeep(house, 'update condition set due_on = $2 where pilot_id = $1', [id, inDays(-4)]);
    expect((await healthOf(id)).computed.reasons).toContainEqual({
      code: 'CONDITION_LATE',
      sentence: 'The condition “Train the night desk” is 4 days late.',
    });
  });
});

describe('What the rules said, as it was noted', () => {
  it('tells how long it has differed from what is declared', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await declare(workspace.people.LEAD, id);
    await placed(house, id, { on_hold: true });
    expect(await noteAll(workspace)).toBeGreaterThan(0);
    await asUpkeep(
      house,
      `update health_declaration set declared_at = declared_at - interval '20 days' where pilot_id = $1`,
      [id],
    );
    await asUpkeep(
      house,
      `update health_state set since = since - interval '20 days' where pilot_id = $1 and state = 'ON_TRACK'`,
      [id],
    );
    await asUpkeep(
      house,
      `update health_state set since = since - interval '12 days' where pilot_id = $1 and state = 'AT_RISK'`,
      [id],
    );
    const now = await healthOf(id);
    expect(now.daysInDisagreement).toBe(12);
    expect(
      now.history.map((moment: { declared: string; computed: string }) => [moment.declared, moment.computed]),
    ).toEqual([
      ['ON_TRACK', 'AT_RISK'],
      ['ON_TRACK', 'ON_TRACK'],
    ]);
    await declare(workspace.people.LEAD, id, { state: 'AT_RISK', sentence: 'It waits.' });
    expect((await healthOf(id)).daysInDisagreement).toBe(0);
  });

  it('is a row for each change and no more, told once for all the first time, then of the pilot', async () => {
    const own = await house.workspace();
    const places = await somewhere(house, own);
    const [first, second] = [await aPilot(house, own, places), await aPilot(house, own, places)];
    const closed = await aPilot(house, own, places);
    await placed(house, closed.id, { stage: 'CLOSED', outcome: 'KILLED' });
    expect(await noteAll(own)).toBe(2);
    expect(await noteAll(own)).toBe(0);
    await placed(house, second.id, { on_hold: true });
    const counts = await Promise.all([noteAll(own), noteAll(own), noteAll(own)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    const { data } = await ask(
      house,
      own.people.ADMIN,
      '{ activity(first: 2) { edges { node { sentence reason changes { field before after } } } } }',
    );
    expect(data.activity.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        sentence: `Scrimmage noted the health of ${second.key} ${second.name}.`,
        reason: 'It is on hold.',
        changes: [{ field: 'computedHealth', before: 'ON_TRACK', after: 'AT_RISK' }],
      },
      { sentence: 'Scrimmage noted the health of 2 pilots.', reason: null, changes: [] },
    ]);
    expect(
      await asUpkeep(house, 'select state from health_state where pilot_id = any($1)', [
        [first.id, closed.id],
      ]),
    ).toEqual([{ state: 'ON_TRACK' }]);
  });

  it('is noted by a job twice a day, in every workspace', () => {
    const job = house.server.app.get(Jobs).all.find(({ name }) => name === noteHealth);
    expect(job?.cron).toBe('40 0,12 * * *');
  });

  it('goes through more pilots than it holds at once', async () => {
    const own = await house.workspace();
    const places = await somewhere(house, own);
    for (let n = 0; n < 53; n++) await aPilot(house, own, places);
    expect(await noteAll(own)).toBe(53);
    expect(await noteAll(own)).toBe(0);
  });
});

describe('A list of pilots with their health', () => {
  it('takes no more statements for twenty than for one, and those that were reviewed', async () => {
    const own = await house.workspace();
    const places = await somewhere(house, own);
    const query = `{ pilots(first: 50) { edges { node { key ${health} } } } }`;
    const add = async () => {
      const { id } = await aPilot(house, own, places);
      await declare(own.people.ADMIN, id);
    };
    await add();
    const one = (await ask(house, own.people.ADMIN, query)).statements;
    for (let n = 1; n < 20; n++) await add();
    const many = await ask(house, own.people.ADMIN, query);
    expect([many.errors, many.data.pilots.edges.length, many.statements]).toEqual([[], 20, one]);
    const statements = await statementsOf(house, () => ask(house, own.people.ADMIN, query));
    const mine = statements.filter((statement) => statement.includes('health_'));
    const text = mine.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, 'health-list.sql.snap'));
  });
});
