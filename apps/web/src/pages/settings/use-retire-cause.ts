import { EditCauseDocument } from '../../generated/documents/edit-cause';
import type { Cause_rowFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';

/** Takes a cause out of the list that is offered, or puts it back; what was given it keeps it. */
export function useRetireCause({ id: causeId, name, version }: Cause_rowFragment) {
  const change = useChange(EditCauseDocument);
  const retire = async (retired: boolean) => {
    const outcome = await change.submit({ causeId, version, retired });
    if (!outcome.ok) {
      const sentence = outcome.refusal?.sentence ?? outcome.fault?.sentence ?? outcome.problems[0]?.message;
      return showToast({ text: sentence ?? 'It was not changed.' });
    }
    announceChange();
    const now = outcome.payload.cause?.version ?? version;
    remember({
      label: retired ? `${name} is retired. What was given it keeps it.` : `${name} is offered again.`,
      undo: () => takeBack(() => change.submit({ causeId, version: now, retired: !retired })),
    });
  };
  return { running: change.running, retire };
}
