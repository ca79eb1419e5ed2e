import { basename } from 'node:path';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Actor } from '@scrimmage/domain/actor';
import { type ImportKind, importKinds } from '@scrimmage/domain/imports/import-target';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { isStorable } from '@scrimmage/domain/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Visitors } from '../platform/auth/visitors.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { FileAnswer, fileAnswer, receivedFile, takeFiles } from '../platform/http/file-route.js';
import { assertOwnPage } from '../platform/http/own-page.js';
import { CsvProblem, csvLimits } from './csv/csv-problem.js';
import { DraftImportService } from './draft-import.service.js';
import { importAction } from './may-import.js';
import { asCsv } from './xlsx/as-csv.js';

interface Query {
  readonly kind?: unknown;
  readonly fileName?: unknown;
  readonly mapping?: unknown;
}

const tooLarge = () =>
  new FileAnswer(
    413,
    `The file is larger than ${csvLimits.fileBytes / 1_048_576} MB. Split it and import the parts.`,
  );

/** `POST /imports`: a file on its way in. */
@Injectable()
export class ImportUpload implements OnModuleInit {
  private readonly logger = new Logger(ImportUpload.name);

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly visitors: Visitors,
    private readonly drafts: DraftImportService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await takeFiles(fastify, '/imports', this.receive.bind(this), (error) => this.told(error));
  }

  private async receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const named = askedOf(request.query as Query);
    const actor = await this.actorOf(request, named.kind);
    const { id } = await receivedFile(request, { bytes: csvLimits.fileBytes, tooLarge }, (path) =>
      asCsv(path, (file) => this.drafts.draft(actor, { ...named, ...file })),
    );
    return reply.code(201).send({ id });
  }

  private async actorOf(request: FastifyRequest, kind: ImportKind): Promise<Actor> {
    assertOwnPage(request, this.config.publicUrl);
    const visitor = await this.visitors.of(request.raw);
    if (!visitor) throw new FileAnswer(401, 'Sign in first, or show a valid token.');
    const action = importAction[kind];
    if (!mayEver(visitor.actor, action)) throw new FileAnswer(403, `${policy[action].who} may do this.`);
    return visitor.actor;
  }

  private told(error: unknown): FileAnswer {
    if (!(error instanceof CsvProblem)) return fileAnswer(error, this.logger);
    return error.code === 'FILE_TOO_LARGE' ? tooLarge() : new FileAnswer(400, error.message);
  }
}

function askedOf({ kind: asked, fileName, mapping }: Query) {
  const kind = importKinds.find((one) => one === asked) ?? 'PILOTS';
  if (asked !== undefined && asked !== kind)
    throw new FileAnswer(400, `A file is one of these kinds: ${importKinds.join(', ')}.`);
  const named = (value: unknown, fallback: string, most: number) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (!isStorable(text))
      throw new FileAnswer(400, 'The name of the file contains characters that cannot be stored.');
    return text === '' ? fallback : text.slice(0, most).toWellFormed();
  };
  return {
    kind,
    fileName: basename(named(fileName, 'file.csv', 200).replaceAll('\\', '/')) || 'file.csv',
    mapping: named(mapping, '', 100) || null,
  };
}
