import { createStore } from './store';

/** `lost` since a moment (milliseconds): screens say so only after five seconds, short gaps are nobody's business. */
export type Live =
  | { readonly state: 'connecting' | 'live' }
  | { readonly state: 'lost'; readonly since: number };

export const live = createStore<Live>({ state: 'connecting' });

/** True when the server no longer knows this client's documents: a reload brings the new ones. */
export const newVersion = createStore(false);

export function markLost(): void {
  if (live.get().state !== 'lost') live.set({ state: 'lost', since: Date.now() });
}
