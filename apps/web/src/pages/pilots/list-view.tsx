import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { rememberList } from '../../features/pilots/last-list';
import {
  type ChangeSearch,
  filterOf,
  orderOf,
  type PilotsSearch,
  sortedBy,
} from '../../features/pilots/pilots-search';
import { PilotsEvidenceDocument } from '../../generated/documents/pilots-evidence';
import { PilotsListDocument } from '../../generated/documents/pilots-list';
import type { PilotsListQuery } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Pager } from '../../ui/pager';
import { PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { ListHead } from './list-head';
import { NothingFound } from './nothing-found';
import { nextPage, pageNumber, previousPage } from './page-trail';
import { PilotRow } from './pilot-row';
import { SelectionBar } from './selection-bar';
import { useSelection } from './use-selection';

const pageSize = 50;

interface Props {
  readonly search: PilotsSearch;
  readonly onSearch: ChangeSearch;
  readonly onClear: () => void;
}

/** Pilots as rows, a page at a time. */
export function ListView({ search, onSearch, onClear }: Props) {
  const order = orderOf(search);
  const page = { first: pageSize, after: search.after ?? null, filter: filterOf(search), orderBy: order };
  const query = usePageQuery(PilotsListDocument, page);
  // The rows read their intervals from the cache once these are there.
  usePageQuery(PilotsEvidenceDocument, page, { skip: query.loading });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={16} />}>
      {({ pilots }) =>
        pilots.edges.length === 0 ? (
          <NothingFound filtered={filterOf(search) !== null} onClear={onClear} />
        ) : (
          <Rows pilots={pilots} search={search} onSearch={onSearch} />
        )
      }
    </PageState>
  );
}

interface RowsProps extends Pick<Props, 'search' | 'onSearch'> {
  readonly pilots: PilotsListQuery['pilots'];
}

function Rows({ pilots, search, onSearch }: RowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const viewer = useViewer();
  const { href } = useLocation();
  const nodes = pilots.edges.map(({ node }) => node);
  const keys = nodes.map(({ key }) => key);
  const selection = useSelection(keys);
  const { chosen, toggle } = selection;
  const rowKeys = useRowKeys(list);
  const order = orderOf(search);
  const place = { after: search.after, page: search.page };
  const previous = previousPage(place);
  const { hasNextPage, endCursor } = pilots.pageInfo;
  const first = (pageNumber(place) - 1) * pageSize;

  const listed = keys.join(' ');
  useEffect(() => rememberList({ keys: listed.split(' '), href }), [listed, href]);

  return (
    <div ref={list} {...rowKeys} className="md:[&_td]:px-2 md:[&_th]:px-2">
      <Table caption="Pilots" fixed>
        <ListHead
          field={order.field ?? 'KEY'}
          direction={order.direction ?? 'DESC'}
          onSort={(field) => onSearch((before) => sortedBy(before, field))}
          whole={selection.whole}
          onWhole={selection.togglePage}
        />
        <tbody>
          {nodes.map((node) => (
            <PilotRow
              key={node.id}
              pilot={node}
              today={viewer?.today ?? ''}
              timeZone={viewer?.workspace.timeZone ?? 'UTC'}
              selected={chosen.includes(node.key)}
              onSelect={toggle}
            />
          ))}
        </tbody>
      </Table>
      <Pager
        range={`${formatNumber(first + 1)}–${formatNumber(first + nodes.length)} of ${formatNumber(pilots.totalCount)}`}
        onPrevious={previous && (() => onSearch(previous))}
        onNext={hasNextPage && endCursor ? () => onSearch(nextPage(place, endCursor)) : null}
      />
      <SelectionBar
        pilots={nodes.filter(({ key }) => chosen.includes(key))}
        matching={{ filter: filterOf(search), count: pilots.totalCount }}
        all={selection.all}
        onAll={selection.chooseAll}
        onClear={selection.clear}
      />
    </div>
  );
}
