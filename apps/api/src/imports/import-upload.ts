import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpException, Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Actor } from '@scrimmage/domain/actor';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { isStorable } from '@scrimmage/domain/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Visitors } from '../platform/auth/visitors.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { isUnavailable } from '../platform/database/pg-errors.js';
import { assertOwnPage } from '../platform/http/own-page.js';
import { CsvProblem, csvLimits } from './csv/csv-problem.js';
import { DraftImportService } from './draft-import.service.js';

interface Query {
  readonly fileName?: unknown;
  readonly mapping?: unknown;
}

/** An answer other than 201: its status and one sentence. */
class Answer extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

const tooLarge = () =>
  new Answer(
    413,
    `The file is larger than ${csvLimits.fileBytes / 1_048_576} MB. Split it and import the parts.`,
  );

/**
 * `POST /imports`: the file itself is the body, whatever type the browser gives it. It goes to a temporary file first,
 * so that neither memory nor a database connection waits for a slow line.
 */
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
    // In a scope of its own: only here is a body of any type left unread.
    await fastify.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _body, done) => done(null));
      // What the browser takes a file for depends on what else is installed beside it; some types are not even well formed.
      scope.addHook('onRequest', async ({ headers }) => {
        headers['content-type'] = 'application/octet-stream';
      });
      scope.post('/imports', (request, reply) => this.receive(request, reply));
    });
  }

  private async receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-store');
    try {
      const actor = await this.actorOf(request);
      const named = nameAndMapping(request.query as Query);
      const folder = await mkdtemp(join(tmpdir(), 'scrimmage-import-'));
      try {
        const path = join(folder, 'file');
        await pipeline(request.raw, atMost(csvLimits.fileBytes), createWriteStream(path));
        const { id } = await this.drafts.draft(actor, { ...named, path });
        return reply.code(201).send({ id });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    } catch (error) {
      // The rest of a body that nobody wants is let through unread, so that the answer reaches whoever is sending it.
      request.raw.resume();
      const { status, message } = this.answerTo(error);
      return reply.code(status).send({ sentence: message });
    }
  }

  private async actorOf(request: FastifyRequest): Promise<Actor> {
    assertOwnPage(request, this.config.publicUrl);
    const visitor = await this.visitors.of(request.raw);
    if (!visitor) throw new Answer(401, 'Sign in first, or show a valid token.');
    if (!mayEver(visitor.actor, 'importPilots'))
      throw new Answer(403, `${policy.importPilots.who} may do this.`);
    if (Number(request.headers['content-length'] ?? 0) > csvLimits.fileBytes) throw tooLarge();
    return visitor.actor;
  }

  private answerTo(error: unknown): Answer {
    if (error instanceof Answer) return error;
    if (error instanceof CsvProblem)
      return error.code === 'FILE_TOO_LARGE' ? tooLarge() : new Answer(400, error.message);
    if (error instanceof HttpException) {
      const { sentence } = error.getResponse() as { sentence?: string };
      return new Answer(error.getStatus(), sentence ?? error.message);
    }
    if (isUnavailable(error)) return new Answer(503, 'The database is away for a moment. Try again.');
    this.logger.error({ message: 'A file was not taken in', cause: error });
    return new Answer(500, 'Something broke on our side. Nothing was kept of the file.');
  }
}

function nameAndMapping({ fileName, mapping }: Query) {
  const named = (value: unknown, fallback: string, most: number) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (!isStorable(text))
      throw new Answer(400, 'The name of the file contains characters that cannot be stored.');
    return text === '' ? fallback : text.slice(0, most).toWellFormed();
  };
  return {
    fileName: basename(named(fileName, 'pilots.csv', 200).replaceAll('\\', '/')) || 'pilots.csv',
    mapping: named(mapping, 'pilots', 100),
  };
}

function atMost(bytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > bytes) done(tooLarge());
      else done(null, chunk);
    },
  });
}
