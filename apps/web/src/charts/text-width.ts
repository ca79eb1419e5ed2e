/** Inter's letters by how wide they run, as shares of the type's size, measured and rounded up. */
const widths: ReadonlyArray<readonly [RegExp, number]> = [
  [/[ijl.,:;'’|!()[\] ]/, 0.29],
  [/[ftrI/-]/, 0.4],
  [/[mwMW%@…]/, 0.93],
  [/[A-Z0-9+−=]/, 0.68],
];
const ordinary = 0.61;

/** How wide a text stands, in pixels at a type size; within a few per cent, and rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  const shares = [...text].map((letter) => widths.find(([group]) => group.test(letter))?.[1] ?? ordinary);
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
