import { levelWords } from '@scrimmage/domain/metric-words';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { PilotReadingsDocument } from '../../../generated/documents/pilot-readings';
import type { Reading_readingFragment } from '../../../generated/operations';
import { openDialog } from '../../../platform/dialogs';
import { formatCount, formatNumber } from '../../../platform/format';
import { MomentIn } from '../../../platform/moment';
import { useGrowingQuery } from '../../../platform/use-growing-query';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/cx';
import { Keys } from '../../../ui/keys';
import { ShowMore } from '../../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import { Cell, Column, Row, Table } from '../../../ui/table';
import { CorrectDialog } from './correct-dialog';
import { countsWords, daysWords } from './reading-words';
import { Revisions } from './revisions';

type Reading = Reading_readingFragment;

interface Props {
  readonly pilotKey: string;
  readonly pilotId: string;
  /** What the arm that is compared with is called here: "Control" or "Before". */
  readonly controlName: (metricId: string) => string;
  readonly mayAdd: boolean;
}

/** Every reading, newest period first; what was corrected stays to be seen, with the reason. */
export function ReadingList({ pilotKey, pilotId, controlName, mayAdd }: Props) {
  const query = useGrowingQuery(PilotReadingsDocument, { key: pilotKey }, (data) => data.pilot?.readings);
  const [correcting, setCorrecting] = useState<Reading | null>(null);
  const add = mayAdd && (
    <Button icon={<Plus aria-hidden size={14} />} onClick={() => openDialog({ name: 'readings', pilotKey })}>
      Add readings{' '}
      <span aria-hidden="true" className="phone:hidden">
        <Keys keys="u" />
      </span>
    </Button>
  );
  return (
    <section aria-label="Readings" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-section font-semibold">Readings</h2>
        {add}
      </div>
      <PageState query={query} skeleton={<RowsSkeleton rows={4} />}>
        {({ pilot }) =>
          pilot && pilot.readings.edges.length > 0 ? (
            <>
              <ReadingTable
                readings={pilot.readings.edges.map(({ node }) => node)}
                controlName={controlName}
                onCorrect={mayAdd ? setCorrecting : undefined}
              />
              <ShowMore
                range={`${formatNumber(pilot.readings.edges.length)} of ${formatCount(pilot.readings.totalCount, 'reading')}`}
                hasMore={pilot.readings.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </>
          ) : (
            <div className="card">
              <Empty kind="first-use" title="No readings yet">
                Readings are counts by period: how many cases, and what they came to.
              </Empty>
            </div>
          )
        }
      </PageState>
      {correcting && (
        <CorrectDialog
          pilotId={pilotId}
          reading={correcting}
          controlName={controlName(correcting.metric.id)}
          onCorrected={query.retry}
          onClose={() => setCorrecting(null)}
        />
      )}
    </section>
  );
}

interface TableProps extends Pick<Props, 'controlName'> {
  readonly readings: readonly Reading[];
  readonly onCorrect: ((reading: Reading) => void) | undefined;
}

function ReadingTable({ readings, ...rest }: TableProps) {
  return (
    <Table caption="Readings">
      <thead>
        <tr>
          <Column>Days</Column>
          <Column>Metric</Column>
          <Column>Counted</Column>
          <Column number>Value</Column>
          <Column>Entered</Column>
          {rest.onCorrect && (
            <Column>
              <span className="sr-only">Correct</span>
            </Column>
          )}
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <ReadingLine
            key={`${reading.metric.id} ${reading.arm} ${reading.from} ${reading.to}`}
            reading={reading}
            {...rest}
          />
        ))}
      </tbody>
    </Table>
  );
}

function ReadingLine({
  reading,
  controlName,
  onCorrect,
}: Omit<TableProps, 'readings'> & { reading: Reading }) {
  const viewer = useViewer();
  const { metric, arm, from, to, struck, value, by, at } = reading;
  const today = viewer?.today ?? '';
  const days = daysWords(from, to, today);
  const who = arm === 'PILOT' ? 'Pilot' : controlName(metric.id);
  return (
    <Row className="phone:grid phone:grid-cols-[minmax(0,1fr)_auto] phone:gap-x-3">
      <Cell className="whitespace-nowrap phone:col-start-1 phone:row-start-2">{days}</Cell>
      <Cell className="phone:col-start-1 phone:row-start-1 phone:font-medium">
        {metric.name}
        <span className="font-normal text-ink-3">{` · ${who}`}</span>
      </Cell>
      <Cell className="phone:col-start-1 phone:row-start-3">
        <span className={cx('whitespace-nowrap', struck && 'text-ink-3 line-through')}>
          {countsWords(metric.kind, reading)}
        </span>
        {struck && <span className="ml-1 text-ink-2">taken back</span>}
        <Revisions reading={reading} />
      </Cell>
      <Cell number className="whitespace-nowrap phone:col-start-2 phone:row-start-1 phone:text-right!">
        {value === null || struck ? '–' : levelWords(metric, value)}
      </Cell>
      <Cell className="text-ink-2 phone:col-start-1 phone:row-start-4" label="Entered">
        {`${by.name}, `}
        <span className="whitespace-nowrap">
          <MomentIn short at={at} today={today} timeZone={viewer?.workspace.timeZone ?? 'UTC'} />
        </span>
      </Cell>
      {onCorrect && (
        <Cell className="text-right phone:col-start-2 phone:row-span-3 phone:row-start-2 phone:self-end">
          <Button
            look="quiet"
            className="phone:-mr-3"
            aria-label={`Correct ${metric.name}, ${who.toLowerCase()}, ${days}`}
            onClick={() => onCorrect(reading)}
          >
            Correct…
          </Button>
        </Cell>
      )}
    </Row>
  );
}
