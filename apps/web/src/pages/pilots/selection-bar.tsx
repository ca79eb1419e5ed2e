import { useState } from 'react';
import { figureCsv } from '../../charts/figure';
import { MoveDialog } from '../../features/pilots/move-dialog';
import { openDialog } from '../../platform/dialogs';
import { formatCount } from '../../platform/format';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toasts';

interface Chosen {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly stage: string;
  readonly viewerCan: { readonly hold: boolean; readonly addReadings: boolean };
}

interface Props {
  readonly pilots: readonly Chosen[];
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

/** What can be done with the chosen rows. */
export function SelectionBar({ pilots, onClear }: Props) {
  const [holding, setHolding] = useState(false);
  const holdable = pilots.filter(({ viewerCan }) => viewerCan.hold);
  const [only] = pilots.length === 1 ? pilots : [];
  const counted = only?.viewerCan.addReadings && only.stage !== 'CLOSED' ? only : null;
  if (pilots.length === 0) return null;
  return (
    <div
      role="toolbar"
      aria-label="Selected pilots"
      className="no-print overlay-in sticky bottom-4 z-10 mx-auto mt-3 flex w-fit items-center gap-2 rounded-lg border border-line bg-surface py-1.5 pr-1.5 pl-4 text-table shadow-float"
    >
      <span className="mr-2 font-medium tabular-nums">{`${pilots.length} selected`}</span>
      {counted && (
        <Button onClick={() => openDialog({ name: 'readings', pilotKey: counted.key })}>Add readings…</Button>
      )}
      {holdable.length > 0 && (
        <Button onClick={() => setHolding(true)}>
          {holdable.length === pilots.length ? 'Set on hold…' : `Set ${holdable.length} on hold…`}
        </Button>
      )}
      <Button onClick={() => void copyList(pilots)}>Copy as CSV</Button>
      <Button look="quiet" onClick={onClear}>
        Clear
      </Button>
      {holding && (
        <MoveDialog
          move="hold"
          pilots={holdable}
          onClose={(done) => {
            setHolding(false);
            if (done) onClear();
          }}
        />
      )}
    </div>
  );
}
