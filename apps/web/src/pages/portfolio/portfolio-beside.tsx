import type {
  BudgetsCard_portfolioFragment,
  RiskCard_portfolioFragment,
  RoadAhead_milestonesFragment,
} from '../../generated/operations';
import { QueryPart } from '../../platform/asked';
import { BudgetsCard } from './budgets-card';
import { RiskCard } from './risk-card';
import { RoadCard } from './road-card';

type Props = Pick<BudgetsCard_portfolioFragment, 'budgets'> &
  Pick<RiskCard_portfolioFragment, 'risk'> & {
    readonly milestones: RoadAhead_milestonesFragment;
    readonly today: string;
  };

/** What stands beside the evidence at the first look: can we afford another failure, who carries it, do we arrive. */
export function PortfolioBeside({ milestones, today, budgets, risk }: Props) {
  return (
    <>
      <QueryPart of="BudgetsCard_portfolio">
        <BudgetsCard budgets={budgets} />
      </QueryPart>
      <QueryPart of="RiskCard_portfolio">
        <RiskCard risk={risk} />
      </QueryPart>
      <QueryPart of="RoadAhead_milestones">
        <RoadCard milestones={milestones} today={today} />
      </QueryPart>
    </>
  );
}
