import type { BudgetPeriod, BudgetState } from '@scrimmage/contract/generated/schema-types';
import { formatMonth, formatNumber } from '../../platform/format';
import { Badge, type Glyph, type Tone } from '../../ui/badge';

interface Look {
  readonly words: string;
  readonly tone: Tone;
  readonly glyph: Glyph;
}

/** The states of a failure budget as word, tone and shape; too safe is a warning as burning is. */
export const budgetLooks: Readonly<Record<BudgetState, Look>> = {
  TOO_FEW_TO_TELL: { words: 'Too few to tell', tone: 'neutral', glyph: 'ring' },
  TOO_SAFE: { words: 'Too safe', tone: 'watch', glyph: 'half' },
  IN_CONTROL: { words: 'In control', tone: 'good', glyph: 'disc' },
  BURNING: { words: 'Burning', tone: 'watch', glyph: 'triangle' },
  EXHAUSTED: { words: 'Exhausted', tone: 'bad', glyph: 'square' },
};

/** From too few to too many. */
export const budgetStates = ['TOO_FEW_TO_TELL', 'TOO_SAFE', 'IN_CONTROL', 'BURNING', 'EXHAUSTED'] as const;

/** Where a program stands in its failure budget. */
export function BudgetBadge({ state }: { readonly state: BudgetState }) {
  const { words, tone, glyph } = budgetLooks[state];
  return (
    <Badge tone={tone} glyph={glyph}>
      {words}
    </Badge>
  );
}

export const periodWords: Readonly<Record<BudgetPeriod, string>> = {
  MONTH: 'month',
  QUARTER: 'quarter',
  HALF_YEAR: 'half-year',
  YEAR: 'year',
};

/** A window by its name: "Nov 2026", "Q4 2026", "H2 2026", "2026". */
export function windowName(period: BudgetPeriod, from: string): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (period === 'YEAR') return year;
  if (period === 'HALF_YEAR') return `H${month > 6 ? 2 : 1} ${year}`;
  if (period === 'QUARTER') return `Q${Math.ceil(month / 3)} ${year}`;
  return `${formatMonth(from)} ${year}`;
}

/** A planned count: whole where it is, else with one digit. */
export const countWords = (count: number) => formatNumber(count, Number.isInteger(count) ? 0 : 1);
