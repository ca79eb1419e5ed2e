import { filterOf } from '../../features/pilots/pilots-search';
import type { PortfolioPageQueryVariables } from '../../generated/operations';
import type { PortfolioSearch } from './portfolio-search';

/** What the page asks for an address: pilots and their figures, the road of their programs, and whose decisions are due. */
export function portfolioQuestion(
  { all: _all, on: _on, from, to, ...search }: PortfolioSearch,
  whose: 'MINE' | 'ALL',
): PortfolioPageQueryVariables {
  return {
    filter: filterOf(search),
    period: from || to ? { from, to } : null,
    road: search.program?.length ? { programIds: [...search.program] } : null,
    mine: whose === 'MINE',
  };
}
