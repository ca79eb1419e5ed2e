import { LettersPageDocument } from '../../generated/documents/letters-page';
import type { Mail_inListFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { PageHeader } from '../../ui/page-header';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { LetterBody } from './letter-body';
import { MailBadge, mailSentence } from './mail-state';
import { NewsNav } from './news-nav';

const managing: ReadonlySet<string> = new Set(['EXECUTIVE', 'ADMIN']);

/** Letters that were written, and what became of each. */
export function LettersPage() {
  const role = useViewer()?.member.role ?? '';
  const query = useGrowingQuery(LettersPageDocument, {}, (data) => data.mails);
  return (
    <>
      <PageHeader
        title="Letters"
        sentence={`Letters to you${managing.has(role) ? ', and every digest, whoever gets it' : ''}. Each says what became of it.`}
      />
      <NewsNav />
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ mails }) =>
          mails.edges.length === 0 ? (
            <Empty kind="first-use" title="No letter yet">
              Letters are written when something concerns you, and once a week as the digest.
            </Empty>
          ) : (
            <>
              <ul aria-label="Letters" className="card">
                {mails.edges.map(({ node }) => (
                  <li key={node.id} className="border-b border-line last:border-b-0">
                    <Letter mail={node} />
                  </li>
                ))}
              </ul>
              <ShowMore
                range={`${mails.edges.length} of ${formatCount(mails.totalCount, 'letter')}`}
                hasMore={mails.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </>
          )
        }
      </PageState>
    </>
  );
}

function Letter({ mail }: { readonly mail: Mail_inListFragment }) {
  const { subject, to, address, state, failure, madeAt, intro, sections, footer } = mail;
  return (
    <details className="group">
      <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 hover:bg-hover">
        <span className="min-w-0 flex-1 basis-72 font-medium wrap-anywhere">{subject}</span>
        <MailBadge state={state} />
        <span className="text-meta text-ink-3">
          {to} · <Moment at={madeAt} />
        </span>
      </summary>
      <div className="flex flex-col gap-4 px-4 pb-4">
        {/* The headings of the letter stand below one, not below the page's own. */}
        <h2 className="sr-only">{subject}</h2>
        <p className="text-table text-ink-2 wrap-anywhere">
          {`To ${to}, ${address}. ${mailSentence(state)}`}
          {failure !== null && ` ${failure}`}
        </p>
        <LetterBody intro={intro} sections={sections} />
        <p className="border-t border-line pt-3 text-meta text-ink-3">{footer}</p>
      </div>
    </details>
  );
}
