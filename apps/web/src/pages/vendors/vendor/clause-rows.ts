import { addDays, daysBetween } from '@scrimmage/domain/calendar';
import { termsOf } from '../../../features/terms/sheet-terms';
import { apartFrom, gapPoints, shareWords } from '../../../features/vendors/share-words';
import { formatCount, formatDay } from '../../../platform/format';
import {
  type ClauseEngagement,
  type ClauseFacts,
  type ClauseRow,
  clauseRow,
  money,
  pointsWords,
  quoteOf,
} from './clause-row';
import { moneyRows } from './fee-rows';

/** An event the terms expect on a day, against the day it came; late is not against the terms, but it is said. */
function eventRow(
  id: string,
  clause: string,
  expected: number,
  came: string | null,
  { dates: { signedOn }, day }: ClauseFacts,
): ClauseRow {
  const due = signedOn ? ` (${day(addDays(signedOn, expected))})` : '';
  const late = signedOn && came ? daysBetween(signedOn, came) - expected : null;
  return clauseRow({
    id,
    clause,
    promised: `Day ${expected}${due}`,
    happened: came ? day(came) : 'Not yet.',
    ...(late !== null && {
      state: late > 0 ? ('off' as const) : ('kept' as const),
      delta: late > 0 ? `${formatCount(late, 'day')} late` : 'none',
    }),
  });
}

function freeRow(facts: ClauseFacts): readonly ClauseRow[] {
  const { terms, gap, dates, day } = facts;
  if (terms.freeDays === 0) return [];
  const first = gap?.firstInvoiceOn ?? null;
  const early = first && dates.signedOn ? terms.freeDays - daysBetween(dates.signedOn, first) : null;
  return [
    clauseRow({
      id: 'free',
      clause: 'Free period',
      quote: quoteOf(terms, 'FREE_PERIOD'),
      promised: `Nothing in the first ${formatCount(terms.freeDays, 'day')}.`,
      happened: first ? `The first invoice bears ${day(first)}.` : 'Nothing billed.',
      ...(early !== null && {
        state: early > 0 ? ('off' as const) : ('kept' as const),
        delta: early > 0 ? `${formatCount(early, 'day')} early` : 'none',
      }),
    }),
  ];
}

/** What is agreed and no ledger can show. */
function agreedRows({ terms, currency }: ClauseFacts): readonly ClauseRow[] {
  const { integration, noticeDays, earlyTerminationFee, minCommitment } = terms;
  const happened = 'The ledger does not show it.';
  const rows = [
    {
      clause: 'Integration',
      agreed: integration.amount > 0,
      promised: `You bear ${shareWords(integration.buyerShare)} of ${money(integration.amount, currency)}.`,
      quote: quoteOf(terms, 'INTEGRATION'),
    },
    {
      clause: 'Notice',
      agreed: noticeDays > 0,
      promised: formatCount(noticeDays, 'day'),
      quote: quoteOf(terms, 'NOTICE'),
    },
    {
      clause: 'Leaving early',
      agreed: earlyTerminationFee > 0,
      promised: `Costs ${money(earlyTerminationFee, currency)}.`,
      quote: quoteOf(terms, 'EXIT'),
    },
    {
      clause: 'Minimum',
      agreed: minCommitment > 0,
      promised: `At least ${money(minCommitment, currency)} is paid.`,
      quote: quoteOf(terms, 'MINIMUM'),
    },
  ];
  return rows
    .filter(({ agreed }) => agreed)
    .map(({ clause, promised, quote }) => clauseRow({ id: clause, clause, promised, happened, quote }));
}

function shareRows(
  { claimedShare, claimedWhere, assessment }: ClauseEngagement,
  { gap }: ClauseFacts,
): readonly ClauseRow[] {
  const signed = assessment?.riskShare ?? null;
  const paper = gapPoints(claimedShare, signed);
  const carried = gap?.settled ? gap.realisedRiskShare : null;
  const ledger = gapPoints(signed, carried);
  return [
    ...(claimedShare === null || signed === null || paper === null
      ? []
      : [
          clauseRow({
            id: 'says',
            clause: 'What it says it bears',
            promised: `${shareWords(claimedShare)}${claimedWhere ? `, ${claimedWhere}` : ''}`,
            happened: `By the terms it signed: ${shareWords(signed)}.`,
            delta: pointsWords(claimedShare, signed),
            state: paper >= apartFrom ? 'apart' : 'kept',
          }),
        ]),
    clauseRow({
      id: 'bears',
      clause: 'Share of a failure it bears',
      promised: signed === null ? 'The terms do not say.' : `${shareWords(signed)} by the terms`,
      happened: carried === null ? 'Nothing is settled yet.' : `${shareWords(carried)} by the ledger`,
      ...(signed !== null &&
        carried !== null &&
        ledger !== null && {
          delta: pointsWords(signed, carried),
          state: ledger >= apartFrom ? ('off' as const) : ('kept' as const),
        }),
    }),
  ];
}

/** An engagement's terms against what happened, clause by clause; none without terms. `today` decides how days are written. */
export function clauseRows(engagement: ClauseEngagement, today: string): readonly ClauseRow[] {
  const { terms, gap, dates, invoices } = engagement;
  if (!terms) return [];
  const facts: ClauseFacts = {
    terms: termsOf(terms.sheet),
    currency: terms.sheet.currency,
    gap,
    dates,
    entries: invoices.edges.flatMap(({ node }) => (node.struckAt === null ? node : [])),
    day: (iso) => formatDay(iso, today),
  };
  const { kickoffDay, goLiveDay, firstValueDay } = terms.sheet;
  return [
    ...shareRows(engagement, facts),
    ...moneyRows(facts),
    ...freeRow(facts),
    eventRow('kickoff', 'Kick-off', kickoffDay, dates.kickoffOn, facts),
    eventRow('go-live', 'Go-live', goLiveDay, dates.goLiveOn, facts),
    eventRow('value', 'First value', firstValueDay, dates.firstValueOn, facts),
    ...agreedRows(facts),
  ];
}
