import type { Health } from '@scrimmage/contract/generated/schema-types';
import { daysWords } from '@scrimmage/domain/calendar';

export const healthWords: Readonly<Record<Health, string>> = {
  ON_TRACK: 'On track',
  AT_RISK: 'At risk',
  OFF_TRACK: 'Off track',
};

/**
 * How long what is declared and what the rules say have differed; null while they do not. Without a whole day behind it
 * nobody can tell since when: the rules may have said it for longer, and were not noted down.
 */
export function disagreementWords(
  declared: Health | undefined,
  computed: Health | undefined,
  days: number | null,
): string | null {
  if (declared === undefined || computed === undefined || declared === computed || days === null) return null;
  if (days === 0) return 'They disagree';
  return `In disagreement for ${daysWords(days)}`;
}
