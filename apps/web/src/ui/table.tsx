import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

/** A semantic table in a card; on phones its rows become blocks. The caption is read aloud. */
export function Table({
  caption,
  fixed = false,
  plain = false,
  children,
}: {
  readonly caption: string;
  /** Columns keep the widths of the head, and what is too long is cut. */
  readonly fixed?: boolean;
  /** Inside a card already. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={plain ? undefined : 'card'}>
      <table className={cx('rows border-collapse text-left', fixed && 'table-fixed')}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

interface ColumnProps extends Omit<ComponentProps<'th'>, 'onClick'> {
  readonly number?: boolean;
  /** Given when the server can sort by this column. */
  readonly sorted?: 'ascending' | 'descending' | 'none';
  readonly onSort?: () => void;
}

export function Column({ number = false, sorted, onSort, children, className, ...rest }: ColumnProps) {
  return (
    <th
      {...rest}
      scope="col"
      aria-sort={sorted}
      className={cx(
        'h-9 border-b border-line px-3 text-meta font-medium text-ink-3',
        number && 'text-right',
        className,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className={cx(
            'inline-flex min-h-6 items-center gap-1 rounded-sm hover:text-ink',
            sorted !== 'none' && 'text-ink',
          )}
        >
          {children}
          {sorted === 'ascending' && <ArrowUp aria-hidden size={12} />}
          {sorted === 'descending' && <ArrowDown aria-hidden size={12} />}
        </button>
      ) : (
        children
      )}
    </th>
  );
}

/** A row of 36 px; `data-row` makes it a stop for `j`, `k` and the arrows (`useRowKeys`). */
export function Row({
  selected = false,
  className,
  ...rest
}: ComponentProps<'tr'> & { readonly selected?: boolean }) {
  return (
    <tr
      data-row=""
      aria-selected={selected || undefined}
      {...rest}
      className={cx(
        'border-b border-line last:border-b-0 focus-within:bg-hover hover:bg-hover aria-selected:bg-accent-soft phone:px-3 phone:py-2',
        className,
      )}
    />
  );
}

/** What a figure is called where the head of its column is not shown. */
export function PhoneLabel({ children }: { readonly children: string }) {
  return <span className="hidden text-meta text-ink-3 phone:inline">{children} </span>;
}

/** Numbers stand to the right, in figures of one width; on phones the label leads. Controls bring air of their own. */
export function Cell({
  number = false,
  label,
  className,
  children,
  ...rest
}: ComponentProps<'td'> & { readonly number?: boolean; readonly label?: string }) {
  return (
    <td
      {...rest}
      className={cx(
        'h-9 px-3 py-1.5 align-middle has-[.control]:py-0.5 phone:h-auto phone:px-0 phone:py-0.5',
        number && 'text-right tabular-nums phone:text-left',
        className,
      )}
    >
      {label && <PhoneLabel>{label}</PhoneLabel>}
      {children}
    </td>
  );
}
