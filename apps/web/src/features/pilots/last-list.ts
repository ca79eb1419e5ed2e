import { createStore } from '../../platform/store';

/** The list somebody came from: what `[` and `]` step through, and where "back to the list" leads. */
export interface LastList {
  readonly keys: readonly string[];
  readonly href: string;
}

const name = 'scrimmage.last-list';

function kept(): LastList {
  try {
    const list = JSON.parse(sessionStorage.getItem(name) ?? 'null') as LastList | null;
    if (list && Array.isArray(list.keys) && typeof list.href === 'string') return list;
  } catch {
    // Forbidden storage or a stranger's text: the visit goes on without memory.
  }
  return { keys: [], href: '/pilots' };
}

export const lastList = createStore<LastList>(kept());

const isList = (href: string) => /^\/pilots(?:[?#]|$)/.test(href);

export function rememberList(list: LastList): void {
  // On the way out a list already hears the address of the page it is left for.
  if (!isList(list.href)) return;
  lastList.set(list);
  try {
    sessionStorage.setItem(name, JSON.stringify(list));
  } catch {
    // As above: only a reload forgets it.
  }
}

/** The keys before and behind one in a list; null at its ends, and when it is not in it. */
export function neighbours(
  keys: readonly string[],
  key: string,
): { before: string | null; after: string | null } {
  const at = keys.indexOf(key);
  if (at < 0) return { before: null, after: null };
  return { before: keys[at - 1] ?? null, after: keys[at + 1] ?? null };
}
