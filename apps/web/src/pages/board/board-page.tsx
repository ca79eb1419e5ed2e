import { getRouteApi, Link } from '@tanstack/react-router';
import { FilePlus2, Printer } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { PortfolioPageDocument } from '../../generated/documents/portfolio-page';
import type { PortfolioPageQuery } from '../../generated/operations';
import { formatMoment } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { PageState, RowsSkeleton } from '../../ui/states';
import { filterChips } from '../pilots/filter-chips';
import { idsOf, useNames } from '../pilots/use-names';
import { portfolioQuestion } from '../portfolio/portfolio-question';
import { Sentence } from '../portfolio/portfolio-sentence';
import { BoardLinks } from './board-links';
import { mostSheets } from './board-search';
import { BoardSheets } from './board-sheets';
import { usePaperLines } from './paper-lines';
import { TakeAway } from './take-away';

const BoardFigures = lazy(async () => ({ default: (await import('./board-figures')).BoardFigures }));
const AppendDialog = lazy(async () => ({ default: (await import('./append-dialog')).AppendDialog }));
const route = getRouteApi('/shell/board');

/** The portfolio as it is handed to a board: on paper, light, nothing folded away, with the sheets chosen to follow it. */
export function BoardPage() {
  const { proof, dossier, ...search } = route.useSearch();
  const query = usePageQuery(PortfolioPageDocument, portfolioQuestion(search, 'ALL'));
  return (
    <div className="board-sheet mx-auto max-w-[56rem]">
      <PageState
        query={query}
        skeleton={
          <>
            <PageHeader title="Board page" />
            <RowsSkeleton rows={16} />
          </>
        }
      >
        {(page) => <Board page={page} />}
      </PageState>
      <BoardSheets proof={proof ?? []} dossier={dossier ?? []} />
    </div>
  );
}

function Board({ page }: { readonly page: PortfolioPageQuery }) {
  const { portfolio } = page;
  const { all: _all, proof = [], dossier = [], ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const [appending, setAppending] = useState(false);
  const figures = useRef<HTMLDivElement>(null);
  const viewer = useViewer();
  const names = useNames(idsOf(search));
  const chips = filterChips(search, names);
  const workspace = viewer?.workspace.name ?? '';
  usePaperLines(workspace, formatMoment(portfolio.asOf, viewer?.workspace.timeZone ?? 'UTC'));
  return (
    <>
      <PageHeader
        title="Portfolio"
        tabTitle="Board page"
        above={
          <>
            <Link to="/" search={search} className="link">
              {workspace}
            </Link>
            {' · Board page'}
          </>
        }
        sentence={<Sentence clauses={portfolio.sentence} />}
        asOf={
          <>
            As of <Moment exact at={portfolio.asOf} />
          </>
        }
        actions={
          <>
            <Button icon={<FilePlus2 aria-hidden size={14} />} onClick={() => setAppending(true)}>
              Append…
            </Button>
            <TakeAway page={page} variables={portfolioQuestion(search, 'ALL')} workspace={workspace} />
            <Button look="primary" icon={<Printer aria-hidden size={14} />} onClick={() => window.print()}>
              Print
            </Button>
          </>
        }
      />
      <p className="-mt-2 mb-4 text-meta text-ink-2">
        {chips.length === 0
          ? 'All pilots of the workspace.'
          : `Only ${chips.map(({ kind, label }) => `${kind}: ${label}`).join(', ')}.`}
        {portfolio.period && ` ${portfolio.period.sentence}`}
      </p>
      <div ref={figures} className="flex flex-col gap-4">
        <Suspense fallback={<RowsSkeleton rows={16} />}>
          <BoardFigures page={page} />
        </Suspense>
      </div>
      <div className="mt-4">
        <BoardLinks within={figures} />
      </div>
      {appending && (
        <Suspense fallback={null}>
          <AppendDialog
            room={mostSheets - proof.length - dossier.length}
            onClose={() => setAppending(false)}
            onAppend={(sheet) =>
              void navigate({
                search: (before) => ({
                  ...before,
                  proof: joined(before.proof, sheet.proof),
                  dossier: joined(before.dossier, sheet.dossier),
                }),
                resetScroll: false,
                replace: true,
              })
            }
          />
        </Suspense>
      )}
    </>
  );
}

/** A list with one more, each once. */
const joined = (list: readonly string[] | undefined, one: string | undefined): string[] | undefined =>
  one === undefined ? list && [...list] : [...new Set([...(list ?? []), one])];
