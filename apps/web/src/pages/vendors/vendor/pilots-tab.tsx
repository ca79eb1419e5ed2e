import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { StageBadge } from '../../../features/pilots/stage-badge';
import { ClassBadge } from '../../../features/terms/class-badge';
import { shareWords } from '../../../features/vendors/share-words';
import { VendorPilotsDocument } from '../../../generated/documents/vendor-pilots';
import type { VendorPart_engagementFragment } from '../../../generated/operations';
import { formatDay, formatMoney } from '../../../platform/format';
import { useRowKeys } from '../../../platform/row-keys';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { Cell, Column, Row, Table } from '../../../ui/table';
import { PromiseList } from './promise-list';
import type { VendorTabProps } from './vendor-tabs';

type Part = VendorPart_engagementFragment;

/** Its parts in pilots, and what it promised there. */
export function PilotsTab({ vendor: { id, name } }: VendorTabProps) {
  const query = usePageQuery(VendorPilotsDocument, { id });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ vendor }) => {
        const parts = vendor?.engagements ?? [];
        if (parts.length === 0)
          return (
            <Empty kind="first-use" title={`${name} takes part in no pilot yet`}>
              A vendor comes into a pilot on the pilot’s page, under Terms.
            </Empty>
          );
        return (
          <div className="flex flex-col gap-4">
            <Parts parts={parts} />
            <PromiseList parts={parts} />
          </div>
        );
      }}
    </PageState>
  );
}

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const today = useViewer()?.today ?? '';
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  return (
    <div ref={list} {...rowKeys}>
      <Table caption="Parts in pilots, the newest first">
        <thead>
          <tr>
            <Column>Pilot</Column>
            <Column>Stage</Column>
            <Column>Terms</Column>
            <Column number>Signs</Column>
            <Column number>Carried</Column>
            <Column>Signed</Column>
            <Column>First value</Column>
            <Column number>Billed</Column>
            <Column number>Stopping today</Column>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.id} part={part} today={today} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function PartRow({ part, today }: { readonly part: Part; readonly today: string }) {
  const { pilot, scope, dates, assessment, gap, stopToday } = part;
  const day = (iso: string | null) => (iso ? formatDay(iso, today) : '–');
  return (
    <Row>
      <Cell className="py-1.5">
        <Link
          to="/pilots/$key"
          params={{ key: pilot.key }}
          search={{ tab: 'terms' }}
          className="font-medium hover:underline"
        >{`${pilot.key} ${pilot.name}`}</Link>
        {scope && <span className="block max-w-80 text-meta text-ink-2">{scope}</span>}
      </Cell>
      <Cell>
        <StageBadge dense stage={pilot.stage} outcome={pilot.outcome} onHold={pilot.onHold} />
      </Cell>
      <Cell>
        {assessment ? (
          <ClassBadge value={assessment.class} />
        ) : (
          <span className="text-meta text-ink-3">No terms</span>
        )}
      </Cell>
      <Cell number label="Signs">
        {shareWords(assessment?.riskShare ?? null)}
      </Cell>
      <Cell number label="Carried">
        {gap?.settled ? shareWords(gap.realisedRiskShare) : 'not settled'}
      </Cell>
      <Cell className="whitespace-nowrap" label="Signed">
        {day(dates.signedOn)}
      </Cell>
      <Cell className="whitespace-nowrap" label="First value">
        {day(dates.firstValueOn)}
      </Cell>
      <Cell number label="Billed">
        {gap ? formatMoney(gap.billed, 'compact') : '–'}
      </Cell>
      <Cell
        number
        label="Stopping today"
        data-tip={stopToday ? `The vendor: ${formatMoney(stopToday.vendorLoss)}` : undefined}
      >
        {stopToday ? formatMoney(stopToday.buyerLoss, 'compact') : '–'}
      </Cell>
    </Row>
  );
}
