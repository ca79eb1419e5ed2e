import { type KeyboardEvent, useState } from 'react';
import { AddVendorDocument } from '../../generated/documents/add-vendor';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { ChangeNotice, Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';

interface Props {
  /** What was typed and not found. */
  readonly name: string;
  readonly onAdded: (vendor: Option) => void;
  readonly onCancel: () => void;
}

/** Adds a vendor where one is chosen; where its name falls together with others, they are shown before a second one is made. */
export function AddVendorInline({ name: typed, onAdded, onCancel }: Props) {
  const [name, setName] = useState(typed);
  const change = useChange(AddVendorDocument);
  const [similar, setSimilar] = useState<readonly { readonly id: string; readonly name: string }[]>([]);
  const add = async (despiteSimilar: boolean) => {
    const outcome = await change.submit({ name: name.trim(), despiteSimilar });
    const { payload } = outcome;
    if (outcome.ok && payload?.vendor) onAdded({ id: payload.vendor.id, label: payload.vendor.name });
    else setSimilar(payload?.similar ?? []);
  };
  const refused = similar.length > 0;
  // Another name may be like others, or like none.
  const rename = (next: string) => {
    setName(next);
    setSimilar([]);
    change.reset();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    // Its Enter and its Esc stay inside: the form around it is not sent.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') void add(refused);
    else onCancel();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be flexible, and says the same
    <div
      role="group"
      aria-label="New vendor"
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3"
    >
      <p className="text-table font-medium">New vendor</p>
      <div ref={focusFirst}>
        <TextField label="Name" value={name} onChange={rename} error={change.problemAt('name')} />
      </div>
      {refused ? (
        <div role="alert">
          <Notice tone="watch">{change.refusal?.sentence ?? 'This may be a vendor you have already.'}</Notice>
        </div>
      ) : (
        <ChangeNotice {...change} shown={['name']} onRetry={() => void add(false)} />
      )}
      <div className="flex flex-wrap gap-2">
        {similar.map(({ id, name: known }) => (
          <Button key={id} onClick={() => onAdded({ id, label: known })}>{`Use ${known}`}</Button>
        ))}
        <Button busy={change.running} onClick={() => void add(refused)}>
          {refused ? 'Add it all the same' : 'Add the vendor'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** The name takes the focus when the box appears. */
const focusFirst = (box: HTMLDivElement | null) => box?.querySelector<HTMLElement>('input')?.focus();
