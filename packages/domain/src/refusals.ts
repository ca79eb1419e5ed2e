import type { Refusal } from './answer.js';
import { type DashboardRefusal, dashboardSentences } from './dashboard-refusals.js';
import { type DigestRefusal, digestSentences } from './digest-refusals.js';
import { type EverydayRefusal, everydaySentences } from './everyday-refusals.js';
import { type FailureRefusal, failureSentences } from './failure-refusals.js';
import type { FileRefusal } from './file-kind.js';
import { tooLargeSentence } from './file-size.js';
import type { Stage } from './pilot.js';
import type { PilotEvent } from './pilot-life.js';
import { type SprintRefusal, sprintSentences } from './sprint-refusals.js';

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
  | 'DAYS_UNCLEAR'
  | 'ROWS_REFUSED'
  | 'NOT_CHECKED'
  | 'IMPORT_OVER'
  | 'NOTHING_TO_UNDO'
  | 'UNDO_TOO_LATE'
  | 'UNDO_CHANGED_SINCE'
  | 'UNDO_ENTRIES_CHANGED'
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
  | 'READING_KNOWN'
  | 'INVOICE_ALARMS'
  | 'ID_TAKEN'
  | 'LEDGER_FULL'
  | 'STRUCK'
  | 'NOT_STRUCK'
  | 'SIMILAR_VENDOR'
  | 'VENDOR_MERGED'
  | 'BOTH_IN_PILOT'
  | 'MERGE_UNDONE'
  | 'MERGE_CHANGED_SINCE'
  | 'ALREADY_ENGAGED'
  | 'TERMS_SIGNED'
  | 'ENGAGEMENT_IN_USE'
  | 'ANSWERED_ALREADY'
  | 'REPLY_LINK_OVER'
  | FailureRefusal
  | SprintRefusal
  | EverydayRefusal
  | DashboardRefusal
  | DigestRefusal
  | FileRefusal
  | 'FILE_TOO_LARGE'
  | 'ATTACHMENTS_FULL'
  | 'NO_ROOM_FOR_FILES'
  | 'ATTACHMENT_REMOVED'
  | 'ATTACHMENT_NOT_REMOVED'
  | 'ATTACHED_AGAIN';

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
  DAYS_UNCLEAR: ({ days }) => `Say first which number is the day and which the month: ${days}.`,
  ROWS_REFUSED: ({ refused, rows }) =>
    `${refused} of ${rows} rows cannot be taken. Correct the file, or leave those rows out.`,
  NOT_CHECKED: ({ state }) => `This import is ${state}. Run the check first.`,
  IMPORT_OVER: ({ state }) => `This import is ${state}. To go on, bring the file in again.`,
  NOTHING_TO_UNDO: ({ state }) => `This import is ${state}. There is nothing to undo.`,
  UNDO_TOO_LATE: ({ until }) => `This import could be undone until ${until}.`,
  UNDO_CHANGED_SINCE: ({ keys }) =>
    `Somebody changed what this import brought in: ${keys}. Undo would lose that.`,
  UNDO_ENTRIES_CHANGED: ({ rows }) =>
    `Somebody changed entries that this import brought in, from ${rows} of the file. Undo would lose that.`,
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
  SIMILAR_VENDOR: ({ names }) =>
    `The name falls together with ${names}. If it is another vendor, say so and add it all the same.`,
  VENDOR_MERGED: ({ name, into }) => `${name} was merged into ${into}. Choose ${into} instead.`,
  BOTH_IN_PILOT: ({ names, pilot }) =>
    `${names} each have a part in ${pilot}, and a vendor has one part in a pilot. Remove the parts but one first.`,
  MERGE_UNDONE: ({ name }) => `The merge of ${name} was taken back already.`,
  MERGE_CHANGED_SINCE: ({ what }) =>
    `What the merge brought was changed since: ${what}. Taken back, it would tear that apart.`,
  ID_TAKEN: () => 'This id belongs to something else already. Make another.',
  ALREADY_ENGAGED: ({ vendor }) => `${vendor} takes part in this pilot already.`,
  TERMS_SIGNED: ({ vendor }) =>
    `Terms with ${vendor} were signed, so its part in this pilot stays on record. State the day it ended instead.`,
  ENGAGEMENT_IN_USE: ({ vendor }) =>
    `Invoices, value, ratings or documents of ${vendor} are on record for this pilot, so its part stays. State the day it ended instead.`,
  ANSWERED_ALREADY: ({ vendor }) =>
    `${vendor} has answered this rating already. Its answer stays beside it; there is nothing more to send.`,
  REPLY_LINK_OVER: () =>
    'This link cannot be used: it was used before, its time is over, or a newer one took its place. Ask whoever sent it for another.',
  FILE_EMPTY: () => 'This file is empty.',
  FILE_NOT_ALLOWED: ({ what }) =>
    `By its content this file is ${what}. Attach a PDF, a picture (PNG, JPEG, WebP), plain text, CSV, DOCX, XLSX or PPTX.`,
  FILE_NOT_UTF8: () =>
    'This text is not written in UTF-8. Save it as “UTF-8” (or “CSV UTF-8”) and attach that.',
  FILE_WITH_MACROS: () =>
    'This file carries macros or controls, which would run when it is opened. Save it without them, or as a PDF.',
  FILE_DAMAGED: () => 'This file is damaged. Open it where it comes from, save it again, and attach that.',
  FILE_NAMED_ACTIVE: ({ ending }) =>
    `A file ending in “.${ending}” can run when it is opened. If it is plain text, name it “.txt”.`,
  FILE_TOO_LARGE: ({ most }) => tooLargeSentence(most ?? ''),
  ATTACHMENTS_FULL: ({ most }) =>
    `${most} documents are attached here already. Remove one that is no longer needed.`,
  NO_ROOM_FOR_FILES: ({ used, most, days }) =>
    `The documents of this workspace take up ${used} of ${most}, and this one does not fit any more. Remove some (their room is free after ${days} days), or ask an administrator for more room.`,
  ATTACHMENT_REMOVED: ({ name }) => `“${name}” was removed already.`,
  ATTACHMENT_NOT_REMOVED: ({ name }) => `“${name}” is attached. There is nothing to put back.`,
  ATTACHED_AGAIN: ({ name }) => `The same file is attached here again, as “${name}”.`,
  INVOICE_ALARMS: ({ alarms }) =>
    `${alarms} Look at it first. If it is so, add what was billed all the same.`,
  LEDGER_FULL: ({ currency }) =>
    `With this the ledger in ${currency} would come to more than can be counted exactly. Check the amounts and rates.`,
  STRUCK: () => 'This entry is struck. Put it back first.',
  NOT_STRUCK: () => 'This entry is in the ledger. There is nothing to put back.',
  ...failureSentences,
  ...sprintSentences,
  ...dashboardSentences,
  ...digestSentences,
  ...everydaySentences,
  CLOSED_PILOT: ({ what }) => `This pilot is closed. Its ${what ?? 'charter'} stays as it was.`,
  NOTHING_TO_RECONCILE: () =>
    'There is nothing to settle: fewer than two people have rated this pilot since it was last settled.',
  RATED_MEANWHILE: () => 'Somebody rated this pilot meanwhile. Look at the new rating, then settle again.',
};

/** The sentence a person reads for a refusal. */
export function refusalSentence(refusal: Refusal<RefusalCode>): string {
  return sentences[refusal.code](refusal.facts);
}
