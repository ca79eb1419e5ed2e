import * as v from 'valibot';
import type { Instant } from './calendar.js';
import type { DigestRecipientId, MemberId, WorkspaceId } from './ids.js';
import { emailAddress } from './people.js';
import { nameText } from './text.js';

/** Somebody without an account who gets the digest. */
export interface DigestRecipient {
  readonly workspaceId: WorkspaceId;
  readonly id: DigestRecipientId;
  readonly name: string;
  readonly email: string;
  readonly addedBy: MemberId;
  readonly addedAt: Instant;
  /** Null: gets it still. */
  readonly removedAt: Instant | null;
  readonly version: number;
}

/** People without an account the digest goes to, at most. */
export const mostRecipients = 100;

/** Such a person as a member enters one. */
export const digestRecipientInput = v.object({ name: nameText('The name'), email: emailAddress });
