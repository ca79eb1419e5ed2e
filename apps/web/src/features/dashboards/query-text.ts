import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** A query as people read, keep and run it. */
export interface AskedQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Only what leads to a fragment; null when nothing of a selection does. */
function leadingTo(set: SelectionSetNode, part: string): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection.name.value === part ? [selection] : [];
    const inside = selection.selectionSet && leadingTo(selection.selectionSet, part);
    return inside ? [{ ...selection, selectionSet: inside }] : [];
  });
  return selections.length ? { ...set, selections } : null;
}

/** What the client adds for itself is nobody's question: names of types beside other fields, and its own directives. */
function plain(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (set) => {
      const asked = set.selections.filter(
        (selection) => selection.kind !== Kind.FIELD || selection.name.value !== '__typename',
      );
      return asked.length ? { ...set, selections: asked } : undefined;
    },
    Directive: ({ name }) => (name.value === 'unmask' ? null : undefined),
  });
}

/** Names used below a definition: of fragments, and of variables. */
function usedIn(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  used = { fragments: new Set<string>(), variables: new Set<string>() },
) {
  visit(definition.selectionSet, {
    Variable: ({ name }) => {
      used.variables.add(name.value);
    },
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.get(value);
      if (!fragment || used.fragments.has(value)) return;
      used.fragments.add(value);
      usedIn(fragment, fragments, used);
    },
  });
  return used;
}

/**
 * The text behind something shown: of a document of this build only what the fragment `part` is answered from, with the
 * variables that it needs. A part that is not in it, or none: the whole of the document.
 */
export function queryText(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  part?: string,
): AskedQuery {
  const { definitions } = plain(document);
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return { text: print(document), variables };
  const fragments = new Map(
    definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one] as const),
  );
  const narrow = part ? leadingTo(operation.selectionSet, part) : null;
  const name = narrow ? { kind: Kind.NAME as const, value: part?.split('_')[0] ?? '' } : operation.name;
  const kept = { ...operation, selectionSet: narrow ?? operation.selectionSet, ...(name && { name }) };
  const used = usedIn(kept, fragments);
  const asked = {
    ...kept,
    variableDefinitions: (kept.variableDefinitions ?? []).filter(({ variable }) =>
      used.variables.has(variable.name.value),
    ),
  };
  const parts = [...fragments.values()].filter((one) => used.fragments.has(one.name.value));
  return {
    text: print({ kind: Kind.DOCUMENT, definitions: [asked, ...parts] }),
    variables: Object.fromEntries(
      Object.entries(variables).filter(([key, value]) => used.variables.has(key) && value !== undefined),
    ),
  };
}
