import type {
  Problem as ProblemRow,
  Refusal as RefusalRow,
} from '@scrimmage/contract/generated/schema-types';
import { fieldWords } from '@scrimmage/domain/activity-words';
import { no, type Problem, type Refusal } from '@scrimmage/domain/answer';
import { type RefusalCode, refusalSentence } from '@scrimmage/domain/refusals';

/** What a service verb gives back: a value, the business's no, or the mistakes in the input. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal<RefusalCode>; readonly current?: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Somebody else changed the same fields; `current` is what they stand at now. */
export function changedMeanwhile<T>(fields: readonly string[], current: T): Reply<T> {
  return { ...no('CHANGED_MEANWHILE', { fields: fields.map(fieldWords).join(', ') }), current };
}

/** The part every mutation's payload has. */
export interface Payload {
  readonly refusal: RefusalRow | null;
  readonly problems: readonly ProblemRow[];
}

function refusalRow(refusal: Refusal<RefusalCode>): RefusalRow {
  return {
    code: refusal.code,
    sentence: refusalSentence(refusal),
    facts: Object.entries(refusal.facts).map(([name, value]) => ({ name, value })),
  };
}

/** A reply as the contract's payload; `fields` says under which name the value is given. */
export function payload<T, F extends object>(reply: Reply<T>, fields: (value: T) => F): Payload & Partial<F> {
  if (reply.ok) return { refusal: null, problems: [], ...fields(reply.value) };
  const current: Partial<F> = 'problems' in reply || reply.current === undefined ? {} : fields(reply.current);
  if ('problems' in reply) return { ...current, refusal: null, problems: reply.problems };
  return { ...current, refusal: refusalRow(reply.refusal), problems: [] };
}

/** Tells whether a payload stands for a change that was made. */
export function wasMade(given: Payload): boolean {
  return given.refusal === null && given.problems.length === 0;
}
