import { createStore } from './store';

/** A dialog that may be opened from anywhere; `app/dialogs.tsx` knows which component it is. */
export type DialogRequest =
  | { readonly name: 'new-pilot' }
  | { readonly name: 'decide'; readonly pilotKey: string }
  | { readonly name: 'readings'; readonly pilotKey: string }
  | { readonly name: 'palette' }
  | { readonly name: 'shortcuts' };

export const openedDialog = createStore<DialogRequest | null>(null);

export function openDialog(request: DialogRequest): void {
  openedDialog.set(request);
}

export function closeDialog(): void {
  openedDialog.set(null);
}
