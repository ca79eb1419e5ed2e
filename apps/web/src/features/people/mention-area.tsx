import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { MemberPickerDocument } from '../../generated/documents/member-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { cx } from '../../ui/cx';
import { Field } from '../../ui/field';
import { type MentionBegun, mentionAt, withMention } from './mention-at';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

const most = 6;

/** Room for text in which an @ offers people: by keys and by touch. Whoever goes on typing is not kept from it. */
export function MentionArea({ label, hint, value, onChange, error }: Props) {
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [begun, setBegun] = useState<MentionBegun | null>(null);
  const [chosen, setChosen] = useState(0);
  const [cursor, setCursor] = useState<number | null>(null);
  const { items, search } = useServerSearch(MemberPickerDocument, (data) =>
    data.members.edges.map(({ node }) => node),
  );
  const people = begun === null ? [] : items.slice(0, most);
  useLayoutEffect(() => {
    if (cursor === null) return;
    area.current?.setSelectionRange(cursor, cursor);
    setCursor(null);
  }, [cursor]);
  const look = (text: string, place: number) => {
    const next = mentionAt(text, place);
    if (next && next.typed !== begun?.typed) search(next.typed);
    setBegun(next);
    setChosen(0);
  };
  const pick = (name: string) => {
    if (begun === null) return;
    const said = withMention(value, begun, name);
    onChange(said.text);
    setCursor(said.cursor);
    setBegun(null);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (people.length === 0 || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = people[chosen];
    if (step) setChosen((chosen + step + people.length) % people.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && person) pick(person.name);
    else if (event.key === 'Escape') setBegun(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="relative">
          <textarea
            {...control}
            ref={area}
            rows={3}
            value={value}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={people.length > 0 ? list : undefined}
            aria-activedescendant={people.length > 0 ? `${list}-${chosen}` : undefined}
            onChange={({ target }) => {
              onChange(target.value);
              look(target.value, target.selectionStart);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setBegun(null)}
            className="control field-control w-full resize-y"
          />
          {people.length > 0 && <People {...{ id: list, people, chosen }} onPick={pick} />}
        </div>
      )}
    </Field>
  );
}

interface PeopleProps {
  readonly id: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  readonly chosen: number;
  readonly onPick: (name: string) => void;
}

function People({ id, people, chosen, onPick }: PeopleProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="People"
      className="absolute inset-x-0 top-full z-20 mt-1 max-w-md overflow-hidden rounded-md border border-line bg-surface shadow-float"
    >
      {people.map((person, at) => (
        // The keys are the field's: it keeps the cursor, as a list box of suggestions asks for.
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div
          key={person.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person.name)}
          className={cx(
            'flex min-h-9 cursor-pointer flex-wrap items-center gap-x-2 px-3 py-1.5 text-table max-md:min-h-11',
            at === chosen && 'bg-hover',
          )}
        >
          <span className="font-medium">{person.name}</span>
          <span className="text-meta text-ink-3">{person.email}</span>
        </div>
      ))}
    </div>
  );
}
