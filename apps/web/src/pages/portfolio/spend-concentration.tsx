import { Link } from '@tanstack/react-router';
import { SpendByVendor } from '../../features/vendors/spend-by-vendor';
import type { SpendConcentration_portfolioFragment } from '../../generated/operations';
import { QueryBehind } from '../../ui/query-behind';

type Props = SpendConcentration_portfolioFragment & { readonly showAll?: boolean };

/** On how few vendors the spend hangs. */
export function SpendConcentration({ concentration, period, total: { rows }, showAll = false }: Props) {
  const narrowed = rows.programIds !== null || rows.unitIds !== null || rows.modes !== null;
  return (
    <section aria-label="On how few vendors do we depend?" className="card px-4 py-3">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">On how few vendors do we depend?</h2>
        <span className="flex-1 text-meta text-ink-3">
          {narrowed ? 'billed for these pilots' : 'billed'}
          {period ? `, ${period.words}` : ' in the last twelve months'}
        </span>
        <QueryBehind of="On how few vendors do we depend?" />
      </div>
      {concentration.length === 0 ? (
        <p className="text-table text-ink-2">{`Nothing was billed in ${period ? 'this period' : 'the last twelve months'}.`}</p>
      ) : (
        <ul className="flex flex-col gap-4">
          {concentration.map((spend) => (
            <SpendByVendor key={spend.currency} spend={spend} showAll={showAll} />
          ))}
        </ul>
      )}
      <Link to="/vendors" className="link inline-flex min-h-8 items-center text-table phone:min-h-11">
        To the vendors
      </Link>
    </section>
  );
}
