import { schemaText } from '@scrimmage/contract/generated/schema-text';
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** Resolvers of one test, by type and field: a value, or a function of parent and arguments. */
export type Stubs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Texts that must be of a kind, so that screens can be drawn. */
const sensible: Stubs = {
  Workspace: { name: 'Northwind Care', currency: 'EUR', timeZone: 'UTC' },
  Member: { id: 'priya', name: 'Priya Rao', email: 'priya@example.org' },
  Money: { currency: 'EUR' },
};

const scalars: Readonly<Record<string, (path: string) => unknown>> = {
  ID: (path) => `id-${path}`,
  String: (path) => path,
  Int: () => 1,
  Float: () => 0.5,
  Boolean: () => true,
  DateTime: () => '2026-11-21T19:00:00.000Z',
  Day: () => '2026-11-21',
  MinorUnits: () => 100_00,
  JSON: () => ({}),
};

function plain(type: GraphQLNullableType, path: string): unknown {
  if (isScalarType(type)) return scalars[type.name]?.(path);
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isListType(type)) return [];
  return {};
}

/** What a field answers when the test says nothing: null where the contract allows it, else a plain value of its type. */
function defaultOf(type: GraphQLOutputType, path: string): unknown {
  return isNonNullType(type) ? plain(getNullableType(type), path) : null;
}

function stubbed(typeName: string, fieldName: string, type: GraphQLOutputType, stubs: Stubs) {
  const resolve: GraphQLFieldResolver<unknown, unknown> = (parent, args, context, info) => {
    const given = defaultFieldResolver(parent, args, context, info);
    if (given !== undefined) return given;
    const stub = stubs[typeName]?.[fieldName] ?? sensible[typeName]?.[fieldName];
    const answer = typeof stub === 'function' ? stub(parent, args, context, info) : stub;
    return answer === undefined ? defaultOf(type, `${typeName}.${fieldName}`) : answer;
  };
  return resolve;
}

/**
 * The real contract with stub resolvers. Values of a parent object win, then `stubs`, then a plain default:
 * null where allowed, empty lists, objects of defaults, `viewerCan` all true.
 */
export function stubSchema(stubs: Stubs): GraphQLSchema {
  const schema = buildSchema(schemaText);
  for (const type of Object.values(schema.getTypeMap())) {
    if ('resolveType' in type && !isObjectType(type)) {
      type.resolveType = (value: { __typename?: string }) => value.__typename ?? 'Pilot';
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (type.name === 'Subscription') {
        field.subscribe = (stubs.Subscription?.[field.name] as typeof field.subscribe) ?? silence;
        continue;
      }
      field.resolve = stubbed(type.name, field.name, field.type, stubs);
    }
  }
  return schema;
}

/** A stream that never says anything, and ends when it is left. */
async function* silence() {
  await new Promise(() => undefined);
  yield undefined;
}
