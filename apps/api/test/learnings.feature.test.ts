import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

const fields = `learning { id key event lesson recommendation evidence state stateReason version appliedCount daysToFirstReuse
  validatedBy { id } failure { id } pilot { id } program { id } causes { id } mergedInto { id } merged { id undoable from { key } }
  pilots { side note pilot { id } by { id } } challenges { id reason answer answeredBy { id } }
  viewerCan { edit validate contradict retire merge challenge } }`;

interface Given {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

async function aLearning(given: object = {}, role: keyof TestWorkspace['people'] = 'CONTRIBUTOR') {
  const pilot = await aPilot(house, workspace);
  const { payload } = await change(
    house,
    workspace.people[role],
    'recordLearning',
    {
      event: 'The export stood still for nine days.',
      lesson: 'Ask for a sample before the term is signed.',
      recommendation: 'Look at a hundred rows first.',
      pilotId: pilot.id,
      ...given,
    },
    fields,
  );
  expect(payload).toMatchObject({ refusal: null, problems: [] });
  return { learning: payload.learning as Given, pilot };
}

const judge = (role: keyof TestWorkspace['people'], name: string, { id, version }: Given, said: object) =>
  change(house, workspace.people[role], name, { learningId: id, version, ...said }, fields);

const say = (role: keyof TestWorkspace['people'], name: string, { id }: Given, said: object) =>
  change(house, workspace.people[role], name, { learningId: id, ...said }, fields);

describe('Writing a learning down', () => {
  it('is open to anybody, is a draft, and is written once however often it is sent', async () => {
    const id = randomUUID();
    const { learning, pilot } = await aLearning({ id });
    expect(learning).toMatchObject({
      id,
      key: expect.stringMatching(/^LN-\d+$/),
      state: 'DRAFT',
      pilot: { id: pilot.id },
      viewerCan: { edit: true, validate: false, challenge: true },
    });
    const again = await aLearning({ id });
    expect(again.learning).toMatchObject({ id, key: learning.key, version: 1 });
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'recordLearning',
      { id, event: 'x', lesson: 'y', pilotId: pilot.id },
      fields,
    );
    expect(payload.refusal).toMatchObject({ code: 'ID_TAKEN' });
  });

  it('comes of what was known as a failure was logged, where that happened', async () => {
    const pilot = await aPilot(house, workspace);
    const { payload } = await change(
      house,
      workspace.people.CONTRIBUTOR,
      'logFailure',
      { whatFailed: 'Nobody opened the letters.', knownNow: 'Letters are not read.', pilotId: pilot.id },
      'failure { id learnings { state event lesson pilot { id } failure { id } } }',
    );
    const failure = payload.failure as Given;
    expect(failure.learnings).toEqual([
      {
        state: 'DRAFT',
        event: 'Nobody opened the letters.',
        lesson: 'Letters are not read.',
        pilot: { id: pilot.id },
        failure: { id: failure.id },
      },
    ]);
  });

  it('takes on the cause its failure is given afterwards, unless somebody tagged it otherwise', async () => {
    const { data } = await ask(house, workspace.people.LEAD, '{ causes { id } }');
    const [first, second, own] = data.causes as readonly { readonly id: string }[];
    const pilot = await aPilot(house, workspace);
    const failed = 'failure { id version learnings { id version causes { id } } }';
    const logged = await change(
      house,
      workspace.people.CONTRIBUTOR,
      'logFailure',
      { whatFailed: 'The gate stayed shut.', knownNow: 'Gates freeze.', pilotId: pilot.id },
      failed,
    );
    const classify = async (version: number, causeId: string | undefined) => {
      const given = { failureId: logged.payload.failure.id, version, causeId };
      const { payload } = await change(house, workspace.people.LEAD, 'classifyFailure', given, failed);
      return payload.failure;
    };
    expect(logged.payload.failure.learnings).toMatchObject([{ version: 1, causes: [] }]);
    expect((await classify(1, first?.id)).learnings).toMatchObject([{ version: 2, causes: [first] }]);
    const changed = (await classify(2, second?.id)).learnings[0];
    expect(changed).toMatchObject({ version: 3, causes: [second] });
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'editLearning',
      { learningId: changed.id, version: changed.version, causeIds: [own?.id] },
      fields,
    );
    expect(payload.learning.causes).toEqual([own]);
    expect((await classify(3, first?.id)).learnings).toMatchObject([{ version: 4, causes: [own] }]);
  });

