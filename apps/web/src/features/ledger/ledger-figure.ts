import type { LedgerField } from '../../charts/ledger-geometry';
import type { Ledger_engagementFragment, Ledger_gapFragment } from '../../generated/operations';
import { formatDay, formatMoney } from '../../platform/format';

type Series = Ledger_engagementFragment['ledgerSeries'];

function happened(what: string, on: string | null, today: string): string {
  return on ? `${what} came on ${formatDay(on, today)}` : `${what} has not come`;
}

/** Money billed, money allowed and value accepted as a drawing takes them, on one axis. */
export function ledgerFigure(
  series: Series,
  {
    currency,
    firstInvoiceOn,
    firstValueOn,
  }: Pick<Ledger_gapFragment, 'currency' | 'firstInvoiceOn' | 'firstValueOn'>,
  today: string,
) {
  const money = (minorUnits: number) => formatMoney({ minorUnits, currency });
  const points = series.map(({ on, billed, allowed, value }) => ({
    on,
    values: [billed, allowed, value],
    said: `${formatDay(on, today)}: ${money(billed)} billed, ${money(allowed)} allowed, value of ${money(value)} accepted`,
    cells: [on, money(billed), money(allowed), money(value)],
  }));
  return {
    title: 'What came first, the invoice or the value?',
    unit: `${currency}, everything until then`,
    sentence: `${happened('The first invoice', firstInvoiceOn, today)}; ${happened('the first value', firstValueOn, today)}.`,
    columns: ['Day', 'Billed', 'Allowed', 'Value accepted'],
    names: ['Billed', 'Allowed', 'Value'],
    points,
    today,
    tickText: (minorUnits: number) => formatMoney({ minorUnits, currency }, 'compact'),
  } satisfies LedgerField & Record<string, unknown>;
}
