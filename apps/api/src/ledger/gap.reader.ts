import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import {
  type EngagementGap,
  type EngagementPoint,
  engagementGap,
  engagementSeries,
} from '@scrimmage/domain/engagement-ledger';
import type { EngagementId } from '@scrimmage/domain/ids';
import { LedgerReader } from './ledger.reader.js';
import { LedgerSettings } from './ledger-settings.js';

/** What the terms of engagements allow on the dates as they really were, against what was billed. */
@Injectable()
export class GapReader {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly settings: LedgerSettings,
  ) {}

  /** Null without signed terms and a day of signature. Of several engagements at once, in the same statements. */
  async of(id: EngagementId, today: Day): Promise<EngagementGap | null> {
    const [setting, entries] = await Promise.all([
      this.settings.of(id, today),
      this.ledger.countedOf.load(id),
    ]);
    return setting && engagementGap(setting, entries);
  }

  /** Billed, allowed and accepted by day; empty without signed terms. */
  async seriesOf(id: EngagementId, today: Day): Promise<readonly EngagementPoint[]> {
    const [setting, entries] = await Promise.all([
      this.settings.of(id, today),
      this.ledger.countedOf.load(id),
    ]);
    return setting ? engagementSeries(setting, entries) : [];
  }
}
