import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QueryPortfolioArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { ProgramId } from '@scrimmage/domain/ids';
import { type Period, periodSentence, periodWords } from '@scrimmage/domain/period';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { once } from '../platform/once.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { RiskCarriedReader } from '../ratings/risk-carried.reader.js';
import { portfolioCounts } from './portfolio-counts.js';
import { PortfolioEvidenceReader } from './portfolio-evidence.reader.js';
import { PortfolioSummaryReader } from './portfolio-summary.reader.js';

@Resolver('Portfolio')
export class PortfolioResolver {
  constructor(
    private readonly summaries: PortfolioSummaryReader,
    private readonly pilots: PilotsReader,
    private readonly evidence: PortfolioEvidenceReader,
    private readonly risk: RiskCarriedReader,
    private readonly clock: Clock,
  ) {}

  @Query('portfolio')
  async portfolio(@Context('actor') { timeZone }: Actor, @Args() args: QueryPortfolioArgs) {
    const { filter, asOf } = args;
    const period = periodOf(args.period);
    const today = this.clock.today(timeZone);
    const wanted = { filter: filter ?? null, period, today, timeZone };
    const { rebuilt, decided, ended, ...summary } = await this.summaries.of(wanted, asOf ?? null);
    return {
      asOf: this.clock.now(),
      today,
      filter: filter ?? null,
      period,
      ended,
      cells: summary.cells,
      rebuilt,
      decided,
      ...portfolioCounts(summary, filter ?? {}),
      // What is not asked for is not read.
      decisions: () => summary.waiting.map((id) => this.pilots.byId.load(id)),
      nextDecision: () => summary.next && this.pilots.byId.load(summary.next),
      rows: once(() => this.evidence.rows(filter ?? null, today)),
      carried: once(async () => this.risk.of(today, await this.summaries.idsOf(filter ?? null, today))),
    };
  }

  @ResolveField('period')
  period(@Parent() { period }: { readonly period: Period | null }) {
    return period && { ...period, words: periodWords(period), sentence: periodSentence(period) };
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

/** Days that are both left out are no period. */
function periodOf(given: QueryPortfolioArgs['period']): Period | null {
  const [from, to] = [given?.from ?? null, given?.to ?? null];
  return from === null && to === null ? null : { from, to };
}

interface Rowed {
  readonly rows: () => ReturnType<PortfolioEvidenceReader['rows']>;
}

@Resolver('ProgramBudget')
export class ProgramBudgetProgramResolver {
  constructor(private readonly programs: ProgramsReader) {}

  @ResolveField('program')
  program(@Parent() { programId }: { programId: ProgramId }) {
    return this.programs.byId.load(programId);
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
