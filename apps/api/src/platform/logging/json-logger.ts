import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** Never written down, wherever they appear. */
const redacted = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
  '*.password',
  '*.secret',
  '*.token',
];

/** Fastify's own logger (pino): one JSON object a line, secrets left out, health checks not mentioned. */
export function logOptions(level: string) {
  return {
    level,
    redact: redacted,
    serializers: {
      req: (request: { method: string; url: string; id: string; ip: string }) => ({
        method: request.method,
        path: request.url.split('?')[0],
        id: request.id,
        address: request.ip,
      }),
    },
  };
}

function told(message: unknown): [object, string] | [string] {
  if (message instanceof Error) return [{ err: message }, message.message];
  if (typeof message === 'object' && message !== null) {
    const { cause } = message as { cause?: unknown };
    return [
      { ...message, ...(cause instanceof Error && { err: cause }) },
      cause instanceof Error ? cause.message : 'details',
    ];
  }
  return [String(message)];
}

/** Nest speaks through the same logger as everybody else. */
export class JsonLogger implements LoggerService {
  constructor(private readonly to: FastifyBaseLogger) {}

  log(message: unknown): void {
    this.write('debug', message);
  }
  warn(message: unknown): void {
    this.write('warn', message);
  }
  error(message: unknown): void {
    this.write('error', message);
  }
  debug(message: unknown): void {
    this.write('debug', message);
  }
  verbose(message: unknown): void {
    this.write('debug', message);
  }

  private write(level: 'debug' | 'warn' | 'error', message: unknown): void {
    const [first, second] = told(message);
    if (typeof first === 'string') this.to[level](first);
    else this.to[level](first, second ?? '');
  }
}
