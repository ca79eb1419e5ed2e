import type { ViewList } from '@scrimmage/contract/generated/schema-types';
import { paramList } from '@scrimmage/domain/view-params';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Check, ChevronDown, Users } from 'lucide-react';
import { useState } from 'react';
import { SavedViewsDocument } from '../../generated/documents/saved-views';
import { useStore } from '../../platform/store';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { buttonClass } from '../../ui/button';
import { MenuButton, type MenuEntry } from '../../ui/menu';
import { showToast } from '../../ui/toasts';
import { currentView, noteOpened, openedViews, paramsOf, searchOf, type View } from './opened-view';
import { useViewChanges } from './use-view-changes';
import { ViewDialog } from './view-dialog';

const addresses: Readonly<Record<ViewList, string>> = {
  PORTFOLIO: '/',
  PILOTS: '/pilots',
  VENDORS: '/vendors',
  FAILURES: '/failures',
  LEARNINGS: '/learnings',
  ROAD: '/road',
  SYSTEMS: '/settings/systems',
  MEMBERS: '/settings/members',
  AUDIT: '/settings/audit',
};
const blank = <span className="inline-block size-3.5" />;

/** The menu of a list's views: opens one, and keeps what the list shows under a name. */
export function ViewsMenu({ list }: { readonly list: ViewList }) {
  const router = useRouter();
  const me = useViewer()?.member.id;
  const query = usePageQuery(SavedViewsDocument, { list });
  const [dialog, setDialog] = useState<{ readonly view: View | null } | null>(null);
  const { save, remove } = useViewChanges(query.retry);
  const views = query.data?.savedViews ?? [];
  const params = paramsOf(list, useSearch({ strict: false }));
  const current = currentView(list, views, { params, openedId: useStore(openedViews)[list] });

  const open = (view: View) => {
    noteOpened(list, view.id);
    void router.navigate({ to: addresses[list], search: searchOf(view) as never });
    if (view.dropped.length > 0)
      showToast({
        text: `Not all of “${view.name}” holds any more: ${view.dropped.join(', ')}. The rest is shown.`,
      });
  };
  const iconOf = (view: View) =>
    current?.view.id === view.id ? (
      <Check aria-hidden size={14} />
    ) : view.sharing === 'WORKSPACE' ? (
      <Users aria-hidden size={14} className="text-ink-3" />
    ) : (
      blank
    );
  const entries: MenuEntry[] = views.map((view) => ({
    label: view.owner.id === me ? view.name : `${view.name}, by ${view.owner.name}`,
    icon: iconOf(view),
    onPick: () => open(view),
  }));
  if (current?.changed && current.view.viewerCan.edit)
    entries.push({
      label: `Save the change in “${current.view.name}”`,
      icon: blank,
      onPick: () => void save({ ...current.view, params: paramList(params) }),
    });
  entries.push({ label: 'Save this view…', icon: blank, onPick: () => setDialog({ view: null }) });
  if (current?.view.viewerCan.edit)
    entries.push(
      { label: 'Rename or share…', icon: blank, onPick: () => setDialog({ view: current.view }) },
      {
        label: `Delete “${current.view.name}”`,
        icon: blank,
        danger: true,
        onPick: () => void remove(current.view),
      },
    );

  return (
    <>
      <MenuButton
        label="Views"
        align="end"
        entries={entries}
        className={buttonClass('plain', 'max-w-64 font-normal')}
      >
        <span className="sr-only">View: </span>
        <span className="truncate">{current ? current.view.name : 'Views'}</span>
        {current?.changed && <span className="text-ink-3">(changed)</span>}
        <ChevronDown aria-hidden size={14} className="shrink-0 text-ink-3" />
      </MenuButton>
      {query.fault && <span role="alert" className="sr-only">{`Views: ${query.fault.sentence}`}</span>}
      {dialog && (
        <ViewDialog
          list={list}
          view={dialog.view}
          params={params}
          onDone={query.retry}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
