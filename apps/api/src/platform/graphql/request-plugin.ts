import type { ApolloServerPlugin } from '@apollo/server';
import type { Database } from '../database/database.js';
import { currentOperation } from '../database/operation.js';
import type { CostBucket } from './cost-bucket.js';
import { Fault } from './faults.js';
import { weigh } from './limits.js';
import type { RequestContext } from './request-context.js';
import { isStorableInput } from './storable-input.js';

/** HTTP's half of the guard: weighs what is about to run, and ends the operation's snapshot before the answer leaves. */
export function requestPlugin(database: Database, buckets: CostBucket): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          if (!operation) throw new Fault('BAD_INPUT', 'Say which operation is meant.');
          const weight = weigh(schema, document, operation, variables);
          if ('refused' in weight) throw new Fault('TOO_MUCH', weight.refused);
          if (!isStorableInput(document, variables)) {
            throw new Fault('BAD_INPUT', 'A text contains characters that cannot be stored.');
          }
          if (!buckets.take(contextValue.key, weight.cost)) {
            throw new Fault('TOO_MUCH', 'You are asking faster than this server answers. Wait a moment.');
          }
        },
        async willSendResponse({ response }) {
          const operation = currentOperation.getStore();
          if (!operation) return;
          await database.close(operation);
          response.http.headers.set('server-timing', `db;desc="${operation.statements} statements"`);
        },
      };
    },
  };
}
