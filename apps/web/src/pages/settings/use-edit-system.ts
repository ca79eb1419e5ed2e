import type { EditSystemInput } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import type { SystemInRow } from '../../features/systems/system-row';
import { EditSystemDocument } from '../../generated/documents/edit-system';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';

type Changes = Omit<EditSystemInput, 'clientMutationId' | 'systemId' | 'version'>;

/** Saves changes to one system and remembers how to take them back. */
export function useEditSystem(system: SystemInRow) {
  const change = useChange(EditSystemDocument);
  // After a refused save the answer brings the version that stands now.
  const [version, setVersion] = useState(system.version);
  const { id: systemId, name, mode, layer, owner } = system;
  const save = async (changes: Changes, label = `${changes.name?.trim() ?? name} is changed.`) => {
    const outcome = await change.submit({ systemId, version, ...changes });
    const current = outcome.payload?.system?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    const before = { systemId, version: current, name, mode, layer, ownerId: owner?.id ?? null };
    remember({ label, undo: () => takeBack(() => change.submit(before)) });
    return true;
  };
  return { change, save };
}
