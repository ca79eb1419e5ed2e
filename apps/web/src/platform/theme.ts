import { readStored, writeStored } from './storage';
import { createStore } from './store';

export type ThemeChoice = 'light' | 'dark' | 'system';

const stored = readStored('theme');
/** What the person chose; `public/theme.js` reads the same choice before the first paint. */
export const themeChoice = createStore<ThemeChoice>(
  stored === 'light' || stored === 'dark' ? stored : 'system',
);

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function paint(): void {
  const choice = themeChoice.get();
  const dark = choice === 'dark' || (choice === 'system' && prefersDark().matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

export function chooseTheme(choice: ThemeChoice): void {
  writeStored('theme', choice === 'system' ? null : choice);
  themeChoice.set(choice);
  paint();
}

/** Follows the system while "system" is chosen. */
export function startTheme(): void {
  paint();
  prefersDark().addEventListener('change', paint);
}
