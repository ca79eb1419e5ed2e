import { CSPProvider } from '@base-ui/react/csp-provider';
import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { cx } from '../cx';
import type { MenuEntry, OpenMenu } from '../menu';

const itemClass =
  'flex min-h-8 w-full cursor-pointer items-center gap-2 rounded-sm px-2 text-left text-table text-ink outline-none select-none data-highlighted:bg-hover data-disabled:text-ink-3 max-md:min-h-11';

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry.checked !== undefined) {
    return (
      <Base.CheckboxItem
        checked={entry.checked}
        onCheckedChange={() => entry.onPick()}
        closeOnClick={false}
        className={itemClass}
      >
        <span className="inline-flex size-4 items-center justify-center">
          {entry.checked && <Check aria-hidden size={14} />}
        </span>
        {entry.label}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item
      onClick={entry.onPick}
      disabled={entry.disabled ?? false}
      className={cx(itemClass, entry.danger && 'text-bad')}
    >
      {entry.icon}
      <span className="flex-1">{entry.label}</span>
      {entry.keys && <kbd className="font-sans text-meta text-ink-3">{entry.keys}</kbd>}
    </Base.Item>
  );
}

/** Inside the page's main part, so that whoever walks from landmark to landmark finds it; a dialog keeps its own menus on top. */
function landmark(anchor: HTMLElement): HTMLElement | undefined {
  if (anchor.closest('[role="dialog"]')) return undefined;
  return document.querySelector('main') ?? undefined;
}

/** The real menu, in its own chunk, opened on the element that was pressed. */
export function MenuParts({ menu, onClose }: { readonly menu: OpenMenu; readonly onClose: () => void }) {
  return (
    <CSPProvider disableStyleElements>
      <Base.Root
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Base.Portal container={landmark(menu.anchor)}>
          <Base.Positioner
            anchor={menu.anchor}
            sideOffset={4}
            align={menu.align ?? 'start'}
            className="z-50 outline-none"
          >
            <Base.Popup
              aria-label={menu.label}
              finalFocus={() => menu.anchor}
              className="overlay-in max-h-[min(24rem,var(--available-height))] min-w-44 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-float outline-none"
            >
              {menu.entries.map((entry) => (
                <Entry key={entry.label} entry={entry} />
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
