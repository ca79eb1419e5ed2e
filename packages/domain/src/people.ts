import * as v from 'valibot';
import type { Instant } from './calendar.js';
import type { MemberId, UnitId, WorkspaceId } from './ids.js';
import { isStorable, nameText } from './text.js';

/** What a member may do. Everybody reads everything in the workspace. */
export type Role = 'LEAD' | 'PROCUREMENT' | 'EXECUTIVE' | 'CONTRIBUTOR' | 'ADMIN';
export const roles: readonly Role[] = ['LEAD', 'PROCUREMENT', 'EXECUTIVE', 'CONTRIBUTOR', 'ADMIN'];

/** A person in one workspace. */
export interface Member {
  readonly id: MemberId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
  readonly joinedAt: Instant;
  readonly lastSeenAt: Instant | null;
  readonly version: number;
}

/** A department. */
export interface Unit {
  readonly id: UnitId;
  readonly workspaceId: WorkspaceId;
  readonly name: string;
  readonly version: number;
}

/** A unit as a person enters one. */
export const unitInput = v.object({ name: nameText('The name') });

/** One organisation's settings. */
export interface Workspace {
  readonly id: WorkspaceId;
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
}

/** An e-mail address, lower-cased; at most 254 characters (RFC 5321). */
export const emailAddress = v.pipe(
  v.string(),
  v.transform((text) => text.trim().toLowerCase()),
  v.email('This does not look like an e-mail address.'),
  v.maxLength(254, 'An e-mail address has at most 254 characters.'),
);

/** A person as an administrator enters one. */
export const memberInput = v.object({
  name: nameText('The name'),
  email: emailAddress,
  role: v.picklist(roles),
});

/** The passwords every list of stolen ones begins with, long enough to pass the length rule. */
const known = new Set([
  'passwordpassword',
  'password12345',
  'password123456',
  '123456789012',
  '1234567890123',
  'qwertyuiop12',
  'qwertyqwerty',
  'iloveyou1234',
  'administrator',
  'letmeinletmein',
  'welcome12345',
  'changemechangeme',
  'scrimmage123',
  'scrimmagescrimmage',
]);

/** A password of 12 to 128 characters that is neither on the list of common ones nor one character repeated. NIST SP 800-63B. */
export const newPassword = v.pipe(
  v.string(),
  v.check(isStorable, 'The password contains characters that cannot be stored.'),
  v.minLength(12, 'Use at least 12 characters. A few unrelated words are easy to remember.'),
  v.maxLength(128, 'Use at most 128 characters.'),
  v.check(
    (text) => !known.has(text.toLowerCase()),
    'This password is on every list of stolen ones. Choose another.',
  ),
  v.check((text) => new Set(text).size > 3, 'Use more than three different characters.'),
);
