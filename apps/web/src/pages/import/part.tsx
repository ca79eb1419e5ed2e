import { type ReactNode, useId } from 'react';

/** A titled part of the way; the tables in it are cards of their own. */
export function Part({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-section font-semibold">
          {title}
        </h2>
        {aside && <p className="text-meta text-ink-3">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
