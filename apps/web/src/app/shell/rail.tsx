import { Link, useLocation } from '@tanstack/react-router';
import {
  Bell,
  BookOpen,
  ChevronsUpDown,
  FlaskConical,
  Gauge,
  Handshake,
  LayoutDashboard,
  NotebookPen,
  Plus,
  Route,
  Search,
  Settings,
  SunMoon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { openDialog } from '../../platform/dialogs';
import { useViewer } from '../../platform/use-viewer';
import { buttonClass } from '../../ui/button';
import { Keys } from '../../ui/keys';
import { MenuButton } from '../../ui/menu';
import { useShellMenus } from './shell-menus';

const itemClass =
  'flex min-h-8 w-full items-center gap-2.5 rounded-md px-2 text-left text-table font-medium text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink';

function RailLink({
  to,
  icon,
  children,
}: {
  readonly to:
    | '/'
    | '/pilots'
    | '/vendors'
    | '/learnings'
    | '/road'
    | '/dashboards'
    | '/explorer'
    | '/news'
    | '/settings';
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  // Failures are one part with what was learned of them.
  const besides = useLocation({
    select: ({ pathname }) => to === '/learnings' && pathname.startsWith('/failures'),
  });
  return (
    <Link
      to={to}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      className={itemClass}
      {...(besides && { 'aria-current': 'page' as const })}
    >
      {icon}
      {children}
    </Link>
  );
}

/** How much there is to read; nothing when there is nothing. */
function Unread({ count = 0 }: { readonly count?: number | undefined }) {
  if (count === 0) return null;
  return (
    <span className="rounded-full bg-accent-soft px-1.5 text-meta font-semibold text-accent tabular-nums">
      {count > 99 ? '99+' : count}
      <span className="sr-only"> unread</span>
    </span>
  );
}

const explorerIcon = (
  <span aria-hidden="true" className="w-4 text-center font-mono text-tick font-semibold">
    {'{}'}
  </span>
);

/** The way around on wide screens. */
export function Rail() {
  const viewer = useViewer();
  const { themeEntries, userEntries } = useShellMenus();
  return (
    <header className="no-print sticky top-0 flex h-dvh flex-col gap-1 overflow-y-auto border-r border-line px-3 py-4 phone:hidden">
      <p className="px-2 pb-1 text-body font-semibold">{viewer?.workspace.name ?? 'Scrimmage'}</p>
      <div aria-hidden="true" className="yard-line mx-2 mb-3" />
      {viewer?.viewerCan.proposePilot !== false && (
        <button
          type="button"
          className={buttonClass('primary', 'justify-start px-2')}
          onClick={() => openDialog({ name: 'new-pilot' })}
        >
          <Plus aria-hidden size={16} />
          <span className="flex-1 text-left">New pilot</span>
          <span aria-hidden="true" className="text-meta">
            N
          </span>
        </button>
      )}
      <button
        type="button"
        className={buttonClass('plain', 'justify-start px-2')}
        onClick={() => openDialog({ name: 'log-failure' })}
      >
        <NotebookPen aria-hidden size={16} />
        <span className="flex-1 text-left">Log failure</span>
        <span aria-hidden="true" className="text-meta">
          F
        </span>
      </button>
      <button
        type="button"
        className={buttonClass('plain', 'mb-2 justify-start px-2')}
        onClick={() => openDialog({ name: 'palette' })}
      >
        <Search aria-hidden size={16} />
        <span className="flex-1 text-left">Search</span>
        <span aria-hidden="true">
          <Keys keys="mod+k" />
        </span>
      </button>
      <nav aria-label="Main" className="flex flex-1 flex-col gap-0.5">
        <RailLink to="/" icon={<LayoutDashboard aria-hidden size={16} />}>
          Portfolio
        </RailLink>
        <RailLink to="/pilots" icon={<FlaskConical aria-hidden size={16} />}>
          Pilots
        </RailLink>
        <RailLink to="/vendors" icon={<Handshake aria-hidden size={16} />}>
          Vendors
        </RailLink>
        <RailLink to="/learnings" icon={<BookOpen aria-hidden size={16} />}>
          Learnings
        </RailLink>
        <RailLink to="/road" icon={<Route aria-hidden size={16} />}>
          Roadmap
        </RailLink>
        <RailLink to="/dashboards" icon={<Gauge aria-hidden size={16} />}>
          Dashboards
        </RailLink>
        <RailLink to="/explorer" icon={explorerIcon}>
          Explorer
        </RailLink>
        <span className="flex-1" />
        <RailLink to="/news" icon={<Bell aria-hidden size={16} />}>
          <span className="flex-1">News</span>
          <Unread count={viewer?.unreadNotices} />
        </RailLink>
        <RailLink to="/settings" icon={<Settings aria-hidden size={16} />}>
          Settings
        </RailLink>
      </nav>
      <MenuButton label="Theme" entries={themeEntries} className={itemClass}>
        <SunMoon aria-hidden size={16} />
        Theme
      </MenuButton>
      <MenuButton label="You" entries={userEntries} className={itemClass}>
        <span
          aria-hidden="true"
          className="inline-flex size-5 items-center justify-center rounded-full bg-accent-soft text-tick font-semibold text-accent"
        >
          {viewer?.member.name.slice(0, 1)}
        </span>
        <span className="min-w-0 flex-1 truncate">{viewer?.member.name ?? 'You'}</span>
        <ChevronsUpDown aria-hidden size={14} />
      </MenuButton>
    </header>
  );
}
