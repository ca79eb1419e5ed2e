import { type ReactNode, useId } from 'react';

interface PartProps {
  readonly title: string;
  /** It may go on on the next sheet, between two of its lines: kept whole, it would leave most of a sheet empty. */
  readonly goesOn?: boolean;
  readonly children: ReactNode;
}

/** A part of the card; it is not torn apart between two sheets of paper, unless it is long. */
export function Part({ title, goesOn = false, children }: PartProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`border-t border-line pt-2 ${goesOn ? '' : 'break-inside-avoid'}`}
    >
      <h2 id={id} className="mb-1 break-after-avoid text-meta font-semibold text-ink-3">
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
