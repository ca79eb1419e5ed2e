import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';

interface FrameProps {
  readonly kind: string;
  readonly title: string;
  readonly badge?: ReactNode;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A sheet of its own after the portfolio: what it is, of whom, and the way to leave it out again. */
export function SheetFrame({ kind, title, badge, onRemove, children }: FrameProps) {
  return (
    <section
      aria-label={`${kind}: ${title}`}
      className="board-follows mt-8 break-before-page border-t-2 border-line-strong pt-4 print:mt-0 print:border-t-0 print:pt-0"
    >
      <header className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1">
          <p className="text-meta text-ink-3">{kind}</p>
          <h2 className="text-head font-semibold">{title}</h2>
        </div>
        {badge}
        <Button
          look="quiet"
          className="no-print"
          icon={<X aria-hidden size={14} />}
          aria-label={`Leave out: ${title}`}
          onClick={onRemove}
        >
          Leave out
        </Button>
      </header>
      {children}
    </section>
  );
}
