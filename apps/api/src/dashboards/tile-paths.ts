import type { Problem } from '@scrimmage/domain/answer';
import type { Tile } from '@scrimmage/domain/dashboard';
import { type DocumentNode, type FieldNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';

/** What a query asks for under a name of its answer: inside fragments too, and the same name more than once. */
function asked(document: DocumentNode, { selections }: SelectionSetNode, name: string): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return (selection.alias ?? selection.name).value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return asked(document, selection.selectionSet, name);
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value
        ? asked(document, definition.selectionSet, name)
        : [],
    );
  });
}

/** What a path leads to: values that are plain, values with parts of their own, or nothing the query asks for. */
function found(
  document: DocumentNode,
  from: readonly SelectionSetNode[],
  path: string,
): readonly SelectionSetNode[] | 'PLAIN' | 'NOTHING' {
  let sets = from;
  let fields: readonly FieldNode[] = [];
  for (const name of path.split('.')) {
    fields = sets.flatMap((set) => asked(document, set, name));
    if (!fields.length) return 'NOTHING';
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return sets.length ? sets : 'PLAIN';
}

/** The names of the answer that are asked for, inside fragments too; what GraphQL adds does not count. */
function namesIn(document: DocumentNode, { selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      return name === '__typename' ? [] : [name];
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return namesIn(document, selection.selectionSet);
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value
        ? namesIn(document, definition.selectionSet)
        : [],
    );
  });
}

/** One thing to show: a plain value, or an amount with its currency. */
function isOne(document: DocumentNode, end: ReturnType<typeof found>): boolean {
  if (typeof end === 'string') return end === 'PLAIN';
  return end.every(
    (set) => [...new Set(namesIn(document, set))].toSorted().join(' ') === 'currency minorUnits',
  );
}

const problem = (path: string, message: string): Problem => ({ path, code: 'PATH', message });

/**
 * What stands against where a tile looks in the answer of its own, valid query: each path leads to something the query asks for,
 * and ends where a mark can draw it: at plain values, or at amounts with their currency.
 */
export function pathProblems(
  document: DocumentNode,
  { operationName, path, mark, fields }: Pick<Tile, 'operationName' | 'path' | 'mark' | 'fields'>,
): readonly Problem[] {
  const operation = getOperationAST(document, operationName);
  const rows = operation ? found(document, [operation.selectionSet], path) : 'NOTHING';
  if (rows === 'NOTHING') return [problem('path', `The query does not ask for ${path}.`)];
  if (mark === 'NUMBER' && !isOne(document, rows))
    return [problem('path', `At ${path} stands more than one value. Choose one of them.`)];
  return fields.flatMap(({ path: inRow }, at) => {
    const place = `fields.${at}.path`;
    // A list of plain values is a table of one column, which is called by nothing.
    const cell = rows === 'PLAIN' ? 'NOTHING' : found(document, rows, inRow);
    if (cell === 'NOTHING') return [problem(place, `The query does not ask for ${inRow} at ${path}.`)];
    return isOne(document, cell)
      ? []
      : [problem(place, `${inRow} has parts of its own. Choose one of them.`)];
  });
}
