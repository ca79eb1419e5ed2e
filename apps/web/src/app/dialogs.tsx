import { lazy, Suspense } from 'react';
import { closeDialog, type DialogRequest, openedDialog } from '../platform/dialogs';
import { useStore } from '../platform/store';

const NewPilotDialog = lazy(() =>
  import('../pages/pilots/new-pilot-dialog').then((module) => ({ default: module.NewPilotDialog })),
);
const QuickLogDialog = lazy(() =>
  import('../features/failures/quick-log-dialog').then((module) => ({ default: module.QuickLogDialog })),
);
const Palette = lazy(() => import('./palette/palette').then((module) => ({ default: module.Palette })));
const ShortcutSheet = lazy(() =>
  import('./shortcut-sheet').then((module) => ({ default: module.ShortcutSheet })),
);

const DecisionSheet = lazy(() =>
  import('../pages/pilot/gates/decision-sheet').then((module) => ({ default: module.DecisionSheet })),
);

const ReadingsDialog = lazy(() =>
  import('../pages/pilot/readings/readings-dialog').then((module) => ({ default: module.ReadingsDialog })),
);

const QueryDialog = lazy(() =>
  import('../features/dashboards/query-dialog').then((module) => ({ default: module.QueryDialog })),
);

function Opened({ request }: { readonly request: DialogRequest }) {
  switch (request.name) {
    case 'new-pilot':
      return <NewPilotDialog {...(request.from && { from: request.from })} onClose={closeDialog} />;
    case 'log-failure':
      return <QuickLogDialog {...(request.prefill && { prefill: request.prefill })} onClose={closeDialog} />;
    case 'decide':
      return <DecisionSheet pilotKey={request.pilotKey} onClose={closeDialog} />;
    case 'readings':
      return <ReadingsDialog pilotKey={request.pilotKey} onClose={closeDialog} />;
    case 'query':
      return <QueryDialog asked={request.asked} onClose={closeDialog} />;
    case 'palette':
      return <Palette onClose={closeDialog} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={closeDialog} />;
  }
}

/** The dialogs that open from anywhere; each in its own chunk. */
export function Dialogs() {
  const opened = useStore(openedDialog);
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <Opened request={opened} />
    </Suspense>
  );
}
