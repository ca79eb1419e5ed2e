import type { Mode } from '@scrimmage/contract/generated/schema-types';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { modes, modeWords } from '../../features/pilots/words';
import { AddProgramDocument } from '../../generated/documents/add-program';
import { AddSystemDocument } from '../../generated/documents/add-system';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { focusFirstError } from '../../ui/field';
import { ChangeNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';

interface Props {
  /** What was typed and not found. */
  readonly name: string;
  readonly onAdded: (option: Option) => void;
  readonly onCancel: () => void;
}

/** A small form inside the form: its Enter and its Esc stay inside. */
function Inset({
  title,
  children,
  onCancel,
  onEnter,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly onCancel: () => void;
  readonly onEnter: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    if (event.key === 'Enter' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onEnter();
    else onCancel();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be flexible, and says the same
    <div
      role="group"
      aria-label={title}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3"
    >
      <p className="text-table font-medium">{title}</p>
      {children}
    </div>
  );
}

/** Focuses the inset's first field when it appears. */
const focusFirst = (box: HTMLDivElement | null) => box?.querySelector<HTMLElement>('input')?.focus();

/** A program is its name and one sentence. */
export function AddProgramInline({ name, onAdded, onCancel }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [purpose, setPurpose] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChange(AddProgramDocument);
  const add = async () => {
    setTried(true);
    if (purpose.trim() === '') return focusFirstError(box.current);
    const outcome = await change.submit({ name, purpose: purpose.trim() });
    if (outcome.ok && outcome.payload.program) onAdded({ id: outcome.payload.program.id, label: name });
  };
  const missing = tried && purpose.trim() === '' ? 'Say in one sentence what it is for.' : undefined;
  return (
    <Inset title={`New program “${name}”`} onCancel={onCancel} onEnter={() => void add()}>
      <div ref={focusFirst}>
        <div ref={box} className="flex flex-col gap-3">
          <ChangeNotice {...change} shown={['purpose']} onRetry={() => void add()} />
          <TextField
            label="Purpose"
            hint="One sentence: what this program is for."
            value={purpose}
            onChange={setPurpose}
            error={change.problemAt('purpose') ?? missing}
          />
        </div>
      </div>
      <Buttons word="Add the program" busy={change.running} onAdd={() => void add()} onCancel={onCancel} />
    </Inset>
  );
}

/** A system is its name and how freely it may be experimented with. */
export function AddSystemInline({ name, onAdded, onCancel }: Props) {
  const [mode, setMode] = useState<Mode>('MODE_2');
  const change = useChange(AddSystemDocument);
  const add = async () => {
    const outcome = await change.submit({ name, mode });
    if (outcome.ok && outcome.payload.system)
      onAdded({ id: outcome.payload.system.id, label: name, hint: modeWords[mode] });
  };
  return (
    <Inset title={`New system “${name}”`} onCancel={onCancel} onEnter={() => void add()}>
      <ChangeNotice {...change} onRetry={() => void add()} />
      <div ref={focusFirst} role="radiogroup" aria-label="Mode" className="flex flex-col gap-1">
        {modes.toReversed().map((value) => (
          <label key={value} className="flex min-h-6 items-center gap-2 text-table phone:min-h-11">
            <input
              type="radio"
              name="new-system-mode"
              checked={mode === value}
              onChange={() => setMode(value)}
              className="size-4 accent-accent"
            />
            {`${modeWords[value]}: ${modeHints[value]}`}
          </label>
        ))}
      </div>
      <Buttons word="Add the system" busy={change.running} onAdd={() => void add()} onCancel={onCancel} />
    </Inset>
  );
}

const modeHints: Readonly<Record<Mode, string>> = {
  MODE_1: 'a system of record that must not be shaken',
  MODE_2: 'one where one may fail fast',
};

interface ButtonsProps {
  readonly word: string;
  readonly busy: boolean;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

function Buttons({ word, busy, onAdd, onCancel }: ButtonsProps) {
  return (
    <div className="flex gap-2">
      <Button busy={busy} onClick={onAdd}>
        {word}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
