import { useEffect, useEffectEvent } from 'react';
import { AcknowledgeFailureDocument } from '../../generated/documents/acknowledge-failure';
import { useChange } from '../../platform/use-change';

/** Whoever opens a failure that waits for them knows of it from then on; where that cannot be said now, it goes on waiting. */
export function useTakeNote({ id, waitsForYou }: { readonly id: string; readonly waitsForYou: boolean }) {
  const { submit } = useChange(AcknowledgeFailureDocument);
  const takeNote = useEffectEvent((failureId: string) => void submit({ failureId }));
  useEffect(() => {
    if (waitsForYou) takeNote(id);
  }, [id, waitsForYou]);
}
