import { isDay } from '@scrimmage/domain/calendar';
import { isUuid } from '@scrimmage/domain/ids';
import { isStorable } from '@scrimmage/domain/text';
import { Fault } from './faults.js';

/** Which page of a list: its size, and the place after which it begins. */
export interface PageArgs {
  readonly first: number;
  readonly after: string | null;
}

/** A list as the Relay cursor connections specification has it. `totalCount` is read only when asked for. */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

type Key = readonly (string | number | null)[];

/** A place in a list: the sort values of the row it stands behind. */
export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What a sort value is to PostgreSQL; a figure is a number that is sorted in memory, or null for none. */
export type SortType = 'integer' | 'bigint' | 'text' | 'date' | 'timestamptz' | 'uuid' | 'figure';

const maxInteger = 2_147_483_647;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function isOfType(part: unknown, type: SortType): boolean {
  if (type === 'integer') return Number.isInteger(part) && Math.abs(Number(part)) <= maxInteger;
  if (type === 'bigint') return Number.isSafeInteger(part);
  if (type === 'figure') return part === null || Number.isFinite(part);
  if (typeof part !== 'string') return false;
  if (type === 'uuid') return isUuid(part);
  if (type === 'date') return isDay(part) || /^-?infinity$/.test(part);
  if (type === 'timestamptz') return instantForm.test(part) && !Number.isNaN(Date.parse(part));
  return isStorable(part);
}

/** The sort values in a cursor; a cursor that this list did not give out is a fault. */
export function keyOf(cursor: string, types: readonly SortType[]): Key {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = (type: SortType, at: number) => Array.isArray(key) && isOfType(key[at], type);
    if (Array.isArray(key) && key.length === types.length && types.every(fits)) return key;
  } catch {
    // Falls through to the same sentence as any other foreign text.
  }
  throw new Fault('BAD_INPUT', 'This cursor was not given out by this list.');
}

/** Rows, read one more than the page has, as a connection. */
export function connection<T>(
  rows: readonly T[],
  page: PageArgs,
  key: (row: T) => Key,
  totalCount: () => Promise<number>,
): Connection<T> {
  const edges = rows.slice(0, page.first).map((node) => ({ node, cursor: cursorOf(key(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Page arguments as a reader wants them. The size was checked before the operation ran. */
export function pageArgs(args: {
  first?: number | null | undefined;
  after?: string | null | undefined;
}): PageArgs {
  return { first: args.first ?? 50, after: args.after ?? null };
}
