import { FreezeForecastDocument } from '../../generated/documents/freeze-forecast';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';

/** Keeps a milestone's forecast as it stands, to be held against what comes. */
export function useFreeze() {
  const change = useChange(FreezeForecastDocument);
  const freeze = async ({ id, key }: { readonly id: string; readonly key: string }) => {
    const { ok } = await change.submit({ milestoneId: id });
    if (ok)
      showToast({ text: `The forecast of ${key} is frozen. It is scored once the milestone is reached.` });
  };
  return { change, freeze };
}
