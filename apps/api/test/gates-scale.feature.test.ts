import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, asUpkeep, change, inDays, placed } from './builders.js';
import { aReader } from './builders-evidence.js';
import { aDecidingPilot, aRunningPilot, aSettledPilot, decide, seenOf, somewhere } from './builders-gates.js';
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

const scale = (choice: string, more: object = {}) => ({ gate: 'SCALE', choice, ...more });
const memberId = (person: Person) => person.actor.memberId;

async function pilotOf(id: string, fields: string, person = workspace.people.LEAD) {
  const { data, errors } = await ask(house, person, `query ($id: ID!) { pilot(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toEqual([]);
  return data.pilot;
}

describe('Calling for a decision', () => {
  const called = 'pilot { stage onHold version activity(first: 1) { edges { node { verb reason } } } }';

  it('ends the running of a pilot, also of one on hold, and says why', async () => {
    const { id, version } = await aRunningPilot(house, workspace, ids);
    await placed(house, id, { on_hold: true });
    const input = { pilotId: id, reason: ' We know enough. ' };
    const { payload } = await change(house, workspace.people.LEAD, 'callForDecision', input, called);
    expect(payload.pilot).toMatchObject({ stage: 'DECIDING', onHold: false, version: version + 1 });
    expect(payload.pilot.activity.edges[0].node).toEqual({
      verb: 'callForDecision',
      reason: 'We know enough.',
    });
    const again = await change(house, workspace.people.LEAD, 'callForDecision', input, 'pilot { version }');
    expect(again.payload).toMatchObject({
      refusal: { code: 'ILLEGAL_STAGE' },
      pilot: { version: version + 1 },
    });
  });

  it('needs a reason', async () => {
    const { id } = await aRunningPilot(house, workspace, ids);
    const { payload } = await change(house, executive, 'callForDecision', { pilotId: id, reason: ' ' });
    expect(payload.problems).toMatchObject([{ path: 'reason', message: 'The reason is needed.' }]);
  });

  it.each(roles)('is for the lead, executives and administrators: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const { id } = await aRunningPilot(house, workspace, { ...ids, leadId: lead.id });
    const by = workspace.people[role];
    const may = role === 'ADMIN' || role === 'EXECUTIVE';
    const { viewerCan } = await pilotOf(id, 'viewerCan { callForDecision }', by);
    expect(viewerCan.callForDecision).toBe(may);
    const input = { pilotId: id, reason: 'x' };
    const { errors } = await change(house, by, 'callForDecision', input);
    expect(errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
    const reader = await aReader(house, executive);
    expect((await change(house, reader, 'callForDecision', input)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('finds no other workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aRunningPilot(house, foreign);
    const answers = await Promise.all(
      [theirs.id, missing].map((pilotId) =>
        change(house, executive, 'callForDecision', { pilotId, reason: 'x' }),
      ),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('Deciding at the SCALE gate', () => {
  it('shows where each choice leads and what it asks for', async () => {
    const { id } = await aSettledPilot(house, workspace, 'INCONCLUSIVE', ids);
    const { gate, recommendation } = await pilotOf(
      id,
      `recommendation { ask }
       gate { gate mayBeInconclusive choices { choice stage onHold outcome overrule needs barred } }`,
    );
    expect(recommendation.ask).toBe('INCONCLUSIVE');
    expect(gate).toMatchObject({ gate: 'SCALE', mayBeInconclusive: true });
    expect(gate.choices).toMatchObject([
      { choice: 'GO', stage: 'CLOSED', outcome: 'SCALED', needs: ['OVERRULE_REASON', 'SCALE_OWNER'] },
      { choice: 'CONDITIONAL_GO', stage: 'DECIDING', overrule: true, barred: null },
      { choice: 'HOLD', stage: 'DECIDING', onHold: true, overrule: false, needs: ['NEW_DECISION_DATE'] },
      { choice: 'RECYCLE', stage: 'RUNNING', needs: ['NEW_DECISION_DATE'] },
      { choice: 'KILL', stage: 'CLOSED', outcome: 'KILLED', needs: [] },
    ]);
  });

  it('scales a pilot that succeeded, and keeps with what evidence', async () => {
    const { id } = await aSettledPilot(house, workspace, 'SUCCEED', ids);
    const go = scale('GO', { scaleOwnerId: memberId(workspace.people.CONTRIBUTOR) });
    const { payload } = await decide(house, executive, id, go);
    expect(payload.pilot).toMatchObject({ stage: 'CLOSED', outcome: 'SCALED', closedOn: inDays(0) });
    expect(payload.decision).toMatchObject({
      overrule: false,
      overruleReason: null,
      scaleOwner: { name: 'Contributor Person' },
    });
    const { snapshot } = payload.decision;
    expect(snapshot).toMatchObject({ ask: 'SUCCEED', padsBand: 'FULL_PADS' });
    const success = snapshot.criteria.find(({ role }: { role: string }) => role === 'SUCCESS');
    expect(success).toMatchObject({ claim: 'PROVEN', n: 1_120 });
    const after = await pilotOf(
      id,
      'scaleOwner { name } followUps { days dueOn late metric unit effectInPilot sentence viewerMayRecord }',
    );
    expect(after.scaleOwner).toEqual({ name: 'Contributor Person' });
    expect(after.followUps).toMatchObject([
      { days: 90, dueOn: inDays(90), late: false, metric: success.metric, effectInPilot: success.estimate },
      { days: 180, dueOn: inDays(180), late: false },
    ]);
    expect(success.estimate).toBeCloseTo(0.9, 2);
  });

  it('kills what asks to be killed, and counts a reason to leave things as they are', async () => {
    const { id } = await aSettledPilot(house, workspace, 'KILL', ids);
    const inconclusive = scale('KILL', { closesAs: 'INCONCLUSIVE' });
    expect((await decide(house, executive, id, inconclusive)).payload.refusal.code).toBe('NOT_INCONCLUSIVE');
    const { payload } = await decide(house, executive, id, scale('KILL', { statusQuo: true }));
    expect(payload.pilot).toMatchObject({ stage: 'CLOSED', outcome: 'KILLED' });
    expect(payload.decision).toMatchObject({ outcome: 'KILLED', statusQuo: true, overrule: false });
  });

  it('closes as inconclusive what nothing is proven of', async () => {
    const { id } = await aSettledPilot(house, workspace, 'INCONCLUSIVE', ids);
    const ended = await decide(house, executive, id, scale('KILL', { closesAs: 'INCONCLUSIVE' }));
    expect(ended.payload.pilot).toMatchObject({ stage: 'CLOSED', outcome: 'INCONCLUSIVE' });
    expect(await pilotOf(id, 'gate { gate } scaleOwner { id } followUps { id }')).toEqual({
      gate: null,
      scaleOwner: null,
      followUps: [],
    });
  });

  it('does not go against the recommendation without a sentence; with one it is an overrule', async () => {
    const { id } = await aSettledPilot(house, workspace, 'KILL', ids);
    const owner = { scaleOwnerId: memberId(executive) };
    const refused = await decide(house, executive, id, scale('GO', owner));
    expect(refused.payload).toMatchObject({
      refusal: { code: 'AGAINST_RECOMMENDATION' },
      pilot: { stage: 'DECIDING' },
    });
    const said = { ...owner, overruleReason: 'The regulator asks for it.' };
    const { payload } = await decide(house, executive, id, scale('GO', said));
    expect(payload.pilot).toMatchObject({ stage: 'CLOSED', outcome: 'SCALED' });
    expect(payload.decision).toMatchObject({
      overrule: true,
      overruleReason: 'The regulator asks for it.',
      snapshot: { ask: 'KILL' },
    });
  });

  it('is not made on readings the decider has not seen', async () => {
    const { id, metricId } = await aSettledPilot(house, workspace, 'SUCCEED', ids);
    const seen = await seenOf(house, executive, id);
    const late = { metricId, arm: 'PILOT', from: inDays(-1), to: inDays(-1), n: 40, successes: 36 };
    await change(house, executive, 'addReadings', { pilotId: id, readings: [late] });
    const given = { reason: 'x', affected: 'x', scaleOwnerId: memberId(executive) };
    const input = { pilotId: id, ...seen, ...scale('GO', given) };
    const { payload } = await change(house, executive, 'decide', input, 'changed pilot { stage }');
    expect(payload).toMatchObject({
      refusal: { code: 'EVIDENCE_CHANGED' },
      changed: ['evidence'],
      pilot: { stage: 'DECIDING' },
    });
    expect((await decide(house, executive, id, scale('GO', given))).payload.pilot.outcome).toBe('SCALED');
  });

  it('sends a pilot back to run until another day, by which its criteria are judged too', async () => {
    const { id } = await aDecidingPilot(house, workspace, ids);
    const { payload } = await decide(
      house,
      executive,
      id,
      scale('RECYCLE', { newDecisionDate: inDays(120) }),
    );
    expect(payload.pilot).toMatchObject({ stage: 'RUNNING', decisionDate: inDays(120) });
    expect(payload.decision).toMatchObject({
      newDecisionDate: inDays(120),
      previousDecisionDate: inDays(60),
    });
    const { evidencePlan } = await pilotOf(id, 'evidencePlan { deadline amendments { reason dataSeen } }');
    expect(evidencePlan).toEqual({
      deadline: inDays(120),
      amendments: [{ reason: 'It is time.', dataSeen: true }],
    });
  });

  it('holds a pilot until another day, and may decide on it from there', async () => {
    const { id } = await aDecidingPilot(house, workspace, ids);
    const held = await decide(house, executive, id, scale('HOLD', { newDecisionDate: inDays(90) }));
    expect(held.payload.pilot).toMatchObject({ stage: 'DECIDING', onHold: true, decisionDate: inDays(90) });
    const killed = scale('KILL', { overruleReason: 'Nobody uses it.' });
    const { payload } = await decide(house, executive, id, killed);
    expect(payload.pilot).toMatchObject({ stage: 'CLOSED', onHold: false });
    const { decisions } = await pilotOf(id, 'decisions { gate choice }');
    expect(decisions).toEqual([
      { gate: 'START', choice: 'GO' },
      { gate: 'SCALE', choice: 'HOLD' },
      { gate: 'SCALE', choice: 'KILL' },
    ]);
  });

  it('does not scale while a condition of either gate is open, and does once it is cleared', async () => {
    const { id } = await aDecidingPilot(house, workspace, ids);
    const condition = { text: 'Train the night shift', dueOn: inDays(5), ownerId: memberId(executive) };
    const conditional = scale('CONDITIONAL_GO', { conditions: [condition], overruleReason: 'x' });
    const set = await decide(house, executive, id, conditional);
    expect(set.payload.pilot.stage).toBe('DECIDING');
    const go = scale('GO', { scaleOwnerId: memberId(executive), overruleReason: 'x' });
    const refused = await decide(house, executive, id, go);
    expect(refused.payload.refusal).toMatchObject({
      code: 'CONDITIONS_OPEN',
      sentence: expect.stringContaining('“Train the night shift”'),
    });
    const { gate } = await pilotOf(id, 'gate { choices { choice barred } }');
    expect(gate.choices[0]).toEqual({ choice: 'GO', barred: refused.payload.refusal.sentence });
    const [{ id: conditionId }] = set.payload.decision.conditions;
    await change(house, executive, 'clearCondition', { conditionId, note: 'Done.', version: 1 });
    expect((await decide(house, executive, id, go)).payload.pilot.outcome).toBe('SCALED');
  });

  it('takes no scale owner of another workspace, in the words of one that is gone', async () => {
    const { id } = await aDecidingPilot(house, workspace, ids);
    const answers = [];
    for (const scaleOwnerId of [memberId(foreign.people.LEAD), missing])
      answers.push(
        (await decide(house, executive, id, scale('GO', { scaleOwnerId, overruleReason: 'x' }))).payload
          .refusal,
      );
    expect(answers[0]).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('is over once the pilot is closed', async () => {
    const { id } = await aDecidingPilot(house, workspace, ids);
    const kill = scale('KILL', { overruleReason: 'x' });
    await decide(house, executive, id, kill);
    const { payload } = await decide(house, executive, id, kill);
    expect(payload.refusal).toMatchObject({
      code: 'ILLEGAL_STAGE',
      sentence: 'This pilot is closed, so it cannot be killed. It is decided.',
    });
  });

  it('cannot be reached by a pilot that runs, nor by one that is proposed', async () => {
    const { id } = await aRunningPilot(house, workspace, ids);
    for (const stage of ['RUNNING', 'PROPOSED']) {
      await placed(house, id, { stage });
      const { payload } = await decide(house, executive, id, scale('KILL'));
      expect(payload.refusal.code).toBe('ILLEGAL_STAGE');
    }
    expect(
      await asUpkeep(house, `select id from decision where pilot_id = $1 and gate = 'SCALE'`, [id]),
    ).toEqual([]);
  });
});
