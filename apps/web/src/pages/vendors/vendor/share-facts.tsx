import { promisedShare } from '@scrimmage/domain/says-signs-does';
import type { ReactNode } from 'react';
import {
  daysWords,
  gapPoints,
  gapWords,
  moneysWords,
  shareWords,
} from '../../../features/vendors/share-words';
import type { VendorHeader_vendorFragment } from '../../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { cx } from '../../../ui/cx';
import { gapTone } from '../gap-rows';

/** Says, signs, does, and the gap; then the money. Each with what it rests on. */
export function ShareFacts({ vendor }: { readonly vendor: VendorHeader_vendorFragment }) {
  const today = useViewer()?.today ?? '';
  const { saysSignsDoes, atRisk, spend, medianDaysToFirstInvoice, firstInvoiceOn } = vendor;
  const { says, signs, does, nSays, nSigns, nDoes, overbilled, breaches } = saysSignsDoes;
  const points = gapPoints(promisedShare(saysSignsDoes), does);
  const n = (count: number) => `n = ${formatNumber(count)}`;
  return (
    <dl className="card grid grid-cols-4 phone:grid-cols-2 gap-x-6 gap-y-3 p-4">
      <Figure name="Says" value={shareWords(says)} about={`claimed, ${n(nSays)}`} />
      <Figure name="Signs" value={shareWords(signs)} about={`by its terms, ${n(nSigns)}`} />
      <Figure name="Does" value={shareWords(does)} about={`by its invoices, ${n(nDoes)}`} />
      <Figure
        name="Gap"
        value={points === null ? '–' : gapWords(points)}
        about="signed, then carried"
        bad={gapTone(points) === 'bad'}
      />
      <Figure
        name="Over-billed"
        value={moneysWords(overbilled)}
        tip={moneysWords(overbilled, 'full')}
        about={formatCount(breaches, 'breach', 'breaches')}
      />
      <Figure
        name="At risk now"
        value={moneysWords(atRisk)}
        tip={moneysWords(atRisk, 'full')}
        about="lost if its pilots stop today"
      />
      <Figure
        name="First invoice"
        value={daysWords(medianDaysToFirstInvoice)}
        about={
          firstInvoiceOn
            ? `median from signature; the first of all ${formatDay(firstInvoiceOn, today)}`
            : 'median from signature'
        }
      />
      <Figure name="Spend" value={moneysWords(spend)} tip={moneysWords(spend, 'full')} about="less credits" />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly about: ReactNode;
  readonly tip?: string;
  readonly bad?: boolean;
}

function Figure({ name, value, about, tip, bad = false }: FigureProps) {
  return (
    <div className="flex flex-col">
      <dt className="text-meta text-ink-3">{name}</dt>
      <dd className={cx('text-section font-semibold tabular-nums', bad && 'text-bad')} data-tip={tip}>
        {value}
      </dd>
      <dd className="text-meta text-ink-2">{about}</dd>
    </div>
  );
}
