import { useState } from 'react';

/** Which line of a list is being edited: one of its places, or the new one behind the last. */
export type Opened = number | null;

interface Lines<T> {
  readonly list: readonly T[];
  /** Saves the whole list as it shall be; answers the sentence to show, or null when it is saved. */
  readonly save: (list: readonly T[], words: string) => Promise<string | null>;
}

/** A short list whose lines are changed, added and taken away one at a time, and saved as a whole. */
export function useLines<T>({ list, save }: Lines<T>) {
  const [opened, setOpened] = useState<Opened>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const send = async (next: readonly T[], words: string) => {
    setBusy(true);
    const message = await save(next, words);
    setBusy(false);
    setError(message);
    if (message === null) setOpened(null);
    return message === null;
  };
  return {
    opened,
    busy,
    error,
    open: (at: Opened) => {
      setError(null);
      setOpened(at);
    },
    put: (line: T, words: string) => {
      const at = opened ?? list.length;
      return send([...list.slice(0, at), line, ...list.slice(at + 1)], words);
    },
    take: (at: number, words: string) =>
      send(
        list.filter((_, index) => index !== at),
        words,
      ),
  };
}
