import { no } from '@scrimmage/domain/answer';
import { foreignKeyViolation, uniqueViolation } from '../database/pg-errors.js';
import type { Reply } from './payload.js';

/** What a constraint's name says to a person: which field points at something that is gone. */
const references: Readonly<Record<string, string>> = {
  decider: 'member',
  approver: 'member',
  program: 'program',
  unit: 'unit',
  lead: 'member',
  sponsor: 'member',
  owner: 'member',
  system: 'system',
  metric: 'metric',
};

/**
 * Runs writes that may meet a name that is taken or a reference that is gone, and answers those as refusals; PostgreSQL
 * has the last word on both, because somebody else may be faster between our look and our write.
 */
export async function withReferences<T>(name: string, write: () => Promise<Reply<T>>): Promise<Reply<T>> {
  try {
    return await write();
  } catch (error) {
    if (uniqueViolation(error)) return no('NAME_TAKEN', { name });
    const constraint = foreignKeyViolation(error);
    if (!constraint) throw error;
    const what = Object.entries(references).find(([part]) => constraint.includes(`_${part}`))?.[1] ?? 'thing';
    return no('UNKNOWN_REFERENCE', { what });
  }
}
