/** What can stand between two cells. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What people call a delimiter. */
export const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

const mostRecords = 50;

/** Counts each delimiter outside quotation marks in the first records of a text. */
function countsOf(text: string): readonly (readonly number[])[] {
  const records: number[][] = [];
  let counts = [0, 0, 0, 0];
  let [quoted, blank] = [false, true];
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (!quoted && (char === '\n' || char === '\r')) {
      if (!blank) records.push(counts);
      if (records.length === mostRecords) return records;
      [counts, blank] = [[0, 0, 0, 0], true];
      continue;
    }
    blank &&= char.trim() === '';
    const place = quoted ? -1 : delimiters.indexOf(char as Delimiter);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  // The last record may be cut off by the end of the sample; alone it still tells more than nothing.
  return records.length === 0 && !blank ? [counts] : records;
}

function commonest(numbers: readonly number[]): readonly [number, number] {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
}

/**
 * The delimiter of a file, from its beginning: the one that most records have equally often. A comma when none stands
 * out, as in a file of one column.
 */
export function detectDelimiter(beginning: string): Delimiter {
  const records = countsOf(beginning);
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: ',', score: 0 };
  delimiters.forEach((delimiter, place) => {
    const [count, times] = commonest(records.map((counts) => counts[place] ?? 0));
    const inFirst = records[0]?.[place] ?? 0;
    // Prose has commas too, but not equally many in every row, nor as many as the header.
    const score =
      count === 0 ? 0 : times / records.length + (inFirst === count ? 1 : 0) + Math.min(count, 50) / 1000;
    if (score > best.score) best = { delimiter, score };
  });
  return best.delimiter;
}
