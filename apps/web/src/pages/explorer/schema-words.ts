import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

/** Something of the schema with a name and what it says of itself. */
export interface Word {
  readonly name: string;
  /** The type it is part of; null for a type itself. */
  readonly of: string | null;
  /** What it answers, or is: `[Pilot!]!`. */
  readonly type: string;
  readonly text: string;
}

export interface TypePart {
  readonly name: string;
  /** As written, and the name of the type to go on to. */
  readonly type: string;
  readonly to: string;
  readonly text: string;
  readonly args: ReadonlyArray<{
    readonly name: string;
    readonly type: string;
    readonly to: string;
    readonly text: string;
  }>;
}

/** A type, as its page shows it. */
export interface TypePage {
  readonly name: string;
  readonly text: string;
  readonly parts: readonly TypePart[];
  /** The words of an enum. */
  readonly words: ReadonlyArray<{ readonly name: string; readonly text: string }>;
  /** The types it may turn out to be. */
  readonly kinds: readonly string[];
}

/** Names are not set apart in running text: the signs around them are left out. */
const textOf = ({ description }: { readonly description?: string | null | undefined }) =>
  (description ?? '').replaceAll('`', '');
const typed = ({ type }: { readonly type: Parameters<typeof getNamedType>[0] }) => ({
  type: String(type),
  to: getNamedType(type)?.name ?? '',
});

function partsOf(type: GraphQLNamedType): readonly TypePart[] {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map((field) => ({
      name: field.name,
      ...typed(field),
      text: textOf(field),
      args: field.args.map((arg) => ({ name: arg.name, ...typed(arg), text: textOf(arg) })),
    }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      name: field.name,
      ...typed(field),
      text: textOf(field),
      args: [],
    }));
  return [];
}

/** A type with all that is in it; null for a name the schema does not know. */
export function typePage(schema: GraphQLSchema, name: string): TypePage | null {
  const type = schema.getType(name);
  if (!type) return null;
  return {
    name,
    text: textOf(type),
    parts: partsOf(type),
    words: isEnumType(type)
      ? type.getValues().map((value) => ({ name: value.name, text: textOf(value) }))
      : [],
    kinds: isAbstractType(type) ? schema.getPossibleTypes(type).map((kind) => kind.name) : [],
  };
}

/** Types that can be reached by asking, and what they are asked with. */
function reached(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  const found = new Map<string, GraphQLNamedType>();
  const queue = [schema.getQueryType()?.name ?? ''];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = schema.getType(name);
    if (!type || found.has(name) || isIntrospectionType(type)) continue;
    found.set(name, type);
    if (isAbstractType(type)) queue.push(...schema.getPossibleTypes(type).map((kind) => kind.name));
    for (const { to, args } of partsOf(type)) queue.push(to, ...args.map((arg) => arg.to));
  }
  return [...found.values()];
}

const known = new WeakMap<GraphQLSchema, readonly Word[]>();

/** Every type and field that asking can reach. */
export function wordsOf(schema: GraphQLSchema): readonly Word[] {
  const before = known.get(schema);
  if (before) return before;
  const words = reached(schema).flatMap((type): readonly Word[] => [
    { name: type.name, of: null, type: '', text: textOf(type) },
    ...partsOf(type).map(({ name, type: answers, text }) => ({ name, of: type.name, type: answers, text })),
  ]);
  known.set(schema, words);
  return words;
}

function rank({ name, of, text }: Word, wanted: string): number {
  const lower = name.toLowerCase();
  const root = of === 'Query' ? 0.5 : 0;
  if (lower === wanted) return 4 + root;
  if (lower.startsWith(wanted)) return 3 + root;
  if (lower.includes(wanted)) return 2 + root;
  return text.toLowerCase().includes(wanted) ? 1 + root : 0;
}

/** What matches all of the words somebody looks for, names before descriptions; at most `most`. */
export function findWords(schema: GraphQLSchema, text: string, most: number): readonly Word[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return wordsOf(schema)
    .map((word) => ({ word, ranks: wanted.map((one) => rank(word, one)) }))
    .filter(({ ranks }) => ranks.every((one) => one > 0))
    .map(({ word, ranks }) => ({ word, score: Math.max(...ranks) }))
    .toSorted((a, b) => b.score - a.score || a.word.name.length - b.word.name.length)
    .slice(0, most)
    .map(({ word }) => word);
}
