import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';

const noMember = /^[0-]+$/;

/** The member behind an actor; null for the command line of the server, which is no member. */
export function memberOf({ memberId }: Actor): MemberId | null {
  return noMember.test(memberId) ? null : memberId;
}
