import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much one operation may ask for. */
export interface Limits {
  readonly tokens: number;
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  readonly page: number;
}

export const limits: Limits = {
  tokens: 4_000,
  depth: 12,
  cost: 30_000,
  aliases: 40,
  directives: 40,
  rootFields: 20,
  page: 100,
};

/** Changes that must not be repeated inside one operation: each is one click of one person. */
const once = new Set([
  'addMember',
  'createApiToken',
  'applyImport',
  'undoImport',
  'changeRole',
  'deactivateMember',
]);

/** A list without a page size counts as this many. */
const plainList = 10;

interface Size {
  readonly cost: number;
  readonly depth: number;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<string, Size>;
  aliases: number;
  directives: number;
}

/** Thrown out of the walk as soon as the answer is known. */
class TooMuch extends Error {}

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
}

function pageSize(field: GraphQLField<unknown, unknown>, args: ReadonlyMap<string, unknown>): number {
  const first = field.args.find((arg) => arg.name === 'first');
  if (!first) return isList(field) ? plainList : 1;
  const given = args.get('first') ?? first.defaultValue;
  if (typeof given !== 'number' || given < 1 || given > limits.page) {
    throw new TooMuch(`A page has 1 to ${limits.page} rows.`);
  }
  return given;
}

function argumentValues(
  asked: Asked,
  nodes: readonly { name: { value: string }; value: { kind: string } }[] = [],
): Map<string, unknown> {
  return new Map(
    nodes.map(({ name, value }) => {
      if (value.kind === Kind.VARIABLE && 'name' in value) {
        return [name.value, asked.variables[(value.name as { value: string }).value]];
      }
      return [name.value, value.kind === Kind.INT && 'value' in value ? Number(value.value) : undefined];
    }),
  );
}

function fragmentSize(asked: Asked, name: string, trail: readonly string[]): Size {
  const known = asked.known.get(name);
  if (known) return known;
  const fragment = asked.fragments.get(name);
  if (!fragment || trail.includes(name)) return { cost: 0, depth: 0 };
  const size = selectionSize(asked, fragment.selectionSet, fragment.typeCondition.name.value, [
    ...trail,
    name,
  ]);
  asked.known.set(name, size);
  return size;
}

function selectionSize(
  asked: Asked,
  set: SelectionSetNode,
  typeName: string,
  trail: readonly string[],
): Size {
  const type = asked.schema.getType(typeName);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  let cost = 0;
  let depth = 0;
  for (const selection of set.selections) {
    asked.directives += selection.directives?.length ?? 0;
    let size: Size;
    if (selection.kind === Kind.FRAGMENT_SPREAD) size = fragmentSize(asked, selection.name.value, trail);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      size = selectionSize(
        asked,
        selection.selectionSet,
        selection.typeCondition?.name.value ?? typeName,
        trail,
      );
    } else {
      if (selection.alias) asked.aliases++;
      const field = fields[selection.name.value];
      const inner =
        field && selection.selectionSet
          ? selectionSize(asked, selection.selectionSet, getNamedType(field.type).name, trail)
          : { cost: 0, depth: 0 };
      const times = field ? pageSize(field, argumentValues(asked, selection.arguments)) : 1;
      size = { cost: 1 + times * inner.cost, depth: 1 + inner.depth };
    }
    cost += size.cost;
    depth = Math.max(depth, size.depth);
    if (cost > limits.cost)
      throw new TooMuch(
        `This asks for more than ${limits.cost} values at once. Ask for smaller pages or fewer fields.`,
      );
  }
  return { cost, depth };
}

function rootType(schema: GraphQLSchema, operation: OperationDefinitionNode): string {
  return schema.getRootType(operation.operation)?.name ?? '';
}

function refusal(asked: Asked, operation: OperationDefinitionNode, depth: number): string | null {
  const roots = operation.selectionSet.selections;
  const names = roots.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
  const repeated = names.find((name, at) => once.has(name) && names.indexOf(name) !== at);
  if (depth > limits.depth) return `This nests ${depth} levels deep; ${limits.depth} are allowed.`;
  if (asked.aliases > limits.aliases)
    return `This has ${asked.aliases} aliases; ${limits.aliases} are allowed.`;
  if (asked.directives > limits.directives)
    return `This has ${asked.directives} directives; ${limits.directives} are allowed.`;
  if (roots.length > limits.rootFields)
    return `This asks ${roots.length} questions at once; ${limits.rootFields} are allowed.`;
  if (repeated) return `${repeated} can be done once in an operation.`;
  return null;
}

/**
 * Weighs an operation before it runs, the same way for HTTP and WebSocket: its cost in values, or the sentence that
 * refuses it. Fragments are weighed once each, so a fan-out of fragments cannot make the weighing itself expensive.
 */
export function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly cost: number } | { readonly refused: string } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const asked: Asked = { schema, fragments, variables, known: new Map(), aliases: 0, directives: 0 };
  try {
    const { cost, depth } = selectionSize(asked, operation.selectionSet, rootType(schema, operation), []);
    const refused = refusal(asked, operation, depth);
    return refused ? { refused } : { cost };
  } catch (error) {
    if (error instanceof TooMuch) return { refused: error.message };
    throw error;
  }
}
