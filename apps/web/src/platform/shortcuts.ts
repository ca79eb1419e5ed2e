import { useEffect, useEffectEvent } from 'react';
import { readStored, writeStored } from './storage';
import { createStore } from './store';

export interface Shortcut {
  /** `n`, `?`, `g h` (one after the other), `mod+k` (Ctrl, or ⌘ on a Mac), `Escape`, `ArrowDown`. */
  readonly keys: string;
  /** What it does, for the `?` sheet: "Open the portfolio". */
  readonly label: string;
  readonly group: 'Anywhere' | 'Go to' | 'In a list' | 'On a pilot' | 'On the road';
  readonly run: () => void;
}

export const shortcuts = createStore<readonly Shortcut[]>([]);
/** People who dictate or type with switches can turn single letters off (WCAG 2.2, 2.1.4). */
export const lettersOn = createStore(readStored('letters') !== 'off');

export function switchLetters(on: boolean): void {
  writeStored('letters', on ? null : 'off');
  lettersOn.set(on);
}

/** Registers shortcuts while the component is on screen; the latest registered wins. */
export function useShortcuts(list: readonly Shortcut[]): void {
  const current = useEffectEvent((keys: string) => list.find((shortcut) => shortcut.keys === keys)?.run());
  const names = list.map((shortcut) => `${shortcut.keys}\t${shortcut.label}\t${shortcut.group}`).join('\n');
  useEffect(() => {
    const mine = names
      .split('\n')
      .filter(Boolean)
      .map((line): Shortcut => {
        const [keys = '', label = '', group = 'Anywhere'] = line.split('\t');
        return { keys, label, group: group as Shortcut['group'], run: () => current(keys) };
      });
    shortcuts.set([...shortcuts.get(), ...mine]);
    return () => shortcuts.set(shortcuts.get().filter((shortcut) => !mine.includes(shortcut)));
  }, [names]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="combobox"], [role="menu"]') !== null)
  );
}

function pressed(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return mod ? `mod+${event.shiftKey ? 'shift+' : ''}${key}` : key;
}

let sequence = { key: '', at: 0 };

/** The shortcut meant by this key press, or undefined. Exported for its test. */
export function match(event: KeyboardEvent, list: readonly Shortcut[], now: number): Shortcut | undefined {
  if (event.altKey || event.isComposing || event.defaultPrevented) return undefined;
  const key = pressed(event);
  const withModifier = key.startsWith('mod+');
  // Inside a closed-off part, as the editor of queries is, the page's target is the part and not the text.
  const blocked =
    isTyping(event.composedPath()[0] ?? event.target) || document.querySelector('[role="dialog"]') !== null;
  if (blocked && (!withModifier || key === 'mod+z')) return undefined;
  if (!withModifier && key.length === 1 && !lettersOn.get()) return undefined;
  const find = (keys: string) => list.findLast((shortcut) => shortcut.keys === keys);
  const afterFirst = now - sequence.at < 1_000 ? find(`${sequence.key} ${key}`) : undefined;
  sequence = { key, at: now };
  return afterFirst ?? find(key);
}

/** Listens on the whole page; answers a function that stops it. */
export function startShortcuts(): () => void {
  const listen = (event: KeyboardEvent) => {
    const found = match(event, shortcuts.get(), Date.now());
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
