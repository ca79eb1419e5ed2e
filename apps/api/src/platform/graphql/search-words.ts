import { Fault } from './faults.js';

/** A paragraph; more would be looked for word by word for nothing. */
const longestSearch = 1_000;

/** What is looked for; null when nothing is. */
export function wordsOf(search: string | null | undefined): string | null {
  const words = search?.trim() ?? '';
  if (words.length > longestSearch)
    throw new Fault('BAD_INPUT', `A search has at most ${longestSearch.toLocaleString('en-US')} characters.`);
  return words === '' ? null : words;
}
