import * as v from 'valibot';
import type { Problem } from './answer.js';

/** Checks an input against its schema: the cleaned value, or one problem for each mistake with a dotted path. */
export function checked<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
):
  | { readonly value: v.InferOutput<S>; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, problems: [] };
  return {
    problems: result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      code: issue.type.toUpperCase(),
      message: issue.message,
    })),
  };
}
