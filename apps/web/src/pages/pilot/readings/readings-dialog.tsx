import { useState } from 'react';
import { ReadingsDialogDocument } from '../../../generated/documents/readings-dialog';
import type { Readings_pilotFragment } from '../../../generated/operations';
import { fault } from '../../../platform/faults';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Dialog } from '../../../ui/dialog';
import { LinkButton } from '../../../ui/link-button';
import { Bone, Broken, Denied, Empty, PageState, Skeleton } from '../../../ui/states';
import { Tabs } from '../../../ui/tabs';
import { PasteReadings } from './paste-readings';
import { ReadingsRecipe } from './readings-recipe';
import { TypeReadings } from './type-readings';

interface Props {
  readonly pilotKey: string;
  readonly onClose: () => void;
}

const ways = [
  { value: 'type', label: 'Type' },
  { value: 'paste', label: 'Paste a sheet' },
  { value: 'more', label: 'More ways' },
] as const;
type Way = (typeof ways)[number]['value'];

/** What was counted: typed, pasted, or sent by a program. */
export function ReadingsDialog({ pilotKey, onClose }: Props) {
  // While somebody types, neither what was due before nor what others add may move the rows under their hands.
  const query = usePageQuery(ReadingsDialogDocument, { key: pilotKey }, { live: false, fresh: true });
  const pilot = query.data?.pilot;
  return (
    <Dialog
      shape="wide"
      title="Add readings"
      description={pilot ? `${pilotKey} ${pilot.name}` : pilotKey}
      onClose={onClose}
    >
      <PageState query={query} skeleton={<DialogSkeleton />}>
        {({ pilot: found }) =>
          found ? (
            <Ways key={found.id} pilot={found} onClose={onClose} />
          ) : (
            <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />
          )
        }
      </PageState>
    </Dialog>
  );
}

interface WaysProps {
  readonly pilot: Readings_pilotFragment;
  readonly onClose: () => void;
}

function Ways({ pilot, onClose }: WaysProps) {
  const today = useViewer()?.today;
  const [way, setWay] = useState<Way>('type');
  const { key, stage, criteria, viewerCan } = pilot;
  if (!today) return null;
  if (stage === 'CLOSED')
    return (
      <Empty kind="done" title="This pilot is closed">
        Its criteria and readings stay as they were.
      </Empty>
    );
  if (!viewerCan.addReadings) return <Denied>You may read this pilot, not add readings to it.</Denied>;
  if (criteria.length === 0)
    return (
      <Empty
        kind="first-use"
        title="Nothing to count yet"
        action={
          <LinkButton to="/pilots/$key" params={{ key }} search={{ tab: 'evidence' }} onClick={onClose}>
            To the criteria
          </LinkButton>
        }
      >
        Readings are counts for a criterion. Register one first.
      </Empty>
    );
  const props = { pilot, today, onClose };
  return (
    <Tabs label="Ways to add readings" tabs={ways} value={way} onChange={setWay}>
      {way === 'type' && <TypeReadings {...props} />}
      {way === 'paste' && <PasteReadings {...props} />}
      {way === 'more' && <ReadingsRecipe pilot={pilot} today={today} />}
    </Tabs>
  );
}

function DialogSkeleton() {
  return (
    <Skeleton>
      <div className="flex flex-col gap-3">
        {['one', 'two', 'three', 'four'].map((row) => (
          <Bone key={row} className="h-9 w-full" />
        ))}
      </div>
    </Skeleton>
  );
}
