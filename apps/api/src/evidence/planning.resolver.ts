import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { PlanningInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { checkPlanning, plannedPeriods, planningInput } from '@scrimmage/domain/planning-input';
import { checked } from '@scrimmage/domain/problems';
import { Clock } from '../platform/clock.js';
import { planAhead } from './plan-ahead.js';

const nothing = { sentence: '', rows: [], periods: 0, nTune: 0, periodsTune: 0 };

@Resolver()
export class PlanningResolver {
  constructor(private readonly clock: Clock) {}

  @Query('planning')
  async planning(@Context('actor') actor: Actor, @Args('input') given: PlanningInput) {
    const input = checked(planningInput, given);
    if (!('value' in input)) return { ...nothing, problems: input.problems };
    const today = this.clock.today(actor.timeZone);
    const problems = checkPlanning(input.value, today);
    if (problems.length) return { ...nothing, problems };
    return { ...(await planAhead(input.value, plannedPeriods(input.value, today))), problems: [] };
  }
}
