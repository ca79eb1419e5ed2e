import { useQuery } from '@apollo/client/react';
import { suggestCauses } from '@scrimmage/domain/causes';
import { FailureCausesDocument } from '../../generated/documents/failure-causes';
import { Select } from '../../ui/select';
import { ToggleRow } from './toggle-row';
import type { Classify } from './use-classify';

/** The cause: what its words hint at comes first, the whole list behind. */
export function CauseChips({ classify: { failure, change, say } }: { readonly classify: Classify }) {
  const { data } = useQuery(FailureCausesDocument);
  const causes = data?.causes ?? [];
  const hinted = suggestCauses(failure.whatFailed, causes).map(({ cause }) => cause);
  const chosen = failure.cause;
  const near = chosen && hinted.every(({ id }) => id !== chosen.id) ? [chosen, ...hinted] : hinted;
  const others = causes.filter(({ id }) => near.every((one) => one.id !== id));
  const choose = (causeId: string | null) => void say('The cause', { causeId });
  return (
    <div className="flex flex-col gap-1.5">
      <ToggleRow
        label="Cause"
        options={near.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? null}
        onChange={choose}
      />
      <Select
        label="Another cause"
        hideLabel={near.length > 0}
        value=""
        placeholder={near.length > 0 ? 'Another cause…' : 'Choose a cause…'}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => id !== '' && choose(id)}
        error={change.problemAt('causeId')}
      />
    </div>
  );
}
