import * as v from 'valibot';
import type { Instant } from './calendar.js';
import type { ApiTokenId, MemberId, WorkspaceId } from './ids.js';
import { nameText } from './text.js';

/** A key for programs: it acts as the member who made it. The key itself is shown once and kept by nobody. */
export interface ApiToken {
  readonly workspaceId: WorkspaceId;
  readonly id: ApiTokenId;
  readonly memberId: MemberId;
  readonly name: string;
  readonly scope: 'READ' | 'WRITE';
  /** The end of the key, to tell it from others. */
  readonly prefix: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** A token as a person asks for one. */
export const apiTokenInput = v.object({
  name: nameText('The name'),
  scope: v.picklist(['READ', 'WRITE']),
  expiresInDays: v.pipe(
    v.number(),
    v.integer('A whole number of days.'),
    v.minValue(1, 'At least one day.'),
    v.maxValue(365, 'At most 365 days.'),
  ),
});
