import { dayWords } from '@scrimmage/domain/calendar';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { filterOf } from '../../features/pilots/pilots-search';
import { PastPortfolioDocument } from '../../generated/documents/past-portfolio';
import type { PastPortfolioQuery } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { PageState } from '../../ui/states';
import { idsOf, useNames } from '../pilots/use-names';
import { LastDecisions } from './last-decisions';
import { LookBack } from './look-back';
import { PastPrograms } from './past-programs';
import { PastStages } from './past-stages';
import { portfolioChips, wholePortfolio } from './portfolio-chips';
import { PortfolioFilter } from './portfolio-filter';
import { Sentence } from './portfolio-sentence';
import { PortfolioSkeleton } from './portfolio-skeleton';

const route = getRouteApi('/shell/');

/** The portfolio as it stood at the end of a day: what the history can rebuild, beside today. */
export function PastPortfolio({ day, today }: { readonly day: string; readonly today: string }) {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/' });
  const query = usePageQuery(PastPortfolioDocument, { filter: filterOf(search), on: day });
  const names = useNames(idsOf(search));
  const narrow = (patch: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), resetScroll: false });
  const [filtering, setFiltering] = useState(false);
  const { from, to, ...pilots } = search;
  const chips = portfolioChips({ ...pilots, from: undefined, to: undefined }, names);
  const portfolio = query.data?.portfolio;
  return (
    <>
      <PageHeader
        title="Portfolio"
        tabTitle={`Portfolio on ${dayWords(day)}`}
        sentence={portfolio && <Sentence clauses={portfolio.sentence} />}
        asOf={`As of the end of ${dayWords(day)}`}
        actions={
          <Button
            aria-expanded={filtering}
            data-filter=""
            icon={<ListFilter aria-hidden size={14} />}
            onClick={() => setFiltering(!filtering)}
          >
            Filter
          </Button>
        }
      />
      <LookBack key={day} day={day} today={today} onChange={(on) => narrow({ on: on ?? undefined })} />
      {filtering && <PortfolioFilter search={search} today={null} onChange={narrow} />}
      <Chips
        chips={chips.map(({ without, ...chip }) => ({ ...chip, onRemove: () => narrow(without) }))}
        onClear={() => narrow(wholePortfolio)}
      />
      {(from || to) && (
        <p className="mb-3 text-meta text-ink-2">
          A day that has passed is not narrowed by a period: yours applies again when you are back at today.
        </p>
      )}
      <PageState query={query} skeleton={<PortfolioSkeleton />}>
        {(found) => <Then {...found} />}
      </PageState>
    </>
  );
}

function Then({ portfolio, now }: PastPortfolioQuery) {
  const { rebuilt, stages, programs, killRate } = portfolio;
  return (
    <div className="flex flex-col gap-4">
      {rebuilt && <Notice>{rebuilt.sentence}</Notice>}
      <div className="grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-4">
          <PastStages then={stages} now={now.stages} />
          <section aria-label="Did we stop as often as we plan?" className="card px-4 py-3">
            <h2 className="mb-1 text-body font-semibold">Did we stop as often as we plan?</h2>
            <p className="text-table text-ink-2">{killRate.sentence}</p>
          </section>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <PastPrograms programs={programs} />
          <LastDecisions {...portfolio} />
          {rebuilt && (
            <p className="text-meta text-ink-3">
              {`${formatCount(rebuilt.decisions, 'decision was', 'decisions were')} made until then.`}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}
