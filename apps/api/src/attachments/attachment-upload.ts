import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Actor } from '@scrimmage/domain/actor';
import type { Refusal } from '@scrimmage/domain/answer';
import { type AttachmentSubject, attachAction, attachmentSubjects } from '@scrimmage/domain/attachments';
import { bytesWords, mostAttachmentBytes } from '@scrimmage/domain/file-size';
import { type AttachmentId, isUuid } from '@scrimmage/domain/ids';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { type RefusalCode, refusalSentence } from '@scrimmage/domain/refusals';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { Visitors } from '../platform/auth/visitors.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { FileAnswer, fileAnswer, receivedFile, takeFiles } from '../platform/http/file-route.js';
import { assertOwnPage } from '../platform/http/own-page.js';
import type { SubjectKey } from './attachments.repository.js';
import { type Attached, AttachmentsService } from './attachments.service.js';
import { lookAtFile } from './look-at-file.js';

interface Query {
  readonly subject?: unknown;
  readonly subjectId?: unknown;
  readonly id?: unknown;
  readonly fileName?: unknown;
}

interface Asked {
  readonly id: AttachmentId;
  readonly subject: SubjectKey;
  readonly fileName: string;
}

const refused = (refusal: Refusal<RefusalCode>, status = 400) =>
  new FileAnswer(status, refusalSentence(refusal));

const tooLarge = () =>
  refused({ code: 'FILE_TOO_LARGE', facts: { most: bytesWords(mostAttachmentBytes) } }, 413);

/** `POST /attachments`: a file to be attached to something. 201: it is new; 200: it was there already. */
@Injectable()
export class AttachmentUpload implements OnModuleInit {
  private readonly logger = new Logger(AttachmentUpload.name);

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly visitors: Visitors,
    private readonly attachments: AttachmentsService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const told = (error: unknown) => fileAnswer(error, this.logger);
    await takeFiles(fastify, '/attachments', this.receive.bind(this), told);
  }

  private async receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asked = askedOf(request.query as Query);
    const actor = await this.actorOf(request, asked.subject.kind);
    const { attachment, again } = await receivedFile(
      request,
      { bytes: mostAttachmentBytes, tooLarge },
      (path) => this.attach(actor, { ...asked, path, requestId: request.id }),
    );
    return reply.code(again ? 200 : 201).send({ id: attachment.id, name: attachment.name });
  }

  private async attach(
    actor: Actor,
    { id, subject, fileName, path, requestId }: Asked & { readonly path: string; readonly requestId: string },
  ): Promise<Attached> {
    const seen = await lookAtFile(path, fileName);
    if (!seen.ok) throw refused(seen.refusal);
    const given = { id, subject, file: seen.value, room: this.config.attachmentsBytes };
    const attached = await this.database.operation(actor, requestId, () =>
      this.database.change(
        () => this.attachments.attach(actor, given),
        // What was there already is no change, and nothing to tell.
        (reply) => reply.ok && !reply.value.again,
      ),
    );
    if (attached.ok) return attached.value;
    if ('refusal' in attached) throw refused(attached.refusal, 409);
    throw new Error('An attached file has no fields to be wrong.');
  }

  private async actorOf(request: FastifyRequest, kind: AttachmentSubject): Promise<Actor> {
    assertOwnPage(request, this.config.publicUrl);
    const visitor = await this.visitors.of(request.raw);
    if (!visitor) throw new FileAnswer(401, 'Sign in first, or show a valid token.');
    const action = attachAction[kind];
    if (!mayEver(visitor.actor, action)) throw new FileAnswer(403, `${policy[action].who} may do this.`);
    return visitor.actor;
  }
}

function askedOf({ subject, subjectId, id, fileName }: Query): Asked {
  const kind = attachmentSubjects.find((one) => one === subject);
  if (!kind)
    throw new FileAnswer(400, `Say what it is attached to: subject=${attachmentSubjects.join(' or ')}.`);
  if (typeof subjectId !== 'string' || !isUuid(subjectId))
    throw new FileAnswer(400, 'Say which one it is attached to: subjectId is a UUID.');
  if (id !== undefined && (typeof id !== 'string' || !isUuid(id)))
    throw new FileAnswer(400, 'The id of a file is a UUID.');
  return {
    subject: { kind, id: subjectId.toLowerCase() },
    id: (id ?? uuidv7()).toLowerCase() as AttachmentId,
    fileName: typeof fileName === 'string' ? fileName : '',
  };
}
