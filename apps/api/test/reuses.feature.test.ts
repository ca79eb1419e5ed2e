import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, asUpkeep, change, placed } from './builders.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const asked = `query ($id: ID!) { pilot(id: $id) { viewerCan { answerLearnings } readiness { items { code met detail } }
  learningsAsked { moment open asked { why learning { id key } reuse { answer changed superseded } } toHold { id version } } } }`;

/** A learning somebody stands by, about turbines. */
async function aKnownLearning(lesson = 'Frost stops turbines before noon.') {
  const pilot = await aPilot(house, workspace, { name: 'Old turbines' });
  const lead = workspace.people.LEAD;
  const { payload } = await change(
    house,
    lead,
    'recordLearning',
    {
      event: 'The turbines stood still in the frost.',
      lesson,
      recommendation: 'Heat the blades.',
      evidence: 'The log of March.',
      pilotId: pilot.id,
    },
    'learning { id key version }',
  );
  const { id: learningId, version } = payload.learning;
  const { payload: stood } = await change(
    house,
    lead,
    'validateLearning',
    { learningId, version },
    'learning { state }',
  );
  expect(stood.learning.state).toBe('VALIDATED');
  return payload.learning as { readonly id: string; readonly key: string };
}

const aTurbine = (given: object = {}) =>
  aPilot(house, workspace, { name: 'New turbines', problem: 'Turbines freeze in the frost.', ...given });

async function looked(id: string) {
  const { data } = await ask(house, workspace.people.LEAD, asked, { id });
  return data.pilot;
}

const answer = (who: Person, given: object) =>
  change(house, who, 'reuseLearning', { ...given }, 'reuse { id version moment answer changed superseded }');

describe('A pilot before a gate', () => {
  it('is asked the nearest learnings, and is not ready until each is answered in one line', async () => {
    const learning = await aKnownLearning();
    const pilot = await aTurbine();
    const before = await looked(pilot.id);
    expect(before.learningsAsked).toMatchObject({
      moment: 'START',
      open: expect.any(Number),
      asked: expect.arrayContaining([
        { why: expect.stringMatching(/of the same: .*turbines/), learning, reuse: null },
      ]),
    });
    const item = ({ readiness }: typeof before) =>
      readiness.items.find(({ code }: { code: string }) => code === 'LEARNINGS_ANSWERED');
    expect(item(before)).toMatchObject({ met: false, detail: expect.stringContaining(learning.key) });
    const given = { learningId: learning.id, pilotId: pilot.id, answer: 'APPLIED' };
    const blank = await answer(workspace.people.LEAD, { ...given, changed: ' ' });
    expect(blank.payload.problems).toMatchObject([{ path: 'changed' }]);
    const denied = await answer(workspace.people.CONTRIBUTOR, { ...given, changed: 'Heated blades.' });
    expect(denied.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { data } = await ask(house, workspace.people.CONTRIBUTOR, asked, { id: pilot.id });
    expect(data.pilot.viewerCan.answerLearnings).toBe(false);
    expect(before.viewerCan.answerLearnings).toBe(true);
    const { payload } = await answer(workspace.people.LEAD, { ...given, changed: 'Heated blades.' });
    expect(payload.reuse).toMatchObject({ moment: 'START', answer: 'APPLIED', superseded: false });
    for (const open of (await looked(pilot.id)).learningsAsked.asked.filter(
      (one: { reuse: unknown }) => !one.reuse,
    ))
      await answer(workspace.people.LEAD, {
        learningId: open.learning.id,
        pilotId: pilot.id,
        answer: 'NOT_APPLICABLE',
        changed: 'Another kind.',
      });
    const after = await looked(pilot.id);
    expect(after.learningsAsked.open).toBe(0);
    expect(item(after)).toMatchObject({ met: true, detail: null });
  });

  it('is asked as its charter is written, and what it answers then counts at the START gate', async () => {
    const learning = await aKnownLearning('Turbines rust in the frost.');
    const pilot = await aTurbine();
    const lead = workspace.people.LEAD;
    const at = async (moment: string) => {
      const text = `query ($id: ID!, $moment: ReuseMoment) { pilot(id: $id) { learningsAsked(moment: $moment) {
        moment asked { learning { id } reuse { moment changed } } } } }`;
      const { data } = await ask(house, lead, text, { id: pilot.id, moment });
      const { asked: all, moment: said } = data.pilot.learningsAsked;
      expect(said).toBe(moment);
      return all.find((one: { learning: { id: string } }) => one.learning.id === learning.id)?.reuse;
    };
    expect(await at('CHARTER')).toBeNull();
    const given = { learningId: learning.id, pilotId: pilot.id };
    await answer(lead, { ...given, moment: 'CHARTER', answer: 'APPLIED', changed: 'Painted them.' });
    const said = { moment: 'CHARTER', changed: 'Painted them.' };
    expect([await at('CHARTER'), await at('START')]).toEqual([said, said]);
    await answer(lead, { ...given, answer: 'APPLIED', changed: 'Painted them twice.' });
    expect(await at('CHARTER')).toEqual({ moment: 'START', changed: 'Painted them twice.' });
    expect((await at('SCALE')) ?? null).toBeNull();
  });

  it('may think again: the later answer counts, the earlier one stays, and a retry answers once', async () => {
    const learning = await aKnownLearning('Turbines want oil in the frost.');
    const pilot = await aTurbine();
    const id = randomUUID();
    const lead = workspace.people.LEAD;
    const given = { learningId: learning.id, pilotId: pilot.id };
    for (const _ of [1, 2])
      await answer(lead, { ...given, id, answer: 'NOT_APPLICABLE', changed: 'It has none.' });
    await answer(lead, { ...given, answer: 'APPLIED', changed: 'It has some.' });
    const { data } = await ask(
      house,
      lead,
      `query ($id: ID!) { learning(id: $id) { appliedCount daysToFirstReuse
      reuses { answer superseded } } }`,
      { id: learning.id },
    );
    expect(data.learning).toEqual({
      appliedCount: 1,
      daysToFirstReuse: 0,
      reuses: [
        { answer: 'APPLIED', superseded: false },
        { answer: 'NOT_APPLICABLE', superseded: true },
      ],
    });
  });

  it('says once it is closed whether what was applied held', async () => {
    const learning = await aKnownLearning('Turbines are slow in the frost.');
    const pilot = await aTurbine();
    const lead = workspace.people.LEAD;
    const { payload } = await answer(lead, {
      learningId: learning.id,
      pilotId: pilot.id,
      answer: 'APPLIED',
      changed: 'Started earlier.',
    });
    const settle = () =>
      change(
        house,
        lead,
        'settleReuse',
        { reuseId: payload.reuse.id, version: payload.reuse.version, outcome: 'HELD', note: 'All winter.' },
        'reuse { outcome outcomeNote }',
      );
    expect((await settle()).payload.refusal).toMatchObject({ code: 'PILOT_NOT_CLOSED' });
    await placed(house, pilot.id, { stage: 'CLOSED', outcome: 'SCALED' });
    const closed = (await looked(pilot.id)).learningsAsked;
    expect(closed.toHold).toMatchObject([{ id: payload.reuse.id }]);
    expect(closed).toMatchObject({ open: 0, asked: [] });
    expect((await settle()).payload.reuse).toEqual({ outcome: 'HELD', outcomeNote: 'All winter.' });
    expect((await looked(pilot.id)).learningsAsked.toHold).toEqual([]);
    const late = await answer(lead, {
      learningId: learning.id,
      pilotId: pilot.id,
      answer: 'APPLIED',
      changed: 'x',
    });
    expect(late.payload.refusal).toMatchObject({ code: 'CLOSED_PILOT' });
  });
});

describe('What a pilot answers about a learning', () => {
  const beside = async (id: string) => {
    const text = `query ($id: ID!) { learning(id: $id) { state pilots { side note pilot { id } by { id } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, text, { id });
    return data.learning as { readonly state: string; readonly pilots: readonly unknown[] };
  };
  const lead = () => workspace.people.LEAD;

  it('puts it against the learning in its own line, and leaves it to a person whether the learning stands', async () => {
    const learning = await aKnownLearning('Turbines hum in the frost.');
    const pilot = await aTurbine();
    const given = { learningId: learning.id, pilotId: pilot.id };
    await answer(lead(), { ...given, answer: 'APPLIED', changed: 'Listened to them.' });
    expect((await beside(learning.id)).pilots).toEqual([]);
    await answer(lead(), { ...given, answer: 'CONTRADICTED', changed: 'Ours are silent.' });
    const against = {
      side: 'CONTRADICTS',
      note: 'Ours are silent.',
      pilot: { id: pilot.id },
      by: { id: lead().actor.memberId },
    };
    expect(await beside(learning.id)).toEqual({ state: 'VALIDATED', pilots: [against] });
    await answer(lead(), { ...given, answer: 'NOT_APPLICABLE', changed: 'Another make.' });
    expect((await beside(learning.id)).pilots).toEqual([]);
  });

  it('leaves what somebody said of the pilot besides', async () => {
    const learning = await aKnownLearning('Turbines sing in the frost.');
    const pilot = await aTurbine();
    const given = { learningId: learning.id, pilotId: pilot.id };
    await answer(lead(), { ...given, answer: 'CONTRADICTED', changed: 'Ours never do.' });
    await change(
      house,
      lead(),
      'supportLearning',
      { ...given, side: 'SUPPORTS', note: 'On tape.' },
      'learning { id }',
    );
    await answer(lead(), { ...given, answer: 'NOT_APPLICABLE', changed: 'Nobody listens.' });
    expect((await beside(learning.id)).pilots).toMatchObject([{ side: 'SUPPORTS', note: 'On tape.' }]);
  });

  it.each([
    ['HELD', 'SUPPORTS', 'It held: Oiled them twice.'],
    ['DID_NOT_HOLD', 'CONTRADICTS', 'It did not hold: Oiled them twice.'],
    ['CANNOT_TELL', null, null],
  ])('counts when it was applied and is closed: %s', async (outcome, side, note) => {
    const learning = await aKnownLearning(`Turbines creak in the frost (${outcome}).`);
    const pilot = await aTurbine();
    const given = { learningId: learning.id, pilotId: pilot.id };
    const { payload } = await answer(lead(), { ...given, answer: 'APPLIED', changed: 'Oiled them twice.' });
    await placed(house, pilot.id, { stage: 'CLOSED', outcome: 'KILLED' });
    const settle = (said: string, version: number) =>
      change(
        house,
        lead(),
        'settleReuse',
        { reuseId: payload.reuse.id, version, outcome: said },
        'reuse { version }',
      );
    await settle(outcome, payload.reuse.version);
    expect(await beside(learning.id)).toMatchObject({
      state: 'VALIDATED',
      pilots: side === null ? [] : [{ side, note, pilot: { id: pilot.id } }],
    });
    await settle('CANNOT_TELL', payload.reuse.version + 1);
    expect((await beside(learning.id)).pilots).toEqual([]);
  });
});

