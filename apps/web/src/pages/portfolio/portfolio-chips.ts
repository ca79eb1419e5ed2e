import { periodWords } from '@scrimmage/domain/period';
import { type FilterChip, filterChips } from '../pilots/filter-chips';
import type { PortfolioSearch } from './portfolio-search';

/** What narrows nothing of the portfolio. */
export const wholePortfolio = {
  program: undefined,
  unit: undefined,
  mode: undefined,
  from: undefined,
  to: undefined,
} satisfies Partial<PortfolioSearch>;

/** A part of the page's filter, and what is left when it is taken away. */
interface PortfolioChip extends Omit<FilterChip, 'without'> {
  readonly without: Partial<PortfolioSearch>;
}

/** The parts of the page's filter: which pilots, and which days. */
export function portfolioChips(
  { from, to, program, unit, mode }: PortfolioSearch,
  names: ReadonlyMap<string, string>,
): readonly PortfolioChip[] {
  const pilots = filterChips({ program, unit, mode }, names) as readonly PortfolioChip[];
  if (!from && !to) return pilots;
  const label = periodWords({ from: from ?? null, to: to ?? null });
  return [...pilots, { id: 'period', kind: 'Period', label, without: { from: undefined, to: undefined } }];
}
