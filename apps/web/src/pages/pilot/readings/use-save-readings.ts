import type { Health } from '@scrimmage/contract/generated/schema-types';
import type { ReadingInput } from '@scrimmage/domain/readings';
import { healthWords } from '../../../features/health/health-words';
import { AddReadingsDocument } from '../../../generated/documents/add-readings';
import { CommentOnPilotDocument } from '../../../generated/documents/comment-on-pilot';
import { DeclareHealthDocument } from '../../../generated/documents/declare-health';
import { formatCount } from '../../../platform/format';
import { announceChange } from '../../../platform/live-events';
import { useChange } from '../../../platform/use-change';
import { showToast } from '../../../ui/toasts';

/** What became of the readings, for the toast. */
function savedWords(
  {
    added,
    corrected,
    unchanged,
  }: { readonly added: number; readonly corrected: number; readonly unchanged: number },
  remark: boolean,
  health: Health | null,
): string {
  const parts = [
    added > 0 ? `${formatCount(added, 'reading')} added` : '',
    corrected > 0 ? `${formatCount(corrected, 'reading')} corrected` : '',
    unchanged > 0 ? `${formatCount(unchanged, 'reading')} known already` : '',
    remark ? 'remark added' : '',
    health ? `declared ${healthWords[health].toLowerCase()}` : '',
  ].filter((part) => part !== '');
  return `${parts.join(', ')}.`;
}

/** What is to be saved at once. */
export interface Saving {
  readonly readings: readonly ReadingInput[];
  /** Needed when other figures are known; '' when none was given. */
  readonly reason: string;
  /** Becomes a comment, or the sentence of the declaration; '' for none. */
  readonly remark: string;
  /** How the pilot goes; null leaves what is declared. */
  readonly health: Health | null;
}

/** Saves readings, then how it goes and the remark. Whoever tries again after half of it went wrong doubles nothing: known readings stay as they are. */
export function useSaveReadings(pilotId: string) {
  const readingsChange = useChange(AddReadingsDocument);
  const remarkChange = useChange(CommentOnPilotDocument);
  const healthChange = useChange(DeclareHealthDocument);
  const save = async ({ readings, reason, remark, health }: Saving): Promise<boolean> => {
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
    if (health) {
      const declared = await healthChange.submit({
        pilotId,
        state: health,
        sentence: text === '' ? null : text,
      });
      if (!declared.ok) return false;
    }
    const comment = text !== '' && health === null;
    if (comment && !(await remarkChange.submit({ pilotId, text })).ok) return false;
    if (comment || health) announceChange();
    showToast({ text: savedWords(counts, comment, health) });
    return true;
  };
  return {
    save,
    running: readingsChange.running || remarkChange.running || healthChange.running,
    problems: readingsChange.problems,
    /** Other figures are known for a period: why they are corrected must be said. */
    asksReason: readingsChange.refusal?.code === 'READING_KNOWN',
    readingsChange,
    remarkChange,
    healthChange,
  };
}

export type SaveReadings = ReturnType<typeof useSaveReadings>;
