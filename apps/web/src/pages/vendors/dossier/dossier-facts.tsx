import { promisedShare } from '@scrimmage/domain/says-signs-does';
import {
  daysWords,
  gapPoints,
  gapWords,
  moneysWords,
  shareWords,
} from '../../../features/vendors/share-words';
import { intervalWords } from '../../../features/vendors/stance-words';
import type { StanceStep_stepFragment, VendorHeader_vendorFragment } from '../../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { Part } from '../../proof/part';

/** The figures of a vendor as lines: each with its number of cases and where it comes from. */
function factLines({
  saysSignsDoes,
  atRisk,
  spend,
  medianDaysToFirstInvoice,
}: VendorHeader_vendorFragment): ReadonlyArray<readonly [string, string, string]> {
  const { says, signs, does, nSays, nSigns, nDoes, overbilled, breaches } = saysSignsDoes;
  const points = gapPoints(promisedShare(saysSignsDoes), does);
  const n = (count: number) => `n = ${formatNumber(count)}`;
  return [
    ['Says it bears', shareWords(says), `${n(nSays)}, what it claimed`],
    ['Signs', shareWords(signs), `${n(nSigns)}, by its terms`],
    ['Does', shareWords(does), `${n(nDoes)}, by the ledger of settled engagements`],
    ['Gap', points === null ? '–' : gapWords(points), 'signed, then carried'],
    [
      'Over-billed',
      moneysWords(overbilled, 'full'),
      'billed beyond what the terms allow on the dates as they were',
    ],
    ['Breaches', formatNumber(breaches), 'facts of the ledger, listed below'],
    ['At risk now', moneysWords(atRisk, 'full'), 'lost if its running pilots stop today'],
    ['First invoice', daysWords(medianDaysToFirstInvoice), 'median days from signature'],
    ['Spend', moneysWords(spend, 'full'), 'invoices less credits'],
  ];
}

export function DossierFacts({ vendor }: { readonly vendor: VendorHeader_vendorFragment }) {
  return (
    <table className="w-full border-collapse text-left text-meta">
      <caption className="sr-only">Figures</caption>
      <tbody>
        {factLines(vendor).map(([name, value, source]) => (
          <tr key={name} className="border-b border-line align-top">
            <th scope="row" className="py-1 pr-2 font-normal text-ink-3">
              {name}
            </th>
            <td className="py-1 pr-2 font-medium tabular-nums">{value}</td>
            <td className="py-1 text-ink-2">{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the belief moved, settled engagement by settled engagement. */
export function DossierSteps({ steps }: { readonly steps: readonly StanceStep_stepFragment[] }) {
  const today = useViewer()?.today ?? '';
  if (steps.length === 0) return null;
  return (
    <Part title="How sure it is">
      <ul className="flex flex-col gap-0.5 text-meta">
        {steps.map((step) => (
          <li key={step.engagement.id}>
            {`${formatDay(step.on, today)}, ${step.engagement.pilot.key} ${step.engagement.pilot.name}: bore ${shareWords(step.realised)}, then believed ${intervalWords(step)}.`}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-meta text-ink-3">
        {`n = ${formatCount(steps.length, 'settled engagement')}; ranges hold in nine cases of ten.`}
      </p>
    </Part>
  );
}
