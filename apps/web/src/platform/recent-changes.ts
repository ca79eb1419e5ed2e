import { useSyncExternalStore } from 'react';
import { createStore } from './store';

/** How long something counts as changed just now. */
const moment = 30_000;

const changed = createStore<ReadonlyMap<string, string>>(new Map());
const timers = new Map<string, ReturnType<typeof setTimeout>>();

function without(id: string): ReadonlyMap<string, string> {
  return new Map([...changed.get()].filter(([other]) => other !== id));
}

/** Notes in words that somebody else changed the thing with this id; it is forgotten after half a minute. */
export function noteChange(id: string, words: string): void {
  clearTimeout(timers.get(id));
  changed.set(new Map([...changed.get(), [id, words]]));
  timers.set(
    id,
    setTimeout(() => {
      timers.delete(id);
      changed.set(without(id));
    }, moment),
  );
}

/** What changed it just now, in words; null when nothing did. */
export function useRecentChange(id: string): string | null {
  const read = () => changed.get().get(id) ?? null;
  return useSyncExternalStore(changed.subscribe, read, read);
}
