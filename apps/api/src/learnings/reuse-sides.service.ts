import { Injectable } from '@nestjs/common';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Learning } from '@scrimmage/domain/learning';
import { type AnsweredSide, sameSide, sideOfReuses } from '@scrimmage/domain/side-of-reuse';
import { LearningsRepository } from './learnings.repository.js';
import { ReusesRepository } from './parts.repository.js';

/** What a pilot answers puts it on a side of the learning; the learning's state is for a person to say. */
@Injectable()
export class ReuseSidesService {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly reuses: ReusesRepository,
  ) {}

  /** The learning that counts, locked: of one that became part of another, that other. Null: there is none. */
  async learning(id: string): Promise<Learning | null> {
    const found = await this.learnings.find(id);
    return found && this.learnings.require(found.mergedInto ?? found.id);
  }

  /** Where the pilot's answers put it. */
  async of({ id }: Learning, pilotId: PilotId): Promise<AnsweredSide | null> {
    return sideOfReuses(await this.reuses.ofPilot(pilotId, id));
  }

  /** Moves the pilot to where its answers put it now; what somebody said besides stays. What changed, for the history. */
  async follow(
    actor: Actor,
    learning: Learning,
    { pilotId, before, at }: { pilotId: PilotId; before: AnsweredSide | null; at: Instant },
  ): Promise<Changes> {
    const now = await this.of(learning, pilotId);
    if (sameSide(before, now)) return {};
    if (now === null) {
      if (before !== null) await this.learnings.unside(learning, pilotId, before);
      return before === null ? {} : { [before.side.toLowerCase()]: [[pilotId], null] as const };
    }
    const { side, note } = now;
    await this.learnings.side(learning, {
      pilotIds: [pilotId],
      side,
      note,
      saidBy: actor.memberId,
      saidAt: at,
    });
    return { [side.toLowerCase()]: [null, [pilotId]] as const };
  }
}
