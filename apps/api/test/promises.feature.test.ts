import { roles } from '@scrimmage/domain/people';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, change, inDays } from './builders.js';
import { anEngagement } from './builders-terms.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';
const said = {
  text: 'You will be live in six weeks.',
  saidBy: 'Ole, their sales lead',
  saidWhere: 'Kick-off',
};
const promise = `promise { id text saidBy saidWhere saidOn dueOn state evidence evidenceUrl version
  recordedBy { name } settledBy { name } settledAt }`;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const added = (engagementId: string, input: object = {}, person: Person = workspace.people.PROCUREMENT) =>
  change(house, person, 'addPromise', { engagementId, ...said, ...input }, promise);

const settled = (
  promiseId: string,
  version: number,
  input: object,
  person: Person = workspace.people.PROCUREMENT,
) => change(house, person, 'settlePromise', { promiseId, version, ...input }, promise);

async function aPromise(): Promise<{ readonly id: string; readonly engagementId: string }> {
  const { id: engagementId } = await anEngagement(house, workspace);
  const { payload } = await added(engagementId);
  return { id: payload.promise.id, engagementId };
}

async function promisesOf(id: string) {
  const query = `query ($id: ID!) { engagement(id: $id) { promises { text state } } }`;
  return (await ask(house, workspace.people.EXECUTIVE, query, { id })).data.engagement.promises;
}

describe('A promise', () => {
  it('is written down with who said it, where and when, and is open', async () => {
    const { id } = await anEngagement(house, workspace);
    const { payload } = await added(id, { saidOn: inDays(-2), dueOn: inDays(40) });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(payload.promise).toMatchObject({
      ...said,
      saidOn: inDays(-2),
      dueOn: inDays(40),
      state: 'OPEN',
      evidence: null,
      version: 1,
      recordedBy: { name: 'Procurement Person' },
      settledBy: null,
    });
    await added(id, { text: 'No extra fees.' });
    expect(await promisesOf(id)).toEqual([
      { text: said.text, state: 'OPEN' },
      { text: 'No extra fees.', state: 'OPEN' },
    ]);
  });

  it('names its mistakes by their fields', async () => {
    const { id } = await anEngagement(house, workspace);
    const { payload } = await added(id, { text: ' ', saidWhere: '', saidOn: inDays(3) });
    expect(payload.problems.map(({ path }: { path: string }) => path)).toEqual([
      'text',
      'saidWhere',
      'saidOn',
    ]);
    expect(await promisesOf(id)).toEqual([]);
  });

  it('is written down once however often it is sent', async () => {
    const [one, other] = [await anEngagement(house, workspace), await anEngagement(house, workspace)];
    const id = uuidv7();
    for (let n = 0; n < 2; n++) expect((await added(one.id, { id })).payload.promise.id).toBe(id);
    expect(await promisesOf(one.id)).toHaveLength(1);
    expect((await added(other.id, { id })).payload.refusal.code).toBe('ID_TAKEN');
  });
});

describe('What became of a promise', () => {
  it.each(['KEPT', 'BROKEN'])('is said to be %s only with what shows it', async (state) => {
    const { id } = await aPromise();
    const bare = await settled(id, 1, { state });
    expect(bare.payload.problems).toMatchObject([{ path: 'evidence', message: 'Say what shows it.' }]);
    const evidenceUrl = 'https://status.example/live';
    const { payload } = await settled(id, 1, { state, evidence: 'The status page.', evidenceUrl });
    expect(payload.promise).toMatchObject({
      state,
      evidence: 'The status page.',
      evidenceUrl,
      version: 2,
      settledBy: { name: 'Procurement Person' },
      settledAt: expect.any(String),
    });
  });

  it('may be that nobody can tell, and may be taken back with all that was said of it', async () => {
    const { id } = await aPromise();
    expect((await settled(id, 1, { state: 'NOT_CHECKABLE' })).payload.promise.state).toBe('NOT_CHECKABLE');
    await settled(id, 2, { state: 'BROKEN', evidence: 'x' });
    expect((await settled(id, 3, { state: 'OPEN' })).payload.promise).toMatchObject({
      state: 'OPEN',
      evidence: null,
      settledBy: null,
      settledAt: null,
      version: 4,
    });
  });

  it('is not said over what somebody else said meanwhile', async () => {
    const { id } = await aPromise();
    const both = await Promise.all(
      ['KEPT', 'BROKEN'].map((state) => settled(id, 1, { state, evidence: state })),
    );
    const [refused] = both.filter(({ payload }) => payload.refusal);
    const [made] = both.filter(({ payload }) => !payload.refusal);
    expect(refused?.payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      promise: { state: made?.payload.promise.state, version: 2 },
    });
  });
});

describe('Leave to keep promises', () => {
  it.each(roles)('has the lead to write down, procurement and administrators for all: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const pilot = await aPilot(house, workspace, { leadId: lead.id });
    const { id } = await anEngagement(house, workspace, { pilotId: pilot.id });
    const may = role === 'PROCUREMENT' || role === 'ADMIN';
    const { errors } = await added(id, {}, workspace.people[role]);
    expect(errors[0]?.message).toBe(
      may ? undefined : "The pilot's lead, procurement and administrators may do this.",
    );
    const own = await anEngagement(house, workspace);
    const { payload } = await added(own.id);
    const late = await settled(payload.promise.id, 1, { state: 'NOT_CHECKABLE' }, workspace.people[role]);
    expect(late.errors[0]?.message).toBe(may ? undefined : 'Procurement and administrators may do this.');
  });

  it('has the lead of the pilot', async () => {
    const { id } = await anEngagement(house, workspace);
    expect((await added(id, {}, workspace.people.LEAD)).payload.promise.version).toBe(1);
  });

  it('reaches nothing of another workspace, in the words of a missing one', async () => {
    const theirs = await anEngagement(house, foreign);
    const answers = await Promise.all([theirs.id, missing].map((id) => added(id)));
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    const { payload } = await change(
      house,
      foreign.people.ADMIN,
      'addPromise',
      { engagementId: theirs.id, ...said },
      promise,
    );
    const foreignAnswers = await Promise.all(
      [payload.promise.id, missing].map((id) => settled(id, 1, { state: 'OPEN' })),
    );
    expect(foreignAnswers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(foreignAnswers[1]).toEqual(foreignAnswers[0]);
  });
});
