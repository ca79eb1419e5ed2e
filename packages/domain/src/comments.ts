import * as v from 'valibot';
import type { Instant } from './calendar.js';
import type { CommentId, MemberId, PilotId, WorkspaceId } from './ids.js';
import { longText } from './text.js';

/** A member's remark on a pilot. Said is said: it is neither changed nor removed. */
export interface Comment {
  readonly workspaceId: WorkspaceId;
  readonly id: CommentId;
  readonly pilotId: PilotId;
  readonly authorId: MemberId;
  readonly text: string;
  readonly createdAt: Instant;
}

/** A comment as a person writes one. */
export const commentInput = v.object({ text: longText('The comment') });
