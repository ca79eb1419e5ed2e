// Spreadsheets leave these behind when text is pasted into them; they show as nothing and break comparisons.
const invisible = /[\u200b\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out; tab and line feed stay.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

// Almost every cell is tidy already; seeing that is cheaper than replacing nothing three times.
const tidyAlready = /^(?:[\x21-\x7e](?:[\x21-\x7e]| (?! |$))*)?$/;

/** A cell as one line: every run of white space is one blank, ends trimmed, invisible and control characters gone. */
export function tidyLine(given: string): string {
  if (tidyAlready.test(given)) return given;
  return given.replace(invisible, '').replace(/\s+/g, ' ').replace(control, '').trim();
}

/** A cell as a text of several lines: line ends are line feeds, no-break spaces are blanks, ends trimmed. */
export function tidyText(given: string): string {
  return given
    .replace(invisible, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(control, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Compares names as people do: case, width, white space, dashes and quotation marks of any shape make no difference. */
export function nameKey(name: string): string {
  return tidyLine(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201f\u2033]/g, '"');
}

/** The beginning of a value, in quotation marks, for a sentence about it. */
export function quoted(value: string): string {
  const line = tidyLine(value);
  if (line.length <= 60) return `“${line}”`;
  return `“${[...line.slice(0, 200)].slice(0, 57).join('').trimEnd()}…”`;
}

const nothing = new Set([
  '',
  'n a',
  'na',
  'none',
  'nil',
  'null',
  'nan',
  'no',
  'blank',
  'empty',
  'tbd',
  'tba',
  'tbc',
  'todo',
  'to be determined',
  'to be decided',
  'to be confirmed',
  'unknown',
  'not known',
  'not applicable',
  'not available',
  'not provided',
  'not reported',
  'not specified',
  'not yet known',
  'none of the above',
]);

/** Longer than any way to write one of these words. */
const longestNothing = 40;

/** Tells whether a cell is blank or a word for blank: “N/A”, “none”, “TBD”, “-”. */
export function saysNothing(given: string): boolean {
  if (given === '') return true;
  const line = tidyLine(given);
  if (line.length > longestNothing) return false;
  return nothing.has(
    line
      .toLowerCase()
      .replace(/[\p{P}\s]+/gu, ' ')
      .trim(),
  );
}

// “Withheld - security”, “N/A – in house”, “Data not reported by submitter and will be updated”
const explainedNothing =
  /^(?:(?:withheld|redacted)(?:$| *[-–—:;,(]| (?:by|for|from|due|pursuant)\b)|n\/a *[-–—:;,(]|(?:data )?not reported\b|information not (?:provided|available)\b)/i;

/** Tells whether a cell names no vendor, system or unit: it says nothing, or says why nothing is said. */
export function meaningless(given: string): boolean {
  return saysNothing(given) || explainedNothing.test(tidyLine(given));
}
