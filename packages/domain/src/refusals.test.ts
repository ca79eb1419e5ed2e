import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { no } from './answer.js';
import { learningEvents, learningStates, moveLearning } from './learning.js';
import { outcomes, stages } from './pilot.js';
import { move, pilotEvents } from './pilot-life.js';
import { type RefusalCode, refusalSentence } from './refusals.js';

/** What the house gives with each code; a code without an example does not compile. */
const examples: Readonly<Record<RefusalCode, Readonly<Record<string, string>>>> = {
  ILLEGAL_STAGE: { event: 'HOLD', stage: 'RUNNING', onHold: 'true', legal: 'CALL_FOR_DECISION, RESUME' },
  CHANGED_MEANWHILE: { fields: 'decision date, lead' },
  UNKNOWN_REFERENCE: { what: 'program' },
  NAME_TAKEN: { name: 'Care' },
  ALREADY_ENGAGED: { vendor: 'Halyard' },
  TERMS_SIGNED: { vendor: 'Halyard' },
  ENGAGEMENT_IN_USE: { vendor: 'Halyard' },
  ANSWERED_ALREADY: { vendor: 'Halyard' },
  REPLY_LINK_OVER: {},
  FILE_EMPTY: {},
  FILE_NOT_ALLOWED: { what: 'a program' },
  FILE_NOT_UTF8: {},
  FILE_WITH_MACROS: {},
  FILE_DAMAGED: {},
  FILE_NAMED_ACTIVE: { ending: 'js' },
  FILE_TOO_LARGE: { most: '10 MB' },
  ATTACHMENTS_FULL: { most: '50' },
  NO_ROOM_FOR_FILES: { used: '1,020 MB', most: '1,024 MB', days: '7' },
  ATTACHMENT_REMOVED: { name: 'Signed terms.pdf' },
  ATTACHMENT_NOT_REMOVED: { name: 'Signed terms.pdf' },
  ATTACHED_AGAIN: { name: 'Signed terms.pdf' },
  EMAIL_TAKEN: { email: 'priya@example.org' },
  LAST_ADMIN: {},
  NOT_READY_TO_CHECK: { missing: 'the name' },
  STAGE_WORD_UNKNOWN: { words: 'Sunset' },
  DAYS_UNCLEAR: { days: '03/04/2026' },
  ROWS_REFUSED: { refused: '2', rows: '10' },
  NOT_CHECKED: { state: 'not checked yet' },
  IMPORT_OVER: { state: 'applied' },
  NOTHING_TO_UNDO: { state: 'not applied' },
  UNDO_TOO_LATE: { until: '2026-11-21' },
  UNDO_CHANGED_SINCE: { keys: 'SC-101' },
  UNDO_ENTRIES_CHANGED: { rows: 'row 4' },
  CLOSED_PILOT: { what: 'pads profile' },
  NOTHING_TO_RECONCILE: {},
  RATED_MEANWHILE: {},
  NOT_READY: { missing: 'sponsor and pre-mortem' },
  CONDITIONS_OPEN: { conditions: '“Train the night shift”' },
  AGAINST_RECOMMENDATION: { sentence: 'Kill it: refunds within 3 days are below 40 %.' },
  NOT_INCONCLUSIVE: { sentence: 'Kill it: refunds within 3 days are below 40 %.' },
  EVIDENCE_CHANGED: { sentence: 'Kill it: refunds within 3 days are below 40 %.' },
  CONDITION_CLEARED: { by: 'Priya Rao', on: '2026-11-21' },
  FOLLOW_UP_RECORDED: { by: 'Priya Rao', on: '2026-11-21' },
  EVIDENCE_CLOSED: {},
  METRIC_IN_USE: { fields: 'kind and cap' },
  CRITERIA_LOCKED: {},
  CRITERIA_NOT_LOCKED: {},
  CRITERION_WITHDRAWN: {},
  READING_KNOWN: { known: 'Refund share, pilot, 2 Nov 2026' },
  INVOICE_ALARMS: { alarms: 'This invoice is dated 1 March 2026, 45 days too early.' },
  ID_TAKEN: {},
  LEDGER_FULL: { currency: 'EUR' },
  STRUCK: {},
  NOT_STRUCK: {},
  SIMILAR_VENDOR: { names: 'Halyard Ltd' },
  VENDOR_MERGED: { name: 'Halyard Ltd', into: 'Halyard' },
  BOTH_IN_PILOT: { names: 'Halyard and Parley', pilot: 'SC-101 Proactive refund' },
  MERGE_UNDONE: { name: 'Halyard Ltd' },
  FAILURE_WITHDRAWN: { key: 'FL-3' },
  FAILURE_STANDS: { key: 'FL-3' },
  NOT_A_KILL: {},
  DECISION_LOGGED: { key: 'FL-3' },
  NOT_EARLIER: { key: 'FL-3', earlier: 'LN-7' },
  TOO_MANY_CAUSES: { most: '30' },
  ILLEGAL_LEARNING_STATE: { event: 'CONTRADICT', state: 'DRAFT', legal: 'VALIDATE, RETIRE, REWORD' },
  LEARNING_UNSUPPORTED: {},
  LEARNING_UNFINISHED: {},
  LEARNINGS_NOT_MERGED: { key: 'LN-7', state: 'RETIRED' },
  LEARNING_MERGED: { key: 'LN-7' },
  LEARNING_MERGE_CHANGED: { key: 'LN-7' },
  CHALLENGE_ANSWERED: {},
  PILOT_NOT_CLOSED: { key: 'SC-101' },
  NOT_APPLIED: {},
  LEARNINGS_UNANSWERED: { keys: 'LN-7 and LN-9' },
  FOLLOW_UP_COMPLETED: { by: 'Priya Rao', on: '21 November 2026' },
  FOLLOW_UP_OPEN: {},
  SPRINT_CLOSED: { key: 'SP-4' },
  SPRINT_OPEN: { key: 'SP-4' },
  RECIPIENT_KNOWN: { email: 'kim@example.org' },
  RECIPIENT_IS_MEMBER: { name: 'Kim' },
  TOO_MANY_RECIPIENTS: { most: '100' },
  RECIPIENT_REMOVED: {},
  DIGEST_TO_NOBODY: {},
  DIGEST_TO_SELF_ONLY: {},
  DIGEST_LINK_OVER: {},
  DASHBOARD_DELETED: {},
  TOO_MANY_DASHBOARDS: { most: '100' },
  TOO_MANY_VIEWS: { most: '50' },
  VIEW_DELETED: {},
  NOT_YOURS: { who: 'Administrators' },
  NO_DATE_TO_MOVE: {},
  NOTHING_TO_CHANGE: { same: '3', refused: '1' },
  BULK_UNDONE: {},
  TOO_MANY_TEMPLATES: { most: '100' },
  TEMPLATE_DELETED: {},
  SPRINT_NOT_LAST: { last: 'SP-5' },
  SPRINT_COUNTED_ANEW: { milestones: 'MS-2' },
  NOT_OF_TEAM: { milestone: 'MS-2', team: 'Refunds' },
  MILESTONE_OVER: { milestone: 'MS-2', state: 'reached' },
  LANE_ELSEWHERE: {},
  TOO_MANY_LANES: { most: '20' },
  MERGE_CHANGED_SINCE: { what: '1 part in a pilot' },
};

