import type { Refusal } from './answer.js';
import type { Stage } from './pilot.js';
import type { PilotEvent } from './pilot-life.js';

/** Every code with which the business says no. A code without a sentence does not compile. */
export type RefusalCode =
  | 'ILLEGAL_STAGE'
  | 'CHANGED_MEANWHILE'
  | 'UNKNOWN_REFERENCE'
  | 'NAME_TAKEN'
  | 'EMAIL_TAKEN'
  | 'LAST_ADMIN'
  | 'NOT_READY_TO_CHECK'
  | 'STAGE_WORD_UNKNOWN'
  | 'ROWS_REFUSED'
  | 'NOT_CHECKED'
  | 'IMPORT_OVER'
  | 'NOTHING_TO_UNDO'
  | 'UNDO_TOO_LATE'
  | 'UNDO_CHANGED_SINCE'
  | 'CLOSED_PILOT'
  | 'NOTHING_TO_RECONCILE'
  | 'RATED_MEANWHILE'
  | 'NOT_READY'
  | 'CONDITIONS_OPEN'
  | 'AGAINST_RECOMMENDATION'
  | 'NOT_INCONCLUSIVE'
  | 'EVIDENCE_CHANGED'
  | 'CONDITION_CLEARED'
  | 'FOLLOW_UP_RECORDED'
  | 'EVIDENCE_CLOSED'
  | 'METRIC_IN_USE'
  | 'CRITERIA_LOCKED'
  | 'CRITERIA_NOT_LOCKED'
  | 'CRITERION_WITHDRAWN'
  | 'READING_KNOWN';

const stageWords: Readonly<Record<Stage, string>> = {
  PROPOSED: 'proposed',
  RUNNING: 'running',
  DECIDING: 'waiting for its decision',
  CLOSED: 'closed',
};

const eventWords: Readonly<Record<PilotEvent, string>> = {
  START_GO: 'started',
  START_CONDITIONAL_GO: 'started with conditions',
  START_HOLD: 'held at the START gate',
  START_KILL: 'called off at the START gate',
  WITHDRAW: 'withdrawn',
  CALL_FOR_DECISION: 'called for decision',
  SCALE_GO: 'scaled',
  SCALE_CONDITIONAL_GO: 'scaled with conditions',
  SCALE_HOLD: 'held at the SCALE gate',
  SCALE_RECYCLE: 'sent back to run',
  SCALE_KILL: 'killed',
  SCALE_INCONCLUSIVE: 'closed as inconclusive',
  HOLD: 'set on hold',
  RESUME: 'taken off hold',
};

type Facts = Readonly<Record<string, string>>;

function illegalStage({ event, stage, onHold, legal }: Facts): string {
  const state = `${stageWords[stage as Stage]}${onHold === 'true' ? ', on hold' : ''}`;
  const ways = (legal ?? '')
    .split(', ')
    .filter(Boolean)
    .map((e) => eventWords[e as PilotEvent]);
  const cannot = `This pilot is ${state}, so it cannot be ${eventWords[event as PilotEvent]}.`;
  return ways.length
    ? `${cannot} It can be ${new Intl.ListFormat('en', { type: 'disjunction' }).format(ways)}.`
    : `${cannot} It is decided.`;
}

const sentences: Readonly<Record<RefusalCode, (facts: Facts) => string>> = {
  ILLEGAL_STAGE: illegalStage,
  CHANGED_MEANWHILE: ({ fields }) =>
    `Somebody else changed this meanwhile: ${fields}. Nothing of yours was lost; look at theirs and save again.`,
  UNKNOWN_REFERENCE: ({ what }) => `This ${what} does not exist any more. Choose another.`,
  NAME_TAKEN: ({ name }) => `“${name}” exists already.`,
  EMAIL_TAKEN: ({ email }) => `${email} is a member already.`,
  LAST_ADMIN: () => 'This is the last administrator. Give somebody else that role first.',
  NOT_READY_TO_CHECK: ({ missing }) => `Say first which column holds ${missing}.`,
  STAGE_WORD_UNKNOWN: ({ words }) => `Say first what these stage words mean here: ${words}.`,
  ROWS_REFUSED: ({ refused, rows }) =>
    `${refused} of ${rows} rows cannot be taken. Correct the file, or leave those rows out.`,
  NOT_CHECKED: ({ state }) => `This import is ${state}. Run the check first.`,
  IMPORT_OVER: ({ state }) => `This import is ${state}. To go on, bring the file in again.`,
  NOTHING_TO_UNDO: ({ state }) => `This import is ${state}. There is nothing to undo.`,
  UNDO_TOO_LATE: ({ until }) => `This import could be undone until ${until}.`,
  UNDO_CHANGED_SINCE: ({ keys }) =>
    `Somebody changed what this import brought in: ${keys}. Undo would lose that.`,
  NOT_READY: ({ missing }) =>
    `This pilot is not ready to start. Missing: ${missing}. State what is missing, or say for each why it starts without.`,
  CONDITIONS_OPEN: ({ conditions }) =>
    `These conditions are still open: ${conditions}. Clear them before the pilot is scaled.`,
  AGAINST_RECOMMENDATION: ({ sentence }) =>
    `This goes against the recommendation: ${sentence} Say in a sentence why you decide otherwise.`,
  NOT_INCONCLUSIVE: ({ sentence }) =>
    `The evidence is not inconclusive: ${sentence} Close the pilot as killed, or decide otherwise.`,
  EVIDENCE_CHANGED: ({ sentence }) =>
    `The evidence changed since you looked. It now says: ${sentence} Look at it again, then decide.`,
  CONDITION_CLEARED: ({ by, on }) => `${by} cleared this condition on ${on} already.`,
  FOLLOW_UP_RECORDED: ({ by, on }) => `${by} recorded this follow-up on ${on} already.`,
  EVIDENCE_CLOSED: () => 'This pilot is closed. Its criteria and readings stay as they were.',
  METRIC_IN_USE: ({ fields }) =>
    `What was locked or counted rests on this metric, so its ${fields} cannot change. Add another metric instead.`,
  CRITERIA_LOCKED: () =>
    'The criteria are locked. What you change now is an amendment: say why, and whether readings had been seen.',
  CRITERIA_NOT_LOCKED: () =>
    'The criteria are not locked yet. Change or remove the draft; amendments come after the start.',
  CRITERION_WITHDRAWN: () => 'This criterion was withdrawn. Register another.',
  READING_KNOWN: ({ known }) =>
    `Other figures are known for ${known}. To correct them, say why; otherwise nothing is changed.`,
  CLOSED_PILOT: ({ what }) => `This pilot is closed. Its ${what ?? 'charter'} stays as it was.`,
  NOTHING_TO_RECONCILE: () =>
    'There is nothing to settle: fewer than two people have rated this pilot since it was last settled.',
  RATED_MEANWHILE: () => 'Somebody rated this pilot meanwhile. Look at the new rating, then settle again.',
};

/** The sentence a person reads for a refusal. */
export function refusalSentence(refusal: Refusal<RefusalCode>): string {
  return sentences[refusal.code](refusal.facts);
}
