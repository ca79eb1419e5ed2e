import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';

interface Told {
  readonly changes?: Changes;
  /** Who did it, where that is nobody with an account. */
  readonly actorName?: string;
}

/** When something is done with the digest, and how it is told: it is the workspace's. */
@Injectable()
export class DigestDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  /** One change outside any request; `stands` as for the database. */
  change<T>(run: () => Promise<T>, stands: (result: T) => boolean): Promise<T> {
    return this.database.change(run, stands);
  }

  tell({ workspaceId }: Actor, verb: Verb, told: Told): void {
    this.database.announce({
      verb,
      subjectType: 'Workspace',
      subjectId: workspaceId,
      subjectLabel: 'The digest',
      at: this.clock.now(),
      ...told,
    });
  }
}
