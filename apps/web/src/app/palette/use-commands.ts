import { useNavigate } from '@tanstack/react-router';
import { openDialog } from '../../platform/dialogs';
import { signOut } from '../../platform/session';
import { chooseTheme } from '../../platform/theme';
import { useViewer } from '../../platform/use-viewer';
import type { PaletteEntry } from './matching';

const pages = [
  { to: '/', label: 'Portfolio' },
  { to: '/pilots', label: 'Pilots' },
  { to: '/vendors', label: 'Vendors' },
  { to: '/vendors/stances', label: 'Vendors: how stances are named' },
  { to: '/learnings', label: 'Learnings' },
  { to: '/failures', label: 'Failures' },
  { to: '/failures/budget', label: 'Failure budgets' },
  { to: '/road', label: 'Roadmap' },
  { to: '/dashboards', label: 'Dashboards' },
  { to: '/explorer', label: 'Explorer' },
  { to: '/settings/programs', label: 'Settings: programs' },
  { to: '/settings/systems', label: 'Settings: systems' },
  { to: '/settings/units', label: 'Settings: units' },
  { to: '/settings/causes', label: 'Settings: causes of failure' },
  { to: '/settings/templates', label: 'Settings: templates of pilots' },
  { to: '/settings/members', label: 'Settings: members' },
  { to: '/settings/tokens', label: 'Settings: tokens' },
  { to: '/settings/audit', label: 'Settings: audit log' },
  { to: '/settings/imports', label: 'Settings: imports' },
  { to: '/settings/account', label: 'Your profile' },
  { to: '/board', label: 'Board page' },
  { to: '/help', label: 'Words and keys' },
] as const;

/** What the palette can do besides finding pilots. */
export function useCommands() {
  const navigate = useNavigate();
  const viewer = useViewer();
  const go = pages.map(
    ({ to, label }): PaletteEntry => ({ id: to, group: 'Go to', label, run: () => void navigate({ to }) }),
  );
  const actions: PaletteEntry[] = [
    {
      id: 'log-failure',
      group: 'Do',
      label: 'Log a failure',
      run: () => openDialog({ name: 'log-failure' }),
    },
    { id: 'shortcuts', group: 'Do', label: 'Show keys', run: () => openDialog({ name: 'shortcuts' }) },
    { id: 'light', group: 'Do', label: 'Theme: light', run: () => chooseTheme('light') },
    { id: 'dark', group: 'Do', label: 'Theme: dark', run: () => chooseTheme('dark') },
    { id: 'system', group: 'Do', label: 'Theme: as the system', run: () => chooseTheme('system') },
    {
      id: 'print',
      group: 'Do',
      label: 'Print this page',
      run: () => requestAnimationFrame(() => window.print()),
    },
    { id: 'sign-out', group: 'Do', label: 'Sign out', run: () => void signOut() },
  ];
  if (viewer?.viewerCan.proposePilot) {
    actions.unshift({
      id: 'new-pilot',
      group: 'Do',
      label: 'New pilot',
      run: () => openDialog({ name: 'new-pilot' }),
    });
  }
  return {
    commands: [...actions, ...go],
    openPilot: (key: string) => void navigate({ to: '/pilots/$key', params: { key } }),
  };
}
