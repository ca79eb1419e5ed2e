import { Injectable } from '@nestjs/common';
import { type Day, daysBetween } from '@scrimmage/domain/calendar';
import { factsBy } from '@scrimmage/domain/engagement-facts';
import type { Engagement } from '@scrimmage/domain/engagements';
import { stopToday } from '@scrimmage/domain/exposure';
import { actualMilestones } from '@scrimmage/domain/ledger';
import type { Money } from '@scrimmage/domain/money';
import { stopSentence } from '@scrimmage/domain/terms-words';
import { wholeOutcome } from '@scrimmage/domain/whole-losses';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { AcceptedValueReader } from './accepted-value.reader.js';
import { TermsReader } from './terms.reader.js';

/** What stopping on a day costs both sides. */
export interface StopLoss {
  readonly on: Day;
  readonly buyerLoss: Money;
  readonly vendorLoss: Money;
  readonly sentence: string;
}

/** What stopping an engagement would cost, by its signed terms and by what really happened. */
@Injectable()
export class StopReader {
  constructor(
    private readonly terms: TermsReader,
    private readonly accepted: AcceptedValueReader,
    private readonly pilots: PilotsReader,
    private readonly vendors: VendorsReader,
  ) {}

  /** Null when there is nothing to stop by that day: not signed, ended before, or its pilot closed. */
  async on(
    engagement: Engagement,
    { on, today }: { readonly on: Day; readonly today: Day },
  ): Promise<StopLoss | null> {
    const [terms, accepted, pilot, vendor] = await Promise.all([
      this.terms.inForce.load(engagement.id),
      this.accepted.ofEngagement.load(engagement.id),
      this.pilots.byId.load(engagement.pilotId),
      this.vendors.byId.load(engagement.vendorId),
    ]);
    const facts = factsBy(on, engagement, accepted);
    const over = pilot?.stage === 'CLOSED' || (engagement.endedOn !== null && engagement.endedOn < on);
    if (!facts || over || terms?.state !== 'SIGNED') return null;
    const { dates, valueFraction } = facts;
    const day = daysBetween(dates.signedOn, on);
    const { currency } = terms.sheet;
    const { buyerLoss, vendorLoss } = wholeOutcome(
      stopToday(terms.sheet, actualMilestones(dates), { day, valueFraction }),
    );
    const said = { on, today, vendor: vendor?.name ?? 'the vendor', currency };
    return {
      on,
      buyerLoss: { minorUnits: buyerLoss, currency },
      vendorLoss: { minorUnits: vendorLoss, currency },
      sentence: stopSentence({ buyerLoss, vendorLoss }, said),
    };
  }
}
