import { Button } from './button';

interface Props {
  /** "1–50 of 2,133". */
  readonly range: string;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** Pages of a list whose place is part of the address. */
export function Pager({ range, onPrevious, onNext }: Props) {
  return (
    <nav
      aria-label="Pages"
      className="no-print mt-3 flex items-center justify-end gap-2 text-table text-ink-2"
    >
      <span className="mr-auto tabular-nums">{range}</span>
      <Button
        onClick={onPrevious ?? undefined}
        disabled={onPrevious === null}
        className="disabled:text-ink-3"
      >
        Previous
      </Button>
      <Button onClick={onNext ?? undefined} disabled={onNext === null} className="disabled:text-ink-3">
        Next
      </Button>
    </nav>
  );
}
