import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { StageBadge } from '../../../features/pilots/stage-badge';
import { UnratedPageDocument } from '../../../generated/documents/unrated-page';
import type { Rating_dueFragment } from '../../../generated/operations';
import { formatCount, formatDay, formatDays } from '../../../platform/format';
import { useRowKeys } from '../../../platform/row-keys';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';
import { LinkButton } from '../../../ui/link-button';
import { PageHeader } from '../../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { Cell, Column, Row, Table } from '../../../ui/table';

/** What is settled and waits for a rating, the longest waiting first. */
export function UnratedPage() {
  const query = usePageQuery(UnratedPageDocument, {});
  return (
    <PageState
      query={query}
      skeleton={
        <>
          <PageHeader title="Settled, unrated" />
          <RowsSkeleton rows={6} />
        </>
      }
    >
      {({ ratingsDue }) => <Queue due={ratingsDue} />}
    </PageState>
  );
}

function Queue({ due }: { readonly due: readonly Rating_dueFragment[] }) {
  const first = due.find(({ engagement }) => engagement.vendor.viewerCan.rate);
  return (
    <>
      <PageHeader
        title="Settled, unrated"
        above={
          <Link to="/vendors" className="link">
            Vendors
          </Link>
        }
        sentence={due.length > 0 && `${formatCount(due.length, 'engagement')} settled, unrated.`}
        actions={
          first && (
            <LinkButton
              look="primary"
              to="/vendors/$id/rate"
              params={{ id: first.engagement.vendor.id }}
              search={{ engagement: first.engagement.id }}
            >
              Rate the longest waiting
            </LinkButton>
          )
        }
      />
      {due.length === 0 ? (
        <div className="card">
          <Empty kind="done" title="Nothing waits for a rating">
            A vendor’s part in a pilot comes here once the pilot is closed or the engagement has ended.
          </Empty>
        </div>
      ) : (
        <DueTable due={due} />
      )}
    </>
  );
}

function DueTable({ due }: { readonly due: readonly Rating_dueFragment[] }) {
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const today = useViewer()?.today ?? '';
  return (
    <div ref={list} {...rowKeys}>
      <Table caption="Settled and unrated, the longest waiting first">
        <thead>
          <tr>
            <Column>Vendor</Column>
            <Column>Pilot</Column>
            <Column>Stage</Column>
            <Column>Settled</Column>
            <Column number>Waiting</Column>
            <Column>
              <span className="sr-only">Rate</span>
            </Column>
          </tr>
        </thead>
        <tbody>
          {due.map(({ engagement: { id, vendor, pilot }, settledOn, daysWaiting, second }) => (
            <Row key={id}>
              <Cell className="font-medium">{vendor.name}</Cell>
              <Cell>{`${pilot.key} ${pilot.name}`}</Cell>
              <Cell>
                <StageBadge dense stage={pilot.stage} outcome={pilot.outcome} onHold={pilot.onHold} />
              </Cell>
              <Cell className="whitespace-nowrap" label="Settled">
                {formatDay(settledOn, today)}
              </Cell>
              <Cell number label="Waiting">
                {formatDays(daysWaiting)}
              </Cell>
              <Cell className="py-1">
                <span className="flex flex-wrap items-center justify-end gap-2 phone:justify-start">
                  {second && (
                    <Badge tone="watch" glyph="triangle">
                      Second rater wanted
                    </Badge>
                  )}
                  {vendor.viewerCan.rate && (
                    <LinkButton
                      to="/vendors/$id/rate"
                      params={{ id: vendor.id }}
                      search={{ engagement: id }}
                      aria-label={`Rate ${vendor.name} in ${pilot.key}`}
                    >
                      Rate
                    </LinkButton>
                  )}
                </span>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
