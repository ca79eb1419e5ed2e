import { Logger } from '@nestjs/common';
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { v7 as uuidv7 } from 'uuid';
import type { Visitor } from '../auth/visitor.js';
import type { Database } from '../database/database.js';
import { currentOperation, type Operation } from '../database/operation.js';
import { Fault, formatFault } from '../graphql/faults.js';
import type { Guard } from '../graphql/guard.js';
import { limits } from '../graphql/limits.js';
import { contextOf, type RequestContext } from '../graphql/request-context.js';
import { sentences } from '../graphql/sentences.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import type { Connection } from './connection.js';
import { mapped } from './mapped.js';

const mostLiveOperations = 50;

interface Needs {
  readonly schema: GraphQLSchema;
  readonly guard: Guard;
  readonly database: Database;
  readonly documents: TrustedDocuments;
  /** Writes the line of an operation that is done. */
  readonly note: (line: object) => void;
}

/** Operations that came over a socket: admitted by the same guard as over HTTP, run in an operation of their own. */
export class SocketOperations {
  private readonly logger = new Logger('WebSocket');
  /** The pages' own operations, parsed when first asked for; there are only so many. */
  private readonly parsed = new Map<string, DocumentNode>();

  constructor(private readonly needs: Needs) {}

  /** What is to be executed, or the reasons against it. */
  admit(connection: Connection, payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
    try {
      return this.look(connection, payload);
    } catch (error) {
      return [
        error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error }),
      ];
    }
  }

  run(args: ExecutionArgs): Promise<ExecutionResult> {
    return this.asOperation(args, async () => execute(args));
  }

  /** Each event is answered as an operation of its own: read anew, with the subscriber's rights at that moment. */
  async subscribe(args: ExecutionArgs): Promise<ExecutionResult | AsyncIterableIterator<ExecutionResult>> {
    const source = await this.asOperation(args, () => createSourceEventStream(args));
    if (!(Symbol.asyncIterator in source)) return source;
    return mapped(source, (event) =>
      this.asOperation(args, async () => execute({ ...args, rootValue: event })),
    );
  }

  masked(error: GraphQLError): GraphQLFormattedError {
    return formatFault(error.toJSON(), error, (correlationId, cause) =>
      this.logger.error({ correlationId, cause }),
    );
  }

  private look({ extra, subscriptions }: Connection, payload: SubscribePayload) {
    const { schema, guard } = this.needs;
    const { visitor } = extra;
    if (!visitor) throw new Fault('UNAUTHENTICATED', sentences.UNAUTHENTICATED);
    if (Object.keys(subscriptions).length > mostLiveOperations) {
      throw new Fault(
        'TOO_MUCH',
        `${mostLiveOperations} operations are open on this connection; end one first.`,
      );
    }
    const document = this.documentOf(visitor, payload);
    const { operationName = null } = payload;
    const variables = payload.variables ?? {};
    const reasons = guard.reasonsAgainst({ document, operationName, variables }, visitor.key, true);
    if (reasons.length) return reasons;
    return { schema, document, operationName, variableValues: variables, contextValue: contextOf(visitor) };
  }

  private documentOf({ kind }: Visitor, { query, extensions }: SubscribePayload): DocumentNode {
    if (kind === 'TOKEN') return parse(query, { maxTokens: limits.tokens });
    const hash = (extensions?.persistedQuery as { sha256Hash?: unknown } | null | undefined)?.sha256Hash;
    const text = typeof hash === 'string' ? this.needs.documents.get(hash) : undefined;
    if (typeof hash !== 'string' || text === undefined)
      throw new Fault('OPERATION_NOT_REGISTERED', sentences.OPERATION_NOT_REGISTERED);
    const document = this.parsed.get(hash) ?? parse(text);
    this.parsed.set(hash, document);
    return document;
  }

  private async asOperation<T>(args: ExecutionArgs, run: () => Promise<T>): Promise<T> {
    const { actor } = args.contextValue as RequestContext;
    const started = performance.now();
    const requestId = uuidv7();
    let operation: Operation | undefined;
    try {
      return await this.needs.database.operation(actor, requestId, () => {
        operation = currentOperation.getStore();
        return run();
      });
    } finally {
      this.needs.note({
        requestId,
        transport: 'websocket',
        workspaceId: actor.workspaceId,
        operation: args.operationName ?? null,
        ms: Math.round((performance.now() - started) * 10) / 10,
        statements: operation?.statements ?? 0,
      });
    }
  }
}
