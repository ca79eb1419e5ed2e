import { Injectable } from '@nestjs/common';
import type { Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { type Failure, failureKey, failureLabel } from '@scrimmage/domain/failure';
import { NoticeEvents } from '../notices/notice.events.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { FailuresRepository } from './failures.repository.js';

/** What is told of a change to a failure, or of something that came to it. */
interface Told {
  readonly changes?: Changes;
  readonly subjectVersion?: number;
  readonly reason?: string | null;
  readonly at: Instant;
}

/** Opening failures for a change, and telling what was done to them. */
@Injectable()
export class FailureEvents {
  constructor(
    private readonly failures: FailuresRepository,
    private readonly database: Database,
    private readonly notices: NoticeEvents,
  ) {}

  /** Says that somebody was named who should know of it. */
  async named(): Promise<void> {
    await this.notices.mayHaveNews();
  }

  /** The failure, locked until the change ends; a fault when there is none to see. It may have been taken back. */
  require(id: string): Promise<Failure> {
    return this.failures.require(id);
  }

  tell(verb: Verb, failure: Failure, told: Told): void {
    this.database.announce({
      verb,
      subjectType: 'Failure',
      subjectId: failure.id,
      subjectLabel: failureLabel(failure),
      ...told,
    });
  }
}

/** Why nothing more is done to a failure that was taken back; null: it stands. */
export function takenBack(failure: Failure): Reply<Failure> | null {
  if (failure.withdrawnAt === null) return null;
  return { ...no('FAILURE_WITHDRAWN', { key: failureKey(failure.number) }), current: failure };
}
