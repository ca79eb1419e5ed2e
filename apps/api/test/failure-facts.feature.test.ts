import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, inDays } from './builders.js';
import { aFailure, type BuiltFailure } from './builders-failures.js';
import { aReadyPilot, decide } from './builders-gates.js';
import { added, anInvoice, signed } from './builders-ledger.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const cost = 'failure { id key pilot { id } decision { id choice } ledgerCost { minorUnits currency } }';

/** A pilot that was called off, and the decision that did it. */
async function aKilledPilot() {
  return killed((await aReadyPilot(house, workspace)).id);
}

async function killed(pilotId: string) {
  const { payload } = await decide(house, workspace.people.EXECUTIVE, pilotId, {
    gate: 'START',
    choice: 'KILL',
  });
  return { pilotId, decisionId: payload.decision.id as string };
}

describe('A failure that ended its pilot', () => {
  it('names the decision, is in its pilot, and is logged once', async () => {
    const { pilotId, decisionId } = await aKilledPilot();
    const { CONTRIBUTOR, LEAD } = workspace.people;
    const input = { whatFailed: 'Nobody wanted it.', decisionId };
    const { payload } = await change(house, CONTRIBUTOR, 'logFailure', input, cost);
    expect(payload.failure).toMatchObject({
      pilot: { id: pilotId },
      decision: { id: decisionId, choice: 'KILL' },
    });
    const again = await change(house, LEAD, 'logFailure', input, cost);
    expect(again.payload.refusal).toMatchObject({
      code: 'DECISION_LOGGED',
      facts: [{ name: 'key', value: payload.failure.key }],
    });
  });

  it('is logged once also when two do so at the same moment', async () => {
    const { decisionId } = await aKilledPilot();
    const answers = await Promise.all(
      [workspace.people.LEAD, workspace.people.EXECUTIVE].map((person) =>
        change(house, person, 'logFailure', { whatFailed: 'Nobody wanted it.', decisionId }, cost),
      ),
    );
    const codes = answers.map(({ payload }) => payload.refusal?.code ?? 'LOGGED');
    expect(codes.sort()).toEqual(['DECISION_LOGGED', 'LOGGED']);
  });

  it('comes from a KILL of that pilot, and from nothing else', async () => {
    const { decisionId } = await aKilledPilot();
    const other = await aPilot(house, workspace);
    const { CONTRIBUTOR, EXECUTIVE } = workspace.people;
    const stray = { whatFailed: 'x', decisionId, pilotId: other.id };
    const { payload } = await change(house, CONTRIBUTOR, 'logFailure', stray, cost);
    expect(payload.refusal.code).toBe('NOT_A_KILL');
    const going = await aReadyPilot(house, workspace);
    const go = await decide(house, EXECUTIVE, going.id, { gate: 'START', choice: 'GO' });
    const started = { whatFailed: 'x', decisionId: go.payload.decision.id };
    const refused = await change(house, CONTRIBUTOR, 'logFailure', started, cost);
    expect(refused.payload.refusal.code).toBe('NOT_A_KILL');
  });

  it('costs what the ledger has of its pilot until it stopped; any other failure costs nothing of it', async () => {
    const pilot = await aReadyPilot(house, workspace);
    const engagement = await signed(house, workspace, { pilotId: pilot.id });
    const { pilotId, decisionId } = await killed(pilot.id);
    const [first, second] = [engagement.day(100), engagement.day(200)];
    const { payload } = await added(house, workspace.people.PROCUREMENT, [
      anInvoice(engagement, { on: first, amount: 700 }),
      anInvoice(engagement, { on: second, amount: 50 }),
    ]);
    const credit = { ...anInvoice(engagement, { on: first, amount: 200 }), creditOf: payload.invoices[0].id };
    await change(house, workspace.people.PROCUREMENT, 'addCredit', credit);
    const { id } = await aFailure(house, workspace, {
      decisionId,
      seenOn: first,
      stoppedOn: engagement.day(150),
    });
    const plain = await aFailure(house, workspace, { pilotId });
    const query = `query ($ids: [ID!]) { failures(filter: { ids: $ids }) { edges { node { id ledgerCost { minorUnits currency } } } } }`;
    const costs = async () => {
      const { data } = await ask(house, workspace.people.LEAD, query, { ids: [id, plain.id] });
      return Object.fromEntries(
        data.failures.edges.map(({ node }: { node: { id: string; ledgerCost: object } }) => [
          node.id,
          node.ledgerCost,
        ]),
      );
    };
    expect(await costs()).toEqual({ [id]: [{ minorUnits: 500, currency: 'EUR' }], [plain.id]: [] });
    await change(house, workspace.people.LEAD, 'classifyFailure', {
      failureId: id,
      version: 1,
      stoppedOn: null,
    });
    expect((await costs())[id]).toEqual([{ minorUnits: 550, currency: 'EUR' }]);
  });
});

