import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, aProgram, asUpkeep, change, inDays } from './builders.js';
import { aFailure } from './builders-failures.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let pilotId: string;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  pilotId = (await aPilot(house, workspace)).id;
});

const fields = `failure { id key whatFailed seenOn startedOn stoppedOn daysToStop daysToLog kind mode1Affected version
  internalCost { minorUnits currency } ledgerCost { minorUnits } pilot { id } program { id } cause { id } toTell { id }
  loggedBy { id } decision { id } withdrawnReason withdrawnBy { id } viewerCan { classify withdraw restore } }`;

const log = (input: object, person = workspace.people.CONTRIBUTOR) =>
  change(house, person, 'logFailure', { whatFailed: 'The export stood still.', pilotId, ...input }, fields);

async function causes(own = workspace): Promise<readonly { id: string; name: string }[]> {
  return (await ask(house, own.people.CONTRIBUTOR, '{ causes { id name } }')).data.causes;
}

describe('Logging a failure', () => {
  it('needs nothing but what failed and where, of anybody', async () => {
    const who = workspace.people.CONTRIBUTOR;
    const { payload } = await log({ whatFailed: ' The export stood still. ' });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(payload.failure).toMatchObject({
      key: expect.stringMatching(/^FL-\d+$/),
      whatFailed: 'The export stood still.',
      seenOn: inDays(0),
      daysToLog: 0,
      daysToStop: null,
      ledgerCost: [],
      pilot: { id: pilotId },
      loggedBy: { id: who.actor.memberId },
      viewerCan: { classify: true, withdraw: true, restore: false },
    });
  });

  it('keeps everything that is said of it', async () => {
    const [cause] = await causes();
    const told = await aMember(house, workspace);
    const said = {
      kind: 'COMPLEX',
      startedOn: inDays(-9),
      seenOn: inDays(-5),
      stoppedOn: inDays(-1),
      internalCost: { minorUnits: 120_00, currency: 'EUR' },
      mode1Affected: false,
    };
    const { payload } = await log({ ...said, causeId: cause?.id, toTellIds: [told.id] });
    expect(payload.failure).toMatchObject({ ...said, daysToStop: 8, daysToLog: 5 });
    expect(payload.failure).toMatchObject({ cause: { id: cause?.id }, toTell: [{ id: told.id }] });
  });

  it('happens in a program when it was in no pilot', async () => {
    const program = await aProgram(house, workspace);
    const { payload } = await log({ pilotId: null, programId: program.id });
    expect(payload.failure).toMatchObject({ pilot: null, program: { id: program.id } });
    const nowhere = await log({ pilotId: null });
    expect(nowhere.payload.problems).toMatchObject([{ path: 'programId' }]);
    const torn = await log({ programId: program.id });
    expect(torn.payload.problems).toMatchObject([{ path: 'programId' }]);
  });

  it('says of each field what is wrong with it', async () => {
    const { payload } = await log({
      whatFailed: ' ',
      seenOn: inDays(1),
      internalCost: { minorUnits: -1, currency: 'EUR' },
    });
    expect(payload.failure).toBeNull();
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'whatFailed',
      'internalCost.minorUnits',
    ]);
    const late = await log({ startedOn: inDays(-1), seenOn: inDays(-2) });
    expect(late.payload.problems).toMatchObject([{ path: 'startedOn' }]);
  });

  it('points at nothing that is not there, nor at what is another workspace’s', async () => {
    const [cause] = await causes(foreign);
    const elsewhere = {
      pilot: { pilotId: (await aPilot(house, foreign)).id },
      program: { pilotId: null, programId: (await aProgram(house, foreign)).id },
      cause: { causeId: cause?.id },
      member: { toTellIds: [foreign.people.LEAD.actor.memberId] },
      decision: { decisionId: uuidv7() },
    };
    for (const [what, input] of Object.entries(elsewhere)) {
      const { payload } = await log(input);
      expect(payload.refusal).toMatchObject({
        code: 'UNKNOWN_REFERENCE',
        facts: [{ name: 'what', value: what }],
      });
    }
  });

  it('is done once however often the same id is sent; another’s id is another’s', async () => {
    const id = uuidv7();
    const [first, again] = [await log({ id }), await log({ id })];
    expect(again.payload.failure).toEqual(first.payload.failure);
    const other = await log({ id, whatFailed: 'Something else.' });
    expect(other.payload.refusal.code).toBe('ID_TAKEN');
    const stranger = await log({ id }, workspace.people.LEAD);
    expect(stranger.payload.refusal.code).toBe('ID_TAKEN');
  });

  it('makes what is known now a learning in draft, in the same change', async () => {
    const [cause] = await causes();
    const { payload } = await log({ knownNow: 'Ask for the encoding first.', causeId: cause?.id });
    const kept = await asUpkeep(
      house,
      `select l.state, l.event, l.lesson, l.pilot_id, c.cause_id from learning l
       left join learning_cause c on c.learning_id = l.id where l.failure_id = $1`,
      [payload.failure.id],
    );
    expect(kept).toEqual([
      {
        state: 'DRAFT',
        event: 'The export stood still.',
        lesson: 'Ask for the encoding first.',
        pilot_id: pilotId,
        cause_id: cause?.id,
      },
    ]);
    const refused = await log({ knownNow: 'Nothing.', toTellIds: [uuidv7()] });
    expect(refused.payload.refusal).not.toBeNull();
    const drafts = await asUpkeep(house, "select from learning where lesson = 'Nothing.'");
    expect(drafts).toHaveLength(0);
  });
});

