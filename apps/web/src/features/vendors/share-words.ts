import { formatMoney, formatNumber, formatPercent, type MoneyValue } from '../../platform/format';

/** A share of a failure: "46 %"; a dash while it is not known. */
export function shareWords(share: number | null): string {
  return share === null ? '–' : formatPercent(share);
}

/** How far what is carried lies below what was promised, in points; null while one of them is not known. */
export function gapPoints(promised: number | null, carried: number | null): number | null {
  return promised === null || carried === null ? null : Math.round((promised - carried) * 100);
}

/** From so many points on a gap is shown as one, and two vendors are said to differ. */
export const apartFrom = 10;

/** "29 points short", "4 points more", "no gap". */
export function gapWords(points: number): string {
  if (points === 0) return 'no gap';
  return `${formatNumber(Math.abs(points))} points ${points > 0 ? 'short' : 'more'}`;
}

/** What a vendor says, signs and carries, read aloud: "says 70 %, signs 60 %, carried 31 %, 29 points short". */
export function sharingWords(
  { says, signs, does }: Readonly<Record<'says' | 'signs' | 'does', number | null>>,
  points: number | null,
): string {
  return [
    says !== null && `says ${shareWords(says)}`,
    signs === null ? 'signs nothing yet' : `signs ${shareWords(signs)}`,
    does === null ? 'nothing settled yet' : `carried ${shareWords(does)}`,
    points !== null && gapWords(points),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Sums in their currencies, beside each other; a dash for none. */
export function moneysWords(list: readonly MoneyValue[], form: 'full' | 'compact' = 'compact'): string {
  return list.length === 0 ? '–' : list.map((money) => formatMoney(money, form)).join(', ');
}

/** Days a first invoice came behind signature, as a median: "34 d", "12.5 d", "5 d before signature". */
export function daysWords(days: number | null): string {
  if (days === null) return '–';
  const size = `${formatNumber(Math.abs(days), Number.isInteger(days) ? 0 : 1)} d`;
  return days < 0 ? `${size} before signature` : size;
}
