import { Button } from '../../../ui/button';
import type { CriterionShown } from './sequence-figure';

interface Props {
  readonly criterion: CriterionShown;
  readonly onEdit: (criterion: CriterionShown) => void;
  readonly onRemove: (criterion: CriterionShown) => void;
  readonly onAmend: (criterion: CriterionShown) => void;
}

/** What may be done with a claim now: a draft is changed or removed, a locked one amended. */
export function CriterionActions({ criterion, onEdit, onRemove, onAmend }: Props) {
  const { state, statement } = criterion;
  if (state === 'WITHDRAWN') return null;
  if (state === 'LOCKED')
    return (
      <Button
        look="quiet"
        className="phone:-ml-3"
        aria-label={`Amend: ${statement}`}
        onClick={() => onAmend(criterion)}
      >
        Amend…
      </Button>
    );
  return (
    <span className="inline-flex phone:-ml-3">
      <Button look="quiet" aria-label={`Edit: ${statement}`} onClick={() => onEdit(criterion)}>
        Edit
      </Button>
      <Button look="quiet" aria-label={`Remove: ${statement}`} onClick={() => onRemove(criterion)}>
        Remove
      </Button>
    </span>
  );
}
