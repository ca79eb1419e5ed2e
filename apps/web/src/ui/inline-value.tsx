import { type ReactNode, type Ref, useId } from 'react';
import { cx } from './cx';

interface Props {
  readonly label: string;
  readonly shown: ReactNode;
  readonly placeholder: string;
  readonly icon: ReactNode;
  readonly opener: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
}

/** A value as text, and over it the button that opens its editor: what is read is the value, what is pressed says what it does. */
export function InlineValue({ label, shown, placeholder, icon, opener, onOpen }: Props) {
  const id = useId();
  return (
    <div className="group relative -mx-2 flex min-h-8 items-start gap-2 rounded-md px-2 py-1 text-body hover:bg-hover max-md:min-h-11">
      <div id={id} className={cx('min-w-0 flex-1 whitespace-pre-line', !shown && 'text-ink-3')}>
        {shown ?? placeholder}
      </div>
      <span className="mt-1 shrink-0 text-ink-3 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
        {icon}
      </span>
      <button
        ref={opener}
        type="button"
        aria-label={`Edit ${label.toLowerCase()}`}
        aria-describedby={id}
        onClick={onOpen}
        className="absolute inset-0 rounded-md"
      />
    </div>
  );
}

/** The same where nothing may be changed. */
export function PlainValue({ shown, placeholder }: Pick<Props, 'shown' | 'placeholder'>) {
  return (
    <div className={cx('py-1 text-body whitespace-pre-line', !shown && 'text-ink-3')}>
      {shown ?? placeholder}
    </div>
  );
}
