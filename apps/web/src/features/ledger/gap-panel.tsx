import type { Ledger_gapFragment } from '../../generated/operations';
import { formatCount, formatDay, formatMoney, formatNumber } from '../../platform/format';
import { useViewer } from '../../platform/use-viewer';
import { Section } from '../../ui/page-header';
import { AlarmList } from './alarm-list';

/** The figures of what was billed against what the terms allow, in the order they are asked for. */
function factsOf(gap: Ledger_gapFragment, today: string): ReadonlyArray<readonly [string, string]> {
  const { allowed, billed, overbilled, earlyPeak, averageDaysEarly, daysBilledBeforeValue } = gap;
  const day = (iso: string | null) => (iso ? formatDay(iso, today) : 'not yet');
  return [
    ['Allowed by the terms', formatMoney(allowed)],
    ['Billed, credits taken off', formatMoney(billed)],
    ['Over-billed', formatMoney(overbilled)],
    ['Billed ahead at most', formatMoney(earlyPeak)],
    [
      'Billed too early',
      averageDaysEarly === null ? '–' : `${formatNumber(averageDaysEarly, 1)} d on average`,
    ],
    ['First invoice', day(gap.firstInvoiceOn)],
    ['First value', day(gap.firstValueOn)],
    ['Billed before value', beforeValue(daysBilledBeforeValue)],
  ];
}

function beforeValue(days: number | null): string {
  if (days === null) return '–';
  return days < 0 ? `value came ${formatCount(-days, 'day')} before` : formatCount(days, 'day');
}

/** What was billed against what the terms allow on the dates as they really were; breaches are facts, without statistics. */
export function GapPanel({ gap }: { readonly gap: Ledger_gapFragment }) {
  const today = useViewer()?.today ?? '';
  const { breaches, n, leftOut, settled, sentence } = gap;
  const rests = `n = ${formatNumber(n)}${leftOut > 0 ? `, ${formatNumber(leftOut)} left out without a rate` : ''}${settled ? '' : ', not settled yet'}`;
  return (
    <Section title="Billed against allowed" aside={rests}>
      <p className="mb-3 max-w-[88ch] text-body text-ink-2">{sentence}</p>
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-4 gap-y-3">
        {factsOf(gap, today).map(([name, value]) => (
          <div key={name}>
            <dt className="text-meta text-ink-3">{name}</dt>
            <dd className="text-body tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {breaches.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="mb-2 text-body font-semibold">
            {formatCount(breaches.length, 'breach', 'breaches')}
          </h3>
          <AlarmList alarms={breaches} />
        </div>
      )}
    </Section>
  );
}
