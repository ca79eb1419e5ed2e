import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** How long a list of the schema's description of itself is: on average over all types or fields, and at most. */
interface Length {
  readonly mean: number;
  readonly most: number;
}

/** The lengths of all lists a schema describes itself by, by the name of the field that gives them. */
export type DescribedLists = Readonly<Record<string, Length>>;

const known = new WeakMap<GraphQLSchema, DescribedLists>();

/** Counted once; a schema does not change while the server runs. */
export function describedLists(schema: GraphQLSchema): DescribedLists {
  const lists = known.get(schema) ?? counted(schema);
  known.set(schema, lists);
  return lists;
}

/** `of`: how many things there are to have such a list; those without one have a list of nothing. */
function lengthOf(lengths: readonly number[], of = lengths.length): Length {
  const sum = lengths.reduce((total, length) => total + length, 0);
  return { mean: sum / Math.max(1, of), most: Math.max(0, ...lengths) };
}

function counted(schema: GraphQLSchema): DescribedLists {
  const types = Object.values(schema.getTypeMap());
  const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = outputs.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const size = (record: object) => Object.keys(record).length;
  const perType = (lengths: readonly number[]) => lengthOf(lengths, types.length);
  return {
    types: lengthOf([types.length]),
    directives: lengthOf([directives.length]),
    fields: perType(outputs.map((type) => size(type.getFields()))),
    args: lengthOf([...fields, ...directives].map(({ args }) => args.length)),
    inputFields: perType(types.filter(isInputObjectType).map((type) => size(type.getFields()))),
    enumValues: perType(types.filter(isEnumType).map((type) => type.getValues().length)),
    interfaces: perType(outputs.map((type) => type.getInterfaces().length)),
    possibleTypes: perType(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type).length)),
  };
}
