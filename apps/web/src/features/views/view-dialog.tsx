import type { ViewList, ViewSharing } from '@scrimmage/contract/generated/schema-types';
import { paramList, type ViewParams } from '@scrimmage/domain/view-params';
import { useState } from 'react';
import { SaveViewDocument } from '../../generated/documents/save-view';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { TextField } from '../../ui/text-field';
import { noteOpened, type View } from './opened-view';

const sharings: ReadonlyArray<{ value: ViewSharing; label: string; hint: string }> = [
  { value: 'PRIVATE', label: 'Only me', hint: 'Nobody else sees it.' },
  { value: 'WORKSPACE', label: 'Everybody', hint: 'Every member finds it in this menu.' },
];

interface Props {
  readonly list: ViewList;
  /** The view that is renamed or shared; null: a new one of what the list shows. */
  readonly view: View | null;
  readonly params: ViewParams;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks for a view's name and who sees it. */
export function ViewDialog({ list, view, params, onDone, onClose }: Props) {
  const change = useChange(SaveViewDocument);
  const [id] = useState(() => view?.id ?? newId());
  const [name, setName] = useState(view?.name ?? '');
  const [sharing, setSharing] = useState<ViewSharing>(view?.sharing ?? 'PRIVATE');
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';

  async function submit() {
    setTried(true);
    if (missing) return false;
    const kept = view ? view.params : paramList(params);
    const outcome = await change.submit({
      id,
      version: view?.version ?? null,
      list,
      name: name.trim(),
      sharing,
      params: kept.map((param) => ({ name: param.name, values: [...param.values] })),
    });
    if (!outcome.ok) return false;
    noteOpened(list, id);
    onDone();
    return true;
  }

  return (
    <FormDialog
      title={view ? `Rename or share “${view.name}”` : 'Save this view'}
      description="A view is a name for what this list shows now: its filters, its order, its form. The rows are always today’s."
      verb="Save"
      change={change}
      shown={['name', 'params']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={
          change.problemAt('name') ??
          change.problemAt('params') ??
          (tried && missing ? 'Give it a name you will know again.' : undefined)
        }
      />
      <RadioList label="Who sees it" value={sharing} options={sharings} onChange={setSharing} />
    </FormDialog>
  );
}
