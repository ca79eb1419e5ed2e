/** What a cell of an export can hold; null and undefined are written as nothing. */
export type CsvValue = string | number | boolean | null | undefined;

// OWASP, "CSV Injection": a spreadsheet runs a cell that begins with one of these, in any of its widths.
const trigger = '[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]';
const dangerous = new RegExp(`^'*${trigger}`);
const guarded = new RegExp(`^'+${trigger}`);
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** Makes a text harmless in a spreadsheet: one that would run as a formula gets an apostrophe in front. Numbers stay. */
export function guardCell(text: string): string {
  return dangerous.test(text) && !number.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardCell` off again: `unguardCell(guardCell(text))` is `text`. */
export function unguardCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** One cell by RFC 4180, safe to open in a spreadsheet. */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? guardCell(value) : String(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row by RFC 4180, its line end (CR LF) included. A row of one blank cell is `""`, for a blank line is no row. */
export function csvRow(values: readonly CsvValue[]): string {
  const row = values.map(csvCell).join(',');
  return `${row === '' ? '""' : row}\r\n`;
}
