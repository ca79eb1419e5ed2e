import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryPortfolioArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { ProgramId } from '@scrimmage/domain/ids';
import { PilotPortfolioReader } from '../pilots/pilot-portfolio.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { portfolioCounts } from './portfolio-counts.js';

@Resolver('Portfolio')
export class PortfolioResolver {
  constructor(
    private readonly summaries: PilotPortfolioReader,
    private readonly pilots: PilotsReader,
    private readonly clock: Clock,
  ) {}

  @Query('portfolio')
  async portfolio(@Context('actor') actor: Actor, @Args() { filter }: QueryPortfolioArgs) {
    const today = this.clock.today(actor.timeZone);
    const summary = await this.summaries.summary(filter ?? null, today);
    return {
      asOf: this.clock.now(),
      today,
      ...portfolioCounts(summary, filter ?? {}),
      decisions: summary.waiting.map((id) => this.pilots.byId.load(id)),
    };
  }
}

@Resolver('ProgramCount')
export class ProgramCountResolver {
  constructor(private readonly programs: ProgramsReader) {}

  @ResolveField('program')
  program(@Parent() { programId }: { programId: ProgramId }) {
    return this.programs.byId.load(programId);
  }
}
