import { ApolloLink, type DocumentNode, HttpLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { type Client, createClient } from 'graphql-ws';
import { live, newVersion } from './connection';
import { faultOf } from './faults';
import { onSocketClosed } from './live-events';
import { expireSession } from './session';

/** Only the hash travels; the server looks the text up among the documents of this build. */
export const trustedDocuments = new ApolloLink((operation, forward) => {
  const { __meta__ } = operation.query as DocumentNode & { __meta__?: { hash: string } };
  operation.extensions = {
    ...operation.extensions,
    persistedQuery: { version: 1, sha256Hash: __meta__?.hash },
  };
  return forward(operation);
});

const watchFaults = new ErrorLink(({ error }) => {
  const { code } = faultOf(error);
  if (code === 'UNAUTHENTICATED') expireSession();
  if (code === 'OPERATION_NOT_REGISTERED') newVersion.set(true);
});

/** Queries, and mutations with a key: the server makes a change once per key. Streams have their own way back. */
function repeatable({ operationType, variables }: ApolloLink.Operation): boolean {
  if (operationType !== 'mutation') return operationType === 'query';
  const input = variables.input as { clientMutationId?: unknown } | undefined;
  return typeof input?.clientMutationId === 'string';
}

/** Three tries, only where a later one can succeed. Exported for its test. */
export const retry = new RetryLink({
  delay: { initial: 300, max: 3_000, jitter: true },
  attempts: {
    max: 3,
    retryIf: (error, operation) => {
      const { code } = faultOf(error);
      return (code === 'OFFLINE' || code === 'UNAVAILABLE') && navigator.onLine && repeatable(operation);
    },
  },
});

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', includeUnusedVariables: false });
const hashOnly = new ApolloLink((operation, forward) => {
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** Apollo's own link prints the query; here the text must stay empty, the hash speaks for it. */
function overSocket(socket: Client): ApolloLink {
  return new ApolloLink(
    ({ operationName, variables, extensions }) =>
      new Observable((observer) =>
        socket.subscribe(
          { query: '', operationName: operationName ?? null, variables, extensions },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            complete: () => observer.complete(),
            error: (error) =>
              observer.error(Array.isArray(error) ? new CombinedGraphQLErrors({ errors: error }) : error),
          },
        ),
      ),
  );
}

/** The socket; reconnecting is done by `live-events`, which knows where to resume. */
export function createSocket(): Client {
  const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
  const socket = createClient({
    url,
    retryAttempts: 0,
    lazy: true,
    keepAlive: 15_000,
    on: { connected: () => live.set({ state: 'live' }), closed: onSocketClosed },
  });
  // A socket that outlived the gap may be dead without knowing it; only a new one is known to stand.
  window.addEventListener('online', () => socket.terminate());
  return socket;
}

/** Queries and mutations over HTTP, subscriptions over the socket. */
export function createLinks(socket: Client): ApolloLink {
  const terminal = ApolloLink.split(
    ({ operationType }) => operationType === 'subscription',
    overSocket(socket),
    ApolloLink.from([hashOnly, http]),
  );
  return ApolloLink.from([watchFaults, retry, trustedDocuments, terminal]);
}
