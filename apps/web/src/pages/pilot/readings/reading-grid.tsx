import { useId } from 'react';
import { periodNoun } from '../../../features/evidence/criterion-words';
import { casesField, type ReadingRow, type Typed, valueField } from './reading-rows';
import { armWords, countNames, countsWords, daysWords } from './reading-words';

interface Props {
  readonly rows: readonly ReadingRow[];
  readonly typed: Typed;
  readonly put: (field: string, text: string) => void;
  /** What is wrong with a row, and whether it is in its cases or in what they came to. */
  readonly problemOf: (row: ReadingRow) => { readonly field: string; readonly message: string } | undefined;
  readonly today: string;
}

/** The numbers to type and nothing else: a metric each, a period and arm each, so that Tab goes from number to number. */
export function ReadingGrid({ rows, ...rest }: Props) {
  const metrics = [...new Set(rows.map(({ lane }) => lane.metric.id))];
  return (
    <div className="flex flex-col gap-4">
      {metrics.map((id) => (
        <MetricRows key={id} rows={rows.filter(({ lane }) => lane.metric.id === id)} {...rest} />
      ))}
    </div>
  );
}

const columns =
  'grid grid-cols-[minmax(0,1fr)_7.5rem_7.5rem] items-center gap-x-3 phone:grid-cols-2 phone:gap-y-1';

function MetricRows({ rows, ...rest }: Props) {
  const [first] = rows;
  if (!first) return null;
  const { metric, period } = first.lane;
  const names = countNames(metric.kind, metric.unit);
  return (
    <fieldset className="min-w-0">
      <legend className="text-table font-semibold">
        {metric.name}
        <span className="font-normal text-ink-3">{`, by ${periodNoun[period]}`}</span>
      </legend>
      <div className={`${columns} py-1 text-meta text-ink-3 phone:hidden`} aria-hidden="true">
        <span />
        <span className="text-right">{names.cases}</span>
        <span className="text-right">{names.value}</span>
      </div>
      {rows.map((row) => (
        <RowFields key={row.id} row={row} {...rest} />
      ))}
    </fieldset>
  );
}

function RowFields({
  row,
  typed,
  put,
  problemOf,
  today,
}: Omit<Props, 'rows'> & { readonly row: ReadingRow }) {
  const id = useId();
  const { lane, from, to, last } = row;
  const { metric, design, arm } = lane;
  const names = countNames(metric.kind, metric.unit);
  const days = daysWords(from, to, today);
  const who = design === 'ONE_ARM' ? '' : armWords(arm, design);
  const problem = problemOf(row);
  const inValue = problem?.field === 'successes' || problem?.field === 'sum';
  const input = (name: string, field: string, wrong: boolean) => (
    <label className="flex min-w-0 flex-col">
      <span className="hidden text-meta text-ink-3 phone:inline">{name}</span>
      <input
        type="text"
        inputMode={metric.kind === 'PROPORTION' ? 'numeric' : 'decimal'}
        autoComplete="off"
        aria-label={`${metric.name}, ${who ? `${who.toLowerCase()}, ` : ''}${days}: ${name}`}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        value={typed[field] ?? ''}
        onChange={(event) => put(field, event.target.value)}
        className="control field-control text-right tabular-nums"
      />
    </label>
  );
  return (
    <div className={`${columns} py-1`}>
      <span className="min-w-0 text-table phone:col-span-2">
        {days}
        {who && <span className="text-ink-2">{` · ${who}`}</span>}
        {last && (
          <span className="block text-meta text-ink-3">{`last ${countsWords(metric.kind, last)}`}</span>
        )}
      </span>
      {input(names.cases, casesField(row), problem !== undefined && !inValue)}
      {input(names.value, valueField(row), inValue)}
      {problem && (
        <p id={`${id}-problem`} className="col-span-full text-right text-meta font-medium text-bad">
          {problem.message}
        </p>
      )}
    </div>
  );
}
