import type { FastifyInstance } from 'fastify';

/** Asked every few seconds by machines; of no interest unless they fail. */
const healthPaths = new Set(['/livez', '/readyz']);

/** One line for each request, when it is answered: who for, what, how it went, how long, and how many SQL statements. */
export function registerRequestLog(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (healthPaths.has(path) && reply.statusCode < 400) return;
    const { visitor, operation } = request;
    fastify.log.info(
      {
        requestId: request.id,
        method: request.method,
        path,
        address: request.ip,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(visitor && { workspaceId: visitor.actor.workspaceId }),
        ...(operation && { operation: operation.name, statements: operation.statements }),
      },
      'request',
    );
  });
}
