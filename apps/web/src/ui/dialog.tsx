import { lazy, type ReactNode, Suspense } from 'react';
import { useReturnFocus } from './return-focus';

const load = () => import('./overlay/dialog-parts').then((module) => ({ default: module.DialogParts }));
const Parts = lazy(load);

/** Fetches what dialogs are drawn with ahead, for one that must open without a line. */
export function preloadDialog(): void {
  // What fails here is asked for again, and said, when a dialog opens.
  load().catch(() => undefined);
}

export interface DialogProps {
  readonly title: string;
  readonly description?: string;
  readonly onClose: () => void;
  /** A dialog in the middle (a bottom sheet on phones), one with room for two columns, a sheet at the side, or a wide one for search. */
  readonly shape?: 'dialog' | 'broad' | 'sheet' | 'wide';
  readonly hideTitle?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Render it while it is open, take it away to close it; Esc, the backdrop and × call `onClose`. */
export function Dialog(props: DialogProps) {
  useReturnFocus();
  return (
    <Suspense fallback={null}>
      <Parts {...props} />
    </Suspense>
  );
}

/** The same at the right edge, for looking something up without leaving the page. */
export function Sheet(props: Omit<DialogProps, 'shape'>) {
  return <Dialog {...props} shape="sheet" />;
}
