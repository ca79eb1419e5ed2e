import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { VendorId } from '@scrimmage/domain/ids';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { EngagementsReader } from './engagements.reader.js';
import { StopReader } from './stop.reader.js';

/** What is at risk with each vendor of the workspace. */
@Injectable()
export class AtRiskReader {
  constructor(
    private readonly engagements: EngagementsReader,
    private readonly stops: StopReader,
    private readonly people: PeopleReader,
    private readonly clock: Clock,
  ) {}

  /**
   * What we would lose if all running pilots of each vendor stopped today, in minor units of the workspace's own currency:
   * amounts in others cannot be ranked with it. What would be won counts as nothing lost.
   */
  async ofAll({ workspaceId, timeZone }: Actor): Promise<ReadonlyMap<VendorId, number>> {
    const today = this.clock.today(timeZone);
    const [workspace, running] = await Promise.all([
      this.people.workspaceById.load(workspaceId),
      this.engagements.running(),
    ]);
    const losses = await Promise.all(
      running.map(async (engagement) => ({
        vendorId: engagement.vendorId,
        loss: (await this.stops.on(engagement, { on: today, today }))?.buyerLoss,
      })),
    );
    const sums = new Map<VendorId, number>();
    for (const { vendorId, loss } of losses)
      if (loss && loss.currency === workspace?.currency)
        sums.set(vendorId, (sums.get(vendorId) ?? 0) + Math.max(0, loss.minorUnits));
    return sums;
  }
}
