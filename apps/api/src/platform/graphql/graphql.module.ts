import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { schemaText } from '@scrimmage/contract/generated/schema-text';
import type { FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { CostBucket } from './cost-bucket.js';
import { formatFault } from './faults.js';
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

/** GraphQL over HTTP: Apollo in front, the schema's own guard behind it. */
export function graphqlModule(rules: OperationPolicy): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Database, Receipts, CostBucket],
    useFactory: (database: Database, receipts: Receipts, buckets: CostBucket) => ({
      path: '/graphql',
      typeDefs: schemaText,
      resolvers: scalars,
      graphiql: false,
      introspection: true,
      csrfPrevention: true,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: limits.tokens },
      includeStacktraceInErrorResponses: false,
      fieldResolverEnhancers: [],
      context: contextFor,
      transformSchema: (schema) => guardRootFields(schema, rules, database, receipts),
      plugins: [ApolloServerPluginCacheControlDisabled(), requestPlugin(database, buckets)],
      formatError: (formatted, error) =>
        formatFault(formatted, unwrapResolverError(error), (correlationId, cause) =>
          logger.error({ correlationId, cause }),
        ),
    }),
  });
}
