import { Injectable } from '@nestjs/common';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  validate,
} from 'graphql';
import { CostBucket } from './cost-bucket.js';
import { Fault } from './faults.js';
import { TooMuch } from './limits.js';
import { isStorableDocument, isStorableInput } from './operation-form.js';
import { weigh } from './weigh.js';

/** What a client sent, parsed. */
export interface Request {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Seen {
  readonly storable: boolean;
  errors?: readonly GraphQLError[];
}

/** Even a refused text is charged something: reading it was work. */
const leastCost = 1;

/**
 * The one guard before both transports. Cheap questions first: whatever it refuses, it refuses before the text is
 * validated, because validating a hostile text is itself expensive.
 */
@Injectable()
export class Guard {
  private rules: { readonly schema: GraphQLSchema; readonly once: ReadonlySet<string> } | null = null;
  /** What was found about a text, for as long as somebody keeps it parsed. */
  private readonly looked = new WeakMap<DocumentNode, Seen>();

  constructor(private readonly buckets: CostBucket) {}

  /** Takes a schema under guard; `once` names the root fields that are done once in an operation at most. */
  adopt(schema: GraphQLSchema, once: ReadonlySet<string>): GraphQLSchema {
    this.rules = { schema, once };
    return schema;
  }

  /** The reasons not to run this for whoever is counted under `key`; none means it may run. */
  reasonsAgainst(request: Request, key: string, live: boolean): readonly GraphQLError[] {
    try {
      return this.look(request, key, live);
    } catch (error) {
      if (error instanceof TooMuch) return [new Fault('TOO_MUCH', error.message)];
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  /**
   * What a question would cost and what stands against it, without running it or counting it for anybody. Throws a fault when it
   * goes too far, or is no question.
   */
  weighed(request: Request): { readonly cost: number; readonly errors: readonly GraphQLError[] } {
    const { schema, operation, cost, seen } = this.measured(request);
    if (operation.operation !== OperationTypeNode.QUERY)
      throw new Fault('BAD_INPUT', 'This changes something. Only questions are asked here.');
    seen.errors ??= validate(schema, request.document);
    if (seen.errors.length) return { cost, errors: seen.errors };
    const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables);
    return { cost, errors };
  }

  private look(request: Request, key: string, live: boolean) {
    const { schema, operation, cost, seen } = this.measured(request);
    if (!live && operation.operation === OperationTypeNode.SUBSCRIPTION)
      throw new Fault('BAD_INPUT', 'A subscription needs a WebSocket.');
    if (!this.buckets.take(key, Math.max(cost, leastCost)))
      throw new Fault('TOO_MUCH', 'You are asking faster than this server answers. Wait a moment.');
    seen.errors ??= validate(schema, request.document);
    return seen.errors;
  }

  private measured({ document, operationName, variables }: Request) {
    if (!this.rules) throw new Error('The guard was asked before it knew the schema.');
    const { schema, once } = this.rules;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Fault('BAD_INPUT', 'Say which operation is meant.');
    const seen: Seen = this.looked.get(document) ?? { storable: isStorableDocument(document) };
    this.looked.set(document, seen);
    if (!seen.storable || !isStorableInput(variables))
      throw new Fault('BAD_INPUT', 'A text contains characters that cannot be stored.');
    return { schema, operation, seen, cost: weigh(schema, once, { document, operation, variables }) };
  }
}
