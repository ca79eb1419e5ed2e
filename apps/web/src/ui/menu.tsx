import { lazy, type ReactNode, Suspense, useState } from 'react';

const Parts = lazy(() => import('./overlay/menu-parts').then((module) => ({ default: module.MenuParts })));

export interface MenuEntry {
  readonly label: string;
  readonly onPick: () => void;
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Given: a box to tick, and the menu stays open. */
  readonly checked?: boolean;
}

export interface OpenMenu {
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly align?: 'start' | 'end';
  readonly entries: readonly MenuEntry[];
}

/**
 * One menu for a whole screen: rows and cards carry plain buttons, and only the opened menu is mounted.
 * Keep `{ anchor, row }` in state, build the entries from the row while drawing, and give them here.
 */
export function Menu({ menu, onClose }: { readonly menu: OpenMenu | null; readonly onClose: () => void }) {
  if (!menu) return null;
  return (
    <Suspense fallback={null}>
      <Parts menu={menu} onClose={onClose} />
    </Suspense>
  );
}

interface ButtonMenuProps {
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly entries: readonly MenuEntry[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A single button with a menu of its own, for headers and tool bars; its entries follow the props while it is open. */
export function MenuButton({ label, align = 'start', entries, className, children }: ButtonMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        className={className}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
      </button>
      <Menu menu={anchor && { label, align, entries, anchor }} onClose={() => setAnchor(null)} />
    </>
  );
}
