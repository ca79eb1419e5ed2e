import type { FastifyReply, FastifyRequest } from 'fastify';

const secureName = '__Host-scrimmage';
const plainName = 'scrimmage';
const longestSeconds = 14 * 24 * 3_600;

/** Both names the cookie may have, the safer one first. */
export const cookieNames: readonly string[] = [secureName, plainName];

/** Browsers take `__Host-` cookies over HTTPS only; on plain localhost there is no HTTPS to take them over. */
function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https';
}

/** The session's cookie: not for scripts, not for other sites. */
export const sessionCookie = {
  read(request: FastifyRequest): string | null {
    return request.cookies[isSecure(request) ? secureName : plainName] ?? null;
  },
  write(request: FastifyRequest, reply: FastifyReply, value: string): void {
    const secure = isSecure(request);
    void reply.setCookie(secure ? secureName : plainName, value, {
      httpOnly: true,
      secure,
      sameSite: 'lax',
      path: '/',
      maxAge: longestSeconds,
    });
  },
  clear(request: FastifyRequest, reply: FastifyReply): void {
    const secure = isSecure(request);
    void reply.clearCookie(secure ? secureName : plainName, {
      path: '/',
      httpOnly: true,
      secure,
      sameSite: 'lax',
    });
  },
};