describe('A failure that was seen again', () => {
  const seen = 'failure { id version sightings { on note pilot { id } program { id } by { id } } }';
  const link = (input: object, person = workspace.people.LEAD) =>
    change(house, person, 'linkFailure', { ...input }, seen);

  it('is linked by anybody, the first sighting being where it was logged', async () => {
    const pilot = await aPilot(house, workspace);
    const { id } = await aFailure(house, workspace, { pilotId: pilot.id, seenOn: inDays(-2) });
    const other = await aPilot(house, workspace);
    await link({ failureId: id, pilotId: other.id, on: inDays(-4) });
    const { payload } = await link({ failureId: id, pilotId: other.id, note: 'Here too.' });
    expect(payload).toMatchObject({ refusal: null, failure: { version: 1 } });
    expect(payload.failure.sightings).toMatchObject([
      { on: inDays(-4), pilot: { id: other.id }, by: { id: workspace.people.LEAD.actor.memberId } },
      { on: inDays(-2), pilot: { id: pilot.id }, by: { id: workspace.people.CONTRIBUTOR.actor.memberId } },
      { on: inDays(0), pilot: { id: other.id }, note: 'Here too.' },
    ]);
  });

  it('is linked once however often the same id is sent', async () => {
    const failure = await aFailure(house, workspace);
    const pilot = await aPilot(house, workspace);
    const input = { id: uuidv7(), failureId: failure.id, pilotId: pilot.id };
    const answers = await Promise.all([1, 2, 3, 4].map(() => link(input)));
    for (const { payload } of answers) expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect((await link(input)).payload.failure.sightings).toHaveLength(2);
    const other = await link({ ...input, failureId: (await aFailure(house, workspace)).id });
    expect(other.payload.refusal.code).toBe('ID_TAKEN');
  });

  it('says what is wrong: a day to come, a place that is not there, a failure that is nobody’s', async () => {
    const { id } = await aFailure(house, workspace);
    const pilot = await aPilot(house, workspace);
    const early = await link({ failureId: id, pilotId: pilot.id, on: inDays(1) });
    expect(early.payload.problems).toMatchObject([{ path: 'on' }]);
    expect((await link({ failureId: id })).payload.problems).toMatchObject([{ path: 'programId' }]);
    expect((await link({ failureId: id, pilotId: uuidv7() })).payload.refusal.code).toBe('UNKNOWN_REFERENCE');
    const foreign = await house.workspace();
    const stolen = await link({ failureId: id, pilotId: pilot.id }, foreign.people.ADMIN);
    expect(stolen.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('Whether a failure was known before', () => {
  const judge = (input: object) =>
    change(house, workspace.people.EXECUTIVE, 'judgeRepeat', { weKnew: true, ...input });
  const said = (id: string) =>
    asUpkeep(house, 'select earlier_id, learning_id, we_knew, note from repeat where failure_id = $1', [id]);

  async function aLearningOf({ id }: BuiltFailure): Promise<string> {
    const [learning] = await asUpkeep<{ id: string }>(
      house,
      'select id from learning where failure_id = $1',
      [id],
    );
    return learning?.id ?? '';
  }

  it('is said by anybody of an earlier failure or a learning; the last word counts', async () => {
    const earlier = await aFailure(house, workspace, {
      knownNow: 'It was the encoding.',
      seenOn: inDays(-9),
    });
    const { id } = await aFailure(house, workspace);
    await judge({ failureId: id, earlierFailureId: earlier.id, note: 'The same export.' });
    await judge({ failureId: id, earlierFailureId: earlier.id, weKnew: false });
    const learningId = await aLearningOf(earlier);
    const { payload } = await judge({ failureId: id, learningId });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    expect(await said(id)).toEqual([
      { earlier_id: earlier.id, learning_id: null, we_knew: false, note: null },
      { earlier_id: null, learning_id: learningId, we_knew: true, note: null },
    ]);
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($ids: [ID!]) { failures(filter: { ids: $ids, weKnew: true }) { edges { node { id } } } }`,
      { ids: [id, earlier.id] },
    );
    expect(data.failures.edges).toEqual([{ node: { id } }]);
  });

  it('is said of nothing that came with it or after it', async () => {
    const late = await aFailure(house, workspace, { knownNow: 'It was the encoding.' });
    const early = await aFailure(house, workspace, { seenOn: inDays(-9) });
    const learningId = await aLearningOf(late);
    const wrong = [
      { failureId: late.id, earlierFailureId: late.id },
      { failureId: early.id, earlierFailureId: late.id },
      { failureId: late.id, learningId },
    ];
    for (const input of wrong) expect((await judge(input)).payload.refusal.code).toBe('NOT_EARLIER');
    expect((await judge({ failureId: late.id })).payload.problems).toMatchObject([
      { path: 'earlierFailureId' },
    ]);
    const unknown = await judge({ failureId: late.id, learningId: uuidv7() });
    expect(unknown.payload.refusal.code).toBe('UNKNOWN_REFERENCE');
  });
});
