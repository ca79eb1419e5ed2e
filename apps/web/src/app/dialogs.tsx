import { lazy, Suspense } from 'react';
import { closeDialog, openedDialog } from '../platform/dialogs';
import { useStore } from '../platform/store';

const NewPilotDialog = lazy(() =>
  import('../pages/pilots/new-pilot-dialog').then((module) => ({ default: module.NewPilotDialog })),
);
const Palette = lazy(() => import('./palette/palette').then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet').then((module) => ({ default: module.ShortcutSheet })),
);

const components = { 'new-pilot': NewPilotDialog, palette: Palette, shortcuts: ShortcutSheet };

/** The dialogs that open from anywhere; each in its own chunk. */
export function Dialogs() {
  const opened = useStore(openedDialog);
  if (!opened) return null;
  const Component = components[opened.name];
  return (
    <Suspense fallback={null}>
      <Component onClose={closeDialog} />
    </Suspense>
  );
}