describe('A failure that was known before', () => {
  it('is suggested by its cause and words, counts once a person says so, and is a red flag after the learning was applied', async () => {
    const lead = workspace.people.LEAD;
    const { data } = await ask(house, lead, '{ causes { id } }');
    const causeId = data.causes[0].id;
    const fields = `failure { id repeats { state wasApplied earlierFailure { id } learning { id } by { id } } quality { code met } }`;
    const one = await aTurbine();
    const log = (whatFailed: string, pilotId: string) =>
      change(house, lead, 'logFailure', { whatFailed, pilotId, causeId, seenOn: undefined }, fields);
    const first = await log('The gearbox froze over night.', one.id);
    expect(first.payload.failure.repeats).toEqual([]);
    const second = await log('The gearbox was frozen in the morning.', one.id);
    expect(second.payload.failure.repeats).toEqual([]);
    expect(second.payload.failure.quality.map(({ code }: { code: string }) => code)).toEqual([
      'WITHIN_TIME',
      'WITHIN_COST',
      'PRE_REGISTERED',
      'LEARNED',
    ]);
    const judged = await change(
      house,
      lead,
      'judgeRepeat',
      { failureId: second.payload.failure.id, earlierFailureId: first.payload.failure.id, weKnew: true },
      fields,
    );
    expect(judged.payload.failure.repeats).toMatchObject([
      {
        state: 'CONFIRMED',
        earlierFailure: { id: first.payload.failure.id },
        by: { id: lead.actor.memberId },
      },
    ]);
  });

  it('is suggested of the same cause alone, and of what was known before it began; applied before, it is a red flag', async () => {
    const lead = workspace.people.LEAD;
    const { data } = await ask(house, lead, '{ causes { id } }');
    const [, causeId, otherId] = (data.causes as readonly { readonly id: string }[]).map(({ id }) => id);
    const pilot = await aTurbine({ name: 'Kiln', problem: 'Bricks crack.' });
    const seen = `failure { id repeats { state wasApplied earlierFailure { id } learning { id } } }`;
    const log = async (cause: string | undefined) => {
      const given = { whatFailed: 'The kiln cracked forty bricks.', pilotId: pilot.id, causeId: cause };
      return (await change(house, lead, 'logFailure', given, seen)).payload.failure;
    };
    const earlier = await log(causeId);
    const recorded = await change(
      house,
      lead,
      'recordLearning',
      { event: 'A kiln cracked bricks.', lesson: 'Cool it slowly.', pilotId: pilot.id, causeIds: [causeId] },
      'learning { id }',
    );
    const { id: learningId } = recorded.payload.learning;
    await answer(lead, { learningId, pilotId: pilot.id, answer: 'APPLIED', changed: 'Cooled it.' });
    expect((await log(causeId)).repeats).toEqual([]);
    for (const set of [
      'failure set logged_at = logged_at',
      'learning set recorded_at = recorded_at',
      'reuse set answered_at = answered_at',
    ])
      await asUpkeep(house, `update ${set} - interval '9 days' where workspace_id = $1`, [workspace.id]);
    const again = await log(causeId);
    expect(again.repeats).toHaveLength(3);
    expect(again.repeats).toEqual(
      expect.arrayContaining([
        { state: 'SUGGESTED', wasApplied: false, earlierFailure: { id: earlier.id }, learning: null },
        { state: 'SUGGESTED', wasApplied: true, earlierFailure: null, learning: { id: learningId } },
      ]),
    );
    expect((await log(otherId)).repeats).toEqual([]);
    const said = { failureId: again.id, learningId, weKnew: true };
    const judged = await change(house, lead, 'judgeRepeat', said, seen);
    expect(judged.payload.failure.repeats).toContainEqual(
      expect.objectContaining({ state: 'CONFIRMED', wasApplied: true, learning: { id: learningId } }),
    );
  });
});
