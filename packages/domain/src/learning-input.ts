import * as v from 'valibot';
import { addDays, type Day } from './calendar.js';
import { givenDay } from './charter.js';
import { learningSides, reuseAnswers, reuseMoments, reuseOutcomes } from './learning.js';
import { ownId } from './own-id.js';
import { reference } from './reference.js';
import { longText, nameText, optionalText } from './text.js';

/** Most pilots that support a learning, or contradict it. */
export const mostPilotsOfLearning = 100;
export const mostTags = 12;
/** Three years: what is due later is no follow-up. */
export const furthestFollowUp = 1_096;

const event = longText('What happened', 2_000);
const lesson = longText('The lesson', 2_000);
const recommendation = optionalText('The recommendation', 2_000);
const evidence = optionalText('The evidence', 2_000);
const programId = v.nullable(reference('A program'));
const failureId = v.nullable(reference('A failure'));
const pilotId = v.nullable(reference('A pilot'));
const reason = longText('The reason', 1_000);

/** Ids chosen from a list, each once. */
function chosen(what: string, many: string, most: number) {
  return v.pipe(
    v.array(reference(what), `Choose ${many} from the list.`),
    v.maxLength(most, `Choose at most ${most} ${many}.`),
    v.transform((ids) => [...new Set(ids)]),
  );
}

const causeIds = chosen('A cause', 'causes', mostTags);
const supporting = chosen('A pilot', 'pilots', mostPilotsOfLearning);

/** A learning as anybody records one, in draft. */
export const learningInput = v.object({
  id: ownId,
  event,
  lesson,
  recommendation: v.optional(recommendation, null),
  evidence: v.optional(evidence, null),
  failureId: v.optional(failureId, null),
  pilotId: v.optional(pilotId, null),
  programId: v.optional(programId, null),
  causeIds: v.nullish(causeIds, []),
});

/** Changes to a learning: a key left out stays, null clears. */
export const learningChanges = v.partial(v.object({ event, lesson, recommendation, evidence, causeIds }));

/** What is added to a learning as it is validated: more pilots that support it, or evidence. What is left out stays as it is. */
export const validateLearningInput = v.object({
  supportingPilotIds: v.nullish(supporting, []),
  evidence: v.optional(evidence, null),
});

/** Why a learning does not hold, and the pilot that showed it. */
export const contradictLearningInput = v.object({ reason, pilotId: v.optional(pilotId, null) });

/** Why a learning is no longer used. */
export const retireLearningInput = v.object({ reason });

/** Which learning stays, and which becomes part of it. */
export const mergeLearningsInput = v.object({
  intoId: reference('A learning'),
  fromId: reference('A learning'),
});

/** A pilot on one side of a learning. */
export const supportLearningInput = v.object({
  pilotId: reference('A pilot'),
  side: v.picklist(learningSides, 'Say whether it supports or contradicts it.'),
  note: v.optional(optionalText('The note', 500), null),
});

/** Why somebody doubts a learning. */
export const challengeLearningInput = v.object({ id: ownId, reason, pilotId: v.optional(pilotId, null) });

/** What a doubt is answered with. */
export const answerChallengeInput = v.object({ answer: longText('The answer', 1_000) });

/** A learning met by a pilot: what became of it, and one line on what changed. */
export const reuseInput = v.object({
  id: ownId,
  learningId: reference('A learning'),
  pilotId: reference('A pilot'),
  moment: v.optional(
    v.nullable(
      v.picklist(reuseMoments, 'Say when it was asked: at the charter, the START gate or the SCALE gate.'),
    ),
    null,
  ),
  answer: v.picklist(reuseAnswers, 'Say whether it was applied, not applicable or contradicted.'),
  changed: nameText('What changed', 300),
});

/** Whether what was applied held. */
export const reuseOutcomeInput = v.object({
  outcome: v.picklist(reuseOutcomes, 'Say whether it held, did not hold, or cannot be told.'),
  note: v.optional(optionalText('The note', 1_000), null),
});

/** Something one person does by a day; `today` is the day of whoever adds it. */
export function followUpInput(today: Day) {
  return v.pipe(
    v.object({
      id: ownId,
      failureId: v.optional(failureId, null),
      learningId: v.optional(v.nullable(reference('A learning')), null),
      text: nameText('What is to be done', 500),
      ownerId: reference('An owner'),
      dueOn: v.pipe(
        givenDay,
        v.check((day) => day >= today, 'This day has passed already.'),
        v.check((day) => day <= addDays(today, furthestFollowUp), 'It is due within three years.'),
      ),
    }),
    v.forward(
      v.check(
        (given) => (given.failureId === null) !== (given.learningId === null),
        'Say which failure or which learning it is for, one of the two.',
      ),
      ['learningId'],
    ),
  );
}

/** What came of it. */
export const completeFollowUpInput = v.object({ note: v.optional(optionalText('The note', 1_000), null) });
