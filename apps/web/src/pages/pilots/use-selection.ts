import { useCallback, useState } from 'react';
import { useShortcuts } from '../../platform/shortcuts';

interface Chosen {
  readonly keys: readonly string[];
  /** The row that was ticked last: with Shift, everything up to it is ticked. */
  readonly last: string | null;
  /** True: everything that matches the filter, on every page. */
  readonly all: boolean;
}

const nothing: Chosen = { keys: [], last: null, all: false };

function between(keys: readonly string[], from: string | null, to: string): readonly string[] {
  const [one, other] = [from === null ? -1 : keys.indexOf(from), keys.indexOf(to)];
  return one < 0 || other < 0 ? [to] : keys.slice(Math.min(one, other), Math.max(one, other) + 1);
}

/** Rows chosen by their key, with `x` on the row that has the focus. What is no longer on the page is not chosen any more. */
export function useSelection(keysOnPage: readonly string[]) {
  const [{ keys, all }, setChosen] = useState(nothing);
  const listed = keysOnPage.join(' ');
  const toggle = useCallback(
    (key: string, range = false) => {
      setChosen((before) => {
        if (before.keys.includes(key) && !range)
          return { keys: before.keys.filter((other) => other !== key), last: key, all: false };
        const added = range ? between(listed.split(' '), before.last, key) : [key];
        return { keys: [...new Set([...before.keys, ...added])], last: key, all: false };
      });
    },
    [listed],
  );
  useShortcuts([
    {
      keys: 'x',
      label: 'Select the row',
      group: 'In a list',
      run: () => {
        const row = document.activeElement?.closest<HTMLElement>('[data-row][data-key]');
        if (row?.dataset.key) toggle(row.dataset.key);
      },
    },
  ]);
  const chosen = keys.filter((key) => keysOnPage.includes(key));
  const whole = chosen.length > 0 && chosen.length === keysOnPage.length;
  return {
    chosen,
    /** Every row of this page. */
    whole,
    all: all && whole,
    toggle,
    togglePage: () => setChosen(whole ? nothing : { keys: keysOnPage, last: null, all: false }),
    chooseAll: () => setChosen({ keys: keysOnPage, last: null, all: true }),
    clear: () => setChosen(nothing),
  };
}
