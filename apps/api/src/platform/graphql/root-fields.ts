import { createHash } from 'node:crypto';
import type { Actor } from '@scrimmage/domain/actor';
import { type Action, mayEver, policy } from '@scrimmage/domain/policy';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Database } from '../database/database.js';
import { Fault, forbidden } from './faults.js';
import { type Payload, wasMade } from './payload.js';
import { ReceiptReused, type Receipts, withoutSecrets } from './receipts.js';

/** What a resolver is told besides its arguments. */
export interface OperationContext {
  readonly actor: Actor;
}

/** For each field of Query, Mutation and Subscription, the action it needs leave for. */
export type OperationPolicy = Readonly<Record<string, Action>>;

type Resolver = GraphQLFieldResolver<unknown, OperationContext>;

function demandLeave(context: OperationContext, action: Action): void {
  if (!mayEver(context.actor, action)) throw forbidden(policy[action].who);
}

function fingerprint(field: string, args: unknown): string {
  return createHash('sha256')
    .update(`${field}\n${JSON.stringify(args, withoutSecrets)}`)
    .digest('hex');
}

function clientKey(args: Record<string, unknown>): string | null {
  const input = args.input as { clientMutationId?: string | null } | undefined;
  const key = input?.clientMutationId ?? null;
  if (key !== null && (key.length === 0 || key.length > 100)) {
    throw new Fault('BAD_INPUT', 'A clientMutationId has 1 to 100 characters.');
  }
  return key;
}

/** Holders of links are all the same nobody, so their receipts go by what they sent: none is given another's answer. */
function receiptKey({ scope }: Actor, key: string, args: unknown): string {
  if (scope !== 'LINK') return key;
  return createHash('sha256')
    .update(JSON.stringify([key, args]))
    .digest('hex');
}

/** A change: one transaction, done once per `clientMutationId`, undone when the answer is no. */
function asChange(field: string, resolve: Resolver, database: Database, receipts: Receipts): Resolver {
  return async (source, args, context, info) => {
    const key = clientKey(args);
    const receipt = key === null ? null : receiptKey(context.actor, key, args);
    const print = fingerprint(field, args);
    const run = async (): Promise<Payload> => {
      if (receipt === null) return (await resolve(source, args, context, info)) as Payload;
      const earlier = await receipts.claim(context.actor, receipt, print);
      if (earlier) return earlier;
      const made = (await resolve(source, args, context, info)) as Payload;
      if (wasMade(made)) await receipts.keep(context.actor, receipt, made);
      return made;
    };
    try {
      const made = await database.change(run, (result) => wasMade(result) && !receipts.isEarlier(result));
      return { ...made, clientMutationId: key };
    } catch (error) {
      if (error instanceof ReceiptReused) {
        throw new Fault('CONFLICT', 'This clientMutationId was used for another change.');
      }
      throw error;
    }
  };
}

/**
 * Puts leave, transaction and once-only around every field of the three root types, in the schema itself, so that no
 * transport and no resolver can go round them. A root field without a rule stops the start.
 */
export function guardRootFields(
  schema: GraphQLSchema,
  rules: OperationPolicy,
  database: Database,
  receipts: Receipts,
): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const root of roots) {
    if (!(root instanceof GraphQLObjectType)) continue;
    for (const field of Object.values(root.getFields())) {
      const action = rules[field.name];
      if (!action) throw new Error(`${root.name}.${field.name} has no rule in the policy.`);
      const inner = (field.resolve ?? defaultFieldResolver) as Resolver;
      const resolve =
        root === schema.getMutationType() ? asChange(field.name, inner, database, receipts) : inner;
      field.resolve = (source, args, context, info) => {
        demandLeave(context, action);
        return resolve(source, args, context, info);
      };
      const { subscribe } = field;
      if (subscribe) {
        field.subscribe = (source, args, context, info) => {
          demandLeave(context, action);
          return subscribe(source, args, context, info);
        };
      }
    }
  }
  return schema;
}
