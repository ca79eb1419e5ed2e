import type { KeyboardEvent, RefObject } from 'react';
import { useShortcuts } from './shortcuts';

function step(list: HTMLElement | null, by: number): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>('[data-row] a, [data-row] button') ?? [])].filter(
    // The first link or button of each row is its stop.
    (element) => element === element.closest('[data-row]')?.querySelector('a, button'),
  );
  const row = document.activeElement?.closest('[data-row]');
  const current = stops.findIndex((stop) => stop.closest('[data-row]') === row);
  stops[Math.min(Math.max(current + by, 0), stops.length - 1)]?.focus();
}

/** `j` and `k` from anywhere, arrows, Home and End inside the list: each moves to a row's first link. */
export function useRowKeys(list: RefObject<HTMLElement | null>): {
  onKeyDown: (event: KeyboardEvent) => void;
} {
  useShortcuts([
    { keys: 'j', label: 'Next row', group: 'In a list', run: () => step(list.current, 1) },
    { keys: 'k', label: 'Previous row', group: 'In a list', run: () => step(list.current, -1) },
  ]);
  return {
    onKeyDown: (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1, Home: -10_000, End: 10_000 }[event.key];
      const inField = (event.target as HTMLElement).closest('input, select, textarea') !== null;
      // A drawing inside the list has used the arrow for its own steps.
      if (!by || inField || event.defaultPrevented) return;
      event.preventDefault();
      step(list.current, by);
    },
  };
}
