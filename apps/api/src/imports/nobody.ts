import { type Actor, noMember } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';

/** The member behind an actor; null for the command line of the server, which is no member. */
export function memberOf({ memberId }: Actor): MemberId | null {
  return memberId === noMember ? null : memberId;
}
