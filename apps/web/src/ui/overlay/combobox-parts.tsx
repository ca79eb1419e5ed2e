import { Combobox as Base } from '@base-ui/react/combobox';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Check, ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import type { ComboboxProps, Option } from '../combobox';
import type { ControlProps } from '../field';

const status = (loading: boolean, count: number) => {
  if (loading) return 'Searching…';
  return count === 0 ? 'Nothing found. Try another word.' : '';
};

type Props = Pick<
  ComboboxProps,
  'value' | 'onChange' | 'options' | 'onSearch' | 'loading' | 'placeholder' | 'focused'
> & {
  readonly control: ControlProps;
  readonly onAdd: ComboboxProps['onAdd'] | undefined;
};

const addId = '+';

/** One identity for all of them: it runs when the field appears, not whenever it is drawn. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}

/** What was typed, as a choice, when nothing of that name was found. */
function addition(text: string, options: readonly Option[]): readonly Option[] {
  const name = text.trim();
  const known = options.some(({ label }) => label.toLowerCase() === name.toLowerCase());
  return name === '' || known ? [] : [{ id: addId, label: `Add “${name}”` }];
}

/** What still fits, of what stood in the list before the last key: a fast hand must not pick what it no longer asked for. */
function stillFitting(text: string, options: readonly Option[]): readonly Option[] {
  const asked = text.trim().toLowerCase();
  return options.filter(({ label }) => label.toLowerCase().includes(asked));
}

/** The same object as long as it says the same: another one would put its name back over what is being typed. */
function useSameOption(option: Option | null): Option | null {
  const [held, setHeld] = useState(option);
  if (held?.id === option?.id && held?.label === option?.label) return held;
  setHeld(option);
  return option;
}

/** The real combobox, in its own chunk. The server filters; this list shows what it answered. */
export function ComboboxParts({
  value,
  onChange,
  options,
  onSearch,
  loading = false,
  placeholder,
  focused = false,
  control,
  onAdd,
}: Props) {
  const [typed, setTyped] = useState('');
  const chosen = useSameOption(value);
  const found = loading ? stillFitting(typed, options) : options;
  const known = chosen && !found.some((option) => option.id === chosen.id) ? [...found, chosen] : found;
  const items = onAdd && !loading ? [...known, ...addition(typed, options)] : known;
  return (
    <CSPProvider disableStyleElements>
      <Base.Root<Option>
        items={items as Option[]}
        filter={null}
        value={chosen}
        itemToStringLabel={(option) => option.label}
        isItemEqualToValue={(option, other) => option.id === other.id}
        onValueChange={(next) => {
          if (next?.id === addId) onAdd?.(typed.trim());
          else onChange(next);
        }}
        onOpenChange={(open, { reason }) => {
          // Typing opens it too, and asks for itself.
          if (!open || reason === 'input-change') return;
          setTyped('');
          onSearch('');
        }}
        onInputValueChange={(text, { reason }) => {
          if (reason !== 'input-change') return;
          setTyped(text);
          onSearch(text);
        }}
      >
        <Base.InputGroup className="relative flex">
          <Base.Input
            {...control}
            ref={focused ? takeFocus : undefined}
            placeholder={placeholder}
            className="control field-control pr-8"
          />
          <Base.Trigger
            aria-label="Show the list"
            className="absolute inset-y-0 right-0 flex w-8 items-center justify-center text-ink-3"
          >
            <ChevronDown aria-hidden size={14} />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-60 outline-none">
            <Base.Popup
              aria-busy={loading || undefined}
              className="w-(--anchor-width) min-w-56 rounded-md border border-line bg-surface text-ink shadow-float"
            >
              <Base.Status className="px-2.5 py-1.5 text-meta text-ink-3 empty:hidden">
                {status(loading, items.length)}
              </Base.Status>
              <Base.List className="max-h-[min(16rem,var(--available-height))] overflow-y-auto p-1 empty:hidden">
                {(option: Option) => (
                  <Base.Item
                    key={option.id}
                    value={option}
                    className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-table outline-none data-highlighted:bg-hover max-md:min-h-11"
                  >
                    {option.id === addId && <Plus aria-hidden size={14} />}
                    <span className="min-w-0 flex-1 truncate">{option.label}</span>
                    {option.hint && <span className="truncate text-meta text-ink-3">{option.hint}</span>}
                    <Base.ItemIndicator>
                      <Check aria-hidden size={14} />
                    </Base.ItemIndicator>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
