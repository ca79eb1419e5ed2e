import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { cx } from '../../ui/cx';

interface Props {
  readonly title: string;
  readonly summary: string;
  /** Opens it from outside, such as for a mistake inside; it never closes it. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part that needs nobody, folded until somebody wants to see it. */
export function Folded({ title, summary, open, children }: Props) {
  const id = useId();
  const [opened, setOpened] = useState<boolean | null>(null);
  const shown = opened ?? open;
  return (
    <div>
      <button
        type="button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setOpened(!shown)}
        className="flex min-h-9 w-full items-center gap-2 rounded-md border border-line bg-sunken px-3 py-1.5 text-left hover:bg-hover max-md:min-h-11"
      >
        <ChevronRight
          aria-hidden
          size={14}
          className={cx('shrink-0 transition-transform', shown && 'rotate-90')}
        />
        <span className="min-w-0 text-body">
          <span className="font-medium">{title}</span>
          <span className="block truncate text-meta text-ink-2 phone:whitespace-normal">{summary}</span>
        </span>
      </button>
      <div id={id} hidden={!shown} className="mt-2">
        {shown && children}
      </div>
    </div>
  );
}
