import { useEffect } from 'react';
import { faultOf } from '../platform/faults';
import { useShortcuts } from '../platform/shortcuts';
import { NotUndone, type Undoable, undo, undoStack } from '../platform/undo';
import { showToast } from '../ui/toasts';

async function undoAndTell(entry?: Undoable): Promise<void> {
  try {
    const undone = await undo(entry);
    if (undone) showToast({ text: `Undone: ${undone.label}` });
  } catch (error) {
    const why = error instanceof NotUndone ? error.message : faultOf(error).sentence;
    showToast({ text: `This could not be undone. ${why}` });
  }
}

/** Everything remembered with `remember` gets its toast with Undo here, and Ctrl Z. */
export function UndoToasts() {
  useShortcuts([
    { keys: 'mod+z', label: 'Undo the last change', group: 'Anywhere', run: () => void undoAndTell() },
  ]);
  useEffect(() => {
    let known = undoStack.get();
    return undoStack.subscribe(() => {
      const added = undoStack.get().filter((entry) => !known.includes(entry));
      known = undoStack.get();
      for (const entry of added) {
        showToast({ text: entry.label, action: { label: 'Undo', run: () => void undoAndTell(entry) } });
      }
    });
  }, []);
  return null;
}
