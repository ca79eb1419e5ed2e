import { type KeyboardEvent, useEffect, useEffectEvent, useId, useState } from 'react';
import { PaletteSearchDocument } from '../../generated/documents/palette-search';
import { useServerSearch } from '../../platform/use-server-search';
import { cx } from '../../ui/cx';
import { Dialog } from '../../ui/dialog';
import { matching, type PaletteEntry } from './matching';
import { useCommands } from './use-commands';

/** Pages, actions and pilots by a few letters. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const id = useId();
  const { commands, openPilot } = useCommands();
  const { items, loading, search } = useServerSearch(PaletteSearchDocument, (data) =>
    data.pilots.edges.map(({ node }) => node),
  );
  const askFirst = useEffectEvent(() => search(''));
  useEffect(() => askFirst(), []);

  const pilots = items.map(
    (pilot): PaletteEntry => ({
      id: pilot.id,
      group: 'Pilots',
      label: pilot.name,
      hint: `${pilot.key} · ${pilot.program.name}`,
      run: () => openPilot(pilot.key),
    }),
  );
  const entries = [...matching(commands, text), ...pilots];
  const chosen = entries[Math.min(index, entries.length - 1)];
  const pick = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const pickFirst = useEffectEvent(() => {
    setWaiting(false);
    pick(entries[0]);
  });
  useEffect(() => {
    if (waiting && !loading) pickFirst();
  }, [waiting, loading]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setWaiting(false);
      setIndex((Math.min(index, entries.length - 1) + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What stands first still belongs to the letters before: fast fingers get what they typed, a moment later.
      if (loading && index === 0 && (!chosen || chosen.group === 'Pilots')) setWaiting(true);
      else pick(chosen);
    }
  };

  return (
    <Dialog title="Search and commands" hideTitle shape="wide" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label="Search pilots, pages and actions"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="Search pilots, pages and actions"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setIndex(0);
          setWaiting(false);
          search(event.target.value);
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full border-b border-line bg-surface px-4 text-body outline-none max-md:text-section"
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Results"
        aria-busy={loading || undefined}
        className="max-h-[60vh] overflow-y-auto p-1.5"
      >
        {entries.map((entry, place) => (
          <PaletteOption
            key={entry.id}
            id={`${id}-${entry.id}`}
            entry={entry}
            heading={entry.group === entries[place - 1]?.group ? null : entry.group}
            chosen={entry === chosen}
            onPick={() => pick(entry)}
          />
        ))}
      </div>
      <p
        role="status"
        className={entries.length === 0 && !loading ? 'px-4 pb-4 text-table text-ink-2' : 'sr-only'}
      >
        {entries.length === 0 && !loading ? 'Nothing found. Try another word.' : `${entries.length} results`}
      </p>
    </Dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly heading: string | null;
  readonly chosen: boolean;
  readonly onPick: () => void;
}

function PaletteOption({ id, entry, heading, chosen, onPick }: OptionProps) {
  return (
    <>
      {heading && (
        <div role="presentation" className="px-2.5 pt-2 pb-1 text-meta font-medium text-ink-3">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the text box, as listboxes of a combobox want it */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the text box points at it with aria-activedescendant */}
      <div
        id={id}
        role="option"
        aria-selected={chosen}
        onClick={onPick}
        ref={(node) => {
          if (chosen) node?.scrollIntoView?.({ block: 'nearest' });
        }}
        className={cx(
          'flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-2.5 text-table max-md:min-h-11',
          chosen ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <span className="min-w-0 flex-1 truncate">{entry.label}</span>
        {entry.hint && <span className="truncate text-meta text-ink-3">{entry.hint}</span>}
      </div>
    </>
  );
}
