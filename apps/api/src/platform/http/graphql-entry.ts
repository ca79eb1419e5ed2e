import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Sessions } from '../auth/sessions.js';
import type { Visitor } from '../auth/visitor.js';
import type { Database } from '../database/database.js';
import { currentOperation, newOperation } from '../database/operation.js';
import { isUnavailable } from '../database/pg-errors.js';
import type { FaultCode } from '../graphql/faults.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import { sessionCookie } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    visitor?: Visitor;
  }
}

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

function refuse(reply: FastifyReply, status: number, code: FaultCode, message: string): void {
  void reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}

/** The visitor behind a request's bearer token or cookie. */
export async function visitorOf(request: FastifyRequest, sessions: Sessions): Promise<Visitor | null> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return sessions.visitor(bearer, 'TOKEN');
  const cookie = sessionCookie.read(request);
  return cookie ? sessions.visitor(cookie, 'SESSION') : null;
}

/** Puts a trusted document's text where Apollo looks for it; false when the hash is not ours. */
function lookUp(body: Body, documents: TrustedDocuments): boolean {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  const text = typeof hash === 'string' ? documents.get(hash) : undefined;
  if (text === undefined) return false;
  body.query = text;
  delete body.extensions;
  return true;
}

/** What stands before GraphQL over HTTP: who asks, what they may send, and the operation their statements belong to. */
export function registerGraphqlEntry(
  fastify: FastifyInstance,
  { sessions, documents, database }: { sessions: Sessions; documents: TrustedDocuments; database: Database },
): void {
  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql' || request.method === 'OPTIONS') return done();
    visitorOf(request, sessions).then(
      (visitor) => {
        if (!visitor) return refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in first, or show a valid token.');
        const trusted =
          visitor.kind === 'TOKEN' ||
          (request.method === 'POST' && lookUp((request.body ?? {}) as Body, documents));
        if (!trusted) {
          return refuse(
            reply,
            400,
            'OPERATION_NOT_REGISTERED',
            'This page is older than the server. Reload it. Programs use a token.',
          );
        }
        request.visitor = visitor;
        void reply.header('cache-control', 'no-store');
        currentOperation.run(newOperation(visitor.actor, request.id || uuidv7()), done);
      },
      (error: unknown) => {
        if (!isUnavailable(error)) return done(error as Error);
        refuse(reply, 503, 'UNAVAILABLE', 'The database is away for a moment. Try again.');
      },
    );
  });
  // An answer that never left (the client hung up, Apollo refused early) must not keep its snapshot open.
  fastify.addHook('onResponse', async () => {
    const operation = currentOperation.getStore();
    if (operation) await database.close(operation);
  });
}
