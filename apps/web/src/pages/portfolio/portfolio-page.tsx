import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { filterOf, rowsSearch } from '../../features/pilots/pilots-search';
import { PortfolioPageDocument } from '../../generated/documents/portfolio-page';
import type { PortfolioPageQuery } from '../../generated/operations';
import { Moment } from '../../platform/moment';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { cx } from '../../ui/cx';
import { PageHeader } from '../../ui/page-header';
import { PageState } from '../../ui/states';
import { filterChips } from '../pilots/filter-chips';
import { FilterPanel } from '../pilots/filter-panel';
import { NothingFound } from '../pilots/nothing-found';
import { idsOf, useNames } from '../pilots/use-names';
import { AgeBars } from './age-bars';
import { DecisionsDue } from './decisions-due';
import { DueBars } from './due-bars';
import { EvidenceForest } from './evidence-forest';
import { PortfolioSkeleton } from './portfolio-skeleton';
import { ProgramTable } from './program-table';
import { StageBars } from './stage-bars';

const route = getRouteApi('/shell/');
const tones = { PLAIN: 'text-ink-2', WATCH: 'font-medium text-ink', BAD: 'font-medium text-bad' } as const;

type Portfolio = PortfolioPageQuery['portfolio'];

/** The page in one sentence; what it counts is one press away. */
function Sentence({ clauses }: { readonly clauses: Portfolio['sentence'] }) {
  return clauses.map(({ text, tone, rows }) => (
    <span key={text}>
      {rows ? (
        <Link
          to="/pilots"
          search={rowsSearch(rows)}
          className={cx(
            tones[tone],
            'py-1 leading-7 underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-solid',
          )}
        >
          {text}
        </Link>
      ) : (
        text
      )}{' '}
    </span>
  ));
}

/** All pilots on one page. */
export function PortfolioPage() {
  const { all, ...search } = route.useSearch();
  const navigate = useNavigate({ from: '/' });
  const [filtering, setFiltering] = useState(false);
  const query = usePageQuery(PortfolioPageDocument, { filter: filterOf(search) });
  const names = useNames(idsOf(search));
  const narrow = (patch: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  const clear = () => narrow({ program: undefined, unit: undefined, mode: undefined });
  const chips = filterChips(search, names);
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
            <Button
              aria-expanded={filtering}
              data-filter=""
              icon={<ListFilter aria-hidden size={14} />}
              onClick={() => setFiltering(!filtering)}
            >
              Filter
            </Button>
          )
        }
      />
      {filtering && <FilterPanel search={search} onChange={narrow} fields={['program', 'unit', 'mode']} />}
      <Chips
        chips={chips.map(({ without, ...chip }) => ({ ...chip, onRemove: () => narrow(without) }))}
        onClear={clear}
      />
      <PageState query={query} skeleton={<PortfolioSkeleton />}>
        {({ portfolio: found }) => {
          if (found.total.count > 0) return <Figures portfolio={found} showAll={all === true} />;
          return <NothingFound filtered={chips.length > 0} onClear={clear} />;
        }}
      </PageState>
    </>
  );
}

/** Where few decisions wait there is room for more programs before the fold. */
const programsBeside = (decisions: number) => 8 + Math.max(0, 8 - decisions);

function Figures({ portfolio, showAll }: { readonly portfolio: Portfolio; readonly showAll: boolean }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-4 max-xl:grid-cols-1">
      <div className="flex min-w-0 flex-col gap-4">
        <DecisionsDue {...portfolio} />
        <EvidenceForest {...portfolio} />
        <ProgramTable
          {...portfolio}
          shownFirst={programsBeside(portfolio.decisions.length)}
          showAll={showAll}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-4 max-xl:grid max-xl:grid-cols-2 phone:flex!">
        <StageBars {...portfolio} />
        <DueBars {...portfolio} />
        <AgeBars {...portfolio} />
      </div>
    </div>
  );
}
