import { Injectable } from '@nestjs/common';
import type { AddMemberInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { MemberId } from '@scrimmage/domain/ids';
import { type Member, memberInput, newPassword, type Role } from '@scrimmage/domain/people';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import * as v from 'valibot';
import { hashPassword } from '../platform/auth/passwords.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { uniqueViolation } from '../platform/database/pg-errors.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { MembersRepository } from './members.repository.js';

const addMember = v.object({ ...memberInput.entries, password: newPassword });

/** Who is let in, as what, and who is not any more. */
@Injectable()
export class MembersService {
  constructor(
    private readonly members: MembersRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, given: AddMemberInput): Promise<Reply<Member>> {
    const input = checked(addMember, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { name, email, role, password } = input.value;
    const now = this.clock.now();
    const id = uuidv7() as MemberId;
    const { workspaceId } = actor;
    const member: Member = {
      workspaceId,
      id,
      name,
      email,
      role,
      active: true,
      joinedAt: now,
      lastSeenAt: null,
      version: 1,
    };
    const passwordHash = await hashPassword(password);
    try {
      await this.members.insert(member);
    } catch (error) {
      if (uniqueViolation(error)) return no('EMAIL_TAKEN', { email });
      throw error;
    }
    await this.members.insertCredential(member, passwordHash, now);
    this.tell('addMember', member, { name: [null, name], email: [null, email], role: [null, role] });
    return { ok: true, value: member };
  }

  async changeRole(memberId: MemberId, version: number, role: Role): Promise<Reply<Member>> {
    const admins = await this.members.lockAdmins();
    const member = await this.members.require(memberId);
    const conflicts = await this.members.changedSince(member, version, ['role']);
    if (conflicts.length) return changedMeanwhile(conflicts, member);
    if (role !== 'ADMIN' && isLast(admins, member)) return no('LAST_ADMIN');
    const changed = await this.members.update(member, { role });
    this.tell('changeRole', changed, { role: [member.role, role] });
    return { ok: true, value: changed };
  }

  async setActive(memberId: MemberId, version: number, active: boolean): Promise<Reply<Member>> {
    const admins = await this.members.lockAdmins();
    const member = await this.members.require(memberId);
    const conflicts = await this.members.changedSince(member, version, ['active']);
    if (conflicts.length) return { ...no('CHANGED_MEANWHILE', { fields: 'access' }), current: member };
    if (!active && isLast(admins, member)) return no('LAST_ADMIN');
    const changed = await this.members.update(member, { active });
    this.tell(active ? 'reactivateMember' : 'deactivateMember', changed, { active: [member.active, active] });
    return { ok: true, value: changed };
  }

  private tell(
    verb: 'addMember' | 'changeRole' | 'deactivateMember' | 'reactivateMember',
    member: Member,
    changes: Readonly<Record<string, readonly [unknown, unknown]>>,
  ): void {
    this.database.announce({
      verb,
      subjectType: 'Member',
      subjectId: member.id,
      subjectLabel: member.name,
      subjectVersion: member.version,
      changes,
      at: this.clock.now(),
    });
  }
}

function isLast(admins: readonly MemberId[], member: Member): boolean {
  return admins.length === 1 && admins[0] === member.id;
}
