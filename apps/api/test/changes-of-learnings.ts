import { aPilot, aProgram, change, inDays, placed } from './builders.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

const missing = '01936f1e-0000-7000-8000-00000000000a';
const words = { event: 'x', lesson: 'y', recommendation: 'z' };

/** What there is before anything is changed: learnings, a doubt, a merge, something to be done, and a use that can be settled. */
async function atHand(house: House, own: TestWorkspace) {
  const { ADMIN } = own.people;
  const pilotId = (await aPilot(house, own)).id;
  const made = async (verb: string, input: object, fields: string) =>
    (await change(house, ADMIN, verb, { ...input }, fields)).payload;
  const aLearning = async (): Promise<string> =>
    (await made('recordLearning', { ...words, pilotId }, 'learning { id }')).learning.id;
  const stood = await aLearning();
  const gone = await aLearning();
  const into = await aLearning();
  const from = await aLearning();
  const apart = await aLearning();
  const other = await aLearning();
  const doubted = await made(
    'challengeLearning',
    { learningId: into, reason: 'x' },
    'learning { challenges { id } }',
  );
  const challengeId = doubted.learning.challenges[0].id;
  const { merge } = await made('mergeLearnings', { intoId: apart, fromId: other }, 'merge { id }');
  const todo = { learningId: into, text: 'x', ownerId: ADMIN.actor.memberId, dueOn: inDays(9) };
  const { followUp } = await made('addFollowUp', todo, 'followUp { id version }');
  const closed = (await aPilot(house, own)).id;
  const met = { learningId: into, pilotId: closed, moment: 'CHARTER', answer: 'APPLIED', changed: 'x' };
  const { reuse } = await made('reuseLearning', met, 'reuse { id version }');
  await placed(house, closed, { stage: 'CLOSED', outcome: 'KILLED', closed_on: inDays(0) });
  return { pilotId, stood, gone, into, from, challengeId, merge, todo, followUp, met, reuse };
}

/** The changes to learnings and to what follows of them, each once, in an order in which they can be made. */
export async function changesOfLearnings(
  house: House,
  own: TestWorkspace,
): Promise<readonly ExampleChange[]> {
  const { pilotId, stood, gone, into, from, challengeId, merge, todo, followUp, met, reuse } = await atHand(
    house,
    own,
  );
  const of = (learningId: string, version: number, said: object) => ({ learningId, version, ...said });
  const plan = { plannedShare: 0.4, plannedCount: 4, period: 'QUARTER', learningDays: 30 };
  const budget = { programId: (await aProgram(house, own)).id, version: 0, ...plan };
  return [
    ['recordLearning', { ...words, pilotId }, { ...words, pilotId, event: ' ' }],
    ['editLearning', of(stood, 1, { lesson: 'w' }), of(stood, 1, { lesson: 'v' })],
    [
      'supportLearning',
      { learningId: into, pilotId, side: 'SUPPORTS' },
      { learningId: into, pilotId: missing, side: 'SUPPORTS' },
    ],
    ['validateLearning', of(stood, 2, { evidence: 'x' }), of(stood, 2, { evidence: 'y' })],
    ['contradictLearning', of(stood, 3, { reason: 'x' }), of(stood, 3, { reason: 'x' })],
    ['retireLearning', of(gone, 1, { reason: 'x' }), of(gone, 1, { reason: 'x' })],
    ['challengeLearning', { learningId: into, reason: 'x' }, { learningId: into, reason: ' ' }],
    ['answerChallenge', { challengeId, answer: 'x' }, { challengeId, answer: 'x' }],
    ['reuseLearning', { ...met, pilotId }, { ...met, pilotId, changed: ' ' }],
    [
      'settleReuse',
      { reuseId: reuse.id, version: reuse.version, outcome: 'HELD' },
      { reuseId: reuse.id, version: reuse.version, outcome: 'DID_NOT_HOLD' },
    ],
    ['mergeLearnings', { intoId: into, fromId: from }, { intoId: into, fromId: from }],
    ['undoLearningMerge', { mergeId: merge.id }, { mergeId: merge.id }],
    ['addFollowUp', todo, { ...todo, text: ' ' }],
    [
      'completeFollowUp',
      { followUpId: followUp.id, version: followUp.version },
      { followUpId: followUp.id, version: followUp.version },
    ],
    [
      'reopenFollowUp',
      { followUpId: followUp.id, version: followUp.version + 1 },
      { followUpId: followUp.id, version: followUp.version + 1 },
    ],
    ['setFailureBudget', budget, budget],
  ];
}
