import { isStorable } from '@scrimmage/domain/text';
import { type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql';
import { limits, TooMuch } from './limits.js';

interface Counts {
  aliases: number;
  directives: number;
  repeats: number;
}

/** Names asked for more than once side by side; inline fragments do not part them. */
function repeatedNames(set: SelectionSetNode): number {
  const names = new Set<string>();
  let repeats = 0;
  const look = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const name = selection.alias?.value ?? selection.name.value;
      if (names.has(name)) repeats++;
      names.add(name);
    }
  };
  look(set);
  return repeats;
}

function assertFew({ aliases, directives, repeats }: Counts): void {
  if (aliases > limits.aliases) throw new TooMuch(`This has more than ${limits.aliases} aliases.`);
  if (directives > limits.directives)
    throw new TooMuch(`This has more than ${limits.directives} directives.`);
  if (repeats > limits.repeats)
    throw new TooMuch(`This asks for the same fields again more than ${limits.repeats} times.`);
}

function assertShort(items: readonly unknown[]): void {
  if (items.length > limits.listItems) throw new TooMuch(`A list has at most ${limits.listItems} items.`);
}

/**
 * Looks over an operation's text before anything expensive is done with it. Returns false when a text in it cannot be
 * stored: PostgreSQL takes neither NUL nor half a surrogate pair. Throws `TooMuch` when it floods.
 */
export function isStorableDocument(document: DocumentNode): boolean {
  const counts: Counts = { aliases: 0, directives: 0, repeats: 0 };
  let storable = true;
  const repeated = {
    enter({ selectionSet }: { readonly selectionSet?: SelectionSetNode | undefined }) {
      if (selectionSet) counts.repeats += repeatedNames(selectionSet);
    },
  };
  visit(document, {
    OperationDefinition: repeated,
    FragmentDefinition: repeated,
    Field: {
      enter(node) {
        repeated.enter(node);
        if (node.alias) counts.aliases++;
      },
    },
    Directive() {
      counts.directives++;
    },
    ListValue({ values }) {
      assertShort(values);
    },
    StringValue({ value }) {
      storable &&= isStorable(value);
    },
  });
  assertFew(counts);
  return storable;
}

/** The same for what is handed in beside the text. Walks without recursion: the nesting is the sender's. */
export function isStorableInput(variables: Readonly<Record<string, unknown>>): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && !isStorable(value)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > limits.inputDepth)
      throw new TooMuch(`Variables nest at most ${limits.inputDepth} levels deep.`);
    const inner = Array.isArray(value) ? value : Object.values(value);
    if (Array.isArray(value)) assertShort(value);
    else if (!Object.keys(value).every(isStorable)) return false;
    for (const part of inner) open.push({ value: part, depth: depth + 1 });
  }
  return true;
}
