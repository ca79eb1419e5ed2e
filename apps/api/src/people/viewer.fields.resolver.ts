import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { ApiToken } from '@scrimmage/domain/api-tokens';
import type { Member } from '@scrimmage/domain/people';
import { mayEver } from '@scrimmage/domain/policy';
import { Clock } from '../platform/clock.js';
import { PeopleReader } from './people.reader.js';

@Resolver('Viewer')
export class ViewerFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('member')
  member(@Parent() { actor }: { actor: Actor }) {
    return this.people.memberById.load(actor.memberId);
  }

  @ResolveField('workspace')
  workspace(@Parent() { actor }: { actor: Actor }) {
    return this.people.workspaceById.load(actor.workspaceId);
  }

  @ResolveField('today')
  today(@Parent() { actor }: { actor: Actor }) {
    return this.clock.today(actor.timeZone);
  }

  @ResolveField('viewerCan')
  viewerCan(@Parent() { actor }: { actor: Actor }) {
    return {
      proposePilot: mayEver(actor, 'proposePilot'),
      addProgram: mayEver(actor, 'addProgram'),
      addSystem: mayEver(actor, 'addSystem'),
      addMember: mayEver(actor, 'manageMembers'),
      addUnit: mayEver(actor, 'addUnit'),
      addMetric: mayEver(actor, 'addMetric'),
      addVendor: mayEver(actor, 'addVendor'),
      editCauses: mayEver(actor, 'editCauses'),
      keepTemplates: mayEver(actor, 'keepTemplates'),
      importPilots: mayEver(actor, 'importPilots'),
      importLedger: mayEver(actor, 'importLedger'),
      importSprints: mayEver(actor, 'importSprints'),
      exportEverything: mayEver(actor, 'exportEverything'),
      readAuditLog: mayEver(actor, 'readAuditLog'),
      createApiToken: mayEver(actor, 'manageOwnTokens'),
    };
  }
}

@Resolver('Member')
export class MemberFieldsResolver {
  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() member: Member) {
    const manage = mayEver(actor, 'manageMembers');
    return { changeRole: manage, deactivate: manage && member.active };
  }
}

@Resolver('ApiToken')
export class ApiTokenFieldsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('owner')
  owner(@Parent() token: ApiToken) {
    return this.people.memberById.load(token.memberId);
  }
}
