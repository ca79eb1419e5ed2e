import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const pages = [
  { to: '/settings/programs', label: 'Programs' },
  { to: '/settings/systems', label: 'Systems' },
  { to: '/settings/units', label: 'Units' },
  { to: '/settings/metrics', label: 'Metrics' },
  { to: '/settings/causes', label: 'Causes' },
  { to: '/settings/templates', label: 'Templates' },
  { to: '/settings/members', label: 'Members' },
  { to: '/settings/tokens', label: 'Tokens' },
  { to: '/settings/imports', label: 'Imports, exports' },
  { to: '/settings/audit', label: 'Audit log' },
  { to: '/settings/digest', label: 'Digest' },
  { to: '/settings/notifications', label: 'Notifications' },
  { to: '/settings/account', label: 'Your profile' },
] as const;

/** The second way around, beside the settings. */
export function SettingsFrame() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On phones the list scrolls sideways: the chosen one must not be out of sight.
    if (pathname) nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [pathname]);
  return (
    <div className="grid grid-cols-[10rem_minmax(0,1fr)] gap-8 phone:block">
      <nav
        ref={nav}
        aria-label="Settings"
        className="no-print flex flex-col gap-0.5 pt-1 phone:-mx-4 phone:mb-4 phone:flex-row phone:overflow-x-auto phone:px-4"
      >
        {pages.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            className="flex min-h-8 shrink-0 items-center rounded-md px-2 text-table font-medium whitespace-nowrap text-ink-2 hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink max-md:min-h-11"
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="min-w-0">
        <Outlet />
      </div>
    </div>
  );
}
