import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotEvidence } from '@scrimmage/domain/evidence';
import { byNeed, evidenceLine } from '@scrimmage/domain/evidence-line';
import type { Pilot } from '@scrimmage/domain/pilot';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { PilotPortfolioReader } from '../pilots/pilot-portfolio.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';

/** More rows than anybody reads; each costs its readings. */
const mostRows = 60;

/** Pilots by the claim they stand or fall with: of sixty in as many statements as of one. */
@Injectable()
export class PortfolioEvidenceReader {
  constructor(
    private readonly portfolio: PilotPortfolioReader,
    private readonly pilots: PilotsReader,
    private readonly criteria: CriteriaReader,
    private readonly evidence: EvidenceReader,
  ) {}

  async rows(filter: PortfolioFilter | null, today: Day) {
    const chosen = { ids: this.criteria.lockedPilots, most: mostRows };
    const { ids, count } = await this.portfolio.firstToDecide(filter, today, chosen);
    const known = await Promise.all(
      ids.map((id) => Promise.all([this.pilots.byId.load(id), this.evidence.ofPilot(today).load(id)])),
    );
    const rows = known.flatMap(([pilot, evidence]) => rowOf(pilot, evidence, today));
    return { rows: byNeed(rows), count };
  }
}

function rowOf(pilot: Pilot | null, evidence: PilotEvidence, today: Day) {
  const line = evidenceLine(evidence);
  if (!pilot || !line) return [];
  const { main, ...lines } = line;
  const { claim, estimate, low, high, n } = main.evidence;
  const waits = pilot.stage === 'DECIDING' || (pilot.decisionDate !== null && pilot.decisionDate <= today);
  return [{ pilot, criterion: main.criterion, claim, estimate, low, high, n, ...lines, waits }];
}
