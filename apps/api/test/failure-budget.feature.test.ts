import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays, placed } from './builders.js';
import { aFailure } from './builders-failures.js';
import { aReadyPilot, decide } from './builders-gates.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const budget = `failureBudget { state consequence asksSponsor sentence
  plan { version plannedShare plannedCount period learningDays money { minorUnits currency } consequences { state text } setBy { id } }
  earlierPlans { version }
  window { from until current failed undecided concluded planned tooMany tooFew share { value low high n } chanceToExceed
    pilots { id } failures { id } learned }
  windows { current } }`;
const fields = `program { id ${budget} learningDebt { days count oldestDays sentence failures { id } }
  failureFacts { started killed medianDaysToFail timeToFailSentence costToFail { n median sentence } weKnewSentence reuseSentence } }`;

const plan = { plannedShare: 0.4, plannedCount: 6, period: 'YEAR', learningDays: 30 };
const set = (role: keyof TestWorkspace['people'], programId: string, given: object = {}) =>
  change(
    house,
    workspace.people[role],
    'setFailureBudget',
    { programId, version: 0, ...plan, ...given },
    fields,
  );

async function aValidatedLearning(place: object): Promise<string> {
  const said = { event: 'The pump stood still.', lesson: 'It needs two.', recommendation: 'Order two.' };
  const given = { ...said, evidence: 'The log.', ...place };
  const { payload } = await change(
    house,
    workspace.people.LEAD,
    'recordLearning',
    given,
    'learning { id version }',
  );
  const { id: learningId, version } = payload.learning;
  await change(house, workspace.people.LEAD, 'validateLearning', { learningId, version });
  return learningId;
}

/** A failure older than the days to learn, with a learning somebody stands by. */
async function aPaidFailure() {
  const program = await aProgram(house, workspace);
  const pilot = await aPilot(house, workspace, { programId: program.id });
  const { payload } = await change(
    house,
    workspace.people.LEAD,
    'logFailure',
    { whatFailed: 'The pump stood still.', pilotId: pilot.id, seenOn: inDays(-40) },
    'failure { id }',
  );
  const failureId = payload.failure.id as string;
  return { program, failureId, learningId: await aValidatedLearning({ failureId }) };
}

describe('A failure budget', () => {
  it('is set by executives, keeps every version, and says when there are too few to tell', async () => {
    const program = await aProgram(house, workspace);
    expect((await set('CONTRIBUTOR', program.id)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    const first = await set('EXECUTIVE', program.id);
    expect(first.payload.program.failureBudget).toMatchObject({
      plan: { version: 1, plannedShare: 0.4, plannedCount: 6, period: 'YEAR', money: null },
      earlierPlans: [],
      asksSponsor: false,
      window: { current: true, failed: 0, undecided: 0, concluded: 0, share: null, pilots: [], failures: [] },
    });
    const again = await set('EXECUTIVE', program.id, { version: 1 });
    expect(again.errors).toEqual([]);
    expect(again.payload.program.failureBudget).toMatchObject({ plan: { version: 1 }, earlierPlans: [] });
    const stale = await set('EXECUTIVE', program.id, { plannedCount: 9 });
    expect(stale.payload.refusal).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const second = await set('EXECUTIVE', program.id, {
      version: 1,
      plannedCount: 2,
      consequences: [{ state: 'TOO_FEW_TO_TELL', text: 'We wait for the spring.' }],
    });
    expect(second.payload.program.failureBudget).toMatchObject({
      state: 'TOO_FEW_TO_TELL',
      consequence: 'We wait for the spring.',
      plan: { version: 2 },
      earlierPlans: [{ version: 1 }],
    });
    expect(second.payload.program.failureBudget.sentence).toMatch(/^Too few to tell/);
  });

  it('counts a pilot that is undecided past its decision date, and opens into it', async () => {
    const program = await aProgram(house, workspace);
    await set('EXECUTIVE', program.id);
    const pilot = await aPilot(house, workspace, { programId: program.id });
    await placed(house, pilot.id, { stage: 'RUNNING', started_on: inDays(-40), decision_date: inDays(-1) });
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!) { program(id: $id) { ${budget} } }`,
      {
        id: program.id,
      },
    );
    expect(data.program.failureBudget.window).toMatchObject({
      failed: 1,
      undecided: 1,
      concluded: 1,
      share: { value: 1, n: 1 },
      pilots: [{ id: pilot.id }],
    });
  });

  it('over budget asks the sponsor and bars nothing: one more pilot starts all the same', async () => {
    const { EXECUTIVE, LEAD } = workspace.people;
    const pilot = await aReadyPilot(house, workspace);
    const at = { id: pilot.id };
    const asked = `query ($id: ID!) { pilot(id: $id) { program { id failureBudget { state asksSponsor consequence } } } }`;
    const { id: programId } = (await ask(house, LEAD, asked, at)).data.pilot.program;
    const consequences = [{ state: 'EXHAUSTED', text: 'Helen looks at it first.' }];
    await set('EXECUTIVE', programId, { money: { minorUnits: 100_00, currency: 'EUR' }, consequences });
    await aFailure(house, workspace, { programId, internalCost: { minorUnits: 200_00, currency: 'EUR' } });
    const over = (await ask(house, EXECUTIVE, asked, at)).data.pilot.program.failureBudget;
    expect(over).toEqual({
      state: 'EXHAUSTED',
      asksSponsor: true,
      consequence: 'Helen looks at it first.',
    });
    const { payload } = await decide(house, EXECUTIVE, pilot.id, { gate: 'START', choice: 'GO' });
    expect(payload).toMatchObject({ refusal: null, pilot: { stage: 'RUNNING' } });
  });

  it('has a learning debt of its own days, which a validated learning pays', async () => {
    const program = await aProgram(house, workspace);
    const pilot = await aPilot(house, workspace, { programId: program.id });
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'logFailure',
      { whatFailed: 'The pump stood still.', pilotId: pilot.id, seenOn: inDays(-40) },
      'failure { id daysToDebt }',
    );
    expect(payload.failure.daysToDebt).toBe(-10);
    const debt = `query ($id: ID!) { program(id: $id) { learningDebt { days count oldestDays failures { id } } } }`;
    const owed = await ask(house, workspace.people.LEAD, debt, { id: program.id });
    expect(owed.data.program.learningDebt).toEqual({
      days: 30,
      count: 1,
      oldestDays: 40,
      failures: [{ id: payload.failure.id }],
    });
    const learned = await change(
      house,
      workspace.people.LEAD,
      'recordLearning',
      {
        event: 'The pump stood still.',
        lesson: 'It needs two.',
        recommendation: 'Order two.',
        evidence: 'The log.',
        failureId: payload.failure.id,
      },
      'learning { id version }',
    );
    const { id: learningId, version } = learned.payload.learning;
    await change(house, workspace.people.LEAD, 'validateLearning', { learningId, version });
    const paid = await ask(house, workspace.people.LEAD, debt, { id: program.id });
    expect(paid.data.program.learningDebt).toMatchObject({ count: 0, failures: [] });
  });

  it('stays paid when its learning becomes part of another that is validated', async () => {
    const { program, failureId, learningId } = await aPaidFailure();
    const stays = await aValidatedLearning({ programId: program.id });
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'mergeLearnings',
      { intoId: stays, fromId: learningId },
      'learning { state }',
    );
    expect(payload.learning.state).toBe('VALIDATED');
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!, $in: [ID!]) { program(id: $id) { learningDebt { count } }
        failures(filter: { programIds: $in, learned: true }) { edges { node { id } } } }`,
      { id: program.id, in: [program.id] },
    );
    expect(data.program.learningDebt.count).toBe(0);
    expect(data.failures.edges).toEqual([{ node: { id: failureId } }]);
  });

  it('says in its facts how few there are, and is nobody else’s', async () => {
    const other = await house.workspace();
    const { data } = await ask(
      house,
      other.people.LEAD,
      `{ failureFacts { started killed medianDaysToFail timeToFailSentence killLatency { n median } costToFail { n p90 }
        weKnew { n } applied halfLifeDays } }`,
    );
    expect(data.failureFacts).toMatchObject({
      started: 0,
      killed: 0,
      medianDaysToFail: null,
      killLatency: { n: 0, median: null },
      costToFail: { n: 0, p90: null },
      weKnew: null,
      applied: 0,
      halfLifeDays: null,
    });
    expect(data.failureFacts.timeToFailSentence).toMatch(/Too few to tell/);
  });
});
