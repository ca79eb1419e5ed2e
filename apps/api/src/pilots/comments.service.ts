import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type Comment, commentInput } from '@scrimmage/domain/comments';
import type { CommentId, PilotId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { NoticeEvents } from '../notices/notice.events.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CommentsRepository } from './comments.repository.js';
import { PilotsRepository } from './pilots.repository.js';

/** What members say about a pilot. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly comments: CommentsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: NoticeEvents,
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
      pilotId: pilot.id,
      authorId: actor.memberId,
      text: input.value.text,
      createdAt: this.clock.now(),
    };
    await this.comments.insert(comment);
    if (comment.text.includes('@')) await this.notices.mayHaveNews();
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
