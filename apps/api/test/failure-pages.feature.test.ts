import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, asUpkeep, change, inDays, placed } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { webQuestion } from './web-questions.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

/** What the pages are asked with. */
interface Shown {
  readonly programId: string;
  readonly failure: string;
  readonly learning: string;
  /** A pilot that waits for its SCALE gate. */
  readonly pilot: string;
}

interface Given {
  readonly programId: string;
  readonly causeId: string;
}

async function made(own: TestWorkspace, verb: string, input: object, fields: string) {
  const { payload, errors } = await change(house, own.people.ADMIN, verb, { ...input }, fields);
  if (!payload || payload.refusal || payload.problems.length)
    throw new Error(`${verb} was not done: ${JSON.stringify({ payload, errors })}`);
  return payload;
}

/** A failure that ended its pilot, seen again, learned from; the learning doubted, used, followed up, made of two. */
async function aStory(own: TestWorkspace, { programId, causeId }: Given): Promise<Shown> {
  const member = own.people.LEAD.actor.memberId;
  const ended = await aPilot(house, own, { programId });
  const { failure } = await made(
    own,
    'logFailure',
    {
      ...{ whatFailed: 'The export of invoices stood still.', knownNow: 'Ask for a sample of the export.' },
      ...{ pilotId: ended.id, causeId, toTellIds: [member], seenOn: inDays(-40) },
    },
    'failure { id key learnings { id key version } }',
  );
  const [{ id: learningId, key: learning }] = failure.learnings;
  const ofFailure = { failureId: failure.id };
  const ofLearning = { learningId };
  await made(own, 'linkFailure', { ...ofFailure, pilotId: ended.id }, 'failure { id }');
  const recommendation = 'Look at a hundred rows.';
  const edited = await made(
    own,
    'editLearning',
    { ...ofLearning, version: 1, recommendation },
    'learning { version }',
  );
  const other = await made(
    own,
    'recordLearning',
    { event: 'An export stood still.', lesson: 'Sample it.', programId },
    'learning { id }',
  );
  const { version } = edited.learning;
  const stood = { ...ofLearning, version, supportingPilotIds: [ended.id] };
  await made(own, 'validateLearning', stood, 'learning { id }');
  await made(own, 'mergeLearnings', { intoId: learningId, fromId: other.learning.id }, 'learning { id }');
  await made(own, 'challengeLearning', { ...ofLearning, reason: 'x', pilotId: ended.id }, 'learning { id }');
  const task = { text: 'x', ownerId: member, dueOn: inDays(3) };
  await made(own, 'addFollowUp', { ...ofLearning, ...task }, 'followUp { id }');
  await made(own, 'addFollowUp', { ...ofFailure, ...task }, 'followUp { id }');
  const waiting = await aPilot(house, own, { programId, problem: 'The export of invoices is slow.' });
  const reuse = { ...ofLearning, pilotId: waiting.id, answer: 'APPLIED', changed: 'x' };
  await made(own, 'reuseLearning', reuse, 'reuse { id }');
  await placed(house, ended.id, {
    stage: 'CLOSED',
    outcome: 'KILLED',
    started_on: inDays(-90),
    closed_on: inDays(-1),
  });
  await placed(house, waiting.id, { stage: 'DECIDING', started_on: inDays(-60), decision_date: inDays(-2) });
  return { programId, failure: failure.key, learning, pilot: waiting.id };
}

/** Every page and part about failures, as the web client asks for it, by what it is asked with. */
const pages: Readonly<Record<string, (shown: Shown) => Readonly<Record<string, unknown>>>> = {
  FailuresPage: () => ({}),
  FailurePage: ({ failure }) => ({ key: failure }),
  LearningsPage: () => ({}),
  LearningPage: ({ learning }) => ({ key: learning }),
  OpenFollowUps: () => ({ mine: false }),
  BudgetPage: () => ({}),
  ProgramBudget: ({ programId }) => ({ id: programId }),
  FailureFactsOfAll: () => ({}),
  FailureFactsOfProgram: ({ programId }) => ({ id: programId }),
  PilotLearnings: ({ pilot }) => ({ key: pilot }),
  SimilarFailures: () => ({ text: 'The invoices of the export stood still' }),
};
const searched = ['FailuresPage', 'LearningsPage'];

/** As docs/benchmarks.md has them. */
const statements = {
  FailuresPage: 12,
  'FailuresPage, searched': 12,
  FailurePage: 16,
  LearningsPage: 12,
  'LearningsPage, searched': 12,
  LearningPage: 19,
  OpenFollowUps: 6,
  BudgetPage: 3,
  ProgramBudget: 10,
  FailureFactsOfAll: 9,
  FailureFactsOfProgram: 9,
  PilotLearnings: 8,
  SimilarFailures: 6,
};

describe('A page about failures and learnings', () => {
  it('takes as many statements for eight of them as for three', { timeout: 300_000 }, async () => {
    const own = await house.workspace();
    const { LEAD, ADMIN } = own.people;
    const { data } = await ask(house, LEAD, '{ causes { id } }');
    const causeId = data.causes[0].id as string;
    const { id: programId } = await aProgram(house, own);
    const plan = { plannedShare: 0.4, plannedCount: 4, period: 'YEAR', learningDays: 30 };
    await made(own, 'setFailureBudget', { programId, version: 0, ...plan }, 'program { id }');
    const given = { programId, causeId };
    const shown = await aStory(own, given);
    for (let n = 1; n < 3; n++) await aStory(own, given);
    // Known before the last ones began: they are suggested as repeats.
    await asUpkeep(
      house,
      `update failure set logged_at = logged_at - interval '90 days' where workspace_id = $1`,
      [own.id],
    );
    const asked = async (page: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await ask(house, ADMIN, webQuestion(page), variables);
      expect(answer.errors, page).toEqual([]);
      return answer.statements;
    };
    const counted = async () => {
      const all: Record<string, number> = {};
      for (const [page, variables] of Object.entries(pages)) all[page] = await asked(page, variables(shown));
      for (const page of searched)
        all[`${page}, searched`] = await asked(page, { filter: { search: 'invoices' } });
      return all;
    };
    expect(await counted()).toEqual(statements);
    for (let n = 3; n < 8; n++) await aStory(own, given);
    expect(await counted()).toEqual(statements);
  });
});
