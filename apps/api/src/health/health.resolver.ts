import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DeclareHealthInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { HealthDeclaration } from '@scrimmage/domain/health';
import type { HealthMoment } from '@scrimmage/domain/health-history';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { payload } from '../platform/graphql/payload.js';
import { HealthReader } from './health.reader.js';
import { HealthService } from './health.service.js';

@Resolver()
export class HealthResolver {
  constructor(private readonly service: HealthService) {}

  @Mutation('declareHealth')
  async declareHealth(@Context('actor') actor: Actor, @Args('input') input: DeclareHealthInput) {
    return payload(await this.service.declare(actor, input), (pilot) => ({ pilot }));
  }
}

/** Health lends itself to a pilot. */
@Resolver('Pilot')
export class PilotHealthResolver {
  constructor(
    private readonly health: HealthReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('health')
  ofPilot(@Context('actor') { timeZone }: Actor, @Parent() { id }: Pilot) {
    const moment = { now: this.clock.now(), today: this.clock.today(timeZone), timeZone };
    return this.health.ofPilot(moment).load(id);
  }
}

@Resolver('PilotPermissions')
export class HealthPermissionsResolver {
  @ResolveField('declareHealth')
  declareHealth(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'declareHealth', pilot.leadId) && pilot.stage !== 'CLOSED';
  }
}

@Resolver('DeclaredHealth')
export class DeclaredHealthResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { declaredBy }: HealthDeclaration) {
    return this.people.memberById.load(declaredBy);
  }

  @ResolveField('at')
  at(@Parent() { declaredAt }: HealthDeclaration) {
    return declaredAt;
  }
}

@Resolver('HealthMoment')
export class HealthMomentResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('by')
  by(@Parent() { by }: HealthMoment) {
    return by && this.people.memberById.load(by);
  }
}
