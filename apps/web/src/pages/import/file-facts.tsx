import { delimiterWord, mappingWord } from '../../features/imports/file-words';
import { formatNumber } from '../../platform/format';
import { Moment } from '../../platform/moment';
import type { ImportData } from './import-data';

/** What is known of the file itself. */
export function FileFacts({ data }: { readonly data: ImportData }) {
  const facts: ReadonlyArray<readonly [string, React.ReactNode]> = [
    ['File', data.fileName],
    ['Rows', data.counts ? formatNumber(data.counts.rows) : null],
    ['Columns', formatNumber(data.columns.length)],
    ['Encoding', data.encoding],
    // A workbook has none.
    ['Delimiter', data.delimiter === '' ? null : delimiterWord(data.delimiter)],
    ['Read like', mappingWord(data.mapping)],
    [
      'Brought in',
      <>
        <Moment at={data.createdAt} />
        {data.createdBy && ` by ${data.createdBy.name}`}
      </>,
    ],
  ];
  return (
    <dl className="card flex flex-wrap gap-x-8 gap-y-2 px-4 py-3 text-table">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-meta text-ink-3">{name}</dt>
            <dd className="font-medium wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
