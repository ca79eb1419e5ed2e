import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Whether a request comes from a page this server served (or from no page at all: a program). */
export function isOwnOrigin(
  headers: { origin?: string | undefined; host?: string | undefined },
  publicUrl: string | null,
): boolean {
  if (headers.origin === undefined) return true;
  if (publicUrl !== null && headers.origin === new URL(publicUrl).origin) return true;
  try {
    return new URL(headers.origin).host === headers.host;
  } catch {
    return false;
  }
}

/** Stops another site's page from acting with our cookie: a second lock behind SameSite. */
export function assertOwnPage(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') {
    throw new HttpException({ sentence: 'This can only be done from Scrimmage itself.' }, 403);
  }
}
