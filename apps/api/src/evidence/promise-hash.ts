import { createHash } from 'node:crypto';
import type { Criterion, EvidenceTerms } from '@scrimmage/domain/criteria';
import { promisedText } from '@scrimmage/domain/lock-criteria';

/** SHA-256 over everything promised of a pilot, hexadecimal. */
export function promiseHash(plan: EvidenceTerms, criteria: readonly Criterion[]): string {
  return sha256(promisedText(plan, criteria));
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
