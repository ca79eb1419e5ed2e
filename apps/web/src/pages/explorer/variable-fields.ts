import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
} from 'graphql';

/** How a variable is asked for. */
export type FieldKind = 'CHOICE' | 'YES_NO' | 'WHOLE' | 'NUMBER' | 'DAY' | 'TEXT' | 'JSON';

/** One variable of the query, as a field of a form. */
export interface VariableField {
  readonly name: string;
  /** As the query writes it: `[ID!]`. */
  readonly type: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** What its type says of itself. */
  readonly hint: string | null;
}

const kinds: Readonly<Record<string, FieldKind>> = {
  Boolean: 'YES_NO',
  Int: 'WHOLE',
  Float: 'NUMBER',
  Day: 'DAY',
  String: 'TEXT',
  ID: 'TEXT',
  DateTime: 'TEXT',
};

function kindOf(type: GraphQLInputType): FieldKind {
  const plain = isNonNullType(type) ? type.ofType : type;
  if (isListType(plain)) return 'JSON';
  if (isEnumType(plain)) return 'CHOICE';
  return isScalarType(plain) ? (kinds[plain.name] ?? 'JSON') : 'JSON';
}

/** The operations of a text; none while it does not parse. */
export function operationsOf(text: string): readonly OperationDefinitionNode[] {
  try {
    return parse(text).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  } catch {
    return [];
  }
}

/** The fields of the form for one operation's variables; what the schema does not know is written as JSON. */
export function variableFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
): readonly VariableField[] {
  return (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const known = typeFromAST(schema, type) as GraphQLInputType | undefined;
    const named = known && getNamedType(known);
    return {
      name: variable.name.value,
      type: print(type),
      kind: known ? kindOf(known) : 'JSON',
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      choices: isEnumType(named) ? named.getValues().map(({ name }) => name) : [],
      // What an Int is, whoever writes queries knows.
      hint: named && !isSpecifiedScalarType(named) ? (named.description ?? null) : null,
    };
  });
}

/** What a field shows of a value; '' for none. */
export function shownValue(kind: FieldKind, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'JSON' || typeof value === 'object') return JSON.stringify(value, null, 2);
  return String(value);
}

/** The value that was written; undefined for none, and the mistake where it cannot be read. */
export function writtenValue(
  kind: FieldKind,
  text: string,
): { readonly value: unknown; readonly mistake: string | null } {
  const plain = text.trim();
  if (plain === '') return { value: undefined, mistake: null };
  if (kind === 'YES_NO') return { value: plain === 'true', mistake: null };
  if (kind === 'WHOLE' || kind === 'NUMBER') {
    const value = Number(plain);
    const fits = kind === 'WHOLE' ? Number.isSafeInteger(value) : Number.isFinite(value);
    const mistake = kind === 'WHOLE' ? 'Write a whole number.' : 'Write a number.';
    return fits ? { value, mistake: null } : { value: undefined, mistake };
  }
  if (kind !== 'JSON') return { value: text, mistake: null };
  try {
    return { value: JSON.parse(plain), mistake: null };
  } catch {
    return { value: undefined, mistake: 'This is not JSON yet: look for a missing quote, comma or bracket.' };
  }
}

/** Variables written as JSON; null where they are no names with values. */
export function readVariables(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.trim() || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The text with one of its values changed, or taken out. */
export function withVariable(text: string, name: string, value: unknown): string {
  const { [name]: _before, ...others } = readVariables(text) ?? {};
  const all = value === undefined ? others : { ...others, [name]: value };
  return Object.keys(all).length ? JSON.stringify(all, null, 2) : '';
}
