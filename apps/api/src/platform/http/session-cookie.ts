import type { IncomingMessage } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import { isSecureRequest } from './secure-request.js';

const secureName = '__Host-scrimmage';
const plainName = 'scrimmage';
const longestSeconds = 14 * 24 * 3_600;

/**
 * The session's cookie: not for scripts, not for other sites. Browsers take `__Host-` cookies over HTTPS only; on plain
 * localhost there is no HTTPS to take them over. Over HTTPS the plain name counts for nothing: anybody may have set it.
 */
@Injectable()
export class SessionCookie {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The key a request shows, on either transport. */
  read(request: IncomingMessage): string | null {
    return fastifyCookie.parse(request.headers.cookie ?? '')[this.name(request)] ?? null;
  }

  write(request: FastifyRequest, reply: FastifyReply, value: string): void {
    void reply.setCookie(this.name(request.raw), value, {
      ...this.attributes(request),
      maxAge: longestSeconds,
    });
  }

  clear(request: FastifyRequest, reply: FastifyReply): void {
    void reply.clearCookie(this.name(request.raw), this.attributes(request));
  }

  private name(request: IncomingMessage): string {
    return isSecureRequest(request, this.config) ? secureName : plainName;
  }

  private attributes(request: FastifyRequest) {
    return {
      httpOnly: true,
      secure: isSecureRequest(request.raw, this.config),
      sameSite: 'lax',
      path: '/',
    } as const;
  }
}
