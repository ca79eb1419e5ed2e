import * as v from 'valibot';

/** `?stage=RUNNING&stage=DECIDING&q=refund`: a repeated name is a list, everything else is text. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  const params = new URLSearchParams(text);
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name);
    found[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return found;
}

/** The other way round; what is undefined, empty or false is left out, so that plain pages have plain addresses. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) params.append(name, String(one));
    }
  }
  // A comma needs no code in a query, and lists of ids are read and sent on by people.
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** A text of an address; what does not fit is as if it were not there. */
export const textParam = v.fallback(v.optional(v.string()), undefined);

/** One of these words. */
export function oneOfParam<const T extends readonly [string, ...string[]]>(words: T) {
  return v.fallback(v.optional(v.picklist(words)), undefined);
}

/** Any of these words; unknown ones are dropped. */
export function manyOfParam<const T extends readonly [string, ...string[]]>(words: T) {
  type Word = T[number];
  return v.fallback(
    v.optional(
      v.pipe(
        v.union([v.string(), v.array(v.string())]),
        v.transform((given) => [given].flat().filter((word): word is Word => words.includes(word))),
      ),
    ),
    undefined,
  );
}

/** A day, `YYYY-MM-DD`. */
export const dayParam = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

/** Any ids. */
export const idsParam = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((given) => [given].flat()),
    ),
  ),
  undefined,
);

/** True when the address says `true`. */
export const flagParam = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.boolean(), v.string()]),
      v.transform((given) => given === true || given === 'true'),
    ),
  ),
  undefined,
);
