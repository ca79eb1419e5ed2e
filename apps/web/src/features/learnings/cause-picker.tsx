import { useQuery } from '@apollo/client/react';
import { CausePickerDocument } from '../../generated/documents/cause-picker';
import { ChoiceMenu } from '../../ui/choice-menu';

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Any of the workspace's causes, ticked; the same list failures are given theirs from. */
export function CausePicker({ chosen, onChange }: Props) {
  const { data } = useQuery(CausePickerDocument);
  const causes = data?.causes ?? [];
  const names = causes.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <ChoiceMenu
        label="Causes"
        options={causes.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
        onChange={onChange}
      />
      <span className="min-w-0 text-table text-ink-2">{names.join(', ') || 'None chosen'}</span>
    </div>
  );
}
