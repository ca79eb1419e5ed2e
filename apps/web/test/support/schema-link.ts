import { ApolloLink, Observable } from '@apollo/client';
import { type ExecutionResult, execute, type GraphQLSchema, subscribe } from 'graphql';

/** Answers operations from a schema in memory: what `/graphql` does, without a server. */
export function schemaLink(schema: GraphQLSchema): ApolloLink {
  return new ApolloLink(
    ({ query, variables, operationName, operationType }) =>
      new Observable((observer) => {
        const args = {
          schema,
          document: query,
          variableValues: variables,
          operationName: operationName ?? null,
        };
        let left = false;
        const run = async () => {
          if (operationType !== 'subscription') {
            const result = await execute(args);
            if (!left) observer.next(result as ApolloLink.Result);
            observer.complete();
            return;
          }
          const stream = await subscribe(args);
          if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream.errors));
          for await (const result of stream as AsyncIterable<ExecutionResult>) {
            if (left) return;
            observer.next(result as ApolloLink.Result);
          }
        };
        run().catch((error: unknown) => observer.error(error));
        return () => {
          left = true;
        };
      }),
  );
}
