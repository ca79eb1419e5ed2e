import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Instant } from '@scrimmage/domain/calendar';
import type { CommentId, MemberId, PilotId, WorkspaceId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import { longText } from '@scrimmage/domain/text';
import { v7 as uuidv7 } from 'uuid';
import * as v from 'valibot';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CommentTable } from './comment.table.js';
import { PilotsRepository } from './pilots.repository.js';

const commentInput = v.object({ text: longText('The comment') });

/** A member's remark on a pilot. */
export interface Comment {
  readonly workspaceId: WorkspaceId;
  readonly id: CommentId;
  readonly pilotId: PilotId;
  readonly authorId: MemberId;
  readonly text: string;
  readonly createdAt: Instant;
}

/** What members say about a pilot. Said is said: comments are neither changed nor removed. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(
    actor: Actor,
    pilotId: PilotId,
    given: { text: string },
  ): Promise<Reply<{ comment: Comment; pilot: Pilot }>> {
    const input = checked(commentInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const pilot = await this.pilots.require(pilotId);
    const comment: Comment = {
      workspaceId: actor.workspaceId,
      id: uuidv7() as CommentId,
      pilotId,
      authorId: actor.memberId,
      text: input.value.text,
      createdAt: this.clock.now(),
    };
    await this.database.manager.insert(CommentTable, comment);
    this.database.announce({
      verb: 'commentOnPilot',
      subjectType: 'Pilot',
      subjectId: pilot.id,
      subjectLabel: `${pilotKey(pilot.number)} ${pilot.name}`,
      changes: { comment: [null, comment.text] },
      at: comment.createdAt,
    });
    return { ok: true, value: { comment, pilot } };
  }
}
