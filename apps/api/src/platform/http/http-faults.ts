import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { isUnavailable } from '../database/pg-errors.js';
import { sentences } from '../graphql/sentences.js';

interface Answer {
  readonly status: number;
  readonly body: object;
}

const unavailable = 503;
const internal = 500;

/** What Fastify says of a request it cannot even read, in our words. */
const unreadable: Readonly<Record<number, string>> = {
  400: 'This request cannot be read.',
  404: 'There is nothing at this address.',
  413: 'This request is too large.',
  415: 'This kind of content is not taken here.',
};

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null;
  return typeof error.statusCode === 'number' && error.statusCode < internal ? error.statusCode : null;
}

/** One form for everything that goes wrong outside GraphQL: `{ sentence }`, a status, and nothing of the cause. */
@Catch()
export class HttpFaults implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL has a formatter of its own; Nest would write a line about every refusal on the way there.
    if (host.getType<string>() !== 'http') throw error;
    this.answer(error, host.switchToHttp().getResponse<FastifyReply>());
  }

  /** Answers a request with what went wrong, in the form its address promises. */
  answer(error: unknown, reply: FastifyReply): void {
    if (reply.sent) return;
    const { status, body } = this.told(error);
    const asGraphql = 'sentence' in body && reply.request.url.split('?')[0] === '/graphql';
    const given = asGraphql
      ? { errors: [{ message: body.sentence, extensions: { code: codeOf(status) } }] }
      : body;
    void reply.code(status).header('cache-control', 'no-store').send(given);
  }

  private told(error: unknown): Answer {
    const status = statusOf(error);
    if (error instanceof HttpException && status !== null) {
      const body = error.getResponse();
      const ours = typeof body === 'object' && !('statusCode' in body);
      return { status, body: ours ? body : { sentence: unreadable[status] ?? error.message } };
    }
    if (status !== null) return { status, body: { sentence: unreadable[status] ?? unreadable[400] } };
    if (isUnavailable(error)) return { status: unavailable, body: { sentence: sentences.UNAVAILABLE } };
    const correlationId = uuidv7();
    this.logger.error({ correlationId, cause: error });
    return { status: internal, body: { sentence: sentences.INTERNAL, correlationId } };
  }
}

function codeOf(status: number): string {
  if (status === unavailable) return 'UNAVAILABLE';
  return status >= internal ? 'INTERNAL' : 'BAD_INPUT';
}
