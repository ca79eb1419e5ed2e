import { Link } from '@tanstack/react-router';
import { termsMoney } from '../../../features/terms/terms-money';
import { StopTodayRowsDocument } from '../../../generated/documents/stop-today-rows';
import { formatCount } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { PageState, RowsSkeleton } from '../../../ui/states';
import { Cell, Column, Row, Table } from '../../../ui/table';
import { type StoppedEngagement, stopRows } from './stop-rows';

interface Props {
  readonly pilotKey: string;
  readonly engagementId: string;
}

/** What the loss of today is made of, line by line, for us and for the vendor. */
export function StopTodayRows({ pilotKey, engagementId }: Props) {
  const query = usePageQuery(StopTodayRowsDocument, { key: pilotKey });
  return (
    <div className="mt-2 max-w-[44rem]">
      <PageState query={query} skeleton={<RowsSkeleton rows={4} />}>
        {({ pilot }) => {
          const found = pilot?.engagements.find(({ id }) => id === engagementId);
          return found ? <Rows engagement={found} pilotKey={pilotKey} /> : null;
        }}
      </PageState>
    </div>
  );
}

function Rows({
  engagement,
  pilotKey,
}: {
  readonly engagement: StoppedEngagement;
  readonly pilotKey: string;
}) {
  const made = stopRows(engagement);
  const { vendor, stopToday } = engagement;
  if (!made || !stopToday) return null;
  const { rows, currency, day } = made;
  const name = vendor.name;
  const money = (minorUnits: number) => termsMoney(minorUnits, currency);
  return (
    <div className="flex flex-col gap-2">
      <Table caption={`Stopping today, with ${name}`}>
        <thead>
          <tr>
            <Column>{`After ${formatCount(day, 'day')}`}</Column>
            <Column number>You</Column>
            <Column number>{name}</Column>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, ours, theirs }) => (
            <Row key={label}>
              <Cell>{label}</Cell>
              <Cell number label="You:">
                {money(ours)}
              </Cell>
              <Cell number label={`${name}:`}>
                {money(theirs)}
              </Cell>
            </Row>
          ))}
          <Row className="font-semibold">
            <Cell>In all</Cell>
            <Cell number label="You:">
              {money(stopToday.buyerLoss.minorUnits)}
            </Cell>
            <Cell number label={`${name}:`}>
              {money(stopToday.vendorLoss.minorUnits)}
            </Cell>
          </Row>
        </tbody>
      </Table>
      <p className="text-meta text-ink-2">
        {'Below zero: something comes in. By the terms in force and the days as they really were. '}
        <Link to="/pilots/$key" params={{ key: pilotKey }} search={{ tab: 'terms' }} className="link">
          To the terms
        </Link>
      </p>
    </div>
  );
}
