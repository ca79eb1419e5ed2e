import * as v from 'valibot';
import { fieldWords } from './activity-words.js';
import type { Actor } from './actor.js';
import { no, type Refusal } from './answer.js';
import { addDays, type Instant } from './calendar.js';
import { charterChanges, furthestDecision } from './charter.js';
import { charterBar } from './edit-charter.js';
import type { BulkEditId, MemberId, PilotId, WorkspaceId } from './ids.js';
import { countWithin } from './numbers.js';
import { ownId } from './own-id.js';
import type { Pilot } from './pilot.js';
import { policy } from './policy.js';
import { reference } from './reference.js';
import { longText } from './text.js';

/** Pilots changed together at most. */
export const mostAtOnce = 500;

/** What of a charter can be changed of many pilots together. */
export const bulkFields = [
  'leadId',
  'sponsorId',
  'deciderId',
  'programId',
  'unitId',
  'decisionDate',
] as const;
export type BulkField = (typeof bulkFields)[number];
/** Values of those fields; what is left out stays. */
export type BulkValues = Partial<Pick<Pilot, BulkField>>;

const days = countWithin('The number of days', -furthestDecision, furthestDecision);

/** What is changed of all of them: the same value, or the decision date moved by so many days. */
export const bulkChanges = v.pipe(
  v.object({
    ...v.pick(charterChanges, bulkFields).entries,
    moveDays: v.optional(
      v.pipe(
        days,
        v.check((count) => count !== 0, 'Moved by no day it stays where it is.'),
      ),
    ),
  }),
  v.check(
    (changes) => Object.values(changes).some((value) => value !== undefined),
    'Choose what is changed.',
  ),
  v.forward(
    v.check(
      ({ decisionDate, moveDays }) => decisionDate === undefined || moveDays === undefined,
      'Say a day, or move each by so many days, not both.',
    ),
    ['moveDays'],
  ),
);
export type BulkChanges = v.InferOutput<typeof bulkChanges>;

const tooMany = `At most ${mostAtOnce} pilots are changed at once. Narrow the list, or choose fewer.`;

/** A change of many pilots as somebody sends it: each with the version that was looked at. */
export const bulkInput = v.object({
  id: ownId,
  pilots: v.pipe(
    v.array(
      v.object({ pilotId: reference('A pilot'), version: countWithin('The version', 1) }),
      'List the pilots.',
    ),
    v.minLength(1, 'Choose at least one pilot.'),
    v.maxLength(mostAtOnce, tooMany),
    v.check(
      (all) => new Set(all.map(({ pilotId }) => pilotId)).size === all.length,
      'Each pilot can be listed once.',
    ),
  ),
  changes: bulkChanges,
  reason: longText('The reason', 2_000),
});

/** Why one of them is not changed. */
export type BulkBar = Refusal<'NOT_YOURS' | 'CLOSED_PILOT' | 'NO_DATE_TO_MOVE' | 'CHANGED_MEANWHILE'>;

/** What a change does to one pilot: nothing when it is so already, or it is refused. */
export type BulkPlan =
  | { readonly pilot: Pilot; readonly values: BulkValues; readonly bar: null }
  | { readonly pilot: Pilot; readonly values: null; readonly bar: BulkBar };

/** One pilot of a change that was made: what was stated before and after. */
export interface BulkMade {
  readonly pilotId: PilotId;
  readonly before: BulkValues;
  readonly after: BulkValues;
}

/** One pilot that was left as it is, and why. */
export interface BulkRefused {
  readonly pilotId: PilotId;
  readonly bar: BulkBar;
}

/** A change of many pilots, kept so that it can be taken back as one. */
export interface BulkEdit {
  readonly workspaceId: WorkspaceId;
  readonly id: BulkEditId;
  readonly byId: MemberId;
  readonly at: Instant;
  readonly reason: string;
  readonly changes: BulkChanges;
  readonly made: readonly BulkMade[];
  /** Those that were so already. */
  readonly same: readonly PilotId[];
  readonly refused: readonly BulkRefused[];
  readonly undoneAt: Instant | null;
  /** Those of which something was not taken back, and why; null while it stands. */
  readonly kept: readonly BulkRefused[] | null;
  readonly version: number;
}

function bar(code: BulkBar['code'], facts: Readonly<Record<string, string>> = {}): BulkBar {
  return no(code, facts).refusal;
}

function barred(actor: Parameters<typeof charterBar>[0], pilot: Pilot): BulkBar | null {
  const code = charterBar(actor, pilot);
  if (code === null) return null;
  return bar(code, code === 'NOT_YOURS' ? { who: policy.editCharter.who } : {});
}

/** The fields of which a change says something. */
export function fieldsOf({ moveDays, ...values }: BulkChanges): readonly BulkField[] {
  const said = bulkFields.filter((field) => values[field] !== undefined);
  return moveDays === undefined ? said : [...said, 'decisionDate'];
}

function only(values: BulkValues, keep: (field: BulkField) => boolean): BulkValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => keep(field as BulkField)));
}

function changedMeanwhile(fields: readonly string[]): BulkBar {
  return bar('CHANGED_MEANWHILE', { fields: fields.map(fieldWords).join(', ') });
}

/**
 * What a change does to a pilot as it stands; `stale` are the fields of it that somebody changed after the version that was
 * looked at. By days a date moves from where it is, also past today.
 */
export function planBulk(
  actor: Pick<Actor, 'memberId' | 'role' | 'scope'>,
  pilot: Pilot,
  changes: BulkChanges,
  stale: readonly string[] = [],
): BulkPlan {
  const refused = (why: BulkBar): BulkPlan => ({ pilot, values: null, bar: why });
  const not = barred(actor, pilot);
  if (not) return refused(not);
  if (stale.length) return refused(changedMeanwhile(stale));
  const { moveDays, ...same } = changes;
  if (moveDays !== undefined && pilot.decisionDate === null) return refused(bar('NO_DATE_TO_MOVE'));
  const moved =
    moveDays === undefined || pilot.decisionDate === null
      ? {}
      : { decisionDate: addDays(pilot.decisionDate, moveDays) };
  const values = { ...same, ...moved } as BulkValues;
  return {
    pilot,
    values: only(values, (field) => values[field] !== undefined && values[field] !== pilot[field]),
    bar: null,
  };
}

/** What taking a change back does to one pilot: what is stated again, and why the rest is not. */
export interface BulkUndo {
  readonly pilot: Pilot;
  readonly values: BulkValues;
  readonly bar: BulkBar | null;
}

/**
 * Takes one pilot back to what was stated before, field by field; what somebody changed meanwhile stays theirs. Leave is
 * judged by the lead the pilot has once it is taken back: who gave a pilot away may take it back again.
 */
export function planUndo(
  actor: Pick<Actor, 'memberId' | 'role' | 'scope'>,
  pilot: Pilot,
  { before, after }: BulkMade,
): BulkUndo {
  const values = only(before, (field) => pilot[field] === after[field]);
  const kept = Object.keys(before).filter((field) => !Object.hasOwn(values, field));
  const not = barred(actor, { ...pilot, ...values });
  if (not) return { pilot, values: {}, bar: not };
  return { pilot, values, bar: kept.length ? changedMeanwhile(kept) : null };
}

/** What a change did to a pilot, so that it can be taken back. */
export function madeOf(pilot: Pilot, after: BulkValues): BulkMade {
  const before = Object.fromEntries(Object.keys(after).map((field) => [field, pilot[field as BulkField]]));
  return { pilotId: pilot.id, before, after };
}
