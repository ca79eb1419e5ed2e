import type { SubjectType, Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Instant } from '@scrimmage/domain/calendar';

/** What a change says of itself; written to the activity in the same transaction, or the change is not made. */
export interface Announcement {
  readonly verb: Verb;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly subjectVersion?: number;
  readonly changes?: Changes;
  readonly reason?: string | null;
  /** Who did it, where that is nobody with an account; otherwise the actor is meant. */
  readonly actorName?: string;
  readonly at: Instant;
}
