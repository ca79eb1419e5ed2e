import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { openDialog } from '../../platform/dialogs';
import { useViewer } from '../../platform/use-viewer';
import { buttonClass } from '../../ui/button';
import { MenuButton } from '../../ui/menu';

const SaveAsTemplate = lazy(() =>
  import('./save-as-template').then((module) => ({ default: module.SaveAsTemplate })),
);

interface Props {
  readonly pilot: { readonly id: string; readonly key: string; readonly name: string };
}

/** What is done with a pilot's page now and then: another one like it, or a template of it. */
export function PilotMore({ pilot }: Props) {
  const may = useViewer()?.viewerCan.keepTemplates ?? false;
  const [saving, setSaving] = useState(false);
  const { id, key } = pilot;
  return (
    <>
      <MenuButton
        label="Make another"
        align="end"
        className={buttonClass('plain')}
        entries={[
          { label: 'Duplicate…', onPick: () => openDialog({ name: 'new-pilot', from: { id, key } }) },
          ...(may ? [{ label: 'Save as template…', onPick: () => setSaving(true) }] : []),
        ]}
      >
        Make another
        <ChevronDown aria-hidden size={14} className="text-ink-3" />
      </MenuButton>
      {saving && (
        <Suspense fallback={null}>
          <SaveAsTemplate pilot={pilot} onClose={() => setSaving(false)} />
        </Suspense>
      )}
    </>
  );
}
