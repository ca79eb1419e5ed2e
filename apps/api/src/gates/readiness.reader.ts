import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotEvidence } from '@scrimmage/domain/evidence';
import type { PadsProfile } from '@scrimmage/domain/pads';
import type { Pilot, Touched } from '@scrimmage/domain/pilot';
import { type ReadinessItem, readiness } from '@scrimmage/domain/readiness';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { AskedReader } from '../learnings/asked.reader.js';
import { PadsReader } from '../pads/pads.reader.js';
import { EngagedVendorsReader } from '../terms/engaged-vendors.reader.js';
import { TouchedSystemsReader } from './touched-systems.reader.js';

/** What a pilot needs before it starts, and what that was read from. */
export interface PilotReadiness {
  readonly readiness: readonly ReadinessItem[];
  readonly evidence: PilotEvidence;
  readonly pads: PadsProfile | null;
  readonly touched: readonly Touched[];
  /** The keys of the nearest learnings that wait for an answer. */
  readonly openLearnings: readonly string[];
}

/** Whether pilots have what they need to start; of many pilots in as many statements as of one. */
@Injectable()
export class ReadinessReader {
  constructor(
    private readonly systems: TouchedSystemsReader,
    private readonly pads: PadsReader,
    private readonly evidence: EvidenceReader,
    private readonly vendors: EngagedVendorsReader,
    private readonly learnings: AskedReader,
  ) {}

  async of(pilot: Pilot, today: Day): Promise<PilotReadiness> {
    const [{ touched, named }, evidence, pads, engaged, { openKeys: openLearnings }] = await Promise.all([
      this.systems.of(pilot.id),
      this.evidence.ofPilot(today).load(pilot.id),
      this.pads.profileOf.load(pilot.id),
      this.vendors.of(pilot),
      this.learnings.of(pilot),
    ]);
    const items = readiness({
      pilot,
      touched: named,
      criteria: evidence.criteria,
      engaged,
      padsBand: pads?.band ?? null,
      openLearnings,
      today,
    });
    return { readiness: items, evidence, pads, touched, openLearnings };
  }
}
