import { lazy, Suspense } from 'react';
import type {
  BalanceCard_portfolioFragment,
  HealthApart_portfolioFragment,
  KillRate_portfolioFragment,
  LastDecisions_portfolioFragment,
  LearningsReused_portfolioFragment,
  OpenSpend_portfolioFragment,
  SpendConcentration_portfolioFragment,
} from '../../generated/operations';
import { QueryPart } from '../../platform/asked';
import { HealthApart } from './health-apart';
import { KillRate } from './kill-rate';
import { LastDecisions } from './last-decisions';
import { LearningsReused } from './learnings-reused';
import { OpenSpend } from './open-spend';

const SpendConcentration = lazy(async () => ({
  default: (await import('./spend-concentration')).SpendConcentration,
}));
const BalanceCard = lazy(async () => ({ default: (await import('./balance-card')).BalanceCard }));

type Props = BalanceCard_portfolioFragment &
  HealthApart_portfolioFragment &
  KillRate_portfolioFragment &
  LastDecisions_portfolioFragment &
  LearningsReused_portfolioFragment &
  OpenSpend_portfolioFragment &
  SpendConcentration_portfolioFragment;

/** What stands below the first look: where money goes, which pilots go otherwise than declared, on whom it depends, how often they are stopped, what was learned and decided. */
export function PortfolioBelow(portfolio: Props) {
  return (
    <div className="mt-4 grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1 print:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <QueryPart of="OpenSpend_portfolio">
          <OpenSpend {...portfolio} />
        </QueryPart>
        <QueryPart of="BalanceCard_portfolio">
          <Suspense fallback={null}>
            <BalanceCard {...portfolio} />
          </Suspense>
        </QueryPart>
        <QueryPart of="HealthApart_portfolio">
          <HealthApart {...portfolio} />
        </QueryPart>
        <QueryPart of="SpendConcentration_portfolio">
          <Suspense fallback={null}>
            <SpendConcentration {...portfolio} />
          </Suspense>
        </QueryPart>
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <QueryPart of="KillRate_portfolio">
          <KillRate {...portfolio} />
        </QueryPart>
        <QueryPart of="LearningsReused_portfolio">
          <LearningsReused {...portfolio} />
        </QueryPart>
        <QueryPart of="LastDecisions_portfolio">
          <LastDecisions {...portfolio} />
        </QueryPart>
      </div>
    </div>
  );
}
