import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { no } from './answer.js';
import { outcomes, stages } from './pilot.js';
import { move, pilotEvents } from './pilot-life.js';
import { type RefusalCode, refusalSentence } from './refusals.js';

/** What the house gives with each code; a code without an example does not compile. */
const examples: Readonly<Record<RefusalCode, Readonly<Record<string, string>>>> = {
  ILLEGAL_STAGE: { event: 'HOLD', stage: 'RUNNING', onHold: 'true', legal: 'CALL_FOR_DECISION, RESUME' },
  CHANGED_MEANWHILE: { fields: 'decision date, lead' },
  UNKNOWN_REFERENCE: { what: 'program' },
  NAME_TAKEN: { name: 'Care' },
  EMAIL_TAKEN: { email: 'priya@example.org' },
  LAST_ADMIN: {},
  NOT_READY_TO_CHECK: { missing: 'the name' },
  STAGE_WORD_UNKNOWN: { words: 'Sunset' },
  ROWS_REFUSED: { refused: '2', rows: '10' },
  NOT_CHECKED: { state: 'not checked yet' },
  IMPORT_OVER: { state: 'applied' },
  NOTHING_TO_UNDO: { state: 'not applied' },
  UNDO_TOO_LATE: { until: '2026-11-21' },
  UNDO_CHANGED_SINCE: { keys: 'SC-101' },
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
};

const codes = Object.entries(examples) as [RefusalCode, Record<string, string>][];

describe('A refusal', () => {
  it.each(codes)('%s is a whole sentence with its facts in it', (code, facts) => {
    const sentence = refusalSentence(no(code, facts).refusal);
    expect(sentence).toMatch(/^[A-Z0-9“a-z].*[.]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Oops|sorry/i);
    if (code !== 'ILLEGAL_STAGE') for (const fact of Object.values(facts)) expect(sentence).toContain(fact);
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
});
