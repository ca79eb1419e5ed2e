import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Logger } from '@nestjs/common';
import {
  createSourceEventStream,
  type ExecutionArgs,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import type { Context, SubscribeMessage } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Sessions } from '../auth/sessions.js';
import type { Visitor } from '../auth/visitor.js';
import type { Database } from '../database/database.js';
import type { CostBucket } from './cost-bucket.js';
import { Fault, formatFault } from './faults.js';
import { limits, weigh } from './limits.js';
import { contextOf, type RequestContext } from './request-context.js';
import { isStorableInput } from './storable-input.js';
import type { TrustedDocuments } from './trusted-documents.js';

const mostLiveOperations = 50;
const frameBytes = 64 * 1_024;
/** A role that was lowered or a session that was ended holds on an open socket for this long at most. */
const recheckMs = 1_500;

interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  visitor?: Visitor;
}
type Connection = Context<{ token?: string }, Extra>;

interface Needs {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly sessions: Sessions;
  readonly buckets: CostBucket;
  readonly documents: TrustedDocuments;
  readonly cookieOf: (request: IncomingMessage) => string | null;
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
}

/** GraphQL over WebSocket, behind the same guard as HTTP: nothing configured there would reach here by itself. */
export class GraphqlWebSocketServer {
  private readonly logger = new Logger('WebSocket');
  private readonly wss = new WebSocketServer({ noServer: true, maxPayload: frameBytes });
  private readonly connections = new Set<Connection>();
  private readonly recheck = setInterval(() => void this.recheckVisitors(), recheckMs);
  private readonly closing: { dispose: () => void | Promise<void> };

  constructor(private readonly needs: Needs) {
    this.closing = useServer<{ token?: string }, Extra>(
      {
        schema: needs.schema,
        onConnect: (connection) => this.connect(connection as Connection),
        onSubscribe: (connection, _id, message) => this.admit(connection as Connection, message),
        onDisconnect: (connection) => {
          this.connections.delete(connection as Connection);
        },
        execute: (args) => this.run(args as ExecutionArgs),
        subscribe: (args) => this.subscribe(args as ExecutionArgs),
        onError: (_connection, _id, _message, errors) => errors.map((error) => this.masked(error)),
        onNext: (_connection, _id, _message, _args, result) =>
          result.errors && {
            data: result.data ?? null,
            errors: result.errors.map((error) => this.masked(error)),
          },
      },
      this.wss,
    );
    this.recheck.unref();
  }

  /** Answers upgrades of `/graphql` on this HTTP server, from our own pages or from programs (which send no Origin). */
  attach(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const path = (request.url ?? '').split('?')[0];
      if (path !== '/graphql' || !this.needs.isOwnOrigin(request)) {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
        return;
      }
      this.wss.handleUpgrade(request, socket, head, (opened) => this.wss.emit('connection', opened, request));
    });
  }

  async close(): Promise<void> {
    clearInterval(this.recheck);
    await this.closing.dispose();
  }

  private async connect(connection: Connection): Promise<boolean> {
    const visitor = await this.identify(connection);
    if (!visitor) return false;
    connection.extra.visitor = visitor;
    this.connections.add(connection);
    return true;
  }

  private async identify({ connectionParams, extra }: Connection): Promise<Visitor | null> {
    const token = connectionParams?.token;
    if (typeof token === 'string') return this.needs.sessions.visitor(token, 'TOKEN');
    const cookie = this.needs.cookieOf(extra.request);
    return cookie ? this.needs.sessions.visitor(cookie, 'SESSION') : null;
  }

  private textOf(
    visitor: Visitor,
    { payload }: SubscribeMessage | { payload: SubscribeMessage['payload'] },
  ): string {
    if (visitor.kind === 'TOKEN') return payload.query;
    const asked = payload.extensions?.persistedQuery as { sha256Hash?: unknown } | undefined;
    const text =
      typeof asked?.sha256Hash === 'string' ? this.needs.documents.get(asked.sha256Hash) : undefined;
    if (text === undefined)
      throw new Fault('OPERATION_NOT_REGISTERED', 'This page is older than the server. Reload it.');
    return text;
  }

  private admit(
    connection: Connection,
    payload: SubscribeMessage['payload'],
  ): ExecutionArgs | readonly GraphQLError[] {
    try {
      return this.weighed(connection, payload);
    } catch (error) {
      return [error instanceof GraphQLError ? error : new Fault('INTERNAL', 'Something broke on our side.')];
    }
  }

  private weighed(
    connection: Connection,
    payload: SubscribeMessage['payload'],
  ): ExecutionArgs | readonly GraphQLError[] {
    const { schema, buckets } = this.needs;
    const { visitor } = connection.extra;
    if (!visitor) throw new Fault('UNAUTHENTICATED', 'Sign in first, or show a valid token.');
    if (Object.keys(connection.subscriptions).length > mostLiveOperations) {
      throw new Fault(
        'TOO_MUCH',
        `${mostLiveOperations} operations are open on this connection; end one first.`,
      );
    }
    const document = parse(this.textOf(visitor, { payload }), { maxTokens: limits.tokens });
    const operation = getOperationAST(document, payload.operationName ?? undefined);
    if (!operation) throw new Fault('BAD_INPUT', 'Say which operation is meant.');
    const variables = payload.variables ?? {};
    const weight = weigh(schema, document, operation, variables);
    if ('refused' in weight) throw new Fault('TOO_MUCH', weight.refused);
    if (!isStorableInput(document, variables))
      throw new Fault('BAD_INPUT', 'A text contains characters that cannot be stored.');
    if (!buckets.take(visitor.key, weight.cost))
      throw new Fault('TOO_MUCH', 'You are asking faster than this server answers. Wait a moment.');
    const invalid = validate(schema, document);
    if (invalid.length) return invalid;
    const contextValue = contextOf(visitor);
    return {
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: payload.operationName ?? null,
    };
  }

  private async run(args: ExecutionArgs) {
    const { actor } = args.contextValue as RequestContext;
    return this.needs.database.operation(actor, null, async () => execute(args));
  }

  /** Each event is answered as an operation of its own: read anew, with the subscriber's rights at that moment. */
  private async subscribe(args: ExecutionArgs) {
    const { actor } = args.contextValue as RequestContext;
    const { database } = this.needs;
    const source = await database.operation(actor, null, () => createSourceEventStream(args));
    if (!(Symbol.asyncIterator in source)) return source;
    return mapped(source, (event) =>
      database.operation(actor, null, async () => execute({ ...args, rootValue: event })),
    );
  }

  private masked(error: GraphQLError): GraphQLFormattedError {
    return formatFault(error.toJSON(), error, (correlationId, cause) =>
      this.logger.error({ correlationId, cause }),
    );
  }

  private async recheckVisitors(): Promise<void> {
    for (const connection of this.connections) {
      const before = connection.extra.visitor;
      // A database that is away for a moment must not throw everybody out.
      const now = await this.identify(connection).catch(() => before);
      const ended = !now
        ? [4401, 'Signed out']
        : now.actor.role !== before?.actor.role
          ? [4403, 'Role changed']
          : null;
      if (ended) connection.extra.socket.close(ended[0] as number, ended[1] as string);
    }
  }
}

/** Maps each item; stopping the result stops the source at once, also while it waits. */
function mapped<T, R>(source: AsyncIterable<T>, map: (item: T) => Promise<R>): AsyncIterableIterator<R> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { done, value } = await iterator.next();
      return done ? { done: true, value: undefined } : { done: false, value: await map(value) };
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
