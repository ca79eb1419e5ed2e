import type { Asked } from './asked';
import { createStore } from './store';

/** What is known when a failure is logged from somewhere: the pilot, and the decision that ended it. */
export interface LogPrefill {
  readonly pilot?: { readonly id: string; readonly label: string };
  readonly decisionId?: string;
  readonly whatFailed?: string;
}

/** A pilot that a new one is made like. */
export interface PilotModel {
  readonly id: string;
  readonly key: string;
}

/** A dialog that may be opened from anywhere; `app/dialogs.tsx` knows which component it is. */
export type DialogRequest =
  | { readonly name: 'new-pilot'; readonly from?: PilotModel }
  | { readonly name: 'log-failure'; readonly prefill?: LogPrefill }
  | { readonly name: 'decide'; readonly pilotKey: string }
  | { readonly name: 'readings'; readonly pilotKey: string }
  | { readonly name: 'query'; readonly asked: Asked }
  | { readonly name: 'palette' }
  | { readonly name: 'shortcuts' };

export const openedDialog = createStore<DialogRequest | null>(null);

export function openDialog(request: DialogRequest): void {
  openedDialog.set(request);
}

export function closeDialog(): void {
  openedDialog.set(null);
}
