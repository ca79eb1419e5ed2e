import { RegisterCriterionDocument } from '../../../generated/documents/register-criterion';
import { RemoveCriterionDocument } from '../../../generated/documents/remove-criterion';
import { announceChange } from '../../../platform/live-events';
import { NotUndone, remember } from '../../../platform/undo';
import { useChange } from '../../../platform/use-change';
import { inputOf, valuesOf } from './criterion-values';
import type { CriterionShown } from './sequence-figure';

/** Removes a draft; Undo registers it again. */
export function useRemoveCriterion(pilotId: string) {
  const change = useChange(RemoveCriterionDocument);
  const again = useChange(RegisterCriterionDocument);
  const remove = async (criterion: CriterionShown) => {
    const outcome = await change.submit({ criterionId: criterion.id });
    if (!outcome.ok) return;
    announceChange();
    remember({
      label: 'The criterion is removed.',
      undo: async () => {
        const back = await again.submit({ pilotId, ...inputOf(valuesOf(criterion)) });
        if (!back.ok)
          throw new NotUndone(back.refusal?.sentence ?? 'The criterion was not registered again.');
        announceChange();
      },
    });
  };
  return { change, remove };
}
