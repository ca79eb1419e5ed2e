import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { appModule } from './app.module.js';
import { Sessions } from './platform/auth/sessions.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { CostBucket } from './platform/graphql/cost-bucket.js';
import { readTrustedDocuments } from './platform/graphql/trusted-documents.js';
import { GraphqlWebSocketServer } from './platform/graphql/websocket-server.js';
import { registerGraphqlEntry } from './platform/http/graphql-entry.js';
import { isOwnOrigin } from './platform/http/own-page.js';
import { registerSecurityHeaders } from './platform/http/security-headers.js';
import { cookieNames } from './platform/http/session-cookie.js';
import { registerWebFiles } from './platform/http/web-client.js';
import { JsonLogger, logOptions } from './platform/logging/json-logger.js';

const bodyBytes = 1_048_576;

/** The web client's build, beside this app in the house. */
const webFolder = new URL('../../../web/dist/', import.meta.url);

/** A server that is put together but does not listen yet. */
export interface Server {
  readonly app: NestFastifyApplication;
  /** Listens and returns the port, chosen by the system when asked for port 0. */
  listen(): Promise<number>;
  close(): Promise<void>;
}

function cookieOf(fastify: FastifyInstance, request: IncomingMessage): string | null {
  const cookies = fastify.parseCookie(request.headers.cookie ?? '');
  return cookieNames.map((name) => cookies[name]).find((value) => value !== undefined) ?? null;
}

/** Puts the server together: guard, GraphQL on both transports, the web client, and nothing listening yet. */
export async function createServer(config: Config): Promise<Server> {
  const documents = readTrustedDocuments(new URL('trusted-documents.json', webFolder));
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytes,
    trustProxy: config.trustProxy,
    genReqId: () => uuidv7(),
    logger: logOptions(config.logLevel),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const app = await NestFactory.create<NestFastifyApplication>(
    appModule({ config, documents, webFolder }),
    adapter,
    {
      logger: new JsonLogger(fastify.log),
      abortOnError: false,
    },
  );
  const [database, sessions] = [app.get(Database), app.get(Sessions)];
  await fastify.register(cookie);
  await registerSecurityHeaders(fastify);
  registerGraphqlEntry(fastify, { sessions, documents, database });
  await registerWebFiles(fastify, webFolder);
  await app.init();
  const sockets = new GraphqlWebSocketServer({
    schema: app.get(GraphQLSchemaHost).schema,
    database,
    sessions,
    documents,
    buckets: app.get(CostBucket),
    cookieOf: (request) => cookieOf(fastify, request),
    isOwnOrigin: (request) => isOwnOrigin(request.headers, config.publicUrl),
  });
  sockets.attach(fastify.server);
  return {
    app,
    async listen() {
      await app.listen(config.port, config.host);
      const address = fastify.server.address();
      return typeof address === 'object' && address ? address.port : config.port;
    },
    async close() {
      await sockets.close();
      await app.close();
    },
  };
}
