import { Injectable } from '@nestjs/common';
import type { Comment } from '@scrimmage/domain/comments';
import { Database } from '../platform/database/database.js';
import { CommentTable } from './comment.table.js';

/** Comments as rows to be added; there is nothing else to be done to them. */
@Injectable()
export class CommentsRepository {
  constructor(private readonly database: Database) {}

  async insert(comment: Comment): Promise<void> {
    await this.database.manager.insert(CommentTable, comment);
  }
}
