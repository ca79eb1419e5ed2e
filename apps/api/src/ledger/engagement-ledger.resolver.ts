import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EngagementInvoicesArgs, VendorInvoicesArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { EngagementGap } from '@scrimmage/domain/engagement-ledger';
import type { Engagement } from '@scrimmage/domain/engagements';
import { gapSentence } from '@scrimmage/domain/gap-sentence';
import type { Vendor } from '@scrimmage/domain/vendors';
import { Clock } from '../platform/clock.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { GapReader } from './gap.reader.js';
import { LedgerReader } from './ledger.reader.js';
import { LedgerPagesReader } from './ledger-pages.reader.js';
import { SpendReader } from './spend.reader.js';

/** The ledger lends an engagement what was billed, what was accepted, and how both stand to its terms. */
@Resolver('Engagement')
export class EngagementLedgerResolver {
  constructor(
    private readonly pages: LedgerPagesReader,
    private readonly ledger: LedgerReader,
    private readonly gaps: GapReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('invoices')
  invoices(@Parent() { id }: Engagement, @Args() args: EngagementInvoicesArgs) {
    return this.pages.ofEngagement(id, pageArgs(args));
  }

  @ResolveField('valueEvents')
  valueEvents(@Parent() { id }: Engagement) {
    return this.ledger.eventsOf.load(id);
  }

  @ResolveField('gap')
  async gap(@Context('actor') actor: Actor, @Parent() { id }: Engagement) {
    const gap = await this.gaps.of(id, this.clock.today(actor.timeZone));
    return gap && shownGap(gap);
  }

  @ResolveField('ledgerSeries')
  ledgerSeries(@Context('actor') actor: Actor, @Parent() { id }: Engagement) {
    return this.gaps.seriesOf(id, this.clock.today(actor.timeZone));
  }
}

function shownGap(gap: EngagementGap) {
  const { currency } = gap;
  const money = (minorUnits: number) => ({ minorUnits, currency });
  return {
    ...gap,
    allowed: money(gap.allowed),
    billed: money(gap.billed),
    overbilled: money(gap.overbilled),
    earlyPeak: money(gap.earlyPeak),
    breaches: gap.breaches.map((breach) => ({ ...breach, amount: money(Math.round(breach.amount)) })),
    settled: gap.settledOn !== null,
    sentence: gapSentence(gap),
  };
}

/** The ledger lends a vendor what went to it. */
@Resolver('Vendor')
export class VendorLedgerResolver {
  constructor(
    private readonly pages: LedgerPagesReader,
    private readonly spending: SpendReader,
  ) {}

  @ResolveField('invoices')
  invoices(@Parent() { id }: Vendor, @Args() args: VendorInvoicesArgs) {
    return this.pages.ofVendor(id, pageArgs(args));
  }

  @ResolveField('spend')
  spend(@Parent() { id }: Vendor) {
    return this.pages.spendOf.load(id);
  }

  @ResolveField('firstInvoiceOn')
  async firstInvoiceOn(@Parent() { id }: Vendor) {
    return (await this.spending.firstInvoicesOf.load(id))?.firstInvoiceOn ?? null;
  }

  @ResolveField('medianDaysToFirstInvoice')
  async medianDaysToFirstInvoice(@Parent() { id }: Vendor) {
    return (await this.spending.firstInvoicesOf.load(id))?.medianDays ?? null;
  }
}
