import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

interface Headers {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/** Whether a request comes from a page this server served (or from no page at all: a program). */
export function isOwnOrigin({ origin, host }: Headers, publicUrl: string | null): boolean {
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** The same, believing the browser's own word first: it cannot be forged by a page, and older browsers do not give it. */
export function isOwnPage(headers: Headers, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  return site !== 'cross-site' && site !== 'same-site' && isOwnOrigin(headers, publicUrl);
}

/** Stops another site's page from acting with our cookie: a second lock behind SameSite. */
export function assertOwnPage(request: FastifyRequest, publicUrl: string | null): void {
  if (!isOwnPage(request.headers, publicUrl)) {
    throw new HttpException({ sentence: 'This can only be done from Scrimmage itself.' }, 403);
  }
}
