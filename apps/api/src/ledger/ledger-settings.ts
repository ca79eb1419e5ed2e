import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { LedgerSetting } from '@scrimmage/domain/engagement-ledger';
import type { EngagementId } from '@scrimmage/domain/ids';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { AcceptedValueReader } from '../terms/accepted-value.reader.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { TermsReader } from '../terms/terms.reader.js';

/** What ledgers are held against: signed terms, and what really happened of engagements. */
@Injectable()
export class LedgerSettings {
  constructor(
    private readonly engagements: EngagementsReader,
    private readonly terms: TermsReader,
    private readonly accepted: AcceptedValueReader,
    private readonly pilots: PilotsReader,
  ) {}

  /** Null when no terms are signed, or no such engagement is there: then nothing can be held against them. */
  async of(id: EngagementId, today: Day): Promise<LedgerSetting | null> {
    const [engagement, terms, accepted] = await Promise.all([
      this.engagements.byId.load(id),
      this.terms.inForce.load(id),
      this.accepted.ofEngagement.load(id),
    ]);
    if (!engagement || terms?.state !== 'SIGNED') return null;
    const pilot = await this.pilots.byId.load(engagement.pilotId);
    return pilot && { sheet: terms.sheet, engagement, accepted, pilot, today };
  }
}
