import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, asUpkeep, change, inDays } from './builders.js';
import { aFailure, type BuiltFailure } from './builders-failures.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let programId: string;
let soon: BuiltFailure;
let silent: BuiltFailure;
let late: BuiltFailure;
let fresh: BuiltFailure;

/** One logged three days after it was seen, with what is known, sixty days ago; two of the same age without; one of today. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  programId = (await aProgram(house, workspace)).id;
  const { id: pilotId } = await aPilot(house, workspace, { programId });
  const knownNow = 'Ask first.';
  soon = await aFailure(house, workspace, { pilotId, seenOn: inDays(-3), knownNow });
  for (const change of [
    "failure set seen_on = seen_on - 60, logged_at = logged_at - interval '60 days'",
    "learning set recorded_at = recorded_at - interval '60 days'",
  ])
    await asUpkeep(house, `update ${change} where workspace_id = $1`, [workspace.id]);
  silent = await aFailure(house, workspace, { pilotId, seenOn: inDays(-60) });
  late = await aFailure(house, workspace, { pilotId, seenOn: inDays(-60), stoppedOn: inDays(-58), knownNow });
  fresh = await aFailure(house, workspace, { pilotId });
});

async function keys(filter: object): Promise<readonly string[]> {
  const text = 'query ($filter: FailureFilter) { failures(filter: $filter) { edges { node { key } } } }';
  const { data } = await ask(house, workspace.people.LEAD, text, { filter });
  return data.failures.edges.map(({ node }: { node: { key: string } }) => node.key).sort();
}

const inDebt = async () => {
  const text = 'query ($id: ID!) { program(id: $id) { learningDebt { count failures { key } } } }';
  const { data } = await ask(house, workspace.people.LEAD, text, { id: programId });
  return data.program.learningDebt.failures.map(({ key }: { key: string }) => key).sort();
};

describe('A failure logged within five days with a learning', () => {
  it('never enters learning debt, whatever becomes of the learning; what was silent or late does', async () => {
    const owed = [silent.key, late.key].sort();
    expect([await inDebt(), await keys({ inDebt: true })]).toEqual([owed, owed]);
    const lead = workspace.people.LEAD;
    const text = 'query ($id: ID!) { failure(id: $id) { daysToDebt learnings { id version state } } }';
    const { data } = await ask(house, lead, text, { id: soon.id });
    const [learning] = data.failure.learnings;
    expect([data.failure.daysToDebt, learning.state]).toEqual([null, 'DRAFT']);
    const retired = { learningId: learning.id, version: learning.version, reason: 'It was a drill.' };
    const { payload } = await change(house, lead, 'retireLearning', retired, 'learning { state }');
    expect(payload.learning.state).toBe('RETIRED');
    expect(await inDebt()).toEqual(owed);
  });

  it('is counted against all whose five days are over, and each figure opens its rows', async () => {
    const facts = `timeToStop { n median sentence } learnedSoon { value n low high } learnedSoonSentence`;
    const text = `query ($id: ID!) { failureFacts { ${facts} } program(id: $id) { failureFacts { ${facts} } } }`;
    const { data } = await ask(house, workspace.people.LEAD, text, { id: programId });
    const told = data.program.failureFacts;
    expect(told).toMatchObject({ learnedSoon: { value: 1 / 3, n: 3 }, timeToStop: { n: 1, median: null } });
    expect(told.learnedSoonSentence).toMatch(/^Too few to tell: 3 failures/);
    expect(told.timeToStop.sentence).toMatch(/^Too few to tell: 1 failure stopped.* 3 more go on/);
    expect(data.failureFacts).toEqual(told);
    expect(await keys({ learnedSoon: true })).toEqual([soon.key]);
    expect(await keys({ learnedSoon: false })).toEqual([silent.key, late.key].sort());
    expect(await keys({ stopped: true })).toEqual([late.key]);
    expect(await keys({ stopped: false })).toEqual([soon.key, silent.key, fresh.key].sort());
  });
});
