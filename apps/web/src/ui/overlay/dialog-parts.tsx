import { CSPProvider } from '@base-ui/react/csp-provider';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { cx } from '../cx';
import type { DialogProps } from '../dialog';

const shapes: Record<NonNullable<DialogProps['shape']>, string> = {
  dialog:
    'left-1/2 top-[10vh] max-h-[80vh] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 rounded-lg phone:inset-x-0 phone:bottom-0 phone:top-auto phone:max-h-[92vh] phone:w-full phone:translate-x-0 phone:rounded-b-none',
  broad:
    'left-1/2 top-[5vh] max-h-[90vh] w-[min(62rem,calc(100vw-2rem))] -translate-x-1/2 rounded-lg phone:inset-x-0 phone:bottom-0 phone:top-auto phone:max-h-[94vh] phone:w-full phone:translate-x-0 phone:rounded-b-none',
  sheet: 'inset-y-0 right-0 w-[min(32rem,100vw)] border-y-0 border-r-0',
  wide: 'left-1/2 top-[8vh] max-h-[84vh] w-[min(40rem,calc(100vw-1rem))] -translate-x-1/2 rounded-lg',
};

const firstField = ':is(input, textarea, select):not(:disabled)';

/** The real dialog, in its own chunk. Focus goes to the first field and back to where it came from. */
export function DialogParts({
  title,
  description,
  onClose,
  shape = 'dialog',
  hideTitle = false,
  children,
  footer,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <CSPProvider disableStyleElements>
      <Base.Root
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Base.Portal>
          <Base.Backdrop className="backdrop no-print fixed inset-0 z-40 bg-[oklch(0.165_0.008_258/0.45)]" />
          <Base.Popup
            initialFocus={() => body.current?.querySelector<HTMLElement>(firstField) ?? true}
            data-low={shape === 'dialog' || shape === 'broad' ? '' : undefined}
            className={cx(
              'overlay-in fixed z-50 flex flex-col overflow-hidden border border-line bg-surface text-ink shadow-float outline-none',
              shapes[shape],
            )}
          >
            <div className={cx('flex items-start gap-4 px-5 pt-4', hideTitle && 'sr-only')}>
              <div className="min-w-0 flex-1">
                <Base.Title className="text-section font-semibold">{title}</Base.Title>
                {description && (
                  <Base.Description className="text-table text-ink-2">{description}</Base.Description>
                )}
              </div>
              {!hideTitle && (
                <Base.Close
                  aria-label="Close"
                  className="control -mr-2 inline-flex aspect-square items-center justify-center text-ink-2 hover:bg-hover"
                >
                  <X aria-hidden size={16} />
                </Base.Close>
              )}
            </div>
            <div ref={body} className={cx('min-h-0 flex-1 overflow-y-auto', !hideTitle && 'px-5 py-4')}>
              {children}
            </div>
            {footer && (
              <div className="flex flex-wrap justify-end gap-2 border-t border-line bg-surface px-5 py-3">
                {footer}
              </div>
            )}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </CSPProvider>
  );
}
