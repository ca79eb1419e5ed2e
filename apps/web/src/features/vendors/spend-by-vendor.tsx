import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Concentration_spendFragment } from '../../generated/operations';
import { formatCount, formatMoney, formatNumber } from '../../platform/format';
import { Button } from '../../ui/button';
import { moneysWords, shareWords } from './share-words';

/** Below this many vendors of equal size, or above half for one, spend is said to hang on few. */
const few = { effective: 2, share: 0.5 };

interface Props {
  readonly spend: Concentration_spendFragment;
  /** On paper nothing can be opened. */
  readonly showAll?: boolean;
}

/** The spend in one currency: on how few it hangs, and the vendors it went to when asked for. */
export function SpendByVendor({ spend, showAll = false }: Props) {
  const [opened, setOpen] = useState(false);
  const open = opened || showAll;
  const { currency, total, n, effectiveVendors, top } = spend;
  const [first] = top;
  const hangs =
    (effectiveVendors !== null && effectiveVendors < few.effective) || (first?.share ?? 0) > few.share;
  return (
    <li className="flex flex-col gap-2">
      <p className="text-body">
        {first && (
          <>
            <Link to="/vendors/$id" params={{ id: first.vendor.id }} className="link">
              {first.vendor.name}
            </Link>
            {` has ${shareWords(first.share)} of ${formatMoney(total, 'compact')}. `}
          </>
        )}
        {effectiveVendors !== null &&
          `As concentrated as ${formatNumber(effectiveVendors, 1)} vendors of equal size (n = ${formatNumber(n)}).`}
      </p>
      {hangs && <p className="text-meta font-medium text-watch">Much hangs on few vendors here.</p>}
      {!showAll && (
        <div>
          <Button className="no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide the vendors' : `Show the vendors in ${currency}`}
          </Button>
        </div>
      )}
      {open && (
        <table className="w-full text-left text-table">
          <caption className="sr-only">{`Spend in ${currency}, the largest first`}</caption>
          <tbody>
            {top.map(({ vendor, amount, share }) => (
              <tr key={vendor.id} className="border-t border-line">
                <th scope="row" className="py-1.5 pr-2 font-normal">
                  <Link to="/vendors/$id" params={{ id: vendor.id }} className="link">
                    {vendor.name}
                  </Link>
                </th>
                <td className="py-1.5 pr-2 text-right tabular-nums">{moneysWords([amount])}</td>
                <td className="py-1.5 text-right tabular-nums">{shareWords(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open && n > top.length && (
        <p className="text-meta text-ink-3">{`The largest ${top.length} of ${formatCount(n, 'vendor')}.`}</p>
      )}
    </li>
  );
}
