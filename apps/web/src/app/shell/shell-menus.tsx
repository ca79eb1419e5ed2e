import { useNavigate } from '@tanstack/react-router';
import { CircleHelp, Keyboard, LogOut, UserRound } from 'lucide-react';
import { openDialog } from '../../platform/dialogs';
import { signOut } from '../../platform/session';
import { useStore } from '../../platform/store';
import { chooseTheme, type ThemeChoice, themeChoice } from '../../platform/theme';
import type { MenuEntry } from '../../ui/menu';

const themes: ReadonlyArray<{ readonly choice: ThemeChoice; readonly label: string }> = [
  { choice: 'light', label: 'Light' },
  { choice: 'dark', label: 'Dark' },
  { choice: 'system', label: 'As the system' },
];

/** What the rail's menus and the phone's "More" offer. */
export function useShellMenus(): {
  readonly themeEntries: readonly MenuEntry[];
  readonly userEntries: readonly MenuEntry[];
} {
  const navigate = useNavigate();
  const chosen = useStore(themeChoice);
  return {
    themeEntries: themes.map(({ choice, label }) => ({
      label,
      checked: chosen === choice,
      onPick: () => chooseTheme(choice),
    })),
    userEntries: [
      {
        label: 'Your profile',
        icon: <UserRound aria-hidden size={14} />,
        onPick: () => void navigate({ to: '/settings/account' }),
      },
      {
        label: 'Keys',
        icon: <Keyboard aria-hidden size={14} />,
        keys: '?',
        onPick: () => openDialog({ name: 'shortcuts' }),
      },
      {
        label: 'Words and keys',
        icon: <CircleHelp aria-hidden size={14} />,
        onPick: () => void navigate({ to: '/help' }),
      },
      { label: 'Sign out', icon: <LogOut aria-hidden size={14} />, onPick: () => void signOut() },
    ],
  };
}
