import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import { evidenceLine } from '@scrimmage/domain/evidence-line';
import type { PilotId } from '@scrimmage/domain/ids';
import {
  bySpendUnproven,
  knownBy,
  lateShare,
  lateSpendSentence,
} from '@scrimmage/domain/spend-against-evidence';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { OpenSpendReader } from '../ledger/open-spend.reader.js';

/** As many as fit on a page. */
const mostPilots = 20;

/** What is spent on open pilots beside what is known of them; of twenty in as many statements as of one. */
@Injectable()
export class PortfolioSpendReader {
  constructor(
    private readonly bills: OpenSpendReader,
    private readonly evidence: EvidenceReader,
  ) {}

  async of(filter: PortfolioFilter | null, today: Day) {
    const { currency, most, ...bills } = await this.bills.of(filter, today, mostPilots);
    const money = (minorUnits: number) => ({ minorUnits, currency });
    const spend = { spent: money(bills.spent), late: money(bills.late) };
    const rows = await Promise.all(
      most.map(async ({ pilotId, amount }) => ({
        pilotId,
        spent: money(amount),
        ...(await this.knownOf(pilotId, today)),
      })),
    );
    return {
      ...bills,
      ...spend,
      lateShare: lateShare(spend),
      sentence: lateSpendSentence(spend),
      pilots: bySpendUnproven(rows),
    };
  }

  /** By what was locked: a claim that can still be changed says nothing yet. */
  private async knownOf(pilotId: PilotId, today: Day) {
    const evidence = await this.evidence.ofPilot(today).load(pilotId);
    const main = evidence.plan.lock === null ? null : (evidenceLine(evidence)?.main ?? null);
    return { known: knownBy(main), claim: main?.evidence.claim ?? null };
  }
}