describe('Saying what a failure was', () => {
  const classify = (input: object, person = workspace.people.CONTRIBUTOR) =>
    change(house, person, 'classifyFailure', { version: 1, ...input }, fields);

  it('changes what is given, clears what is null, and tells it field by field', async () => {
    const { id } = await aFailure(house, workspace, { pilotId, kind: 'COMPLEX', seenOn: inDays(-3) });
    const { payload } = await classify({
      failureId: id,
      kind: null,
      stoppedOn: inDays(-1),
      toTellIds: [workspace.people.LEAD.actor.memberId],
      internalCost: { minorUnits: 5, currency: 'EUR' },
    });
    expect(payload.failure).toMatchObject({
      kind: null,
      daysToStop: 2,
      version: 2,
      whatFailed: 'The export stood still.',
    });
    const history = await ask(
      house,
      workspace.people.LEAD,
      'query ($id: ID!) { activity(first: 1, filter: { subjectId: $id }) { edges { node { sentence changes { field before after } } } } }',
      { id },
    );
    const { node } = history.data.activity.edges[0];
    expect(node.changes.map(({ field }: { field: string }) => field).sort()).toEqual([
      'internalCost',
      'kind',
      'stoppedOn',
      'toTell',
    ]);
    expect(node.sentence).toContain('the day it was stopped');
  });

  it('is for whoever logged it, the lead of its pilot, leads and administrators', async () => {
    const lead = workspace.people.PROCUREMENT;
    const own = await aPilot(house, workspace, { leadId: lead.actor.memberId });
    const { id } = await aFailure(house, workspace, { pilotId: own.id }, workspace.people.EXECUTIVE);
    const stranger = await classify({ failureId: id, kind: 'COMPLEX' });
    expect(stranger.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const { PROCUREMENT, EXECUTIVE, LEAD, ADMIN } = workspace.people;
    for (const [at, person] of [PROCUREMENT, EXECUTIVE, LEAD, ADMIN].entries()) {
      const { payload } = await classify(
        { failureId: id, version: at + 1, mode1Affected: at % 2 === 0 },
        person,
      );
      expect(payload).toMatchObject({ refusal: null, failure: { version: at + 2 } });
    }
    const elsewhere = await classify({ failureId: id }, foreign.people.ADMIN);
    expect(elsewhere.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('keeps other fields that were changed meanwhile, and refuses the same field', async () => {
    const { id } = await aFailure(house, workspace, { pilotId });
    await classify({ failureId: id, kind: 'COMPLEX' });
    const other = await classify({ failureId: id, mode1Affected: true });
    expect(other.payload.failure).toMatchObject({ kind: 'COMPLEX', mode1Affected: true });
    const same = await classify({ failureId: id, kind: 'INTELLIGENT' });
    expect(same.payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      failure: { kind: 'COMPLEX' },
    });
  });

  it('keeps its days in order, with those that stand', async () => {
    const { id } = await aFailure(house, workspace, { pilotId, seenOn: inDays(-3) });
    const { payload } = await classify({ failureId: id, stoppedOn: inDays(-4) });
    expect(payload.problems).toMatchObject([{ path: 'stoppedOn' }]);
    const unseen = await classify({ failureId: id, seenOn: null });
    expect(unseen.payload.problems).toMatchObject([{ path: 'seenOn' }]);
  });
});

describe('Taking a failure back', () => {
  const withdraw = (input: object, person = workspace.people.CONTRIBUTOR) =>
    change(house, person, 'withdrawFailure', { version: 1, reason: 'Logged twice.', ...input }, fields);

  it('takes it out of every list; by its id and key it stays to be read, with the reason', async () => {
    const own = await aPilot(house, workspace);
    const { id, key } = await aFailure(house, workspace, { pilotId: own.id });
    const { payload } = await withdraw({ failureId: id });
    const shown = {
      withdrawnReason: 'Logged twice.',
      withdrawnBy: { id: workspace.people.CONTRIBUTOR.actor.memberId },
      viewerCan: { classify: false, withdraw: false, restore: true },
    };
    expect(payload.failure).toMatchObject(shown);
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!, $key: String!, $pilots: [ID!]) { pilot(id: $pilots) { id } byId: failure(id: $id) { withdrawnReason }
        byKey: failure(key: $key) { withdrawnReason } }`
        .replace('pilot(id: $pilots) { id } ', '')
        .replace(', $pilots: [ID!]', ''),
      { id, key },
    );
    expect(data).toEqual({
      byId: { withdrawnReason: 'Logged twice.' },
      byKey: { withdrawnReason: 'Logged twice.' },
    });
    const lists = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!) { pilot(id: $id) { failures { id } } failures(filter: { pilotIds: [$id] }) { totalCount edges { node { id } } } }`,
      { id: own.id },
    );
    expect(lists.data).toEqual({ pilot: { failures: [] }, failures: { totalCount: 0, edges: [] } });
  });

  it('is itself taken back: the failure counts again, for whoever logged it and administrators, once', async () => {
    const own = await aPilot(house, workspace);
    const { id } = await aFailure(house, workspace, { pilotId: own.id });
    await withdraw({ failureId: id });
    const restore = (version: number, person = workspace.people.CONTRIBUTOR) =>
      change(house, person, 'restoreFailure', { failureId: id, version }, fields);
    expect((await restore(2, workspace.people.LEAD)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await restore(1)).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    expect((await restore(2)).payload.failure).toMatchObject({ version: 3, withdrawnReason: null });
    expect((await restore(3)).payload.refusal.code).toBe('FAILURE_STANDS');
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      'query ($id: ID!) { failures(filter: { pilotIds: [$id] }) { totalCount } }',
      { id: own.id },
    );
    expect(data).toEqual({ failures: { totalCount: 1 } });
  });

  it('is for whoever logged it and administrators, with a reason, once, and of what they saw', async () => {
    const { id } = await aFailure(house, workspace, { pilotId });
    expect((await withdraw({ failureId: id }, workspace.people.LEAD)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await withdraw({ failureId: id, reason: ' ' })).payload.problems).toMatchObject([
      { path: 'reason' },
    ]);
    await change(house, workspace.people.LEAD, 'classifyFailure', {
      failureId: id,
      version: 1,
      kind: 'COMPLEX',
    });
    expect((await withdraw({ failureId: id })).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    const admin = await withdraw({ failureId: id, version: 2 }, workspace.people.ADMIN);
    expect(admin.payload).toMatchObject({ refusal: null, failure: { version: 3 } });
    const verbs: readonly (readonly [string, object])[] = [
      ['withdrawFailure', { version: 3, reason: 'x' }],
      ['classifyFailure', { version: 3, kind: 'COMPLEX' }],
      ['linkFailure', { pilotId }],
      ['judgeRepeat', { earlierFailureId: id, weKnew: true }],
    ];
    for (const [verb, input] of verbs) {
      const { payload } = await change(house, workspace.people.ADMIN, verb, { failureId: id, ...input });
      expect(payload.refusal.code, verb).toBe('FAILURE_WITHDRAWN');
    }
  });
});
