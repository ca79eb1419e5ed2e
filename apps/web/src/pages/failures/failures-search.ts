import type { FailureFilter } from '@scrimmage/contract/generated/schema-types';
import * as v from 'valibot';
import { flagParam, idsParam, manyOfParam, oneOfParam, textParam } from '../../platform/search-params';

/** What the address of the failures page may say. */
export const failuresSearch = v.object({
  q: textParam,
  kind: manyOfParam(['INTELLIGENT', 'COMPLEX', 'PREVENTABLE']),
  cause: idsParam,
  program: idsParam,
  pilot: idsParam,
  learned: oneOfParam(['yes', 'no'] as const),
  soon: oneOfParam(['yes', 'no'] as const),
  stopped: oneOfParam(['yes', 'no'] as const),
  debt: flagParam,
  knew: flagParam,
  from: textParam,
  until: textParam,
});

export type FailuresSearch = v.InferOutput<typeof failuresSearch>;

const some = <T>(list: readonly T[] | undefined) => (list?.length ? [...list] : undefined);
const day = (text: string | undefined) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

/** The address as the question the server is asked; null when every failure is meant. */
export function failureFilter(search: FailuresSearch): FailureFilter | null {
  const all = {
    search: search.q?.trim() || undefined,
    kinds: some(search.kind),
    causeIds: some(search.cause),
    programIds: some(search.program),
    pilotIds: some(search.pilot),
    learned: search.learned && search.learned === 'yes',
    learnedSoon: search.soon && search.soon === 'yes',
    stopped: search.stopped && search.stopped === 'yes',
    inDebt: search.debt || undefined,
    weKnew: search.knew || undefined,
    seenFrom: day(search.from),
    seenUntil: day(search.until),
  };
  const filter = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return Object.keys(filter).length > 0 ? filter : null;
}
