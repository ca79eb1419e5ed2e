import { Injectable } from '@nestjs/common';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Touched } from '@scrimmage/domain/pilot';
import type { TouchedSystem } from '@scrimmage/domain/readiness';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';

/** The systems a pilot touches, with their names. */
@Injectable()
export class TouchedSystemsReader {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly systems: SystemsReader,
  ) {}

  async of(
    id: PilotId,
  ): Promise<{ readonly touched: readonly Touched[]; readonly named: readonly TouchedSystem[] }> {
    const touched = await this.pilots.touchedBy.load(id);
    return { touched, named: await Promise.all(touched.map((one) => this.named(one))) };
  }

  private async named({ systemId, access, approverId }: Touched): Promise<TouchedSystem> {
    const system = await this.systems.byId.load(systemId);
    return { name: system?.name ?? '', mode: system?.mode ?? null, access, approverId };
  }
}
