import { createStore } from './store';

/** The inverse of something just done: "Moved back", "Restored". */
export interface Undoable {
  readonly label: string;
  readonly undo: () => Promise<void> | void;
}

/** Thrown by an inverse that the business refused; its message is a sentence for people. */
export class NotUndone extends Error {}

const limit = 20;
export const undoStack = createStore<readonly Undoable[]>([]);

/** Remembers an inverse, newest last; the twenty-first pushes the oldest out. */
export function remember(entry: Undoable): void {
  undoStack.set([...undoStack.get(), entry].slice(-limit));
}

/** Runs one inverse and forgets it; without an argument the newest. Answers what was undone, or null. */
export async function undo(entry: Undoable | undefined = undoStack.get().at(-1)): Promise<Undoable | null> {
  if (!entry || !undoStack.get().includes(entry)) return null;
  undoStack.set(undoStack.get().filter((other) => other !== entry));
  await entry.undo();
  return entry;
}
