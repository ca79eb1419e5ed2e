import type { ReadingInput } from '@scrimmage/domain/readings';
import { AddReadingsDocument } from '../../../generated/documents/add-readings';
import { CommentOnPilotDocument } from '../../../generated/documents/comment-on-pilot';
import { formatCount } from '../../../platform/format';
import { announceChange } from '../../../platform/live-events';
import { useChange } from '../../../platform/use-change';
import { showToast } from '../../../ui/toasts';

/** What became of the readings, for the toast. */
function savedWords(added: number, corrected: number, unchanged: number, remark: boolean): string {
  const parts = [
    added > 0 ? `${formatCount(added, 'reading')} added` : '',
    corrected > 0 ? `${formatCount(corrected, 'reading')} corrected` : '',
    unchanged > 0 ? `${formatCount(unchanged, 'reading')} known already` : '',
    remark ? 'remark added' : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

/** What is to be saved at once. */
export interface Saving {
  readonly readings: readonly ReadingInput[];
  /** Needed when other figures are known; '' when none was given. */
  readonly reason: string;
  /** Becomes a comment; '' for none. */
  readonly remark: string;
}

/** Saves readings, then the remark. Whoever tries again after half of it went wrong doubles nothing: known readings stay as they are. */
export function useSaveReadings(pilotId: string) {
  const readingsChange = useChange(AddReadingsDocument);
  const remarkChange = useChange(CommentOnPilotDocument);
  const save = async ({ readings, reason, remark }: Saving): Promise<boolean> => {
    let counts = { added: 0, corrected: 0, unchanged: 0 };
    if (readings.length > 0) {
      const correctionReason = reason.trim() || null;
      const outcome = await readingsChange.submit({ pilotId, readings, correctionReason });
      if (!outcome.ok) return false;
      const { added, corrected, unchanged } = outcome.payload;
      counts = { added: added ?? 0, corrected: corrected ?? 0, unchanged: unchanged ?? 0 };
      announceChange();
    }
    const text = remark.trim();
    if (text !== '' && !(await remarkChange.submit({ pilotId, text })).ok) return false;
    if (text !== '') announceChange();
    showToast({ text: savedWords(counts.added, counts.corrected, counts.unchanged, text !== '') });
    return true;
  };
  return {
    save,
    running: readingsChange.running || remarkChange.running,
    problems: readingsChange.problems,
    /** Other figures are known for a period: why they are corrected must be said. */
    asksReason: readingsChange.refusal?.code === 'READING_KNOWN',
    readingsChange,
    remarkChange,
  };
}

export type SaveReadings = ReturnType<typeof useSaveReadings>;
