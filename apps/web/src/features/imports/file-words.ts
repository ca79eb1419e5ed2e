const delimiters: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Vertical bar',
};

export const delimiterWord = (delimiter: string) => delimiters[delimiter] ?? delimiter;

const readyMappings: Readonly<Record<string, string>> = {
  'us-ai-inventory': 'US federal AI use-case inventory (ready-made)',
  scrimmage: 'An export of Scrimmage (ready-made)',
  'uk-spend': 'UK government spending (ready-made)',
};

export const mappingWord = (name: string) => readyMappings[name] ?? name;

const wordsOf = (text: string) =>
  text
    .replace(/\.\w{1,5}$/, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The mapping whose every word stands in the file's name; the longest when several do, null when none does. */
export function suggestMapping(fileName: string, names: readonly string[]): string | null {
  const given = new Set(wordsOf(fileName));
  const fitting = names.filter((name) => wordsOf(name).every((word) => given.has(word)));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** A name for a new mapping, made of a file's name without years and numbers, which change with every file. */
export function newMappingName(fileName: string): string {
  const words = wordsOf(fileName).filter((word) => !/^\d+$/.test(word));
  return words.join(' ').slice(0, 60) || 'my list';
}

/** A file's size as people say it. */
export function sizeWord(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
