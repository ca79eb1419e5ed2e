import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import type { CauseId, PilotId } from '@scrimmage/domain/ids';
import { type Learning, learningKey, learningLabel } from '@scrimmage/domain/learning';
import { CausesReader } from '../failures/causes.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { LearningsRepository } from './learnings.repository.js';

/** What is told of a change to a learning, or of something that came to it. */
interface Told {
  readonly changes?: Changes;
  readonly subjectVersion?: number;
  readonly reason?: string | null;
  readonly at: Instant;
}

type No = Exclude<Reply<never>, { ok: true }>;

/** Opening learnings for a change, finding what they point at, and telling what was done to them. */
@Injectable()
export class LearningEvents {
  constructor(
    private readonly learnings: LearningsRepository,
    private readonly pilots: PilotsReader,
    private readonly causes: CausesReader,
    private readonly database: Database,
  ) {}

  /** The learning, locked until the change ends; a fault when there is none to see. It may have been merged. */
  require(id: string): Promise<Learning> {
    return this.learnings.require(id);
  }

  tell(verb: Verb, learning: Learning, told: Told): void {
    this.database.announce({
      verb,
      subjectType: 'Learning',
      subjectId: learning.id,
      subjectLabel: learningLabel(learning),
      ...told,
    });
  }

  /** Says which of these pilots is not there; null: all are. */
  async withoutPilot(ids: readonly string[]): Promise<No | null> {
    const found = await this.pilots.byId.loadMany(ids as readonly PilotId[]);
    return found.includes(null) ? no('UNKNOWN_REFERENCE', { what: 'pilot' }) : null;
  }

  /** Says which of these causes is not there; null: all are. */
  async withoutCause(ids: readonly string[]): Promise<No | null> {
    const found = await this.causes.byId.loadMany(ids as readonly CauseId[]);
    return found.includes(null) ? no('UNKNOWN_REFERENCE', { what: 'cause' }) : null;
  }
}

/** Why nothing more is done to a learning that became part of another; null: it stands by itself. */
export function mergedAway(learning: Learning): Reply<Learning> | null {
  if (learning.mergedInto === null) return null;
  return { ...no('LEARNING_MERGED', { key: learningKey(learning.number) }), current: learning };
}
