import {
  type ApolloServerPlugin,
  type GraphQLRequest,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Database } from '../database/database.js';
import { currentOperation } from '../database/operation.js';
import type { Guard } from './guard.js';
import type { RequestContext } from './request-context.js';

const ok = 200;
const badRequest = 400;
const unavailable = 503;

function statusOf(errors: readonly GraphQLError[]): number {
  const { status } = (errors[0]?.extensions.http ?? {}) as { status?: number };
  return status ?? badRequest;
}

/** What ran is answered with 200, whatever became of its fields, unless trying again is the thing to do. */
function statusAfter({ data, errors = [] }: FormattedExecutionResult): number | null {
  if (errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')) return unavailable;
  return data === undefined ? null : ok;
}

/** Asked for plain JSON, a request that could be read is answered with 200 even when its text is wrong (GraphQL over HTTP, 6.4.1). */
function readsStatus({ http }: GraphQLRequest): boolean {
  return (http?.headers.get('accept') ?? '').includes('application/graphql-response+json');
}

function isMistake(body: GraphQLResponse['body']): boolean {
  return body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.code === 'BAD_INPUT';
}

/** HTTP's half of the guard: asks it before anything is validated or run, and ends the operation's snapshot before the answer leaves. */
export function requestPlugin(
  guard: Guard,
  database: Database,
  masked: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, request, contextValue }) {
          const operation = currentOperation.getStore();
          if (operation) operation.name = operationName;
          const asked = {
            document,
            operationName: request.operationName ?? null,
            variables: request.variables ?? {},
          };
          const reasons = guard.reasonsAgainst(asked, contextValue.key, false);
          if (reasons.length === 0) return null;
          return {
            http: { status: statusOf(reasons), headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { errors: reasons.map(masked) } },
          };
        },
        async willSendResponse({ request, source, response: { body, http } }) {
          const status = body.kind === 'single' ? statusAfter(body.singleResult) : null;
          if (status !== null) http.status = status;
          else if (
            http.status === badRequest &&
            source !== undefined &&
            isMistake(body) &&
            !readsStatus(request)
          )
            http.status = ok;
          const operation = currentOperation.getStore();
          if (!operation) return;
          await database.end(operation);
          http.headers.set('server-timing', `db;desc="${operation.statements} statements"`);
        },
      };
    },
  };
}
