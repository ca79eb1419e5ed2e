import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotEvidence } from '@scrimmage/domain/evidence';
import type { PadsProfile } from '@scrimmage/domain/pads';
import type { Pilot, Touched } from '@scrimmage/domain/pilot';
import { type ReadinessItem, readiness, type TouchedSystem } from '@scrimmage/domain/readiness';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { PadsReader } from '../pads/pads.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';

/** What a pilot needs before it starts, and what that was read from. */
export interface PilotReadiness {
  readonly readiness: readonly ReadinessItem[];
  readonly evidence: PilotEvidence;
  readonly pads: PadsProfile | null;
  readonly touched: readonly Touched[];
}

/** Whether pilots have what they need to start; of many pilots in as many statements as of one. */
@Injectable()
export class ReadinessReader {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly systems: SystemsReader,
    private readonly pads: PadsReader,
    private readonly evidence: EvidenceReader,
  ) {}

  async of(pilot: Pilot, today: Day): Promise<PilotReadiness> {
    const [touched, evidence, pads] = await Promise.all([
      this.pilots.touchedBy.load(pilot.id),
      this.evidence.ofPilot(today).load(pilot.id),
      this.pads.profileOf.load(pilot.id),
    ]);
    const items = readiness({
      pilot,
      touched: await Promise.all(touched.map((one) => this.named(one))),
      criteria: evidence.criteria,
      padsBand: pads?.band ?? null,
      today,
    });
    return { readiness: items, evidence, pads, touched };
  }

  private async named({ systemId, access, approverId }: Touched): Promise<TouchedSystem> {
    const system = await this.systems.byId.load(systemId);
    return { name: system?.name ?? '', mode: system?.mode ?? null, access, approverId };
  }
}
