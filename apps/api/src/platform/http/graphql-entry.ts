import { linkActor } from '@scrimmage/domain/actor';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../auth/visitor.js';
import type { Visitors } from '../auth/visitors.js';
import type { Database } from '../database/database.js';
import { currentOperation, newOperation, type Operation } from '../database/operation.js';
import { isUnavailable } from '../database/pg-errors.js';
import type { FaultCode } from '../graphql/faults.js';
import { sentences } from '../graphql/sentences.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import { askedByLink, type OpenToLinks } from './link-operation.js';
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
  readonly openToLinks: OpenToLinks;
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

/** The text of the pages' own operation that is meant; null when the hash is not ours. */
function trustedText(body: unknown, documents: TrustedDocuments): string | null {
  const hash = (body as Body | null | undefined)?.extensions?.persistedQuery?.sha256Hash;
  return (typeof hash === 'string' && documents.get(hash)) || null;
}

/** Puts a trusted document's text where Apollo looks for it; false when the hash is not ours. */
function lookUp(body: unknown, documents: TrustedDocuments): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const asked: Body = body;
  const text = trustedText(asked, documents);
  if (text === null) return false;
  asked.query = text;
  delete asked.extensions;
  return true;
}

/** A form can send anything but JSON without being asked first. */
function isJson({ method, headers }: FastifyRequest): boolean {
  return method === 'POST' && /^application\/json\b/.test(headers['content-type'] ?? '');
}

/**
 * Who asks by a link alone, whoever they are besides; null when more is asked for than links open. Texts are taken as from
 * anybody else: the pages' own, or free ones of a program that shows its token.
 */
function linkVisitor(request: FastifyRequest, visitor: Visitor | null, needs: Needs): Visitor | null {
  const { body } = request;
  const free = visitor?.kind === 'TOKEN' ? (body as Body | null | undefined)?.query : null;
  const text = free ?? trustedText(body, needs.documents);
  const workspaceId = typeof text === 'string' ? askedByLink(text, body, needs.openToLinks) : null;
  if (!workspaceId) return null;
  if (visitor?.kind !== 'TOKEN' && !(isOwnPage(request.headers, needs.publicUrl) && isJson(request)))
    return null;
  if (visitor?.kind !== 'TOKEN') lookUp(body, needs.documents);
  return { kind: 'LINK', key: `link ${request.ip}`, actor: linkActor(workspaceId) };
}

/** Whether this visitor may send what is sent here: a session its own pages' operations, a token anything. */
function refusalOf(request: FastifyRequest, visitor: Visitor | null, needs: Needs): Refusal | null {
  if (!visitor) return { status: 401, code: 'UNAUTHENTICATED' };
  if (visitor.kind !== 'SESSION') return null;
  if (!isOwnPage(request.headers, needs.publicUrl)) return { status: 403, code: 'FORBIDDEN' };
  const trusted = isJson(request) && lookUp(request.body, needs.documents);
  return trusted ? null : { status: 400, code: 'OPERATION_NOT_REGISTERED' };
}

/** What stands before GraphQL over HTTP: who asks, what they may send, and the operation their statements belong to. */
export function registerGraphqlEntry(fastify: FastifyInstance, needs: Needs): void {
  const { visitors, database } = needs;
  fastify.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql' || request.method === 'OPTIONS') return done();
    visitors.of(request.raw).then(
      (known) => {
        const visitor = linkVisitor(request, known, needs) ?? known;
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
