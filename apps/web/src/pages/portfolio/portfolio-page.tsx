import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { History, ListFilter, Printer } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { FailuresToKnow } from '../../features/failures/failures-to-know';
import { SavedViews } from '../../features/views/saved-views';
import { PortfolioPageDocument } from '../../generated/documents/portfolio-page';
import type { PortfolioPageQuery } from '../../generated/operations';
import { QueryPart } from '../../platform/asked';
import { Moment } from '../../platform/moment';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { PageState } from '../../ui/states';
import { NothingFound } from '../pilots/nothing-found';
import { idsOf, useNames } from '../pilots/use-names';
import { AgeBars } from './age-bars';
import { DecisionsDue, decisionsShown } from './decisions-due';
import { DueBars } from './due-bars';
import { EvidenceForest } from './evidence-forest';
import { LookBack } from './look-back';
import { PortfolioBeside } from './portfolio-beside';
import { portfolioChips, wholePortfolio } from './portfolio-chips';
import { portfolioQuestion } from './portfolio-question';
import { Sentence } from './portfolio-sentence';
import { PortfolioSkeleton } from './portfolio-skeleton';
import { ProgramTable } from './program-table';
import { StageBars } from './stage-bars';

/** What stands below the first look travels after it. */
const PortfolioFilter = lazy(async () => ({ default: (await import('./portfolio-filter')).PortfolioFilter }));
const RoadAhead = lazy(async () => ({ default: (await import('./road-ahead')).RoadAhead }));
const PastPortfolio = lazy(async () => ({ default: (await import('./past-portfolio')).PastPortfolio }));
const PortfolioBelow = lazy(async () => ({ default: (await import('./portfolio-below')).PortfolioBelow }));

const route = getRouteApi('/shell/');

/** Forty programs are a list of their own. */
const programsShown = 12;

/** All pilots on one page: as they stand, or as they stood when a day ended. */
export function PortfolioPage() {
  const { on } = route.useSearch();
  const today = useViewer()?.today;
  if (on === undefined || today === undefined || on >= today) return <PortfolioNow />;
  return (
    <Suspense fallback={<PortfolioSkeleton />}>
      <PastPortfolio day={on} today={today} />
    </Suspense>
  );
}

function PortfolioNow() {
  const { all, on: _on, ...search } = route.useSearch();
  const navigate = useNavigate({ from: '/' });
  const today = useViewer()?.today;
  const [filtering, setFiltering] = useState(false);
  const [looking, setLooking] = useState(false);
  const query = usePageQuery(PortfolioPageDocument, portfolioQuestion(search, 'MINE'));
  const names = useNames(idsOf(search));
  const narrow = (patch: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  const lookBack = (day: string | null) =>
    void navigate({ search: (before) => ({ ...before, on: day ?? undefined }) });
  const clear = () => narrow(wholePortfolio);
  const chips = portfolioChips(search, names);
  const portfolio = query.data?.portfolio;
  return (
    <>
      <PageHeader
        title="Portfolio"
        sentence={portfolio && <Sentence clauses={portfolio.sentence} />}
        asOf={
          portfolio && (
            <>
              As of <Moment exact at={portfolio.asOf} />
            </>
          )
        }
        actions={
          (chips.length > 0 || (portfolio?.total.count ?? 0) > 0) && (
            <>
              {(filtering || chips.length > 0) && <SavedViews list="PORTFOLIO" />}
              <Button
                aria-expanded={filtering}
                data-filter=""
                icon={<ListFilter aria-hidden size={14} />}
                onClick={() => setFiltering(!filtering)}
              >
                Filter
              </Button>
              <Button
                aria-expanded={looking}
                icon={<History aria-hidden size={14} />}
                onClick={() => setLooking(!looking)}
              >
                Look back
              </Button>
              <LinkButton to="/board" search={search}>
                <Printer aria-hidden size={14} />
                Board page
              </LinkButton>
            </>
          )
        }
      />
      {filtering && (
        <Suspense fallback={null}>
          <PortfolioFilter search={search} today={today ?? null} onChange={narrow} />
        </Suspense>
      )}
      {looking && portfolio && <LookBack day={null} today={portfolio.today} onChange={lookBack} />}
      <Chips
        chips={chips.map(({ without, ...chip }) => ({ ...chip, onRemove: () => narrow(without) }))}
        onClear={clear}
      />
      {portfolio?.period && <p className="mb-3 text-meta text-ink-2">{portfolio.period.sentence}</p>}
      <FailuresToKnow />
      <PageState query={query} skeleton={<PortfolioSkeleton />}>
        {(found) => {
          if (found.portfolio.total.count > 0) return <Figures page={found} showAll={all === true} />;
          return <NothingFound filtered={chips.length > 0} onClear={clear} />;
        }}
      </PageState>
    </>
  );
}

/** The first look holds about so many rows; a decision takes as much height as a row and a half of evidence. */
const rowsBeside = (decisions: number) => 15 - Math.round(1.5 * Math.min(decisions, decisionsShown));

interface FiguresProps {
  readonly page: PortfolioPageQuery;
  readonly showAll: boolean;
}

function Figures({ page: { portfolio, decisionsDue, milestones, sprints }, showAll }: FiguresProps) {
  const { today } = portfolio;
  return (
    <>
      <div className="first-look grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-4 max-xl:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-4">
          <QueryPart of="DecisionsDue_queue">
            <DecisionsDue {...portfolio} queue={decisionsDue} whose="MINE" />
          </QueryPart>
          <QueryPart of="EvidenceForest_portfolio">
            <EvidenceForest {...portfolio} shownFirst={rowsBeside(decisionsDue.edges.length)} />
          </QueryPart>
        </div>
        <div className="flex min-w-0 flex-col gap-4 max-xl:grid max-xl:grid-cols-2 phone:flex! print:grid! print:grid-cols-3">
          <PortfolioBeside {...portfolio} milestones={milestones} />
        </div>
      </div>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-4 max-xl:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-4">
          <QueryPart of="ProgramTable_portfolio">
            <ProgramTable {...portfolio} shownFirst={programsShown} showAll={showAll} />
          </QueryPart>
          <Suspense fallback={null}>
            <QueryPart of="RoadAhead_milestones">
              <RoadAhead milestones={milestones} sprints={sprints} today={today} />
            </QueryPart>
          </Suspense>
        </div>
        <div className="flex min-w-0 flex-col gap-4 max-xl:grid max-xl:grid-cols-2 phone:flex! print:grid! print:grid-cols-3">
          <QueryPart of="StageBars_portfolio">
            <StageBars {...portfolio} />
          </QueryPart>
          <QueryPart of="DueBars_portfolio">
            <DueBars {...portfolio} />
          </QueryPart>
          <QueryPart of="AgeBars_portfolio">
            <AgeBars {...portfolio} />
          </QueryPart>
        </div>
      </div>
      <Suspense fallback={null}>
        <PortfolioBelow {...portfolio} />
      </Suspense>
    </>
  );
}
