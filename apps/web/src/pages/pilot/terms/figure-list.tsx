import type { TermsRow } from './terms-rows';

/** What terms come to, or what they say, line by line; the contract's own words under each. */
export function FigureList({ rows }: { readonly rows: readonly TermsRow[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-4 gap-y-3">
      {rows.map(({ label, text, clause }) => (
        <div key={label} className="min-w-0">
          <dt className="text-meta text-ink-3">{label}</dt>
          <dd className="text-table font-medium">
            {text}
            {clause && <span className="block text-meta font-normal text-ink-2">{`“${clause}”`}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
