import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, aSystem, asUpkeep, change, inDays, placed } from './builders.js';
import { aReader } from './builders-evidence.js';
import { aReadyPilot, decide, seenOf, somewhere } from './builders-gates.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let ids: { programId: string; systemId: string };

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
  ids = await somewhere(house, workspace);
});

const go = { gate: 'START', choice: 'GO' };
const memberId = (person: Person) => person.actor.memberId;

async function pilotOf(id: string, fields: string, person = workspace.people.LEAD) {
  const { data, errors } = await ask(house, person, `query ($id: ID!) { pilot(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toEqual([]);
  return data.pilot;
}

async function lacking(id: string): Promise<readonly string[]> {
  const { readiness } = await pilotOf(id, 'readiness { ready items { code met } }');
  const unmet = readiness.items.filter(({ met }: { met: boolean }) => !met);
  expect(readiness.ready).toBe(unmet.length === 0);
  return unmet.map(({ code }: { code: string }) => code);
}

describe('Readiness', () => {
  it('lists what a proposal lacks, with where each is stated', async () => {
    const { id } = await aPilot(house, workspace, ids);
    expect(await lacking(id)).toEqual([
      ...['HYPOTHESIS', 'CUSTOMER_OUTCOME', 'BUSINESS_OUTCOME', 'SPONSOR', 'SUCCESS_CRITERION'],
      ...['KILL_CRITERION', 'PERFORMANCE_METRIC', 'VALUE_METRIC', 'BASELINE_KNOWN', 'PADS_RATED'],
      ...['NOT_SANDBOX', 'VENDOR', 'LARGEST_LOSS', 'PRE_MORTEM'],
    ]);
    const { readiness } = await pilotOf(id, 'readiness { items { code words where field detail } }');
    expect(readiness.items).toHaveLength(21);
    expect(readiness.items.slice(-8)).toMatchObject([
      { code: 'PADS_RATED', where: 'PADS', field: null },
      { code: 'NOT_SANDBOX', where: 'PADS', detail: 'The pads profile is not rated yet.' },
      { code: 'VENDOR', where: 'CHARTER', field: 'vendorText', words: 'Vendor, or that there is none' },
      { code: 'LARGEST_LOSS', field: 'largestLossOurs' },
      { code: 'SYSTEMS_TOUCHED', field: 'systemsTouched' },
      { code: 'WRITE_APPROVED', field: 'systemsTouched' },
      { code: 'PRE_MORTEM', field: 'preMortem' },
      { code: 'LEARNINGS_ANSWERED', where: 'LEARNINGS', field: null },
    ]);
  });

  it('lacks nothing once everything is stated', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    expect(await lacking(id)).toEqual([]);
  });

  it('needs an approver by name where a Mode 1 system is written to', async () => {
    const ledger = await aSystem(house, workspace, { mode: 'MODE_1' });
    const { id } = await aReadyPilot(house, workspace, { ...ids, systemId: ledger.id });
    const touches = (version: number, approverId: string | null) =>
      change(house, workspace.people.LEAD, 'editCharter', {
        pilotId: id,
        version,
        changes: { systemsTouched: [{ systemId: ledger.id, access: 'WRITE', approverId }] },
      });
    await touches(2, null);
    expect(await lacking(id)).toEqual(['WRITE_APPROVED']);
    await touches(3, memberId(workspace.people.EXECUTIVE));
    expect(await lacking(id)).toEqual([]);
  });
});

describe('Deciding at the START gate', () => {
  it('starts a pilot that is ready, locks its criteria and keeps what was known', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const { payload, errors } = await decide(house, workspace.people.EXECUTIVE, id, go);
    expect(errors).toEqual([]);
    expect(payload).toMatchObject({ refusal: null, problems: [], changed: [] });
    expect(payload.pilot).toMatchObject({
      stage: 'RUNNING',
      outcome: null,
      startedOn: inDays(0),
      version: 3,
    });
    expect(payload.decision).toMatchObject({
      ...go,
      outcome: null,
      reason: 'It is time.',
      affected: 'Night staff: fewer calls.',
      overrule: false,
      statusQuo: false,
      by: { name: 'Executive Person' },
      previousDecisionDate: inDays(60),
      newDecisionDate: null,
    });
    expect(payload.decision.snapshot).toMatchObject({
      ask: null,
      missing: [],
      padsBand: 'FULL_PADS',
      pilotVersion: 2,
    });
    const { evidencePlan, decisions, viewerCan, gate } = await pilotOf(
      id,
      `evidencePlan { deadline lock { lockedBy { name } } } decisions { id } gate { gate }
       viewerCan { callForDecision decideStart decideScale }`,
    );
    expect(evidencePlan).toEqual({
      deadline: inDays(60),
      lock: { lockedBy: { name: 'Executive Person' } },
    });
    expect(decisions).toEqual([{ id: payload.decision.id }]);
    expect(viewerCan).toEqual({ callForDecision: true, decideStart: false, decideScale: false });
    expect(gate).toBeNull();
  });

  it('tells the history what was decided, on the pilot, with the reason', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    await decide(house, workspace.people.EXECUTIVE, id, go);
    const { activity } = await pilotOf(
      id,
      'activity(first: 5) { edges { node { verb reason changes { field before after } } } }',
    );
    const entries = activity.edges.map(({ node }: { node: unknown }) => node);
    expect(entries.map(({ verb }: { verb: string }) => verb)).toContain('lockCriteria');
    const told = entries.find(({ verb }: { verb: string }) => verb === 'decide');
    expect(told.reason).toBe('It is time.');
    expect(told.changes).toEqual(
      expect.arrayContaining([
        { field: 'stage', before: 'PROPOSED', after: 'RUNNING' },
        { field: 'decision', before: null, after: 'START GO' },
      ]),
    );
  });

  it('names what is missing, and starts without it when each is overruled; the overrules stay visible', async () => {
    const { id } = await aReadyPilot(house, workspace, { ...ids, sponsorId: null });
    const refused = await decide(house, workspace.people.EXECUTIVE, id, go);
    expect(refused.payload).toMatchObject({
      refusal: { code: 'NOT_READY' },
      decision: null,
      pilot: { stage: 'PROPOSED', version: 2 },
    });
    expect(refused.payload.refusal.sentence).toContain('Missing: Sponsor.');
    const overrules = [
      { item: 'SPONSOR', reason: 'She starts in May.' },
      { item: 'LEAD', reason: 'Not missing at all.' },
    ];
    const { payload } = await decide(house, workspace.people.EXECUTIVE, id, { ...go, overrules });
    expect(payload.pilot.stage).toBe('RUNNING');
    expect(payload.decision.overrules).toEqual([
      { item: 'SPONSOR', words: 'Sponsor', reason: 'She starts in May.' },
    ]);
    expect(payload.decision.snapshot.missing).toEqual(['SPONSOR']);
    const { readiness } = await pilotOf(id, 'readiness { items { code overrule { reason by { name } } } }');
    const overruled = readiness.items.filter(({ overrule }: { overrule: unknown }) => overrule);
    expect(overruled).toEqual([
      { code: 'SPONSOR', overrule: { reason: 'She starts in May.', by: { name: 'Executive Person' } } },
    ]);
  });

  it('on conditions sets them, each with its day and owner', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const condition = {
      text: 'Train the night shift',
      dueOn: inDays(0),
      ownerId: memberId(workspace.people.LEAD),
    };
    const { payload } = await decide(house, workspace.people.EXECUTIVE, id, {
      gate: 'START',
      choice: 'CONDITIONAL_GO',
      conditions: [condition, { ...condition, text: 'Agree the on-call rota', dueOn: inDays(-0) }],
    });
    expect(payload.pilot.stage).toBe('RUNNING');
    expect(payload.decision.conditions).toMatchObject([
      { text: 'Train the night shift', owner: { name: 'Lead Person' }, clearedAt: null },
      { text: 'Agree the on-call rota' },
    ]);
  });

  it('may hold it, with another decision date, or call it off', async () => {
    const held = await aReadyPilot(house, workspace, ids);
    const { payload } = await decide(house, workspace.people.EXECUTIVE, held.id, {
      gate: 'START',
      choice: 'HOLD',
      newDecisionDate: inDays(200),
    });
    expect(payload.pilot).toMatchObject({ stage: 'PROPOSED', onHold: true, decisionDate: inDays(200) });
    const off = await aPilot(house, workspace, ids);
    const killed = await decide(house, workspace.people.EXECUTIVE, off.id, { gate: 'START', choice: 'KILL' });
    expect(killed.payload).toMatchObject({
      pilot: { stage: 'CLOSED', outcome: 'WITHDRAWN', closedOn: inDays(0), startedOn: null },
      decision: { outcome: 'WITHDRAWN' },
    });
  });

  it.each([
    [{ ...go, reason: ' ', affected: '' }, ['reason', 'affected']],
    [{ gate: 'START', choice: 'CONDITIONAL_GO' }, ['conditions']],
    [{ gate: 'START', choice: 'RECYCLE' }, ['choice']],
    [{ ...go, scaleOwnerId: missing }, ['scaleOwnerId']],
  ])('names the mistakes of %j by their fields', async (input, paths) => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await decide(house, workspace.people.EXECUTIVE, id, input);
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  it('takes nobody of another workspace as the owner of a condition, in the words of one that is gone', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const answers = [];
    for (const ownerId of [memberId(foreign.people.LEAD), missing]) {
      const conditions = [{ text: 'x', dueOn: inDays(1), ownerId }];
      const input = { gate: 'START', choice: 'CONDITIONAL_GO', conditions };
      answers.push((await decide(house, workspace.people.EXECUTIVE, id, input)).payload.refusal);
    }
    expect(answers[0]).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      sentence: expect.stringContaining('member'),
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(await pilotOf(id, 'stage decisions { id }')).toEqual({ stage: 'PROPOSED', decisions: [] });
  });
});

describe('Who decides', () => {
  it.each(roles)('an executive, an administrator, or whoever is named: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const { id } = await aReadyPilot(house, workspace, { ...ids, leadId: lead.id });
    const by = workspace.people[role];
    const may = role === 'ADMIN' || role === 'EXECUTIVE';
    const seen = 'viewerCan { decideStart decideScale }';
    expect((await pilotOf(id, seen, by)).viewerCan).toEqual({ decideStart: may, decideScale: false });
    const first = await decide(house, by, id, { gate: 'START', choice: 'HOLD' });
    expect(first.errors[0]?.extensions.code).toBe(may ? undefined : 'FORBIDDEN');
    if (!may)
      expect(first.errors[0]?.message).toBe(
        "Executives, the pilot's named decider and administrators may do this.",
      );
    await placed(house, id, { decider_id: memberId(by) });
    expect((await pilotOf(id, seen, by)).viewerCan.decideStart).toBe(true);
    expect((await decide(house, by, id, go)).payload.pilot.stage).toBe('RUNNING');
  });

  it('nobody by a token that only reads', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const reader = await aReader(house, workspace.people.EXECUTIVE);
    expect((await decide(house, reader, id, go)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('finds no other workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aPilot(house, foreign);
    const input = { ...go, reason: 'x', affected: 'x', version: 1, evidenceHash: '' };
    const answers = await Promise.all(
      [theirs.id, missing, 'SC-101'].map((pilotId) =>
        change(house, workspace.people.ADMIN, 'decide', { pilotId, ...input }),
      ),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe('A decision', () => {
  const start = { ...go, reason: 'x', affected: 'x' };

  it('is not made on a charter that was changed since, and says what was changed', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const seen = await seenOf(house, workspace.people.EXECUTIVE, id);
    const changes = { hypothesis: 'Another.', decisionDate: inDays(90) };
    await change(house, workspace.people.LEAD, 'editCharter', { pilotId: id, version: 2, changes });
    const { payload } = await change(
      house,
      workspace.people.EXECUTIVE,
      'decide',
      { pilotId: id, ...seen, ...start },
      'changed pilot { version stage }',
    );
    expect(payload.refusal.code).toBe('CHANGED_MEANWHILE');
    expect([...payload.changed].sort()).toEqual(['decision date', 'hypothesis']);
    expect(payload.pilot).toEqual({ version: 3, stage: 'PROPOSED' });
  });

  it('is made once when two decide at the same moment, and once when it is sent twice', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const seen = await seenOf(house, workspace.people.EXECUTIVE, id);
    const both = await Promise.all(
      [workspace.people.EXECUTIVE, workspace.people.ADMIN].map((person) =>
        change(house, person, 'decide', { pilotId: id, ...seen, ...start }, 'pilot { stage }'),
      ),
    );
    expect(both.map(({ payload }) => payload.refusal?.code ?? 'DONE').sort()).toEqual([
      'CHANGED_MEANWHILE',
      'DONE',
    ]);
    const other = await aReadyPilot(house, workspace, ids);
    const once = {
      pilotId: other.id,
      ...(await seenOf(house, workspace.people.EXECUTIVE, other.id)),
      ...start,
      clientMutationId: other.id,
    };
    const answers = [];
    for (let n = 0; n < 2; n++)
      answers.push(
        await change(house, workspace.people.EXECUTIVE, 'decide', once, 'decision { id snapshot { hash } }'),
      );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]?.payload.decision.id).toBeTruthy();
    expect((await pilotOf(other.id, 'decisions { id }')).decisions).toHaveLength(1);
  });

  it('keeps its snapshot letter by letter, and nobody can change or remove it', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const { payload } = await decide(house, workspace.people.EXECUTIVE, id, go);
    const [row] = await asUpkeep<{ hash: string; again: string }>(
      house,
      `select snapshot_hash as hash, encode(sha256(convert_to(snapshot, 'UTF8')), 'hex') as again
       from decision where id = $1`,
      [payload.decision.id],
    );
    expect(row?.again).toBe(row?.hash);
    expect(payload.decision.snapshot.hash).toBe(row?.hash);
    const [leave] = await asUpkeep(
      house,
      `select has_table_privilege('scrimmage_app', 'decision', 'insert') as insert,
         has_table_privilege('scrimmage_app', 'decision', 'update') as update,
         has_table_privilege('scrimmage_app', 'decision', 'delete') as delete`,
    );
    expect(leave).toEqual({ insert: true, update: false, delete: false });
  });

  it('is found by its id, and by nobody of another workspace', async () => {
    const { id } = await aReadyPilot(house, workspace, ids);
    const { payload } = await decide(house, workspace.people.EXECUTIVE, id, go);
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
    const node = { __typename: 'Decision', id: payload.decision.id };
    expect((await ask(house, workspace.people.LEAD, query, { id: node.id })).data.node).toEqual(node);
    expect((await ask(house, foreign.people.ADMIN, query, { id: node.id })).data.node).toBeNull();
  });
});
