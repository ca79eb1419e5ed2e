import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpException, type Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/pg-errors.js';
import { Fault, type FaultCode } from '../graphql/faults.js';
import { sentences } from '../graphql/sentences.js';

/** Why a file is not taken in: a status and one sentence. */
export class FileAnswer extends Error {
  constructor(
    readonly status: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

/**
 * `POST path`: the file itself is the body, whatever type the browser gives it. What goes wrong in `receive` is answered
 * with the status and the sentence that `told` finds for it.
 */
export async function takeFiles(
  fastify: FastifyInstance,
  path: string,
  receive: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  told: (error: unknown) => FileAnswer,
): Promise<void> {
  // In a scope of its own: only here is a body of any type left unread.
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    // What the browser takes a file for depends on what else is installed beside it; some types are not even well formed.
    scope.addHook('onRequest', async ({ headers }) => {
      headers['content-type'] = 'application/octet-stream';
    });
    scope.post(path, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      try {
        return await receive(request, reply);
      } catch (error) {
        // The rest of a body that nobody wants is let through unread, so that the answer reaches whoever is sending it.
        request.raw.resume();
        const { status, message } = told(error);
        return reply.code(status).send({ sentence: message });
      }
    });
  });
}

/**
 * Hands over the path of the file that is being sent. It goes to a temporary file first, so that neither memory nor a
 * database connection waits for a slow line; of more than `bytes` it throws what `tooLarge` makes.
 */
export async function receivedFile<T>(
  request: FastifyRequest,
  { bytes, tooLarge }: { readonly bytes: number; readonly tooLarge: () => Error },
  use: (path: string) => Promise<T>,
): Promise<T> {
  if (Number(request.headers['content-length'] ?? 0) > bytes) throw tooLarge();
  const folder = await mkdtemp(join(tmpdir(), 'scrimmage-file-'));
  try {
    const path = join(folder, 'file');
    await pipeline(request.raw, atMost(bytes, tooLarge), createWriteStream(path));
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const statusOf: Partial<Record<FaultCode, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** What any word's route tells of an error; the unforeseen goes to the log and nowhere else. */
export function fileAnswer(error: unknown, logger: Logger): FileAnswer {
  if (error instanceof FileAnswer) return error;
  const status = error instanceof Fault ? statusOf[error.code] : undefined;
  if (error instanceof Fault && status !== undefined) return new FileAnswer(status, error.message);
  if (error instanceof HttpException) {
    const { sentence } = error.getResponse() as { sentence?: string };
    return new FileAnswer(error.getStatus(), sentence ?? error.message);
  }
  if (isUnavailable(error)) return new FileAnswer(503, sentences.UNAVAILABLE);
  logger.error({ message: 'A file was not taken in', cause: error });
  return new FileAnswer(500, 'Something broke on our side. Nothing was kept of the file.');
}

function atMost(bytes: number, tooLarge: () => Error): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > bytes) done(tooLarge());
      else done(null, chunk);
    },
  });
}
