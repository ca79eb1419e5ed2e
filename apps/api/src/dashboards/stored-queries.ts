import { Injectable } from '@nestjs/common';
import type { QueryQueryCostArgs } from '@scrimmage/contract/generated/schema-types';
import type { Problem } from '@scrimmage/domain/answer';
import type { Tile } from '@scrimmage/domain/dashboard';
import { mostQueryText, variablesInput } from '@scrimmage/domain/dashboard-input';
import { checked } from '@scrimmage/domain/problems';
import { GraphQLError, parse } from 'graphql';
import { Guard, type Request } from '../platform/graphql/guard.js';
import { limits, TooMuch } from '../platform/graphql/limits.js';
import { pathProblems } from './tile-paths.js';

/** A query as it is kept: its text, which of its operations, and with what. */
export type StoredQuery = Pick<Tile, 'query' | 'operationName' | 'variables'>;

/** What a query would cost, or what stands against it. */
export interface Weighed {
  readonly cost: number | null;
  readonly problems: readonly Problem[];
  /** As it would be run; only where nothing stands against it. */
  readonly request?: Request;
}

const against = (path: string, message: string): Weighed => ({
  cost: null,
  problems: [{ path, code: 'QUERY', message }],
});

/** Looks at queries that are to be kept: they ask and do not change, the schema knows all they name, and they cost no more than they may. */
@Injectable()
export class StoredQueries {
  constructor(private readonly guard: Guard) {}

  weighed({ query, operationName, variables }: StoredQuery): Weighed {
    if (query.length > mostQueryText)
      return against('query', `A query has at most ${mostQueryText} characters.`);
    try {
      const document = parse(query, { maxTokens: limits.tokens });
      const request = { document, operationName, variables };
      const { cost, errors } = this.guard.weighed(request);
      const [first] = errors;
      return first ? { ...against('query', first.message), cost } : { cost, problems: [], request };
    } catch (error) {
      if (error instanceof TooMuch || error instanceof GraphQLError) return against('query', error.message);
      throw error;
    }
  }

  /** The same of one that is being written, its variables as text. */
  weighedAsWritten({ query, operationName, variables }: QueryQueryCostArgs): Weighed {
    const given = checked(variablesInput, { variables });
    if (!('value' in given)) return { cost: null, problems: given.problems };
    return this.weighed({ query, operationName: operationName ?? null, variables: given.value.variables });
  }

  /** What stands against the queries of tiles and against where they look in the answers, each at its place. */
  problemsOf(tiles: readonly Tile[]): readonly Problem[] {
    return tiles.flatMap((tile, at) => {
      const { problems, request } = this.weighed(tile);
      const against = request ? pathProblems(request.document, tile) : problems;
      return against.map((problem) => ({ ...problem, path: `tiles.${at}.${problem.path}` }));
    });
  }
}