  it('says of each field what is wrong with it, and of a place that it is missing', async () => {
    const who = workspace.people.LEAD;
    const blank = await change(house, who, 'recordLearning', { event: ' ', lesson: '' }, fields);
    expect(blank.payload.problems).toMatchObject([{ path: 'event' }, { path: 'lesson' }]);
    const nowhere = await change(house, who, 'recordLearning', { event: 'x', lesson: 'y' }, fields);
    expect(nowhere.payload.problems).toMatchObject([{ path: 'programId' }]);
  });
});

describe('Standing by a learning', () => {
  it('needs leave, a recommendation and something that shows it', async () => {
    const { learning, pilot } = await aLearning();
    const denied = await judge('CONTRIBUTOR', 'validateLearning', learning, { evidence: 'The log.' });
    expect(denied.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const alone = await judge('LEAD', 'validateLearning', learning, {});
    expect(alone.payload.refusal).toMatchObject({ code: 'LEARNING_UNSUPPORTED' });
    const shown = await judge('LEAD', 'validateLearning', learning, { supportingPilotIds: [pilot.id] });
    expect(shown.payload.learning).toMatchObject({
      state: 'VALIDATED',
      validatedBy: { id: workspace.people.LEAD.actor.memberId },
      pilots: [{ side: 'SUPPORTS', pilot: { id: pilot.id } }],
      version: 2,
    });
    const stale = await judge('LEAD', 'retireLearning', learning, { reason: 'It is old.' });
    expect(stale.payload.refusal).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    const bare = await aLearning({ recommendation: null });
    const unfinished = await judge('LEAD', 'validateLearning', bare.learning, { evidence: 'The log.' });
    expect(unfinished.payload.refusal).toMatchObject({ code: 'LEARNING_UNFINISHED' });
  });

  it('ends when its words change, when something speaks against it, and when it is retired', async () => {
    const { learning } = await aLearning();
    const stood = await judge('LEAD', 'validateLearning', learning, { evidence: 'The log.' });
    const edited = await judge('CONTRIBUTOR', 'editLearning', stood.payload.learning as Given, {
      lesson: 'Ask for two samples.',
    });
    expect(edited.payload.learning).toMatchObject({
      state: 'DRAFT',
      validatedBy: null,
      lesson: 'Ask for two samples.',
    });
    const again = await judge('LEAD', 'validateLearning', edited.payload.learning as Given, {});
    const other = await aPilot(house, workspace);
    const against = await judge('EXECUTIVE', 'contradictLearning', again.payload.learning as Given, {
      reason: 'A sample was fine, and it failed all the same.',
      pilotId: other.id,
    });
    expect(against.payload.learning).toMatchObject({
      state: 'CONTRADICTED',
      stateReason: 'A sample was fine, and it failed all the same.',
      pilots: [{ side: 'CONTRADICTS', pilot: { id: other.id } }],
    });
    const gone = await judge('LEAD', 'retireLearning', against.payload.learning as Given, {
      reason: 'Of no use.',
    });
    expect(gone.payload.learning).toMatchObject({ state: 'RETIRED' });
    const never = await judge('LEAD', 'validateLearning', gone.payload.learning as Given, {});
    expect(never.payload.refusal).toMatchObject({ code: 'ILLEGAL_LEARNING_STATE' });
  });
});

describe('Doubting a learning', () => {
  it('is open to anybody, and is answered once by whoever may stand by it', async () => {
    const { learning } = await aLearning();
    const id = randomUUID();
    for (const _ of [1, 2]) {
      const { payload } = await say('PROCUREMENT', 'challengeLearning', learning, {
        id,
        reason: 'Is it always so?',
      });
      expect(payload.learning).toMatchObject({
        challenges: [{ id, reason: 'Is it always so?', answer: null }],
      });
    }
    const answer = (role: keyof TestWorkspace['people']) =>
      change(
        house,
        workspace.people[role],
        'answerChallenge',
        { challengeId: id, answer: 'In three of three.' },
        fields,
      );
    expect((await answer('PROCUREMENT')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await answer('LEAD')).payload.learning).toMatchObject({
      challenges: [
        { answer: 'In three of three.', answeredBy: { id: workspace.people.LEAD.actor.memberId } },
      ],
    });
    expect((await answer('LEAD')).payload.refusal).toMatchObject({ code: 'CHALLENGE_ANSWERED' });
  });
});

describe('Two learnings that say the same', () => {
  it('become one that keeps its words, and are two again with exactly what each had', async () => {
    const one = await aLearning();
    const two = await aLearning({ lesson: 'Look at the rows before signing.' });
    const pilot = await aPilot(house, workspace);
    await say('LEAD', 'supportLearning', two.learning, { pilotId: pilot.id, side: 'SUPPORTS' });
    const lead = workspace.people.LEAD;
    const input = { intoId: one.learning.id, fromId: two.learning.id };
    const { payload } = await change(house, lead, 'mergeLearnings', input, `${fields} merge { id undoable }`);
    expect(payload.learning).toMatchObject({
      lesson: one.learning.lesson,
      pilots: [{ side: 'SUPPORTS', pilot: { id: pilot.id } }],
      merged: [{ undoable: true, from: { key: two.learning.key } }],
    });
    const { data: gone } = await ask(
      house,
      lead,
      `query ($id: ID!) { learning(id: $id) { state mergedInto { id } } }`,
      {
        id: two.learning.id,
      },
    );
    expect(gone.learning).toEqual({ state: 'RETIRED', mergedInto: { id: one.learning.id } });
    const mergeId = (payload.merge as Given).id;
    const back = await change(house, lead, 'undoLearningMerge', { mergeId }, fields);
    expect(back.payload.learning).toMatchObject({
      id: two.learning.id,
      state: 'DRAFT',
      mergedInto: null,
      pilots: [{ pilot: { id: pilot.id } }],
    });
    const { data: first } = await ask(
      house,
      lead,
      `query ($id: ID!) { learning(id: $id) { pilots { side } merged { id } } }`,
      {
        id: one.learning.id,
      },
    );
    expect(first.learning).toEqual({ pilots: [], merged: [] });
    const twice = await change(house, lead, 'undoLearningMerge', { mergeId }, fields);
    expect(twice.payload.refusal).toMatchObject({ code: 'MERGE_UNDONE' });
  });

  it('are not merged with themselves, and not once one has fallen', async () => {
    const { learning } = await aLearning();
    const self = await change(
      house,
      workspace.people.LEAD,
      'mergeLearnings',
      { intoId: learning.id, fromId: learning.id },
      fields,
    );
    expect(self.payload.refusal).toMatchObject({ code: 'LEARNINGS_NOT_MERGED' });
  });
});

describe('The library', () => {
  it('finds by any of the words, counts each facet without its own choice, and knows no other workspace', async () => {
    const other = await house.workspace();
    const { learning } = await aLearning({ lesson: 'Turbines hum in the frost.' });
    const question = `query ($filter: LearningFilter) {
      learnings(filter: $filter) { totalCount edges { node { id } } }
      learningFacets(filter: $filter) { name counts { value count } } }`;
    const { data: found } = await ask(house, workspace.people.LEAD, question, {
      filter: { search: 'humming turbines nowhere', states: ['DRAFT'] },
    });
    expect(found.learnings).toMatchObject({ edges: [{ node: { id: learning.id } }] });
    const state = (found.learningFacets as { name: string; counts: unknown[] }[]).find(
      ({ name }) => name === 'STATE',
    );
    expect(state?.counts).toEqual([{ value: 'DRAFT', count: 1 }]);
    const { data: nothing } = await ask(house, other.people.LEAD, question, {
      filter: { search: 'turbines' },
    });
    expect(nothing.learnings).toEqual({ totalCount: 0, edges: [] });
  });

  it('says where the words stand that were looked for, and nothing where none were', async () => {
    const own = await house.workspace();
    const { payload } = await change(house, own.people.LEAD, 'recordLearning', {
      event: 'The glacier survey stopped.',
      lesson: 'Survey drones freeze on glaciers.',
      programId: (await aProgram(house, own)).id,
    });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    const question = `query ($filter: LearningFilter) { learnings(filter: $filter) { edges { highlights {
      event { from to } lesson { from to } recommendation { from to } } } } }`;
    const marks = async (filter: object | null) =>
      (await ask(house, own.people.LEAD, question, { filter })).data.learnings.edges;
    expect(await marks({ search: 'the glacier surveys' })).toEqual([
      {
        highlights: {
          event: [
            { from: 4, to: 11 },
            { from: 12, to: 18 },
          ],
          lesson: [
            { from: 0, to: 6 },
            { from: 24, to: 32 },
          ],
          recommendation: [],
        },
      },
    ]);
    expect(await marks(null)).toEqual([{ highlights: null }]);
  });
});

describe('A follow-up', () => {
  it('has one owner and one day, is late after it, and is done once by its owner', async () => {
    const { learning } = await aLearning();
    const owner = workspace.people.PROCUREMENT;
    const given = {
      learningId: learning.id,
      text: 'Ask for samples',
      ownerId: owner.actor.memberId,
      dueOn: inDays(3),
    };
    const { payload } = await change(
      house,
      workspace.people.CONTRIBUTOR,
      'addFollowUp',
      given,
      'followUp { id version daysLate owner { id } learning { id } canComplete }',
    );
    const followUp = payload.followUp as Given;
    expect(followUp).toMatchObject({
      daysLate: null,
      owner: { id: owner.actor.memberId },
      canComplete: false,
    });
    const complete = (role: keyof TestWorkspace['people']) =>
      change(
        house,
        workspace.people[role],
        'completeFollowUp',
        { followUpId: followUp.id, version: followUp.version, note: 'Asked.' },
        'followUp { doneBy { id } note }',
      );
    expect((await complete('CONTRIBUTOR')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await complete('PROCUREMENT')).payload.followUp).toEqual({
      doneBy: { id: owner.actor.memberId },
      note: 'Asked.',
    });
    expect((await complete('PROCUREMENT')).payload.refusal).toMatchObject({ code: 'FOLLOW_UP_COMPLETED' });
    await opensAgain(followUp);
    const past = await change(
      house,
      owner,
      'addFollowUp',
      { ...given, dueOn: inDays(-1) },
      'followUp { id }',
    );
    expect(past.payload.problems).toMatchObject([{ path: 'dueOn' }]);
  });
});

/** Who may open it again, from which version, and once. */
async function opensAgain(followUp: Given): Promise<void> {
  const reopen = (role: keyof TestWorkspace['people'], version: number) =>
    change(
      house,
      workspace.people[role],
      'reopenFollowUp',
      { followUpId: followUp.id, version },
      'followUp { version doneBy { id } doneAt note }',
    );
  const completed = followUp.version + 1;
  expect((await reopen('CONTRIBUTOR', completed)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await reopen('PROCUREMENT', completed - 1)).payload.refusal.code).toBe('CHANGED_MEANWHILE');
  expect((await reopen('PROCUREMENT', completed)).payload.followUp).toEqual({
    version: completed + 1,
    doneBy: null,
    doneAt: null,
    note: null,
  });
  expect((await reopen('PROCUREMENT', completed + 1)).payload.refusal.code).toBe('FOLLOW_UP_OPEN');
}
