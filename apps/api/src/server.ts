import { setTimeout as sleep } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { appModule } from './app.module.js';
import { openToLinks } from './operation-policy.js';
import { Visitors } from './platform/auth/visitors.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { Guard } from './platform/graphql/guard.js';
import { readTrustedDocuments } from './platform/graphql/trusted-documents.js';
import { makeAdapter } from './platform/http/adapter.js';
import { registerGraphqlEntry } from './platform/http/graphql-entry.js';
import { HealthController } from './platform/http/health.controller.js';
import { HttpFaults } from './platform/http/http-faults.js';
import { isOwnOrigin } from './platform/http/own-page.js';
import { registerRequestLog } from './platform/http/request-log.js';
import { registerSecurityHeaders } from './platform/http/security-headers.js';
import { registerWebFiles } from './platform/http/web-client.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { JsonLogger } from './platform/logging/json-logger.js';
import { GraphqlSockets } from './platform/sockets/graphql-sockets.js';
import { SocketOperations } from './platform/sockets/socket-operations.js';

/** The web client's build, beside this app in the house. */
const builtWebClient = new URL('../../../web/dist/', import.meta.url);

/** A server that is put together but does not listen yet. */
export interface Server {
  readonly app: NestFastifyApplication;
  /** Listens, begins to do jobs, and returns the port, chosen by the system when asked for port 0. */
  listen(): Promise<number>;
  close(): Promise<void>;
}

/** Puts the server together: guard, GraphQL on both transports, the web client, and nothing listening yet. */
export async function createServer(config: Config, webFolder: URL = builtWebClient): Promise<Server> {
  const documents = readTrustedDocuments(new URL('trusted-documents.json', webFolder));
  const faults = new HttpFaults();
  const { adapter, fastify } = makeAdapter(config, faults);
  const app = await NestFactory.create<NestFastifyApplication>(
    appModule({ config, documents, webFolder }),
    adapter,
    { logger: new JsonLogger(fastify.log), abortOnError: false },
  );
  const [database, visitors, { publicUrl }] = [app.get(Database), app.get(Visitors), config];
  app.useGlobalFilters(faults);
  await fastify.register(cookie);
  await registerSecurityHeaders(fastify);
  registerRequestLog(fastify);
  registerGraphqlEntry(fastify, { visitors, documents, database, publicUrl, openToLinks });
  await registerWebFiles(fastify, webFolder);
  await app.init();
  const sockets = new GraphqlSockets({
    visitors,
    isOwnOrigin: ({ headers }) => isOwnOrigin(headers, publicUrl),
    operations: new SocketOperations({
      schema: app.get(GraphQLSchemaHost).schema,
      guard: app.get(Guard),
      database,
      documents,
      note: (line) => fastify.log.info(line, 'request'),
    }),
  });
  sockets.attach(fastify.server);
  return {
    app,
    async listen() {
      // Not through Nest, which would write a line of its own about a port that is taken.
      await fastify.listen({ port: config.port, host: config.host });
      app.get(JobRunner).start();
      const address = fastify.server.address();
      return typeof address === 'object' && address ? address.port : config.port;
    },
    async close() {
      app.get(HealthController).announceStop();
      const jobsStopped = app.get(JobRunner).stop();
      await sleep(config.drainSeconds * 1_000);
      await sockets.close();
      await jobsStopped;
      await app.close();
    },
  };
}
