import { Lock, SearchX, Sprout, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Asked, AskedContext } from '../platform/asked';
import { Button } from './button';
import { cx } from './cx';

interface FrameProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

function StateFrame({ icon, title, children, action }: FrameProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-12 text-center">
      <span className="text-ink-3">{icon}</span>
      <h2 className="text-section font-semibold">{title}</h2>
      {children && <div className="max-w-[52ch] text-body text-ink-2">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

type EmptyKind = 'first-use' | 'filtered' | 'done';
const emptyIcons: Record<EmptyKind, ReactNode> = {
  'first-use': <Sprout aria-hidden size={24} />,
  filtered: <SearchX aria-hidden size={24} />,
  done: <Sprout aria-hidden size={24} />,
};

/** Nothing to show: for the first time (one action), after filtering (clear), or because all is done (calm). */
export function Empty({ kind, ...rest }: Omit<FrameProps, 'icon'> & { readonly kind: EmptyKind }) {
  return <StateFrame icon={emptyIcons[kind]} {...rest} />;
}

/** Not for this role: says who may, so that nobody has to guess whom to ask. */
export function Denied({ children }: { readonly children: ReactNode }) {
  return (
    <StateFrame icon={<Lock aria-hidden size={24} />} title="Not open to your role">
      {children}
    </StateFrame>
  );
}

export interface FaultView {
  readonly code: string;
  readonly sentence: string;
  readonly requestId: string | null;
}

/** Not allowed, not there, or broken: says which, what to do, and the request id to quote. */
export function Broken({ fault, onRetry }: { readonly fault: FaultView; readonly onRetry: () => void }) {
  if (fault.code === 'FORBIDDEN') {
    return <Denied>{fault.sentence}</Denied>;
  }
  if (fault.code === 'NOT_FOUND') {
    return (
      <StateFrame icon={<SearchX aria-hidden size={24} />} title="Not found">
        {fault.sentence}
      </StateFrame>
    );
  }
  return (
    <div role="alert">
      <StateFrame
        icon={<TriangleAlert aria-hidden size={24} />}
        title="This could not be loaded"
        action={
          <Button look="primary" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        {fault.sentence}
        {fault.requestId && <p className="mt-1 text-meta text-ink-3">Request {fault.requestId}</p>}
      </StateFrame>
    </div>
  );
}

/** One grey bar, as tall and wide as what will stand there. */
export function Bone({ className = 'h-4 w-24' }: { readonly className?: string }) {
  return <span className={cx('block rounded-sm bg-hover', className)} />;
}

/** The final geometry, drawn only when the answer takes longer than 200 ms. */
export function Skeleton({
  label = 'Loading',
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <div role="status" className="appear-late">
      <span className="sr-only">{label}…</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** A list's skeleton: rows of 36 px. */
export function RowsSkeleton({ rows = 8 }: { readonly rows?: number }) {
  return (
    <Skeleton>
      <div className="card">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are alike and never move
          <div key={row} className="flex h-9 items-center gap-6 border-b border-line px-3 last:border-b-0">
            <Bone className="h-3 w-14" />
            <Bone className="h-3 w-2/5" />
            <Bone className="h-3 w-20" />
          </div>
        ))}
      </div>
    </Skeleton>
  );
}

interface PageStateProps<T> {
  readonly query: {
    readonly data: T | undefined;
    readonly dimmed: boolean;
    readonly fault: FaultView | null;
    readonly retry: () => void;
    readonly asked?: Asked;
  };
  readonly skeleton: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Loading, broken, or there; what is there stays while the next answer is on its way or failed. */
export function PageState<T>({ query, skeleton, children }: PageStateProps<T>) {
  if (query.data === undefined) {
    return query.fault ? <Broken fault={query.fault} onRetry={query.retry} /> : skeleton;
  }
  return (
    <div
      aria-busy={query.dimmed || undefined}
      className={cx('min-w-0 transition-opacity', query.dimmed && 'opacity-60')}
    >
      {query.fault && (
        <p role="status" className="mb-2 text-meta text-watch">
          Not up to date: {query.fault.sentence}{' '}
          <button type="button" className="link min-h-6" onClick={query.retry}>
            Try again
          </button>
        </p>
      )}
      <AskedContext value={query.asked ?? null}>{children(query.data)}</AskedContext>
    </div>
  );
}
