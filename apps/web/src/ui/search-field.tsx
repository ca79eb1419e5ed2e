import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Called once typing rests for a quarter of a second. */
  readonly onChange: (text: string) => void;
}

/** From the words to what they found; false when nothing is listed. */
function focusFirstRow(): boolean {
  const stop = document.querySelector<HTMLElement>('main [data-row] a, main [data-row] button');
  stop?.focus();
  return stop !== null;
}

/** The page's filter by words: `/` goes there, the arrow goes on to the rows, Esc empties it, then leaves. */
export function SearchField({ label, placeholder = label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // The address changed under the field: "back", or a cleared filter.
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (next: string, pause: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      sent.current = next.trim();
      onChange(next.trim());
    }, pause);
  };
  return (
    <div className="relative min-w-52 flex-1 basis-52 md:max-w-72">
      <Search
        aria-hidden
        size={14}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <input
        type="search"
        data-filter=""
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => send(event.target.value, 250)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(text, 0);
          if (event.key === 'ArrowDown' && focusFirstRow()) event.preventDefault();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (text === '') event.currentTarget.blur();
          else send('', 0);
        }}
        className="control field-control pl-8"
      />
    </div>
  );
}
