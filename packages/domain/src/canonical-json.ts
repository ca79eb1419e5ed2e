/** Object keys in one order, at every depth; what JSON cannot say (undefined) is left out. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
  );
}

/**
 * The one JSON text of a plain value: equal values give equal texts whatever the order of their keys, so a hash can be
 * taken of it. Numbers are written as ECMAScript does.
 * Throws a TypeError for a value that JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(ordered(value));
  if (text === undefined) throw new TypeError('This cannot be said in JSON.');
  return text;
}
