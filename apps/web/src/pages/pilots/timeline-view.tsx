import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Spans } from '../../charts/spans';
import { rememberList } from '../../features/pilots/last-list';
import { type ChangeSearch, filterOf, orderOf, type PilotsSearch } from '../../features/pilots/pilots-search';
import { PilotsTimelineDocument } from '../../generated/documents/pilots-timeline';
import type { PilotsTimelineQuery } from '../../generated/operations';
import { formatCount, formatMonth, formatNumber } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Pager } from '../../ui/pager';
import { PageState, RowsSkeleton } from '../../ui/states';
import { NothingFound } from './nothing-found';
import { nextPage, pageNumber, previousPage } from './page-trail';
import { pilotSpan } from './pilot-span';

const pageSize = 50;

interface Props {
  readonly search: PilotsSearch;
  readonly onSearch: ChangeSearch;
  readonly onClear: () => void;
}

/** Pilots along time: from their start to their decision. */
export function TimelineView({ search, onSearch, onClear }: Props) {
  const filter = filterOf(search);
  const query = usePageQuery(PilotsTimelineDocument, {
    first: pageSize,
    after: search.after ?? null,
    filter,
    orderBy: search.sort ? orderOf(search) : { field: 'DECISION_DATE', direction: 'ASC' },
  });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={16} />}>
      {({ pilots }) =>
        pilots.edges.length === 0 ? (
          <NothingFound filtered={filter !== null} onClear={onClear} />
        ) : (
          <Field pilots={pilots} search={search} onSearch={onSearch} />
        )
      }
    </PageState>
  );
}

interface FieldProps extends Pick<Props, 'search' | 'onSearch'> {
  readonly pilots: PilotsTimelineQuery['pilots'];
}

function Field({ pilots, search, onSearch }: FieldProps) {
  const list = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const today = useViewer()?.today;
  const { href } = useLocation();
  const rowKeys = useRowKeys(list);
  const nodes = pilots.edges.map(({ node }) => node);
  const listed = nodes.map(({ key }) => key).join(' ');
  useEffect(() => rememberList({ keys: listed.split(' '), href }), [listed, href]);
  if (!today) return null;

  const drawn = nodes.map((pilot) => ({ pilot, span: pilotSpan(pilot, today) }));
  const spans = drawn.flatMap(({ span }) => (span ? [span] : []));
  const undated = drawn.filter(({ span }) => span === null).map(({ pilot }) => pilot);
  const late = spans.filter((span) => span.late).length;
  const keyOf = (id: string) => nodes.find((pilot) => pilot.id === id)?.key ?? id;
  const place = { after: search.after, page: search.page };
  const previous = previousPage(place);
  const { hasNextPage, endCursor } = pilots.pageInfo;
  const first = (pageNumber(place) - 1) * pageSize;
  return (
    <div ref={list} {...rowKeys}>
      {spans.length > 0 && (
        <Spans
          title="From start to decision"
          unit="days of the calendar"
          sentence={`${formatCount(spans.length, 'pilot')} drawn, ${formatNumber(late)} past the decision date.`}
          columns={['Pilot', 'Stage', 'From', 'To']}
          spans={spans}
          today={today}
          monthName={(day, kind) => formatMonth(day, kind === 'year')}
          onOpen={(span) => void navigate({ to: '/pilots/$key', params: { key: keyOf(span.id) } })}
          link={(span, className) => (
            <Link
              to="/pilots/$key"
              params={{ key: keyOf(span.id) }}
              aria-label={span.words}
              className={className}
            />
          )}
        />
      )}
      <Undated pilots={undated} />
      <Pager
        range={`${formatNumber(first + 1)}–${formatNumber(first + nodes.length)} of ${formatNumber(pilots.totalCount)}`}
        onPrevious={previous && (() => onSearch(previous))}
        onNext={hasNextPage && endCursor ? () => onSearch(nextPage(place, endCursor)) : null}
      />
    </div>
  );
}

function Undated({
  pilots,
}: {
  readonly pilots: ReadonlyArray<{ readonly key: string; readonly name: string }>;
}) {
  if (pilots.length === 0) return null;
  return (
    <section className="card mt-3 p-4">
      <h2 className="mb-1 text-body font-semibold">Without dates</h2>
      <p className="mb-2 text-meta text-ink-2">
        {`${formatCount(pilots.length, 'pilot')} on this page cannot be drawn: no start, proposal or decision date is known.`}
      </p>
      <ul className="columns-3 gap-6 text-table max-lg:columns-2 phone:columns-1">
        {pilots.map(({ key, name }) => (
          <li key={key} data-row="">
            <Link to="/pilots/$key" params={{ key }} className="block truncate py-1 hover:underline">
              <span className="mr-2 text-ink-3">{key}</span>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
