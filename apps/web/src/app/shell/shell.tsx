import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { openDialog } from '../../platform/dialogs';
import { useShortcuts } from '../../platform/shortcuts';
import { Dialogs } from '../dialogs';
import { LiveEvents } from '../live';
import { UndoToasts } from '../undo-toasts';
import { ConnectionNote } from './connection-note';
import { PhoneBar } from './phone-bar';
import { Rail } from './rail';

const OutboxNote = lazy(async () => ({
  default: (await import('../../features/failures/outbox-note')).OutboxNote,
}));

/** It stands first within the page, so that its words are one stop behind “Skip to the content”. */
const WordLayer = lazy(async () => ({ default: (await import('../word-layer')).WordLayer }));

/** Puts the cursor into the page's filter, wherever the page keeps it. */
function focusFilter(): void {
  document.querySelector<HTMLElement>('main [data-filter]')?.focus();
}

/** The frame of every page behind the door. */
export function Shell() {
  const navigate = useNavigate();
  useShortcuts([
    {
      keys: 'mod+k',
      label: 'Search and commands',
      group: 'Anywhere',
      run: () => openDialog({ name: 'palette' }),
    },
    { keys: 'f', label: 'Log a failure', group: 'Anywhere', run: () => openDialog({ name: 'log-failure' }) },
    { keys: 'n', label: 'New pilot', group: 'Anywhere', run: () => openDialog({ name: 'new-pilot' }) },
    { keys: '/', label: 'Filter this page', group: 'Anywhere', run: focusFilter },
    { keys: '?', label: 'Show these keys', group: 'Anywhere', run: () => openDialog({ name: 'shortcuts' }) },
    { keys: 'g h', label: 'Portfolio', group: 'Go to', run: () => void navigate({ to: '/' }) },
    { keys: 'g p', label: 'Pilots', group: 'Go to', run: () => void navigate({ to: '/pilots' }) },
    { keys: 'g v', label: 'Vendors', group: 'Go to', run: () => void navigate({ to: '/vendors' }) },
    { keys: 'g l', label: 'Learnings', group: 'Go to', run: () => void navigate({ to: '/learnings' }) },
    { keys: 'g r', label: 'Roadmap', group: 'Go to', run: () => void navigate({ to: '/road' }) },
    { keys: 'g s', label: 'Settings', group: 'Go to', run: () => void navigate({ to: '/settings' }) },
  ]);
  return (
    <div className="print-block grid min-h-dvh grid-cols-[13rem_minmax(0,1fr)] phone:block">
      <a
        href="#content"
        className="no-print sr-only z-60 rounded-md bg-surface px-3 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <Rail />
      <div className="min-w-0">
        <ConnectionNote />
        <Suspense fallback={null}>
          <OutboxNote />
        </Suspense>
        <main
          id="content"
          tabIndex={-1}
          className="print-block mx-auto max-w-[90rem] min-w-0 p-6 phone:p-4 phone:pb-24"
        >
          <Suspense fallback={null}>
            <WordLayer />
          </Suspense>
          <Outlet />
        </main>
      </div>
      <PhoneBar />
      <Dialogs />
      <LiveEvents />
      <UndoToasts />
    </div>
  );
}
