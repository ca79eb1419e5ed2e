/** What a chart says, apart from how it is drawn: the table and the CSV are made of it. */
export interface Figure {
  /** The question it answers, or the finding. */
  readonly title: string;
  /** What is counted or measured: "pilots", "days". */
  readonly unit: string;
  /** The same in one sentence, for whoever does not see the drawing. */
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly (string | number)[]>;
}

/** The step a key leads to among `count` steps; null when the key is not one of the chart's. */
export function stepBy(key: string, at: number, count: number): number | null {
  const last = count - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: last,
    PageDown: at + 5,
    PageUp: at - 5,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.min(Math.max(wanted, 0), last);
}

/** Spreadsheets run what begins like a formula; an apostrophe in front makes it text again (OWASP, CSV injection). */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The figure's numbers as CSV, RFC 4180. */
export function figureCsv({ columns, rows }: Pick<Figure, 'columns' | 'rows'>): string {
  return `${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
