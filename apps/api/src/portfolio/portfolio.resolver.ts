import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryPortfolioArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { ProgramId } from '@scrimmage/domain/ids';
import { PilotPortfolioReader } from '../pilots/pilot-portfolio.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { portfolioCounts } from './portfolio-counts.js';
import { PortfolioEvidenceReader } from './portfolio-evidence.reader.js';

@Resolver('Portfolio')
export class PortfolioResolver {
  constructor(
    private readonly summaries: PilotPortfolioReader,
    private readonly pilots: PilotsReader,
    private readonly evidence: PortfolioEvidenceReader,
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
      // What is not asked for is not read.
      decisions: () => summary.waiting.map((id) => this.pilots.byId.load(id)),
      nextDecision: () => summary.next && this.pilots.byId.load(summary.next),
      rows: once(() => this.evidence.rows(filter ?? null, today)),
    };
  }

  @ResolveField('evidence')
  async evidenceRows(@Parent() { rows }: Rowed) {
    return (await rows()).rows;
  }

  @ResolveField('evidenceCount')
  async evidenceCount(@Parent() { rows }: Rowed) {
    return (await rows()).count;
  }
}

interface Rowed {
  readonly rows: () => ReturnType<PortfolioEvidenceReader['rows']>;
}

/** The same answer for everybody who asks. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly given: T } | null = null;
  return () => {
    answer ??= { given: ask() };
    return answer.given;
  };
}

@Resolver('ProgramCount')
export class ProgramCountResolver {
  constructor(private readonly programs: ProgramsReader) {}

  @ResolveField('program')
  program(@Parent() { programId }: { programId: ProgramId }) {
    return this.programs.byId.load(programId);
  }
}
