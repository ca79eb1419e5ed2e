import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { schemaText } from '@scrimmage/contract/generated/schema-text';
import type { FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { formatFault } from './faults.js';
import { Guard } from './guard.js';
import { limits } from './limits.js';
import { Receipts } from './receipts.js';
import { contextOf } from './request-context.js';
import { requestPlugin } from './request-plugin.js';
import { guardRootFields, type OperationPolicy } from './root-fields.js';
import { scalars } from './scalars.js';

const logger = new Logger('GraphQL');

function contextFor(request: FastifyRequest) {
  if (!request.visitor) throw new Error('A request reached GraphQL without a visitor.');
  return contextOf(request.visitor);
}

function masked(formatted: Parameters<typeof formatFault>[0], error: unknown) {
  return formatFault(formatted, unwrapResolverError(error), (correlationId, cause) =>
    logger.error({ correlationId, cause }),
  );
}

/** What the product says of its root fields: the leave each needs, and which are done once in an operation at most. */
export interface Rules {
  readonly policy: OperationPolicy;
  readonly once: ReadonlySet<string>;
}

/** GraphQL over HTTP: Apollo in front, the schema's own guard behind it. */
export function graphqlModule({ policy, once }: Rules): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Database, Receipts, Guard],
    useFactory: (database: Database, receipts: Receipts, guard: Guard) => ({
      path: '/graphql',
      typeDefs: schemaText,
      resolvers: scalars,
      graphiql: false,
      introspection: true,
      // Another site's page can send neither a token nor, past `registerGraphqlEntry`, anything with a cookie.
      csrfPrevention: false,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: limits.tokens },
      // Apollo would validate before anybody could weigh, and validating a hostile text is what takes long. The guard
      // does both, in that order.
      dangerouslyDisableValidation: true,
      includeStacktraceInErrorResponses: false,
      // The status is ours to say, see `requestPlugin`.
      preserveHttpStatusForExecutionErrors: false,
      fieldResolverEnhancers: [],
      context: contextFor,
      transformSchema: (schema) => guard.adopt(guardRootFields(schema, policy, database, receipts), once),
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        requestPlugin(guard, database, (error) => masked(error.toJSON(), error)),
      ],
      formatError: masked,
    }),
  });
}
