import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { SessionCookie } from '../http/session-cookie.js';
import { Sessions } from './sessions.js';
import type { Visitor } from './visitor.js';

/** Who stands behind a request: its bearer token if it shows one, else its cookie. */
@Injectable()
export class Visitors {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  async of(request: IncomingMessage): Promise<Visitor | null> {
    const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return this.by(bearer ?? null, request);
  }

  /** The same with the token given another way: on a socket, browsers cannot send the header. */
  async by(token: string | null, request: IncomingMessage): Promise<Visitor | null> {
    if (token !== null) return this.sessions.visitor(token, 'TOKEN');
    const cookie = this.cookie.read(request);
    return cookie ? this.sessions.visitor(cookie, 'SESSION') : null;
  }

  /** Whether these still open what they opened, as they stand now; those that do not are left out. */
  async current(visitors: readonly Visitor[]): Promise<ReadonlyMap<string, Visitor>> {
    return this.sessions.current(visitors);
  }
}
