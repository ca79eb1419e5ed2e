import {
  type DocumentNode,
  type FieldNode,
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
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { describedLists } from './described-lists.js';
import { limits, TooMuch } from './limits.js';

/** A list without a page size counts as this many. */
const plainList = 10;
/**
 * So many values of the schema's description of itself weigh as much as one of a page: it is made of memory alone, and took a
 * twenty-fifth of a page's time for each value that was counted (docs/benchmarks.md).
 */
export const describedPerValue = 20;
/** Through these, each type, field and argument is come to once; through any other, a type may come again and again. */
const comesOnce: ReadonlySet<string> = new Set(['types', 'fields', 'args', 'inputFields', 'enumValues']);
const nothing: Size = { cost: 0, depth: 0 };

interface Size {
  readonly cost: number;
  readonly depth: number;
}

/** Where a selection stands: on which type, and whether the field above it was weighed as a page of a list. */
interface Place {
  readonly typeName: string;
  readonly paged: boolean;
  /**
   * Inside the schema's description of itself: going through all types once, when its lists are as long as they are on
   * average, or on any type, when each may be the longest.
   */
  readonly describes: 'ALL' | 'ANY' | null;
}

/** The values an operation's variables have, as far as the weighing looks at them: page sizes. */
function variableValues(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  return new Map(
    (operation.variableDefinitions ?? []).map(({ variable: { name }, defaultValue }) => [
      name.value,
      given[name.value] === undefined ? defaultValue && literal(defaultValue) : given[name.value],
    ]),
  );
}

/** Only whole numbers matter here, and null; anything else is refused by the coercion to Int later. */
function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.NULL ? null : undefined;
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function describedBelow({ name }: GraphQLField<unknown, unknown>, { describes }: Place): Place['describes'] {
  return describes === 'ALL' && !comesOnce.has(name) ? 'ANY' : describes;
}

/** Weighs one operation of a document: how many values it can ask for at most, and how deep. Each fragment is weighed once. */
class Scales {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Size>();
  private readonly beingWeighed = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly values: ReadonlyMap<string, unknown>,
  ) {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  /** Everything a selection set asks for, at this place. */
  selection({ selections }: SelectionSetNode, place: Place): Size {
    const most = place.describes ? limits.introspectionCost : limits.cost;
    let cost = 0;
    let depth = 0;
    for (const node of selections) {
      const size = this.node(node, place);
      cost += size.cost;
      depth = Math.max(depth, size.depth);
      if (cost > most)
        throw new TooMuch(
          `This asks for more than ${most} values at once. Ask for smaller pages or fewer fields.`,
        );
    }
    return { cost, depth };
  }

  /** The fields of the root type an operation names, however they are wrapped in fragments. */
  rootFields(set: SelectionSetNode, names: string[] = [], seen = new Set<string>()): readonly string[] {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) names.push(node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT) this.rootFields(node.selectionSet, names, seen);
      else if (!seen.has(node.name.value)) {
        const fragment = this.fragments.get(node.name.value);
        if (fragment) this.rootFields(fragment.selectionSet, names, seen.add(node.name.value));
      }
    }
    return names;
  }

  private node(node: SelectionNode, place: Place): Size {
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value, place);
    if (node.kind === Kind.FIELD) return this.field(node, place);
    const typeName = node.typeCondition?.name.value ?? place.typeName;
    return this.selection(node.selectionSet, { ...place, typeName });
  }

  private fragment(name: string, place: Place): Size {
    const key = `${name} ${place.paged} ${place.describes ?? ''}`;
    const known = this.known.get(key);
    if (known) return known;
    const fragment = this.fragments.get(name);
    // A fragment inside itself is not valid, and is told so; here it only must not go round for ever.
    if (!fragment || this.beingWeighed.has(key)) return nothing;
    this.beingWeighed.add(key);
    const typeName = fragment.typeCondition.name.value;
    const size = this.selection(fragment.selectionSet, { ...place, typeName });
    this.beingWeighed.delete(key);
    this.known.set(key, size);
    return size;
  }

  private field(node: FieldNode, place: Place): Size {
    const field = this.definition(node.name.value, place.typeName);
    if (!field) return { cost: 1, depth: 1 };
    if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef) return this.description(node, field);
    const paged = field.args.some((arg) => arg.name === 'first');
    const times = paged ? this.pageSize(node, field) : this.rows(field, place);
    const typeName = getNamedType(field.type).name;
    const inner = node.selectionSet
      ? this.selection(node.selectionSet, { typeName, paged, describes: describedBelow(field, place) })
      : nothing;
    return { cost: 1 + times * inner.cost, depth: 1 + inner.depth };
  }

  private description({ selectionSet }: FieldNode, field: GraphQLField<unknown, unknown>): Size {
    if (!selectionSet) return nothing;
    const typeName = getNamedType(field.type).name;
    const { cost, depth } = this.selection(selectionSet, {
      typeName,
      paged: false,
      describes: field === SchemaMetaFieldDef ? 'ALL' : 'ANY',
    });
    if (depth > limits.introspectionDepth)
      throw new TooMuch(`The schema describes itself at most ${limits.introspectionDepth} levels deep.`);
    return { cost: 1 + Math.ceil(cost / describedPerValue), depth: 1 };
  }

  /** The list inside a page is the page: its rows are not to be counted once more. */
  private rows(field: GraphQLField<unknown, unknown>, { paged, describes }: Place): number {
    if (!isList(field) || paged) return 1;
    if (!describes) return plainList;
    const { mean, most } = describedLists(this.schema)[field.name] ?? { mean: plainList, most: plainList };
    return describes === 'ALL' ? mean : most;
  }

  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const value = given?.kind === Kind.VARIABLE ? this.values.get(given.name.value) : given && literal(given);
    const size = value ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
    if (typeof size !== 'number' || !(size >= 1 && size <= limits.page))
      throw new TooMuch(`A page has 1 to ${limits.page} rows.`);
    return size;
  }

  private definition(name: string, typeName: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    const type = this.schema.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  }
}

/**
 * Weighs an operation before it is validated and run: its cost in values. Throws `TooMuch` when it goes too far.
 * `once` names the fields that must not be repeated in one operation. Works on any text that parses, valid or not.
 */
export function weigh(
  schema: GraphQLSchema,
  once: ReadonlySet<string>,
  { document, operation, variables }: Asked,
): number {
  const scales = new Scales(schema, document, variableValues(operation, variables));
  const roots = scales.rootFields(operation.selectionSet);
  if (roots.length > limits.rootFields)
    throw new TooMuch(`This asks ${roots.length} questions at once; ${limits.rootFields} are allowed.`);
  const repeated = roots.find((name, at) => once.has(name) && roots.indexOf(name) !== at);
  if (repeated) throw new TooMuch(`${repeated} can be done once in an operation.`);
  const typeName = schema.getRootType(operation.operation)?.name ?? '';
  const { cost, depth } = scales.selection(operation.selectionSet, {
    typeName,
    paged: false,
    describes: null,
  });
  if (depth > limits.depth)
    throw new TooMuch(`This nests ${depth} levels deep; ${limits.depth} are allowed.`);
  return cost;
}

/** One operation as it was sent. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
