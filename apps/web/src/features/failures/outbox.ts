import type { LogFailureMutationVariables } from '../../generated/operations';
import { readStored, storedNames, watchStored, writeStored } from '../../platform/storage';
import { createStore } from '../../platform/store';
import type { InputOf } from '../../platform/use-change';

export type LoggedFailure = InputOf<LogFailureMutationVariables> & { readonly id: string };

/** A failure that was logged here and has not reached the server. */
export interface Waiting {
  readonly input: LoggedFailure;
  /** ISO 8601; the oldest is sent first. */
  readonly keptAt: string;
  /** What the server has against it; null while it was not asked. */
  readonly why: string | null;
}

/** What waits on this device for whoever is signed in, the oldest first. */
export const outbox = createStore<readonly Waiting[]>([]);

/** Each has an item of its own: two tabs that keep something at once do not write over each other. */
const place = (memberId: string, id: string) => `outbox.${memberId}.${id}`;

function parsed(text: string | null): Waiting | null {
  try {
    const value = JSON.parse(text ?? 'null') as Waiting | null;
    return typeof value?.input?.id === 'string' && typeof value.keptAt === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Those an open form is sending itself just now. */
const inHand = new Set<string>();

function reread(memberId: string): void {
  const kept = storedNames(`outbox.${memberId}.`).map((name) => parsed(readStored(name)));
  const whole = kept.filter((waiting) => waiting !== null).filter(({ input }) => !inHand.has(input.id));
  outbox.set(whole.sort((one, other) => (one.keptAt < other.keptAt ? -1 : 1)));
}

/** Shows what a member left on this device, also from other tabs. Answers a function that stops it. */
export function openOutbox(memberId: string): () => void {
  reread(memberId);
  const stop = watchStored(() => reread(memberId));
  return () => {
    stop();
    outbox.set([]);
  };
}

/** Keeps a failure until it is sent; false where this browser keeps nothing. */
export function keep(memberId: string, waiting: Waiting): boolean {
  const kept = writeStored(place(memberId, waiting.input.id), JSON.stringify(waiting));
  reread(memberId);
  return kept;
}

/** As `keep`, for a form that sends it itself: it waits only once the form leaves it. */
export function keepInHand(memberId: string, waiting: Waiting): boolean {
  inHand.add(waiting.input.id);
  return keep(memberId, waiting);
}

/** The form could not send it: it waits now. */
export function leaveToOutbox(memberId: string, id: string): void {
  inHand.delete(id);
  reread(memberId);
}

/** Lets go of one that was sent, or given up. */
export function letGo(memberId: string, id: string): void {
  inHand.delete(id);
  writeStored(place(memberId, id), null);
  reread(memberId);
}
