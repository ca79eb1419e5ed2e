import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddMemberInput,
  AddUnitInput,
  ChangeRoleInput,
  CreateApiTokenInput,
  DeactivateMemberInput,
  QueryMembersArgs,
  QueryUnitsArgs,
  ReactivateMemberInput,
  RevokeApiTokenInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId } from '@scrimmage/domain/ids';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { ApiTokensReader } from './api-tokens.reader.js';
import { ApiTokensService } from './api-tokens.service.js';
import { MembersService } from './members.service.js';
import { PeopleReader } from './people.reader.js';
import { UnitsService } from './units.service.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly membership: MembersService,
    private readonly unitList: UnitsService,
    private readonly tokens: ApiTokensService,
    private readonly tokenList: ApiTokensReader,
  ) {}

  @Query('viewer')
  viewer(@Context('actor') actor: Actor) {
    return { actor };
  }

  @Query('members')
  members(@Args() args: QueryMembersArgs) {
    return this.people.members(pageArgs(args), { search: args.search ?? null, active: args.active ?? null });
  }

  @Query('units')
  units(@Args() args: QueryUnitsArgs) {
    return this.people.units(pageArgs(args), args.search ?? null);
  }

  @Query('apiTokens')
  apiTokens(@Context('actor') actor: Actor) {
    return this.tokenList.list(actor);
  }

  @Mutation('addMember')
  async addMember(@Context('actor') actor: Actor, @Args('input') input: AddMemberInput) {
    return payload(await this.membership.add(actor, input), (member) => ({ member }));
  }

  @Mutation('changeRole')
  async changeRole(@Args('input') { memberId, version, role }: ChangeRoleInput) {
    return payload(await this.membership.changeRole(memberId as MemberId, version, role), (member) => ({
      member,
    }));
  }

  @Mutation('deactivateMember')
  async deactivateMember(@Args('input') { memberId, version }: DeactivateMemberInput) {
    return payload(await this.membership.setActive(memberId as MemberId, version, false), (member) => ({
      member,
    }));
  }

  @Mutation('reactivateMember')
  async reactivateMember(@Args('input') { memberId, version }: ReactivateMemberInput) {
    return payload(await this.membership.setActive(memberId as MemberId, version, true), (member) => ({
      member,
    }));
  }

  @Mutation('addUnit')
  async addUnit(@Context('actor') actor: Actor, @Args('input') input: AddUnitInput) {
    return payload(await this.unitList.add(actor, input), (unit) => ({ unit }));
  }

  @Mutation('createApiToken')
  async createApiToken(@Context('actor') actor: Actor, @Args('input') input: CreateApiTokenInput) {
    return payload(await this.tokens.create(actor, input), (made) => made);
  }

  @Mutation('revokeApiToken')
  async revokeApiToken(@Context('actor') actor: Actor, @Args('input') { apiTokenId }: RevokeApiTokenInput) {
    return payload(await this.tokens.revoke(actor, apiTokenId), (apiToken) => ({ apiToken }));
  }
}
