/** The advance of Inter's letters as shares of the type's size, measured at medium weight; figures as tables have them. */
const groups: ReadonlyArray<readonly [string, number]> = [
  ['ijlI’', 0.26],
  [".,:;!'· ", 0.29],
  ['ftr()[]/|', 0.37],
  ['-–', 0.48],
  ['s', 0.53],
  ['ackvxyzJLF', 0.57],
  ['bdeghnopquEZ', 0.61],
  ['0123456789BPRSTK+−=', 0.65],
  ['AVXYCDHU', 0.72],
  ['GNOQw', 0.79],
  ['mM', 0.89],
  ['W%@…', 0.98],
];
const advances = new Map(groups.flatMap(([letters, share]) => [...letters].map((letter) => [letter, share])));
const ordinary = 0.65;

/** How wide a text stands, in pixels at a type size; within a few per cent, and rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  const shares = [...text].map((letter) => advances.get(letter) ?? ordinary);
  return Math.ceil(shares.reduce((sum, share) => sum + share, 0) * size);
}

/** The widest of several texts; 0 for none. */
export function widestText(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/** As much of a text as fits, with an ellipsis where something is left out. */
export function fittedText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept.trimEnd()}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** A text in lines of a width, broken between words; what does not fit the last line ends in an ellipsis. */
export function wrappedText(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && (lines.length === most || textWidth(longer, size) <= width)) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines.map((line) => fittedText(line, size, width));
}
