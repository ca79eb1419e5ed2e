import { lazy, Suspense } from 'react';
import type { PortfolioPageQuery } from '../../generated/operations';
import { AgeBars } from '../portfolio/age-bars';
import { BalanceCard } from '../portfolio/balance-card';
import { BudgetsCard } from '../portfolio/budgets-card';
import { DecisionsDue } from '../portfolio/decisions-due';
import { DueBars } from '../portfolio/due-bars';
import { HealthApart } from '../portfolio/health-apart';
import { KillRate } from '../portfolio/kill-rate';
import { LastDecisions } from '../portfolio/last-decisions';
import { LearningsReused } from '../portfolio/learnings-reused';
import { OpenSpend } from '../portfolio/open-spend';
import { ProgramTable } from '../portfolio/program-table';
import { RiskCard } from '../portfolio/risk-card';
import { SpendConcentration } from '../portfolio/spend-concentration';
import { StageBars } from '../portfolio/stage-bars';
import { BoardEvidence } from './board-evidence';

const RoadAhead = lazy(async () => ({ default: (await import('../portfolio/road-ahead')).RoadAhead }));

/** The portfolio below each other: nothing is folded away, for on paper nothing can be opened. */
export function BoardFigures({ page }: { readonly page: PortfolioPageQuery }) {
  const { portfolio, decisionsDue, milestones, sprints } = page;
  return (
    <div className="flex flex-col gap-4" data-paper-width="860">
      <DecisionsDue {...portfolio} queue={decisionsDue} whose="ALL" />
      <BoardEvidence {...portfolio} />
      <Suspense fallback={null}>
        <RoadAhead milestones={milestones} sprints={sprints} today={portfolio.today} />
      </Suspense>
      <ProgramTable {...portfolio} shownFirst={portfolio.programs.length} showAll />
      <div
        className="grid grid-cols-2 items-start gap-4 phone:grid-cols-1 print:grid-cols-2"
        data-paper-width="410"
      >
        <StageBars {...portfolio} />
        <DueBars {...portfolio} />
        <AgeBars {...portfolio} />
        <BudgetsCard {...portfolio} />
        <RiskCard {...portfolio} />
        <KillRate {...portfolio} />
        <LearningsReused {...portfolio} />
      </div>
      <OpenSpend {...portfolio} />
      <BalanceCard {...portfolio} />
      <SpendConcentration {...portfolio} showAll />
      <HealthApart {...portfolio} />
      <LastDecisions {...portfolio} />
    </div>
  );
}
