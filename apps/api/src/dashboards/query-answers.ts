import { Injectable, Logger } from '@nestjs/common';
import type { QueryQueryAnswerArgs } from '@scrimmage/contract/generated/schema-types';
import type { Problem } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { Clock } from '../platform/clock.js';
import { Fault, formatFault } from '../platform/graphql/faults.js';
import { Guard } from '../platform/graphql/guard.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { StoredQueries } from './stored-queries.js';

/** What a query answered, or why it was not run. */
export interface QueryAnswer {
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly path: string | null }[];
  readonly problems: readonly Problem[];
  readonly cost: number | null;
  readonly asOf: Instant;
}

/**
 * Runs questions that are kept or being written, within the operation that asks for them: in its snapshot, with its rights, and
 * through the guard that every operation comes through.
 */
@Injectable()
export class QueryAnswers {
  private readonly logger = new Logger('QueryAnswers');

  constructor(
    private readonly queries: StoredQueries,
    private readonly guard: Guard,
    private readonly clock: Clock,
  ) {}

  async answered(
    schema: GraphQLSchema,
    context: RequestContext,
    written: QueryQueryAnswerArgs,
  ): Promise<QueryAnswer> {
    // One that runs another would count for less than it does, and might never end.
    if (context.within) throw new Fault('TOO_MUCH', 'A query cannot run another query.');
    const asOf = this.clock.now();
    const { cost, problems, request } = this.queries.weighedAsWritten(written);
    if (!request) return { data: null, errors: [], problems, cost, asOf };
    const [reason] = this.guard.reasonsAgainst(request, context.key, false);
    if (reason) throw reason;
    const result = await execute({
      schema,
      document: request.document,
      operationName: request.operationName,
      variableValues: request.variables,
      contextValue: { ...context, within: true },
    });
    return { data: result.data ?? null, errors: this.told(result), problems, cost, asOf };
  }

  private told({ errors = [] }: ExecutionResult): QueryAnswer['errors'] {
    return errors.map((error) => {
      const { message, path } = formatFault(error.toJSON(), error, (correlationId, cause) =>
        this.logger.error({ correlationId, cause }),
      );
      return { message, path: path?.join('.') ?? null };
    });
  }
}