/** Their facts are codes, which the sentence puts in words. */
const worded: readonly RefusalCode[] = ['ILLEGAL_STAGE', 'ILLEGAL_LEARNING_STATE', 'LEARNINGS_NOT_MERGED'];

const codes = Object.entries(examples) as [RefusalCode, Record<string, string>][];

describe('A refusal', () => {
  it.each(codes)('%s is a whole sentence with its facts in it', (code, facts) => {
    const sentence = refusalSentence(no(code, facts).refusal);
    expect(sentence).toMatch(/^[A-Z0-9“a-z].*[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Oops|sorry/i);
    if (!worded.includes(code)) for (const fact of Object.values(facts)) expect(sentence).toContain(fact);
  });

  it('says what a pilot is, what it cannot be, and what it can', () => {
    const refused = move({ stage: 'RUNNING', onHold: true, outcome: null }, 'HOLD');
    expect(!refused.ok && refusalSentence(refused.refusal)).toBe(
      'This pilot is running, on hold, so it cannot be set on hold. It can be called for decision or taken off hold.',
    );
  });

  it('says of a closed pilot that it is decided', () => {
    const refused = move({ stage: 'CLOSED', onHold: false, outcome: 'SCALED' }, 'WITHDRAW');
    expect(!refused.ok && refusalSentence(refused.refusal)).toBe(
      'This pilot is closed, so it cannot be withdrawn. It is decided.',
    );
  });

  it('has words for every event that is refused in every state', () => {
    const state = fc.record({
      stage: fc.constantFrom(...stages),
      onHold: fc.boolean(),
      outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }),
    });
    fc.assert(
      fc.property(state, fc.constantFrom(...pilotEvents), (from, event) => {
        const moved = move(from, event);
        if (!moved.ok) expect(refusalSentence(moved.refusal)).not.toMatch(/undefined|_/);
      }),
    );
  });

  it('says of a learning what it is, what it cannot be, and what it can', () => {
    const shown = { supporting: [], evidence: 'The log.', recommendation: 'Ask first.' };
    const said = learningStates.flatMap((state) =>
      learningEvents.flatMap((event) => {
        const moved = moveLearning({ ...shown, state }, event);
        return moved.ok ? [] : [refusalSentence(moved.refusal)];
      }),
    );
    expect(said).toContain(
      'This learning is in draft, so it cannot be contradicted. It can be validated, retired, or changed.',
    );
    expect(said).toContain('This learning is retired, so it cannot be validated. Record another.');
    expect(said.join(' ')).not.toMatch(/undefined|_|[A-Z]{2}/);
  });
});
