import type { Source_pilotFragment } from '../../generated/operations';

/** Columns as the file gave them; what is not plain text is shown as it is written. */
function given(value: unknown): ReadonlyArray<readonly [string, string]> {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).map(([column, cell]) => [
    column,
    typeof cell === 'string' ? cell : JSON.stringify(cell),
  ]);
}

interface Props {
  readonly pilot: { readonly source: Source_pilotFragment | null };
}

/** Where an imported pilot came from: file, row, and every column as given. */
export function SourceTab({ pilot: { source } }: Props) {
  if (source === null) return null;
  const columns = given(source.given);
  return (
    <section aria-label="Source" className="card p-4">
      <p className="mb-3 text-body">{`Row ${source.row} of ${source.fileName}, from ${source.name}.`}</p>
      {source.remarks.length > 0 && (
        <div className="mb-4 rounded-md border border-watch bg-watch-soft px-3 py-2 text-table">
          <h2 className="font-medium">What could not be taken as it stood</h2>
          <ul className="list-disc pl-5">
            {source.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      <dl>
        {columns.map(([column, cell]) => (
          <div
            key={column}
            className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 border-b border-line py-1.5 text-table last:border-b-0 phone:grid-cols-1"
          >
            <dt className="text-ink-3">{column}</dt>
            <dd className="whitespace-pre-line">{cell || <span className="text-ink-3">empty</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
