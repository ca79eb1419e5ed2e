import { feeWords } from '@scrimmage/domain/fee-words';
import type { Fee } from '@scrimmage/domain/terms';
import { formatCount, formatPercent } from '../../../platform/format';
import {
  type ClauseFacts,
  type ClauseRow,
  clauseRow,
  type Entry,
  type Gap,
  money,
  quoteOf,
  sum,
} from './clause-row';

type Breach = Gap['breaches'][number];

const ofEntries = (gap: Gap | null, entries: readonly Entry[]): readonly Breach[] =>
  (gap?.breaches ?? []).filter(({ entryId }) => entries.some(({ id }) => id === entryId));

const sumOf = (breaches: readonly Breach[]) =>
  breaches.reduce((total, { amount }) => total + (amount?.minorUnits ?? 0), 0);

/** The breaches of entries, in their own sentences, and what they come to. */
function broken(breaches: readonly Breach[], currency: string): Partial<ClauseRow> {
  if (breaches.length === 0) return {};
  const amount = sumOf(breaches);
  return {
    state: 'off',
    delta: amount > 0 ? `${money(amount, currency)} against the terms` : 'against the terms',
  };
}

function feeRow(fee: Fee, { currency, gap, entries, day }: ClauseFacts): ClauseRow {
  const billed = entries.filter((entry) => entry.kind === 'INVOICE' && entry.fee === fee.name);
  const breaches = ofEntries(gap, billed);
  const [first] = billed.toSorted((one, other) => one.on.localeCompare(other.on));
  const sentences = breaches.map(({ sentence }) => ` ${sentence}`).join('');
  return clauseRow({
    id: `fee ${fee.name}`,
    clause: fee.name,
    quote: fee.clause,
    promised: feeWords(fee, currency).slice(fee.name.length + 2),
    happened: first
      ? `${money(sum(billed, currency), currency)} in ${formatCount(billed.length, 'invoice')}, the first on ${day(first.on)}.${sentences}`
      : 'Nothing billed.',
    evidence: billed,
    state: first ? 'kept' : 'open',
    delta: first ? 'none' : null,
    ...broken(breaches, currency),
  });
}

/** Invoices that say of no fee of the terms that it is theirs. */
function strayRow({ terms: { fees }, currency, gap, entries }: ClauseFacts): readonly ClauseRow[] {
  const stray = entries.filter(
    ({ kind, fee }) => kind === 'INVOICE' && !fees.some(({ name }) => name === fee),
  );
  if (stray.length === 0) return [];
  const breaches = ofEntries(gap, stray);
  return [
    clauseRow({
      id: 'stray',
      clause: 'Invoices for no named fee',
      promised: 'Only what the terms name is owed.',
      happened: [
        `${money(sum(stray, currency), currency)} in ${formatCount(stray.length, 'invoice')}.`,
        ...breaches.map(({ sentence }) => sentence),
      ].join(' '),
      evidence: stray,
      ...broken(breaches, currency),
    }),
  ];
}

function capRow({ terms, currency, gap }: ClauseFacts): readonly ClauseRow[] {
  const { feeCap } = terms;
  if (feeCap === null) return [];
  const over = gap ? gap.billed.minorUnits - feeCap : 0;
  return [
    clauseRow({
      id: 'cap',
      clause: 'Cap on all fees',
      quote: quoteOf(terms, 'FEE_CAP'),
      promised: `At most ${money(feeCap, currency)} in all.`,
      happened: gap ? `${money(gap.billed.minorUnits, currency)} billed.` : 'No ledger yet.',
      ...(gap && {
        state: over > 0 ? 'off' : 'kept',
        delta: over > 0 ? `${money(over, currency)} over` : 'none',
      }),
    }),
  ];
}

function refundRow({ terms, currency, gap, entries }: ClauseFacts): readonly ClauseRow[] {
  const { fees, refundBelow } = terms;
  if (refundBelow === 0 || !fees.some(({ refundableShare }) => refundableShare > 0)) return [];
  const back = entries.filter(({ kind }) => kind === 'CREDIT');
  const missing = (gap?.breaches ?? []).filter(({ kind }) => kind === 'MISSING_REFUND');
  const came = back.length > 0 ? `${money(sum(back, currency), currency)} came back.` : 'Nothing came back.';
  return [
    clauseRow({
      id: 'refund',
      clause: 'Refunds',
      quote: quoteOf(terms, 'REFUND'),
      promised: `Money comes back below ${formatPercent(refundBelow)} of the value.`,
      happened: [came, ...missing.map(({ sentence }) => sentence)].join(' '),
      evidence: back,
      ...(back.length > 0 && { state: 'kept' as const, delta: 'none' }),
      ...broken(missing, currency),
    }),
  ];
}

function totalRow({ gap, currency }: ClauseFacts): readonly ClauseRow[] {
  if (!gap) return [];
  const over = gap.overbilled.minorUnits;
  return [
    clauseRow({
      id: 'total',
      clause: 'All fees together',
      promised: `${money(gap.allowed.minorUnits, currency)} is allowed on the dates as they really were.`,
      happened: `${money(gap.billed.minorUnits, currency)} was billed, less credits.`,
      state: over > 0 ? 'off' : 'kept',
      delta: over > 0 ? `${money(over, currency)} over-billed` : 'none',
    }),
  ];
}

/** What the terms say of money against what was billed. */
export function moneyRows(facts: ClauseFacts): readonly ClauseRow[] {
  return [
    ...facts.terms.fees.map((fee) => feeRow(fee, facts)),
    ...strayRow(facts),
    ...capRow(facts),
    ...refundRow(facts),
    ...totalRow(facts),
  ];
}
