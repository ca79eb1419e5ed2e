import { readStored, writeStored } from '../../platform/storage';

/** A query that was run from here before. */
export interface PastQuery {
  readonly text: string;
  /** As it was written. */
  readonly variables: string;
  readonly at: string;
}

const most = 50;

const nameOf = (memberId: string) => `explorer.${memberId}`;

const isPast = (value: unknown): value is PastQuery => {
  const { text, variables, at } = (value ?? {}) as Partial<Record<keyof PastQuery, unknown>>;
  return [text, variables, at].every((one) => typeof one === 'string');
};

/** One's own queries on this device, the newest first. */
export function readHistory(memberId: string): readonly PastQuery[] {
  try {
    const kept: unknown = JSON.parse(readStored(nameOf(memberId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPast) : [];
  } catch {
    return [];
  }
}

/** Puts a query first; one that was there before moves up. Fifty are kept, and fewer where the browser has no room. */
export function remembered(history: readonly PastQuery[], past: PastQuery): readonly PastQuery[] {
  const others = history.filter(({ text, variables }) => text !== past.text || variables !== past.variables);
  return [past, ...others].slice(0, most);
}

/** Keeps them; when they do not fit, the older half goes. */
export function keepHistory(memberId: string, history: readonly PastQuery[]): void {
  if (writeStored(nameOf(memberId), history.length ? JSON.stringify(history) : null)) return;
  if (history.length > 1) keepHistory(memberId, history.slice(0, Math.floor(history.length / 2)));
}

/** What a query is called in the list: its own name, else the first thing it asks for. */
export function queryTitle(text: string): string {
  const plain = text.replace(/#.*/g, '');
  const named = /\bquery\s+([_A-Za-z]\w*)/.exec(plain)?.[1];
  return named ?? /\{\s*([_A-Za-z]\w*)/.exec(plain)?.[1] ?? 'A query';
}
