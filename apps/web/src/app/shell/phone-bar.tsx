import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, FlaskConical, Handshake, LayoutDashboard, Plus, Search } from 'lucide-react';
import { openDialog } from '../../platform/dialogs';
import { useViewer } from '../../platform/use-viewer';
import { MenuButton } from '../../ui/menu';
import { useShellMenus } from './shell-menus';

const itemClass =
  'flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-tick font-medium text-ink-2 aria-[current=page]:bg-hover aria-[current=page]:text-ink';

/** The way around on phones, and the round button for the most frequent job. */
export function PhoneBar() {
  const navigate = useNavigate();
  const viewer = useViewer();
  const { themeEntries, userEntries } = useShellMenus();
  const more = [
    ...(viewer?.viewerCan.proposePilot === false
      ? []
      : [{ label: 'New pilot', onPick: () => openDialog({ name: 'new-pilot' }) }]),
    { label: 'Learnings', onPick: () => void navigate({ to: '/learnings' }) },
    { label: 'Roadmap', onPick: () => void navigate({ to: '/road' }) },
    { label: 'Dashboards', onPick: () => void navigate({ to: '/dashboards' }) },
    { label: 'Explorer', onPick: () => void navigate({ to: '/explorer' }) },
    {
      label: viewer?.unreadNotices ? `News, ${viewer.unreadNotices} unread` : 'News',
      onPick: () => void navigate({ to: '/news' }),
    },
    { label: 'Settings', onPick: () => void navigate({ to: '/settings' }) },
    ...userEntries,
    ...themeEntries.map((entry) => ({ ...entry, label: `Theme: ${entry.label.toLowerCase()}` })),
  ];
  return (
    <>
      <button
        type="button"
        aria-label="Log a failure"
        onClick={() => openDialog({ name: 'log-failure' })}
        className="no-print fixed right-4 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-30 hidden size-14 items-center justify-center rounded-full border border-transparent bg-accent text-on-accent shadow-float phone:flex"
      >
        <Plus aria-hidden size={24} />
      </button>
      <nav
        aria-label="Main, phone"
        className="no-print fixed inset-x-0 bottom-0 z-30 hidden border-t border-line bg-bg pb-[env(safe-area-inset-bottom)] phone:flex"
      >
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={itemClass}>
          <LayoutDashboard aria-hidden size={18} />
          Portfolio
        </Link>
        <Link to="/pilots" className={itemClass}>
          <FlaskConical aria-hidden size={18} />
          Pilots
        </Link>
        <Link to="/vendors" activeOptions={{ includeSearch: false }} className={itemClass}>
          <Handshake aria-hidden size={18} />
          Vendors
        </Link>
        <button type="button" className={itemClass} onClick={() => openDialog({ name: 'palette' })}>
          <Search aria-hidden size={18} />
          Search
        </button>
        <MenuButton label="More" align="end" entries={more} className={itemClass}>
          <Ellipsis aria-hidden size={18} />
          More
        </MenuButton>
      </nav>
    </>
  );
}
