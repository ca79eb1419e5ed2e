import { useCallback, useState } from 'react';
import { useShortcuts } from '../../platform/shortcuts';

/** Rows chosen by their key, with `x` on the row that has the focus. What is no longer on the page is not chosen any more. */
export function useSelection(keysOnPage: readonly string[]) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = useCallback((key: string) => {
    setChosen((before) =>
      before.includes(key) ? before.filter((other) => other !== key) : [...before, key],
    );
  }, []);
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
  return {
    chosen: chosen.filter((key) => keysOnPage.includes(key)),
    toggle,
    clear: () => setChosen([]),
  };
}
