import { getRouteApi, useLocation, useNavigate } from '@tanstack/react-router';
import { Ellipsis, Move, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { DashboardInFull } from '../../features/dashboards/tile-input';
import { DashboardPageDocument } from '../../generated/documents/dashboard-page';
import { DeleteDashboardDocument } from '../../generated/documents/delete-dashboard';
import { RestoreDashboardDocument } from '../../generated/documents/restore-dashboard';
import { fault } from '../../platform/faults';
import { announceChange } from '../../platform/live-events';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { Button, buttonClass } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { MenuButton } from '../../ui/menu';
import { ChangeNotice, Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { Broken, Empty, PageState, RowsSkeleton } from '../../ui/states';
import { RenameDashboardDialog } from './dashboard-dialogs';
import { ShareDialog } from './share-dialog';
import { sharingSentence } from './sharing-words';
import { TileGrid } from './tile-grid';

const route = getRouteApi('/shell/dashboards/$id');

/** One dashboard: one's own, or one that is shared with everybody. */
export function DashboardPage() {
  const { id } = route.useParams();
  return <Shown key={id} asked={{ id }} />;
}

/** A dashboard opened with a link: to be read, for as long as the link stands. */
export function LinkedDashboardPage() {
  // Behind the #, so that the token is in no server's log.
  const token = useLocation({ select: ({ hash }) => hash });
  return <Shown key={token} asked={{ token }} />;
}

interface ShownProps {
  readonly asked: { readonly id: string } | { readonly token: string };
}

function Shown({ asked }: ShownProps) {
  const query = usePageQuery(DashboardPageDocument, asked);
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
      {({ dashboard }) => {
        if (dashboard) return <OneDashboard dashboard={dashboard} />;
        if ('token' in asked) return <LinkOver />;
        return <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />;
      }}
    </PageState>
  );
}

function LinkOver() {
  return (
    <>
      <PageHeader title="Dashboard" />
      <Empty
        kind="filtered"
        title="This link opens nothing"
        action={<LinkButton to="/dashboards">To the dashboards</LinkButton>}
      >
        It has ended, or it is not whole. Ask whoever sent it for a new one.
      </Empty>
    </>
  );
}

/** Deletes it, and brings it back when somebody wants that. */
function useDeletion({ id, title }: DashboardInFull) {
  const navigate = useNavigate();
  const change = useChange(DeleteDashboardDocument);
  const back = useChange(RestoreDashboardDocument);
  const restore = async () => {
    const restored = await back.submit({ dashboardId: id });
    if (!restored.ok) throw new NotUndone(restored.refusal?.sentence ?? restored.fault?.sentence);
    announceChange();
  };
  const remove = async () => {
    const outcome = await change.submit({ dashboardId: id });
    if (!outcome.ok) return;
    announceChange();
    void navigate({ to: '/dashboards' });
    remember({ label: `“${title}” deleted`, undo: restore });
  };
  // What stands against bringing it back is told by its own notice.
  return { remove, change, restore: () => restore().catch(() => undefined), back };
}

function OneDashboard({ dashboard }: { readonly dashboard: DashboardInFull }) {
  const [arranging, setArranging] = useState(false);
  const [open, setOpen] = useState<'share' | 'rename' | null>(null);
  const { remove, change, restore, back } = useDeletion(dashboard);
  const { title, tiles, viewerCan, deletedAt } = dashboard;
  const own = viewerCan.edit && deletedAt === null;
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={title}
        above="Dashboard"
        sentence={sharingSentence(dashboard)}
        actions={
          own && (
            <>
              {tiles.length > 0 && (
                <Button
                  aria-pressed={arranging}
                  icon={<Move aria-hidden size={14} />}
                  onClick={() => setArranging(!arranging)}
                >
                  {arranging ? 'Done arranging' : 'Arrange'}
                </Button>
              )}
              <Button icon={<Share2 aria-hidden size={14} />} onClick={() => setOpen('share')}>
                Share
              </Button>
              <MenuButton
                label="More"
                align="end"
                className={buttonClass('plain', 'px-2')}
                entries={[
                  { label: 'Rename', onPick: () => setOpen('rename') },
                  { label: 'Delete', danger: true, onPick: () => void remove() },
                ]}
              >
                <span className="sr-only">More</span>
                <Ellipsis aria-hidden size={16} />
              </MenuButton>
            </>
          )
        }
      />
      <ChangeNotice {...change} />
      <ChangeNotice {...back} />
      {deletedAt !== null && (
        <div className="mb-4">
          <Notice tone="watch" action={<Button onClick={() => void restore()}>Bring it back</Button>}>
            This dashboard is deleted. Nobody else sees it.
          </Notice>
        </div>
      )}
      {tiles.length === 0 ? (
        <Empty
          kind="first-use"
          title="No tiles yet"
          {...(own && {
            action: (
              <LinkButton to="/explorer" look="primary">
                Open the explorer
              </LinkButton>
            ),
          })}
        >
          {own
            ? 'Ask a question in the explorer, choose how its answer is drawn, and add it here.'
            : 'Its owner has not added any.'}
        </Empty>
      ) : (
        <TileGrid dashboard={dashboard} arranging={arranging} />
      )}
      {open === 'share' && <ShareDialog dashboard={dashboard} onClose={close} />}
      {open === 'rename' && <RenameDashboardDialog dashboard={dashboard} onClose={close} />}
    </>
  );
}
