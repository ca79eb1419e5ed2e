import type { PilotFilter } from '@scrimmage/contract/generated/schema-types';
import { lazy, Suspense, useState } from 'react';
import { figureCsv } from '../../charts/figure';
import { MoveDialog } from '../../features/pilots/move-dialog';
import { openDialog } from '../../platform/dialogs';
import { formatCount, formatNumber } from '../../platform/format';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toasts';

const BulkEditDialog = lazy(() =>
  import('./bulk/bulk-edit-dialog').then((module) => ({ default: module.BulkEditDialog })),
);

interface Chosen {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly stage: string;
  readonly viewerCan: { readonly hold: boolean; readonly addReadings: boolean };
}

interface Props {
  readonly pilots: readonly Chosen[];
  /** What the list is narrowed to, and how many that are. */
  readonly matching: { readonly filter: PilotFilter | null; readonly count: number };
  /** True: all that match are meant, on whatever page. */
  readonly all: boolean;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

async function copyList(pilots: readonly Chosen[]): Promise<void> {
  const address = (key: string) => `${window.location.origin}/pilots/${key}`;
  const rows = pilots.map(({ key, name }) => [key, name, address(key)]);
  try {
    await navigator.clipboard.writeText(figureCsv({ columns: ['Key', 'Name', 'Address'], rows }));
    showToast({ text: `${formatCount(pilots.length, 'pilot')} on the clipboard.` });
  } catch {
    showToast({ text: 'The browser did not allow copying.' });
  }
}

/** What can be done with the chosen rows, or with all that match. */
export function SelectionBar({ pilots, matching, all, onAll, onClear }: Props) {
  const [holding, setHolding] = useState(false);
  const [changing, setChanging] = useState(false);
  if (pilots.length === 0) return null;
  const count = all ? matching.count : pilots.length;
  return (
    <div
      role="toolbar"
      aria-label="Selected pilots"
      className="no-print overlay-in sticky bottom-4 z-10 mx-auto mt-3 flex w-fit max-w-full phone:bottom-20 phone:ml-0 phone:max-w-[calc(100%-4.5rem)] flex-wrap items-center gap-2 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-4 text-table shadow-float"
    >
      <span className="mr-2 font-medium tabular-nums phone:mr-0">{`${formatNumber(count)} selected`}</span>
      {!all && matching.count > pilots.length && (
        <Button
          look="quiet"
          onClick={onAll}
        >{`Select all ${formatNumber(matching.count)} that match`}</Button>
      )}
      <Button onClick={() => setChanging(true)}>Change…</Button>
      {!all && <WithRows pilots={pilots} onHold={() => setHolding(true)} />}
      <Button look="quiet" onClick={onClear}>
        Clear
      </Button>
      {holding && (
        <MoveDialog
          move="hold"
          pilots={pilots.filter(({ viewerCan }) => viewerCan.hold)}
          onClose={(done) => {
            setHolding(false);
            if (done) onClear();
          }}
        />
      )}
      {changing && (
        <Suspense fallback={null}>
          <BulkEditDialog
            meant={all ? { filter: matching.filter } : { pilotIds: pilots.map(({ id }) => id) }}
            count={count}
            onDone={onClear}
            onClose={() => setChanging(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What needs the rows themselves. */
function WithRows({ pilots, onHold }: { readonly pilots: readonly Chosen[]; readonly onHold: () => void }) {
  const holdable = pilots.filter(({ viewerCan }) => viewerCan.hold);
  const [only] = pilots.length === 1 ? pilots : [];
  const counted = only?.viewerCan.addReadings && only.stage !== 'CLOSED' ? only : null;
  return (
    <>
      {counted && (
        <Button onClick={() => openDialog({ name: 'readings', pilotKey: counted.key })}>Add readings…</Button>
      )}
      {holdable.length > 0 && (
        <Button onClick={onHold}>
          {holdable.length === pilots.length ? 'Set on hold…' : `Set ${holdable.length} on hold…`}
        </Button>
      )}
      <Button className="phone:hidden" onClick={() => void copyList(pilots)}>
        Copy as CSV
      </Button>
    </>
  );
}
