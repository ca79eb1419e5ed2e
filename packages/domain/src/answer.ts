/** The business says no: a stable code and the facts the sentence is made of. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a decision gives back: the value it leads to, or why not. */
export type Answer<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

/** A decision that goes ahead. */
export function yes<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A decision that does not, with its facts. */
export function no<Code extends string>(
  code: Code,
  facts: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, facts } };
}

/** One mistake in one field of an input; `path` is dotted. */
export interface Problem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}
