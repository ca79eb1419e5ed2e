import { Injectable } from '@nestjs/common';
import type { Engagement, TermsSheet } from '@scrimmage/domain/engagements';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { AtStake, EngagedVendor } from '@scrimmage/domain/readiness-vendors';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { AssessedTerms, scenarioCurve } from './assessed-terms.reader.js';
import { EngagementsReader } from './engagements.reader.js';
import { TermsReader } from './terms.reader.js';

/** The vendors that take part in pilots, as far as the START gate asks. */
@Injectable()
export class EngagedVendorsReader {
  constructor(
    private readonly engagements: EngagementsReader,
    private readonly terms: TermsReader,
    private readonly vendors: VendorsReader,
    private readonly assessed: AssessedTerms,
  ) {}

  /** What is at stake is computed only where the charter leaves a largest loss blank. */
  async of(pilot: Pilot): Promise<readonly EngagedVendor[]> {
    const blank = pilot.largestLossOurs === null || pilot.largestLossVendor === null;
    const engagements = await this.engagements.ofPilot.load(pilot.id);
    return Promise.all(engagements.map((engagement) => this.engaged(engagement, blank)));
  }

  private async engaged({ id, vendorId }: Engagement, asked: boolean): Promise<EngagedVendor> {
    const [vendor, terms] = await Promise.all([
      this.vendors.byId.load(vendorId),
      this.terms.inForce.load(id),
    ]);
    const atStake = terms && asked ? await this.atStake(terms.sheet) : null;
    return { name: vendor?.name ?? '', hasTerms: terms !== null, atStake };
  }

  private async atStake(sheet: TermsSheet): Promise<AtStake> {
    const { maxExposure } = await this.assessed.of(sheet);
    const losses = scenarioCurve(sheet, 'FAIL_LATE').map(({ vendorLoss }) => vendorLoss);
    const money = (most: number) => ({
      minorUnits: Math.max(0, Math.round(most)),
      currency: sheet.currency,
    });
    return { ours: money(maxExposure), vendor: money(Math.max(...losses)) };
  }
}
