import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { sqlState } from '../database/pg-errors.js';

/** Never written down, wherever they appear. */
const redacted = ['*.authorization', '*.cookie', '*.password', '*.secret', '*.token', '*.tokenHash'];

interface ErrorLine extends Record<string, unknown> {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
}

/**
 * What is written of an error: its kind, its sentence and where it happened. Not its other properties: a failed
 * statement carries the values it was given, and PostgreSQL's detail quotes the row.
 */
function errorLine(error: unknown): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  const state = sqlState(error);
  const statement = 'query' in error && typeof error.query === 'string' ? error.query : undefined;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack ?? '',
    ...(state && { sqlState: state }),
    ...(statement && { statement }),
    ...(error.cause instanceof Error && { cause: errorLine(error.cause) }),
  };
}

/** Fastify's own logger (pino): one JSON object a line, secrets left out. */
export function logOptions(level: string) {
  return { level, redact: redacted, serializers: { err: errorLine } };
}

function told(message: unknown): readonly [object, string] {
  if (message instanceof Error) return [{ err: message }, message.message];
  if (typeof message !== 'object' || message === null) return [{}, String(message)];
  if (!('cause' in message)) return [message, 'details'];
  const { cause, ...facts } = message;
  return [{ ...facts, err: cause }, cause instanceof Error ? cause.message : String(cause)];
}

/** Nest speaks through the same logger as everybody else. */
export class JsonLogger implements LoggerService {
  constructor(private readonly to: FastifyBaseLogger) {}

  log(message: unknown): void {
    this.to.debug(...told(message));
  }
  warn(message: unknown): void {
    this.to.warn(...told(message));
  }
  error(message: unknown): void {
    this.to.error(...told(message));
  }
  debug(message: unknown): void {
    this.to.debug(...told(message));
  }
  verbose(message: unknown): void {
    this.to.debug(...told(message));
  }
}
