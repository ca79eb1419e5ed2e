import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../auth/visitor.js';
import type { Visitors } from '../auth/visitors.js';
import type { Database } from '../database/database.js';
import { currentOperation, newOperation, type Operation } from '../database/operation.js';
import { isUnavailable } from '../database/pg-errors.js';
import type { FaultCode } from '../graphql/faults.js';
import { sentences } from '../graphql/sentences.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import { isOwnPage } from './own-page.js';

declare module 'fastify' {
  interface FastifyRequest {
    visitor?: Visitor;
    operation?: Operation;
  }
}

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

interface Needs {
  readonly visitors: Visitors;
  readonly documents: TrustedDocuments;
  readonly database: Database;
  readonly publicUrl: string | null;
}

interface Refusal {
  readonly status: number;
  readonly code: FaultCode;
}

/** Clients that ask for it read our refusals as GraphQL errors, whatever the status; others get plain JSON. */
const graphqlType = 'application/graphql-response+json';

function refuse(reply: FastifyReply, { status, code }: Refusal): void {
  const type = (reply.request.headers.accept ?? '').includes(graphqlType) ? graphqlType : 'application/json';
  void reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: sentences[code], extensions: { code } }] });
}

/** Puts a trusted document's text where Apollo looks for it; false when the hash is not ours. */
function lookUp(body: unknown, documents: TrustedDocuments): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const asked: Body = body;
  const hash = asked.extensions?.persistedQuery?.sha256Hash;
  const text = typeof hash === 'string' ? documents.get(hash) : undefined;
  if (text === undefined) return false;
  asked.query = text;
  delete asked.extensions;
  return true;
}

/** Whether this visitor may send what is sent here: a session its own pages' operations, a token anything. */
function refusalOf(request: FastifyRequest, visitor: Visitor | null, needs: Needs): Refusal | null {
  if (!visitor) return { status: 401, code: 'UNAUTHENTICATED' };
  if (visitor.kind === 'TOKEN') return null;
  if (!isOwnPage(request.headers, needs.publicUrl)) return { status: 403, code: 'FORBIDDEN' };
  // A form can send anything but JSON without being asked first.
  const json =
    request.method === 'POST' && /^application\/json\b/.test(request.headers['content-type'] ?? '');
  const trusted = json && lookUp(request.body, needs.documents);
  return trusted ? null : { status: 400, code: 'OPERATION_NOT_REGISTERED' };
}

/** What stands before GraphQL over HTTP: who asks, what they may send, and the operation their statements belong to. */
export function registerGraphqlEntry(fastify: FastifyInstance, needs: Needs): void {
  const { visitors, database } = needs;
  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql' || request.method === 'OPTIONS') return done();
    visitors.of(request.raw).then(
      (visitor) => {
        const refusal = refusalOf(request, visitor, needs);
        if (refusal || !visitor) return refuse(reply, refusal ?? { status: 401, code: 'UNAUTHENTICATED' });
        request.visitor = visitor;
        request.operation = newOperation(visitor.actor, request.id);
        void reply.header('cache-control', 'no-store');
        currentOperation.run(request.operation, done);
      },
      (error: unknown) => {
        if (!isUnavailable(error)) return done(error as Error);
        refuse(reply, { status: 503, code: 'UNAVAILABLE' });
      },
    );
  });
  // An answer that never left (the client hung up, Apollo refused early) must not keep its snapshot open.
  fastify.addHook('onResponse', async ({ operation }) => {
    if (operation) await database.end(operation);
  });
}
