import type { MappedColumn } from '@scrimmage/domain/imports/mapping-memory';
import { targetWords } from '@scrimmage/domain/imports/settle-mapping';
import { delimiterWords } from '../imports/csv/delimiter.js';
import type { Told } from '../imports/direct-import.service.js';
import type { ImportCounts } from '../imports/import-record.js';
import { columns as aligned } from './columns.js';

/** Everything there is to say about an import, or a dry run of one. */
export interface ImportReport extends Told {
  readonly columns: readonly MappedColumn[];
}

const noRows: ImportCounts = { rows: 0, new: 0, changed: 0, unchanged: 0, refused: 0 };

const counted = (n: number) => n.toLocaleString('en-US');

function countLines({ record, written }: ImportReport): readonly string[] {
  const counts = record.counts ?? noRows;
  const taken = counts.new + counts.changed;
  const rows: readonly (readonly [string, number, string])[] = [
    [
      written ? 'imported' : 'to import',
      taken,
      `new ${counted(counts.new)}, changed ${counted(counts.changed)}`,
    ],
    ['unchanged', counts.unchanged, ''],
    ['refused', counts.refused, ''],
    ['rows', counts.rows, counts.blank ? `and ${counted(counts.blank)} blank lines` : ''],
  ];
  const width = Math.max(...rows.map(([, n]) => counted(n).length));
  return aligned(rows.map(([what, n, more]) => [`  ${what}`, counted(n).padStart(width), more]));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length ? ['', title, ...lines] : [];
}

/** The report for people. */
export function importText(report: ImportReport, dryRun: boolean): string {
  const { record, columns, remarks, refused } = report;
  const delimiter = delimiterWords[record.delimiter as keyof typeof delimiterWords];
  const separated = delimiter ? `, cells separated by a ${delimiter}` : '';
  const mapped = columns.filter(({ target }) => target !== 'KEEP');
  return [
    `${record.fileName}: ${record.encoding}${separated}, mapping ${record.mapping}`,
    '',
    ...countLines(report),
    ...section(
      `Columns (the other ${columns.length - mapped.length} are kept as given):`,
      aligned(mapped.map(({ name, target }) => [`  ${targetWords[target]}`, name])),
    ),
    ...section(
      'Remarks by kind:',
      aligned(
        remarks.map(({ kind, severity, count, firstRow, sentence }) => [
          `  ${counted(count)}`,
          `${kind}${severity === 'REFUSED' ? ' (refused)' : ''}`,
          `row ${firstRow}: ${sentence}`,
        ]),
      ),
    ),
    ...section(
      'Refused rows:',
      refused.map(({ row, reasons }) => `  row ${row}: ${reasons.join(' ')}`),
    ),
    '',
    lastLine(report, dryRun),
  ].join('\n');
}

function lastLine({ record, written }: ImportReport, dryRun: boolean): string {
  if (written)
    return `Import ${record.id}, which ${record.kind === 'LEDGER' ? 'procurement or an administrator' : 'an administrator'} can undo for a day.`;
  return dryRun ? 'A dry run: nothing was changed.' : 'Nothing was changed.';
}

/** The same for programs. */
export function importJson(report: ImportReport, dryRun: boolean): string {
  const { record, columns, remarks, refused, written } = report;
  const counts = record.counts ?? noRows;
  const { id, fileName, mapping, encoding, delimiter } = record;
  const imported = counts.new + counts.changed;
  return JSON.stringify(
    {
      ...(written ? { id } : {}),
      dryRun,
      fileName,
      mapping,
      encoding,
      delimiter,
      counts: { ...counts, imported },
      columns,
      remarks,
      refused,
    },
    null,
    2,
  );
}
