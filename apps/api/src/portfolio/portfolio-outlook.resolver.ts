import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day } from '@scrimmage/domain/calendar';
import type { Decision } from '@scrimmage/domain/gates';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Period } from '@scrimmage/domain/period';
import { reusedSentence } from '@scrimmage/domain/reused-learnings';
import { BalanceReader } from '../balance/balance.reader.js';
import { ApartReader } from '../health/apart.reader.js';
import { ReusedReader } from '../learnings/reused.reader.js';
import { ConcentrationReader } from '../ledger/concentration.reader.js';
import type { EndCell } from '../pilots/pilot-portfolio.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { KillRateReader } from './kill-rate.reader.js';
import { PortfolioSpendReader } from './portfolio-spend.reader.js';

/** What the page was asked about, and counted from. */
interface Asked {
  readonly decided: () => Promise<readonly Decision[]>;
  readonly filter: PortfolioFilter | null;
  readonly today: Day;
  readonly period: Period | null;
  /** How pilots ended: all of them, or those of the period. */
  readonly ended: () => Promise<readonly EndCell[]>;
  readonly due: readonly { readonly band: string; readonly count: number; readonly rows: object }[];
}

/** Figures that come from what belongs to pilots: their money, their health, their ends. What is not asked for is not read. */
@Resolver('Portfolio')
export class PortfolioOutlookResolver {
  constructor(
    private readonly spend: PortfolioSpendReader,
    private readonly kills: KillRateReader,
    private readonly apart: ApartReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('killRate')
  async killRate(@Parent() { ended, filter, period }: Asked) {
    return this.kills.of(await ended(), filter ?? {}, period);
  }

  @ResolveField('openSpend')
  async openSpend(@Parent() { filter, today, due }: Asked) {
    const overdue = due.find(({ band }) => band === 'OVERDUE');
    return { ...(await this.spend.of(filter, today)), overdue };
  }

  @ResolveField('healthApart')
  healthApart(@Context('actor') { timeZone }: Actor, @Parent() { filter, today }: Asked) {
    return this.apart.of(filter, { now: this.clock.now(), today, timeZone });
  }

  @ResolveField('lastDecisions')
  lastDecisions(@Parent() { decided }: Asked) {
    return decided();
  }
}

@Resolver('PilotSpend')
export class PilotSpendResolver {
  constructor(private readonly pilots: PilotsReader) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: { readonly pilotId: PilotId }) {
    return this.pilots.byId.load(pilotId);
  }
}

/** What was learned and used again, how few vendors the money goes to, and how it is spread. */
@Resolver('Portfolio')
export class PortfolioReachResolver {
  constructor(
    private readonly reused: ReusedReader,
    private readonly concentrated: ConcentrationReader,
    private readonly balances: BalanceReader,
  ) {}

  @ResolveField('learningsReused')
  async learningsReused(@Parent() { filter, today }: Asked) {
    const counts = await this.reused.of(filter, today);
    return { ...counts, sentence: reusedSentence(counts) };
  }

  @ResolveField('concentration')
  concentration(@Parent() { filter, period, today }: Asked) {
    return this.concentrated.ofPilots(filter, period, today);
  }

  @ResolveField('balance')
  balance(@Context('actor') actor: Actor, @Parent() { filter, today }: Asked) {
    return this.balances.of(actor, filter, today);
  }
}
