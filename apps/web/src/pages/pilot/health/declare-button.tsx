import type { Health } from '@scrimmage/contract/generated/schema-types';
import { lazy, Suspense, useState } from 'react';
import { healthWords } from '../../../features/health/health-words';
import { DeclareHealthDocument } from '../../../generated/documents/declare-health';
import { useChange } from '../../../platform/use-change';
import { MenuButton } from '../../../ui/menu';
import { ChangeNotice } from '../../../ui/notice';
import { showToast } from '../../../ui/toasts';

const DeclareDialog = lazy(() =>
  import('./declare-dialog').then((module) => ({ default: module.DeclareDialog })),
);

interface Props {
  readonly pilot: { readonly id: string; readonly key: string };
}

/** Says how the pilot goes: on track in two clicks, anything else with a sentence. */
export function DeclareButton({ pilot }: Props) {
  const [explaining, setExplaining] = useState<Health | null>(null);
  const change = useChange(DeclareHealthDocument);
  const onTrack = async () => {
    const outcome = await change.submit({ pilotId: pilot.id, state: 'ON_TRACK' });
    if (outcome.ok) showToast({ text: `${pilot.key} is declared on track.` });
  };
  return (
    <>
      <MenuButton
        label="How does it go?"
        className="link min-h-6 text-table phone:min-h-11"
        entries={[
          { label: healthWords.ON_TRACK, onPick: () => void onTrack() },
          { label: `${healthWords.AT_RISK}…`, onPick: () => setExplaining('AT_RISK') },
          { label: `${healthWords.OFF_TRACK}…`, onPick: () => setExplaining('OFF_TRACK') },
        ]}
      >
        Declare…
      </MenuButton>
      <ChangeNotice {...change} onRetry={() => void onTrack()} />
      {explaining && (
        <Suspense fallback={null}>
          <DeclareDialog pilot={pilot} state={explaining} onClose={() => setExplaining(null)} />
        </Suspense>
      )}
    </>
  );
}
