import { Readable } from 'node:stream';
import { Controller, Get, HttpException, Param, Req, Res } from '@nestjs/common';
import { type AttachmentId, isUuid } from '@scrimmage/domain/ids';
import { mayEver } from '@scrimmage/domain/policy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Visitors } from '../platform/auth/visitors.js';
import { Database } from '../platform/database/database.js';
import { sentences } from '../platform/graphql/sentences.js';
import { attachmentHeaders } from './attachment-headers.js';
import { AttachmentsReader } from './attachments.reader.js';
import { AttachmentsRepository } from './attachments.repository.js';

/** `GET /attachments/:id`: a file, to whoever may see what it stands with: every member of its workspace. */
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly database: Database,
    private readonly visitors: Visitors,
    private readonly reader: AttachmentsReader,
    private readonly attachments: AttachmentsRepository,
  ) {}

  @Get(':id')
  async give(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id') id: string,
  ): Promise<void> {
    const visitor = await this.visitors.of(request.raw);
    if (!visitor || !mayEver(visitor.actor, 'read'))
      throw new HttpException({ sentence: 'Sign in first, or show a valid token.' }, 401);
    const { actor } = visitor;
    const attachment = isUuid(id)
      ? await this.database.operation(actor, request.id, () => this.reader.byId.load(id as AttachmentId))
      : null;
    if (!attachment) throw new HttpException({ sentence: sentences.NOT_FOUND }, 404);
    void reply
      .headers(attachmentHeaders(attachment))
      .send(Readable.from(this.attachments.bytes(actor, attachment)));
  }
}
