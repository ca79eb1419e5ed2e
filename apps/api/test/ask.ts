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
  house: Pick<House, 'address'>,
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

/** Every row of a connection, page after page. `query` asks one root field for `first` and `after`, with `endCursor`. */
// biome-ignore lint/suspicious/noExplicitAny: rows have the shape the test asked for
export async function everyPage<T = any>(
  house: House,
  person: Person,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  between: () => Promise<unknown> = async () => undefined,
): Promise<readonly T[]> {
  const rows: T[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answered<Record<string, Page<T>>> = await ask(house, person, query, {
      ...variables,
      after,
    });
    const page: Page<T> | undefined = Object.values(answer.data ?? {})[0];
    if (!page || answer.errors.length) throw new Error(`No page: ${JSON.stringify(answer.errors)}`);
    rows.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
    await between();
  }
}

interface Page<T> {
  readonly edges: readonly { readonly node: T }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
