import * as v from 'valibot';
import type { Problem } from './answer.js';

/** The first thing to say about each field: what a field already lacks makes its other rules fail as well. */
export function firstOfEach(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ path }, at) => problems.findIndex((other) => other.path === path) === at);
}

/** Checks an input against its schema: the cleaned value, or one problem for each field that is wrong, by dotted path. */
export function checked<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
):
  | { readonly value: v.InferOutput<S>; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, problems: [] };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    code: issue.type.toUpperCase(),
    message: issue.message,
  }));
  return { problems: firstOfEach(problems) };
}
