import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** The browser tab's words, when the title alone would not tell pages apart. */
  readonly tabTitle?: string;
  /** Small line above the title: key, program. */
  readonly above?: ReactNode;
  /** Stands beside the title: a stage. */
  readonly badge?: ReactNode;
  /** One computed sentence. */
  readonly sentence?: ReactNode;
  readonly asOf?: ReactNode;
  readonly actions?: ReactNode;
}

/**
 * The head of every page: what it is, what it says in one sentence, and as of when.
 * The sentence has the width to itself, so that actions never squeeze it; a phone has it before them.
 */
export function PageHeader({ title, tabTitle = title, above, badge, sentence, asOf, actions }: Props) {
  return (
    <header className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-2">
      <title>{`${tabTitle} · Scrimmage`}</title>
      <div className="min-w-0 flex-1 basis-96 phone:order-first phone:basis-full">
        {above && <p className="text-meta text-ink-3">{above}</p>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 tabIndex={-1} className="text-title font-semibold tracking-[-0.01em]">
            {title}
          </h1>
          {badge}
        </div>
      </div>
      {asOf && <p className="text-meta text-ink-3">{asOf}</p>}
      {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      {sentence && (
        <div className="basis-full phone:order-first">
          <p className="max-w-[88ch] text-body text-ink-2">{sentence}</p>
        </div>
      )}
    </header>
  );
}

/** A titled part of a page; never a card inside a card. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="card p-4">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-section font-semibold">{title}</h2>
        {aside && <div className="text-meta text-ink-3">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
