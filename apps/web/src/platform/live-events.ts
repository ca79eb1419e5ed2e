import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent } from 'react';
import { live, markLost } from './connection';
import { faultOf } from './faults';
import { checkSession, expireSession } from './session';

/** What the stream must tell for the client to resume it. */
interface EventData {
  readonly workspaceEvents: { readonly seq: number; readonly resync: boolean };
}

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let firstUnanswered = 0;

/** Waits for 300 ms of silence, at most 2 s in all: a burst of changes is one refetch. */
export function announceChange(): void {
  const now = Date.now();
  if (timer === undefined) firstUnanswered = now;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      timer = undefined;
      for (const listener of [...listeners]) listener();
    },
    Math.max(0, Math.min(300, firstUnanswered + 2_000 - now)),
  );
}

/** Whoever comes next asks anyway. */
function forgetChanges(): void {
  clearTimeout(timer);
  timer = undefined;
}

/** Runs when something changed in the workspace: for lists and counts, which do not correct themselves. */
export function useRefetchOnEvents(refetch: () => void, wanted = true): void {
  const run = useEffectEvent(refetch);
  useEffect(() => {
    if (!wanted) return;
    const listener = () => run();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) forgetChanges();
    };
  }, [wanted]);
}

/** Half a second, then twice as long each time, at most fifteen seconds; scattered, so that not all clients come back at once. */
function pauseBefore(attempt: number): number {
  return Math.min(15_000, 500 * 2 ** Math.min(attempt, 5)) * (0.5 + Math.random() / 2);
}

/** Calls `again` when the browser is back online, and forgets the failed attempts once the line stands. */
function watchLine(again: () => void, stands: () => void): () => void {
  window.addEventListener('online', again);
  window.addEventListener('offline', markLost);
  const unwatch = live.subscribe(() => {
    if (live.get().state === 'live') stands();
  });
  return () => {
    unwatch();
    window.removeEventListener('online', again);
    window.removeEventListener('offline', markLost);
  };
}

/**
 * Keeps one stream open for the page's life and resumes it after the last event seen.
 * Changed entities normalise themselves into the cache; `onBack` is called when the line stands again after a gap.
 * Answers a function that ends the stream.
 */
export function startLiveEvents<TData extends EventData>(
  client: ApolloClient,
  document: TypedDocumentNode<TData, { since?: number | null | undefined }>,
  onEvent: (data: TData) => void,
  onBack: () => void,
): () => void {
  let since: number | null = null;
  let attempt = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let subscription: { unsubscribe(): void } | undefined;

  const seen = (event: TData) => {
    since = event.workspaceEvents.seq;
    onEvent(event);
    announceChange();
  };
  const failed = () => {
    markLost();
    attempt += 1;
    waiting = setTimeout(open, pauseBefore(attempt));
  };
  const open = () => {
    clearTimeout(waiting);
    subscription?.unsubscribe();
    const query = document as TypedDocumentNode<TData, OperationVariables>;
    subscription = client.subscribe({ query, variables: { since }, fetchPolicy: 'network-only' }).subscribe({
      next: ({ data, error }) => {
        if (error && faultOf(error).code === 'UNAUTHENTICATED') expireSession();
        if (data) seen(data as TData);
      },
      error: failed,
      complete: failed,
    });
  };
  const unwatch = watchLine(open, () => {
    if (attempt > 0) onBack();
    attempt = 0;
    // Nothing to resume from: what happened while the line was down is only seen by asking again.
    if (since === null) announceChange();
  });
  open();
  return () => {
    unwatch();
    clearTimeout(waiting);
    subscription?.unsubscribe();
  };
}

const signedOut = 4401;
/** A role was changed, too many windows are open, or nobody is signed in: the code does not say which. */
const forbidden = 4403;

/** What a closed socket means for the session. */
export function onSocketClosed(event: unknown): void {
  const code = (event as { code?: number } | null)?.code;
  if (code === signedOut) expireSession();
  if (code === forbidden) void checkSession();
  markLost();
}
