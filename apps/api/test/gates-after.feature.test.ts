import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aMember, aPilot, asUpkeep, change, inDays, placed } from './builders.js';
import { aReader } from './builders-evidence.js';
import { aDecidingPilot, aReadyPilot, decide, somewhere } from './builders-gates.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let ids: { programId: string; systemId: string };
let executive: Person;

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
  ids = await somewhere(house, workspace);
  executive = workspace.people.EXECUTIVE;
});

const memberId = (person: Person) => person.actor.memberId;

async function pilotOf(id: string, fields: string, person = workspace.people.LEAD) {
  const { data, errors } = await ask(house, person, `query ($id: ID!) { pilot(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toEqual([]);
  return data.pilot;
}

/** A running pilot with one condition, and the condition. */
async function aCondition(own = workspace, input: object = {}, owner = own.people.CONTRIBUTOR) {
  const at = own === workspace ? ids : {};
  const { id } = await aReadyPilot(house, own, { ...at, ...input });
  const conditions = [{ text: 'Train the night shift', dueOn: inDays(3), ownerId: memberId(owner) }];
  const given = { gate: 'START', choice: 'CONDITIONAL_GO', conditions };
  const { payload } = await decide(house, own.people.EXECUTIVE, id, given);
  return { pilotId: id, conditionId: payload.decision.conditions[0].id as string };
}

const cleared = `condition { id clearedAt clearedBy { name } note late version viewerMayClear } pilot { id version }`;
const clear = (by: Person, conditionId: string, more: object = {}) =>
  change(house, by, 'clearCondition', { conditionId, note: 'Done on Monday.', version: 1, ...more }, cleared);

describe('Clearing a condition', () => {
  it('says how it was met, and tells it on the pilot', async () => {
    const { pilotId, conditionId } = await aCondition();
    const { payload } = await clear(workspace.people.CONTRIBUTOR, conditionId);
    expect(payload).toMatchObject({
      refusal: null,
      condition: {
        clearedBy: { name: 'Contributor Person' },
        note: 'Done on Monday.',
        late: false,
        version: 2,
        viewerMayClear: false,
      },
      pilot: { id: pilotId },
    });
    const { activity, conditions } = await pilotOf(
      pilotId,
      'activity(first: 1) { edges { node { verb reason } } } conditions { gate text setBy { name } }',
    );
    expect(activity.edges[0].node).toEqual({ verb: 'clearCondition', reason: 'Done on Monday.' });
    expect(conditions).toEqual([
      { gate: 'START', text: 'Train the night shift', setBy: { name: 'Executive Person' } },
    ]);
  });

  it.each(roles)(
    'is for its owner, the lead, the decider, executives and administrators: %s',
    async (role) => {
      const lead = await aMember(house, workspace);
      const owner = await aMember(house, workspace);
      const { pilotId, conditionId } = await aCondition(workspace, { leadId: lead.id });
      const by = workspace.people[role];
      await asUpkeep(house, 'update condition set owner_id = $2 where id = $1', [conditionId, owner.id]);
      const may = role === 'ADMIN' || role === 'EXECUTIVE';
      const { conditions } = await pilotOf(pilotId, 'conditions { viewerMayClear }', by);
      expect(conditions).toEqual([{ viewerMayClear: may }]);
      if (!may) {
        expect((await clear(by, conditionId)).errors[0]?.extensions.code).toBe('FORBIDDEN');
        await placed(house, pilotId, { decider_id: memberId(by) });
      }
      expect((await clear(by, conditionId)).payload.refusal).toBeNull();
    },
  );

  it('is done once: the second is told who was faster', async () => {
    const { conditionId } = await aCondition();
    const both = await Promise.all([
      clear(executive, conditionId),
      clear(workspace.people.LEAD, conditionId),
    ]);
    const refused = both.find(({ payload }) => payload.refusal);
    expect(both.filter(({ payload }) => payload.refusal === null)).toHaveLength(1);
    expect(refused?.payload.refusal).toMatchObject({
      code: 'CONDITION_CLEARED',
      sentence: expect.stringMatching(/^(Lead|Executive) Person cleared this condition on .* already\.$/),
    });
    expect(refused?.payload.condition.note).toBe('Done on Monday.');
  });

  it('needs words, a version that was seen, and a pilot that is still open', async () => {
    const { pilotId, conditionId } = await aCondition();
    expect((await clear(executive, conditionId, { note: ' ' })).payload.problems).toMatchObject([
      { path: 'note' },
    ]);
    expect((await clear(executive, conditionId, { version: 9 })).payload.refusal.code).toBe(
      'CHANGED_MEANWHILE',
    );
    await placed(house, pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
    const { payload } = await clear(executive, conditionId);
    expect(payload.refusal.code).toBe('CLOSED_PILOT');
    expect(payload.condition.viewerMayClear).toBe(false);
  });

  it('finds no other workspace’s condition, in the words of a missing one; a token that only reads may not', async () => {
    const theirs = await aCondition(foreign);
    const answers = await Promise.all([theirs.conditionId, missing, 'x'].map((id) => clear(executive, id)));
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    const { conditionId } = await aCondition();
    const reader = await aReader(house, executive);
    expect((await clear(reader, conditionId)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is late once its day is over', async () => {
    const { pilotId, conditionId } = await aCondition();
    const late = async () => (await pilotOf(pilotId, 'conditions { late }')).conditions[0].late;
    await asUpkeep(house, 'update condition set due_on = $2 where id = $1', [conditionId, inDays(0)]);
    expect(await late()).toBe(false);
    await asUpkeep(house, 'update condition set due_on = $2 where id = $1', [conditionId, inDays(-1)]);
    expect(await late()).toBe(true);
  });
});

describe('Opening a condition again', () => {
  const reopen = (by: Person, conditionId: string, version = 2) =>
    change(house, by, 'reopenCondition', { conditionId, version }, cleared);

  it('takes back that it was met, for those who may clear it, and tells it on the pilot', async () => {
    const { pilotId, conditionId } = await aCondition();
    await clear(executive, conditionId);
    const stranger = await reopen(workspace.people.PROCUREMENT, conditionId);
    expect(stranger.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { payload } = await reopen(workspace.people.CONTRIBUTOR, conditionId);
    expect(payload).toMatchObject({
      refusal: null,
      condition: { clearedAt: null, clearedBy: null, note: null, version: 3, viewerMayClear: true },
    });
    const { activity } = await pilotOf(pilotId, 'activity(first: 1) { edges { node { verb sentence } } }');
    expect(activity.edges[0].node).toMatchObject({
      verb: 'reopenCondition',
      sentence: expect.stringMatching(/^Contributor Person opened a condition of SC-\d+ .* again\.$/),
    });
    expect((await clear(executive, conditionId, { version: 3 })).payload.refusal).toBeNull();
  });

  it('is refused when it is open, was changed meanwhile, or the pilot is closed', async () => {
    const { pilotId, conditionId } = await aCondition();
    expect((await reopen(executive, conditionId, 1)).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    await clear(executive, conditionId);
    expect((await reopen(executive, conditionId, 1)).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    await placed(house, pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
    const { payload } = await reopen(executive, conditionId);
    expect(payload.refusal.code).toBe('CLOSED_PILOT');
    expect(payload.condition.note).toBe('Done on Monday.');
    const theirs = await reopen(foreign.people.EXECUTIVE, conditionId);
    expect(theirs.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

/** A scaled pilot and its first look back. */
async function aFollowUp(own = workspace, input: object = {}) {
  const at = own === workspace ? ids : {};
  const { id } = await aDecidingPilot(house, own, { ...at, ...input });
  const scaleOwnerId = memberId(own.people.PROCUREMENT);
  const go = { gate: 'SCALE', choice: 'GO', scaleOwnerId, overruleReason: 'x' };
  await decide(house, own.people.EXECUTIVE, id, go);
  const { followUps } = await pilotOf(id, 'followUps { id }', own.people.LEAD);
  return { pilotId: id, followUpId: followUps[0].id as string };
}

const recorded = `followUp { days effectAtScale effectInPilot ratio sentence note recordedBy { name } version viewerMayRecord }
  pilot { id stage }`;
const record = (by: Person, followUpId: string, more: object = {}) =>
  change(
    house,
    by,
    'recordFollowUp',
    { followUpId, effectAtScale: 0.61, note: 'Ledger, May.', ...more },
    recorded,
  );

describe('Recording a follow-up', () => {
  it('keeps the effect at scale, once, beside what the pilot measured', async () => {
    const { pilotId, followUpId } = await aFollowUp();
    const { payload } = await record(workspace.people.PROCUREMENT, followUpId);
    expect(payload).toMatchObject({
      refusal: null,
      followUp: {
        days: 90,
        effectAtScale: 0.61,
        recordedBy: { name: 'Procurement Person' },
        viewerMayRecord: false,
      },
      pilot: { id: pilotId, stage: 'CLOSED' },
    });
    const again = await record(executive, followUpId, { effectAtScale: 0.9 });
    expect(again.payload).toMatchObject({
      refusal: { code: 'FOLLOW_UP_RECORDED' },
      followUp: { effectAtScale: 0.61 },
    });
  });

  it('gives the ratio of both', async () => {
    const { followUpId } = await aFollowUp();
    await asUpkeep(house, `update follow_up set effect_in_pilot = 0.04, design = 'TWO_ARMS' where id = $1`, [
      followUpId,
    ]);
    const { payload } = await record(executive, followUpId, { effectAtScale: 0.03 });
    expect(payload.followUp).toMatchObject({
      ratio: 0.75,
      sentence: 'At scale: +3\u00a0points, 75\u00a0% of the 4\u00a0points in the pilot.',
    });
  });

  it.each(roles)('is for the scale owner, the lead, executives and administrators: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const { pilotId, followUpId } = await aFollowUp(workspace, { leadId: lead.id });
    const by = workspace.people[role];
    const may = role !== 'LEAD' && role !== 'CONTRIBUTOR';
    const { followUps } = await pilotOf(pilotId, 'followUps { viewerMayRecord }', by);
    expect(followUps[0].viewerMayRecord).toBe(may);
    expect((await record(by, followUpId)).errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
  });

  it('names a mistake by its field, and finds nobody else’s', async () => {
    const { followUpId } = await aFollowUp();
    const { payload } = await record(executive, followUpId, { effectAtScale: 1e300, note: '' });
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual(['effectAtScale', 'note']);
    const theirs = await aFollowUp(foreign);
    const answers = await Promise.all([theirs.followUpId, missing].map((id) => record(executive, id)));
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    const reader = await aReader(house, executive);
    expect((await record(reader, followUpId)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Decisions due', () => {
  const due = `query ($first: Int, $after: String) { decisionsDue(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id stage waiting { daysLate sentence costPerWeek { minorUnits } } } } } }`;

  it('are the open pilots that wait, the longest first, page by page, of this workspace alone', async () => {
    const own = await house.workspace();
    const at = await somewhere(house, own);
    const place = async (columns: object) => {
      const { id } = await aPilot(house, own, at);
      await placed(house, id, { ...columns });
      return id;
    };
    const later = await place({ stage: 'DECIDING', decision_date: inDays(9) });
    const undated = await place({ stage: 'DECIDING', decision_date: null });
    const today = await place({ stage: 'RUNNING', decision_date: inDays(0) });
    const late = await place({ stage: 'PROPOSED', decision_date: inDays(-20) });
    const latest = await place({ stage: 'DECIDING', decision_date: inDays(-40), on_hold: true });
    await place({ stage: 'RUNNING', decision_date: inDays(1) });
    await place({ stage: 'CLOSED', outcome: 'KILLED', decision_date: inDays(-50) });
    const order = [latest, late, today, later, undated];
    const { data } = await ask(house, own.people.EXECUTIVE, due, { first: 2 });
    expect(data.decisionsDue.totalCount).toBe(5);
    const rows = await everyPage<{ id: string }>(house, own.people.EXECUTIVE, due, { first: 2 });
    expect(rows.map(({ id }) => id)).toEqual(order);
    expect(rows).toMatchObject([
      { waiting: { daysLate: 40, sentence: '40 days late. What waiting costs is not known.' } },
      { waiting: { daysLate: 20, costPerWeek: null } },
      { waiting: null },
      { waiting: { daysLate: 0, sentence: 'Waits for its decision. What waiting costs is not known.' } },
      { waiting: { daysLate: 0 } },
    ]);
    expect((await ask(house, foreign.people.EXECUTIVE, due)).data.decisionsDue.edges).toEqual([]);
  });

  it('say what waiting costs where it is known, and a decision keeps what the pilot was worth', async () => {
    const { id } = await aDecidingPilot(house, workspace, ids);
    const changes = { weeklyBurn: 420_000, sunk: 1_000 };
    await change(house, workspace.people.LEAD, 'editValueModel', { pilotId: id, version: 0, changes });
    await placed(house, id, { decision_date: inDays(-12) });
    const { waiting } = await pilotOf(id, 'waiting { daysLate sentence total { minorUnits currency } }');
    expect(waiting).toEqual({
      daysLate: 12,
      sentence: '12 days late. Waiting costs €4,200 a week, €7,200 so far.',
      total: { minorUnits: 720_000, currency: 'EUR' },
    });
    const kill = { gate: 'SCALE', choice: 'KILL', overruleReason: 'x' };
    const fields = 'decision { snapshot { valueSentence stored } }';
    const { payload } = await decide(house, executive, id, kill, fields);
    const { valueSentence, stored } = payload.decision.snapshot;
    expect(valueSentence).toBe(stored.value.sentence);
    expect(stored.value).toMatchObject({ weeklyBurn: 420_000, sunk: 1_000, currency: 'EUR' });
    expect((await pilotOf(id, 'waiting { daysLate }')).waiting).toBeNull();
  });
});
