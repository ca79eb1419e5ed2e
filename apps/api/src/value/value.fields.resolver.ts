import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PilotValueNextWeeksArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { CriterionId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import type { ValueModel } from '@scrimmage/domain/value-model';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { Fault } from '../platform/graphql/faults.js';
import { mostWeeks, nextWeeks } from './next-weeks.js';
import { inCurrency, type PilotValue, pilotValue } from './pilot-value.js';
import { ValueReader } from './value.reader.js';
import { ValueModelsReader } from './value-models.reader.js';

/** Value lends what a pilot is worth, and what was stated of it. */
@Resolver('Pilot')
export class PilotValueResolver {
  constructor(
    private readonly values: ValueReader,
    private readonly models: ValueModelsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('value')
  async value(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    const [model, computed] = await Promise.all([
      this.models.ofPilot.load(pilot.id),
      this.values.computedOf(this.clock.today(actor.timeZone)).load(pilot.id),
    ]);
    return model && computed && pilotValue(pilot, model, computed);
  }

  @ResolveField('valueModels')
  versions(@Parent() { id }: Pilot) {
    return this.models.versionsOf.load(id);
  }
}

/** What somebody may do about a pilot's value. */
@Resolver('PilotPermissions')
export class ValuePermissionsResolver {
  @ResolveField('editValue')
  editValue(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'editValue', pilot.leadId) && pilot.stage !== 'CLOSED';
  }
}

@Resolver('PilotValue')
export class NextWeeksResolver {
  @ResolveField('nextWeeks')
  nextWeeks(@Parent() { learning, currency }: PilotValue, @Args() { weeks }: PilotValueNextWeeksArgs) {
    const asked = weeks ?? 4;
    if (asked < 1 || asked > mostWeeks) throw new Fault('BAD_INPUT', `Ask for 1 to ${mostWeeks} weeks.`);
    if (!learning) return null;
    const { burn, delay, cost, worth, ...rest } = nextWeeks(learning, asked);
    const money = (minorUnits: number) => ({ minorUnits, currency });
    return { ...rest, burn: money(burn), delay: money(delay), cost: money(cost), worth: money(worth) };
  }
}

@Resolver('ValueModel')
export class ValueModelFieldsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('editedBy')
  editedBy(@Parent() { editedBy }: ValueModel) {
    return this.people.memberById.load(editedBy);
  }

  @ResolveField('sunk')
  sunk(@Parent() { sunk, currency }: ValueModel) {
    return inCurrency(sunk, currency);
  }

  @ResolveField('weeklyBurn')
  weeklyBurn(@Parent() { weeklyBurn, currency }: ValueModel) {
    return inCurrency(weeklyBurn, currency);
  }
}

interface AboutCriterion {
  readonly criterionId: CriterionId;
}

/** The criterion a value grows with; one that was removed since is gone. */
@Resolver('ValueEffect')
export class ValueEffectResolver {
  constructor(private readonly criteria: CriteriaReader) {}

  @ResolveField('criterion')
  criterion(@Parent() { criterionId }: AboutCriterion) {
    return this.criteria.byId.load(criterionId);
  }
}

@Resolver('MeasuredEffect')
export class MeasuredEffectResolver {
  constructor(private readonly criteria: CriteriaReader) {}

  @ResolveField('criterion')
  criterion(@Parent() { criterionId }: AboutCriterion) {
    return this.criteria.byId.load(criterionId);
  }
}
