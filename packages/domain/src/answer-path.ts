/** Parts of a path at most: an operation nests no deeper. */
export const mostPathParts = 12;

const path = /^[_A-Za-z]\w*(\.[_A-Za-z]\w*)*$/;

/** Tells whether a text is a path into an answer: GraphQL names parted by dots, at most twelve. */
export function isAnswerPath(text: string): boolean {
  return path.test(text) && text.split('.').length <= mostPathParts;
}

/** A name of what a value has itself; what JavaScript adds to every object is not in an answer. */
function named(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return (value as Readonly<Record<string, unknown>>)[name];
}

/**
 * What stands at a path of an answer. A list on the way is gone through item by item, and lists inside it are laid end to end,
 * so that `pilots.edges.node` gives the pilots. Null where the answer has nothing of that name.
 */
export function valueAt(answer: unknown, at: string): unknown {
  let value = answer;
  for (const name of at.split('.')) {
    value = Array.isArray(value)
      ? value.flatMap((item) => named(item, name) as readonly unknown[])
      : named(value, name);
  }
  return value;
}
