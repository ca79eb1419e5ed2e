import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryDecisionsDueArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Pilot } from '@scrimmage/domain/pilot';
import { waiting } from '@scrimmage/domain/waiting';
import { type WaitingTogether, waitingTogether } from '@scrimmage/domain/waiting-together';
import { PilotWaitingReader, type WantedWaits } from '../pilots/pilot-waiting.reader.js';
import { Clock } from '../platform/clock.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { once } from '../platform/once.js';
import { PilotKnowledge } from './pilot-knowledge.js';

/** What was asked, and the cost of it, worked out once and only when somebody asks for it. */
interface Asked {
  readonly wanted: WantedWaits;
  readonly together: () => Promise<WaitingTogether>;
}

/** The executive's home: what waits for somebody to decide. Nobody can name whose queue they want: it is always their own. */
@Resolver('DecisionsDue')
export class DecisionsDueResolver {
  constructor(
    private readonly waits: PilotWaitingReader,
    private readonly knowledge: PilotKnowledge,
    private readonly clock: Clock,
  ) {}

  @Query('decisionsDue')
  async decisionsDue(@Context('actor') actor: Actor, @Args() args: QueryDecisionsDueArgs) {
    const today = this.clock.today(actor.timeZone);
    const wanted = { today, filter: args.filter ?? null, mine: args.mine ? actor : null };
    const next = once(() => this.waits.next(wanted));
    const together = once(() => this.together(wanted, next));
    return { ...(await this.waits.list(pageArgs(args), wanted)), wanted, next, together };
  }

  @ResolveField('costPerWeek')
  async costPerWeek(@Parent() { together }: Asked) {
    return (await together()).costPerWeek;
  }

  @ResolveField('soFar')
  async soFar(@Parent() { together }: Asked) {
    return (await together()).soFar;
  }

  @ResolveField('unknown')
  async unknown(@Parent() { together }: Asked) {
    return (await together()).unknown;
  }

  @ResolveField('sentence')
  async sentence(@Parent() { together }: Asked) {
    return (await together()).sentence;
  }

  @ResolveField('inAll')
  async inAll(@Parent() { wanted }: Asked) {
    const count = await this.waits.count({ ...wanted, mine: null });
    return { count, rows: { ...wanted.filter, waits: true } };
  }

  private async together(wanted: WantedWaits, ahead: () => Promise<Pilot | null>): Promise<WaitingTogether> {
    const [pilots, next] = await Promise.all([this.waits.all(wanted), ahead()]);
    const costs = await Promise.all(
      pilots.map(async (pilot) => waiting(pilot, await this.knowledge.weeklyBurn(pilot), wanted.today)),
    );
    return waitingTogether(costs, wanted.mine ? 'MINE' : 'ALL', next?.decisionDate ?? null);
  }
}
