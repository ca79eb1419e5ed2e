import type { ReactNode } from 'react';
import { PageHeader } from '../ui/page-header';
import { Broken, PageState, RowsSkeleton } from '../ui/states';
import { fault } from './faults';
import type { PageQuery } from './use-page-query';

interface Props<TData, TOne> {
  /** Heads the page as long as the one it is about is not known. */
  readonly title: string;
  readonly query: PageQuery<TData>;
  /** How many rows stand in for it while it is on its way. */
  readonly rows: number;
  readonly of: (data: TData) => TOne | null;
  readonly children: (one: TOne, data: TData) => ReactNode;
}

/** The page of one thing: on its way, not there, or there. */
export function PageOfOne<TData, TOne>({ title, query, rows, of, children }: Props<TData, TOne>) {
  const header = <PageHeader title={title} />;
  return (
    <PageState
      query={query}
      skeleton={
        <>
          {header}
          <RowsSkeleton rows={rows} />
        </>
      }
    >
      {(data) => {
        const one = of(data);
        if (one !== null) return children(one, data);
        return (
          <>
            {header}
            <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />
          </>
        );
      }}
    </PageState>
  );
}
