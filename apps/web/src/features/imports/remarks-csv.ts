import { csvRow } from '@scrimmage/domain/exports/csv';

interface Remark {
  readonly row: number;
  readonly severity: 'REFUSED' | 'REMARK';
  readonly column: string | null;
  readonly value: string | null;
  readonly sentence: string;
}

export const severityWords = { REFUSED: 'Refused', REMARK: 'Remark' } as const;

/** Remarks as a CSV file that is safe to open in a spreadsheet; the row is that of the file, its header being row 1. */
export function remarksCsv(remarks: readonly Remark[]): string {
  const rows = remarks.map((r) => csvRow([r.row, severityWords[r.severity], r.column, r.value, r.sentence]));
  // The mark at the start tells spreadsheets that this is UTF-8.
  return `\uFEFF${csvRow(['Row', 'What', 'Column', 'Value', 'Why'])}${rows.join('')}`;
}
