import { type ReactNode, useId } from 'react';

/** A part of the card; it is not torn apart between two sheets of paper. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="break-inside-avoid border-t border-line pt-2">
      <h2 id={id} className="mb-1 text-meta font-semibold text-ink-3">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One fact of a list of them. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-2 text-meta">
      <dt className="text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What nobody has stated is said to be so. */
export const notStated = <span className="text-ink-3">Not stated</span>;
