import { StrikeLedgerEntryDocument } from '../../generated/documents/strike-ledger-entry';
import type { Ledger_entryFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { entryName } from './ledger-words';

/** Strikes an entry with a reason, or puts it back; either can be taken back. */
export function useStrike() {
  const change = useChange(StrikeLedgerEntryDocument);
  const today = useViewer()?.today ?? '';
  const strike = async (entry: Ledger_entryFragment, reason: string | null): Promise<boolean> => {
    const outcome = await change.submit({ entryId: entry.id, version: entry.version, reason });
    if (!outcome.ok) return false;
    announceChange();
    const version = outcome.payload.entry?.version ?? entry.version;
    const inverse = { entryId: entry.id, version, reason: entry.struckReason };
    const undo = () => takeBack(() => change.submit(inverse)).then(announceChange);
    remember({
      label: reason === null ? `Put back ${entryName(entry, today)}` : `Struck ${entryName(entry, today)}`,
      undo,
    });
    return true;
  };
  return { change, strike };
}
