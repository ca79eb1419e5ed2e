import type { House, Person } from './house.js';

/** A GraphQL answer with everything a test may want to look at. */
export interface Answered<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  /** SQL statements the operation took, its own transaction's frame included. */
  readonly statements: number;
}

/** Asks over HTTP as a person's program would: a token, and any query it likes. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into answers whose shape is the query it wrote itself
export async function ask<T = any>(
  house: House,
  person: Person | null,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answered<T>> {
  const response = await fetch(`${house.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(person && { authorization: `Bearer ${person.token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data: T; errors?: Answered<T>['errors'] };
  const timing = response.headers.get('server-timing') ?? '';
  return {
    status: response.status,
    data: body.data,
    errors: body.errors ?? [],
    statements: Number(/desc="(\d+) statements"/.exec(timing)?.[1] ?? 0),
  };
}
