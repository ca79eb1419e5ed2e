import { getRouteApi } from '@tanstack/react-router';
import { CheckCheck } from 'lucide-react';
import { useRef } from 'react';
import { NewsPageDocument } from '../../generated/documents/news-page';
import type { Notice_inListFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { Moment } from '../../platform/moment';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { LinkButton } from '../../ui/link-button';
import { announce } from '../../ui/live-region';
import { ChangeNotice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { NewsNav } from './news-nav';
import { PlaceLink } from './place-link';
import { useReadNotices } from './use-read-notices';

const route = getRouteApi('/shell/news');

function said(unread: number): string {
  return unread === 0 ? 'You have read everything.' : `${formatCount(unread, 'notice')} not read yet.`;
}

/** What you were told of, the newest first. Nobody else sees it. */
export function NewsPage() {
  const { unread: unreadOnly = false } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useGrowingQuery(NewsPageDocument, { unreadOnly }, (data) => data.notices);
  const change = useReadNotices();
  const unread = query.data?.notices.unread ?? 0;
  const readAll = async () => {
    if (await change.mark(null)) announce('All notices are marked as read.');
  };
  return (
    <>
      <PageHeader
        title="News"
        sentence={query.data && `${said(unread)} Nobody else sees what you are told.`}
        actions={
          <>
            {unread > 0 && (
              <Button
                icon={<CheckCheck aria-hidden size={14} />}
                busy={change.running}
                onClick={() => void readAll()}
              >
                Mark all as read
              </Button>
            )}
            <LinkButton to="/settings/notifications">Choose what you hear of</LinkButton>
          </>
        }
      />
      <NewsNav />
      <ChangeNotice {...change} />
      <div className="mb-3">
        <Checkbox
          label="Only what I have not read"
          checked={unreadOnly}
          onChange={(on) => void navigate({ search: on ? { unread: true } : {}, replace: true })}
        />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ notices }) =>
          notices.edges.length === 0 ? (
            <Nothing unreadOnly={unreadOnly} onAll={() => void navigate({ search: {}, replace: true })} />
          ) : (
            <>
              <Notices
                notices={notices.edges.map(({ node }) => node)}
                onMark={(id, read) => void change.mark([id], read)}
              />
              <ShowMore
                range={`${notices.edges.length} of ${formatCount(notices.totalCount, 'notice')}`}
                hasMore={notices.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </>
          )
        }
      </PageState>
    </>
  );
}

function Nothing({ unreadOnly, onAll }: { readonly unreadOnly: boolean; readonly onAll: () => void }) {
  if (unreadOnly)
    return (
      <Empty
        kind="done"
        title="All is read"
        action={<Button onClick={onAll}>Show what you have read</Button>}
      />
    );
  return (
    <Empty kind="first-use" title="Nothing concerns you yet">
      When a decision comes near, a kill line is crossed or somebody mentions you, it stands here.
    </Empty>
  );
}

interface ListProps {
  readonly notices: readonly Notice_inListFragment[];
  readonly onMark: (id: string, read: boolean) => void;
}

function Notices({ notices, onMark }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  return (
    <div ref={list} {...rowKeys} className="card">
      <ul aria-label="Notices">
        {notices.map(({ id, label, sentence, path, toldAt, readAt }) => (
          <li
            key={id}
            data-row
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-line px-4 py-3 last:border-b-0"
          >
            <div className="min-w-0 flex-1 basis-80">
              <p className="text-meta text-ink-3">
                {readAt === null && <span className="mr-2 font-semibold text-accent">New</span>}
                {label} · <Moment at={toldAt} />
              </p>
              <p className="mt-0.5 max-w-[88ch] text-body">
                <PlaceLink
                  path={path}
                  onOpen={() => readAt === null && onMark(id, true)}
                  className={readAt === null ? 'link font-medium' : 'link'}
                >
                  {sentence}
                </PlaceLink>
              </p>
            </div>
            <button
              type="button"
              className="link min-h-6 text-meta max-md:min-h-11"
              onClick={() => onMark(id, readAt === null)}
            >
              {readAt === null ? 'Mark as read' : 'Mark as not read'}
              <span className="sr-only">: {sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
