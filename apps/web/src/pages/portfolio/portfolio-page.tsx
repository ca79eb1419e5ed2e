import { getRouteApi, Link } from '@tanstack/react-router';
import { PortfolioPageDocument } from '../../generated/documents/portfolio-page';
import type { PortfolioPageQuery } from '../../generated/operations';
import { openDialog } from '../../platform/dialogs';
import { Moment } from '../../platform/moment';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { PageHeader } from '../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';

const route = getRouteApi('/shell/');
const tones = { PLAIN: '', WATCH: 'font-semibold text-ink', BAD: 'font-semibold text-bad' } as const;

type Portfolio = PortfolioPageQuery['portfolio'];

function Sentence({ clauses }: { readonly clauses: Portfolio['sentence'] }) {
  return clauses.map((clause) => (
    <span key={clause.text} className={cx(tones[clause.tone])}>
      {clause.text}{' '}
    </span>
  ));
}

/** All pilots on one page. */
export function PortfolioPage() {
  const { program } = route.useSearch();
  const viewer = useViewer();
  const query = usePageQuery(PortfolioPageDocument, { filter: program ? { programIds: program } : null });
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
      />
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ portfolio: { total } }) =>
          total.count === 0 ? (
            <Empty
              kind="first-use"
              title="No pilots yet"
              action={
                viewer?.viewerCan.proposePilot && (
                  <Button look="primary" onClick={() => openDialog({ name: 'new-pilot' })}>
                    New pilot
                  </Button>
                )
              }
            >
              Propose the first one: it takes about a minute.
            </Empty>
          ) : (
            <Link to="/pilots" className="link">
              Open all {total.count} pilots
            </Link>
          )
        }
      </PageState>
    </>
  );
}
