import type { Mode } from '@scrimmage/contract/generated/schema-types';
import { type RefObject, useState } from 'react';
import type { SystemInRow } from '../../features/systems/system-row';
import { modeWords } from '../../features/systems/system-words';
import { EditSystemDocument } from '../../generated/documents/edit-system';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';

/** The same button in the next row that still waits, or else in the row before. */
function nextToClassify(list: HTMLElement | null, mode: Mode): HTMLElement | null {
  const buttons = [...(list?.querySelectorAll<HTMLElement>(`[data-classify="${mode}"]`) ?? [])];
  const row = document.activeElement?.closest('[data-row]');
  const here = buttons.findIndex((button) => button.closest('[data-row]') === row);
  return here === -1 ? null : (buttons[here + 1] ?? buttons[here - 1] ?? null);
}

/** One press says a system's mode; the focus goes on to the next one that waits, so a list is done from the keyboard. */
export function useClassify(list: RefObject<HTMLElement | null>) {
  const change = useChange(EditSystemDocument);
  const [busyId, setBusyId] = useState<string | null>(null);
  const classify = async ({ id: systemId, name, version }: SystemInRow, mode: Mode) => {
    const next = nextToClassify(list.current, mode);
    setBusyId(systemId);
    const outcome = await change.submit({ systemId, version, mode });
    setBusyId(null);
    const current = outcome.payload?.system?.version ?? version;
    if (!outcome.ok) return;
    next?.focus();
    const undo = () => takeBack(() => change.submit({ systemId, version: current, mode: null }));
    remember({ label: `${name} is ${modeWords[mode]}.`, undo });
  };
  return { change, busyId, classify };
}
