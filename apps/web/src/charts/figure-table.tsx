import type { Figure } from './figure';

interface Props extends Pick<Figure, 'title' | 'columns' | 'rows'> {
  /** Which columns hold words; beside the first, numbers stand in all others. */
  readonly words?: readonly boolean[];
}

/** Short words stay in one line; long ones keep a measure that can be read. */
function widthOf(value: unknown): string {
  const { length } = String(value);
  if (length < 18) return 'whitespace-nowrap';
  return length > 40 ? 'min-w-48' : 'min-w-24';
}

/** The same numbers, for whoever reads numbers better than drawings. */
export function FigureTable({ title, columns, rows, words = [] }: Props) {
  return (
    <section
      aria-label={`${title}, as a table`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long or wide table is scrolled in its place, by keys too
      tabIndex={0}
      className="max-h-112 overflow-auto print:max-h-none print:overflow-visible"
    >
      <table className="w-full text-left text-table">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`sticky top-0 h-7 border-b border-line bg-surface pr-3 text-meta font-medium text-ink-3 last:pr-0 ${index > 0 && !words[index] ? 'text-right' : ''}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name, and rows are never moved
            <tr key={row} className="border-b border-line last:border-b-0">
              <th scope="row" className={`h-7 py-0.5 pr-3 font-normal ${widthOf(name)}`}>
                {name}
              </th>
              {values.map((value, index) => (
                <td
                  key={columns[index + 1]}
                  className={`h-7 py-0.5 pr-3 last:pr-0 ${words[index + 1] ? '' : 'text-right tabular-nums'} ${widthOf(value)}`}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
