import {
  type ApolloClient,
  Observable,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { live } from './connection';
import { announceChange, onSocketClosed, startLiveEvents, useRefetchOnEvents } from './live-events';
import { session } from './session';

type News = { workspaceEvents: { seq: number; resync: boolean } };
const document = {} as TypedDocumentNode<News, OperationVariables>;

/** A line whose every opening is kept, to be broken and to tell news by hand. */
function aLine() {
  const openings: { since: unknown; tell: (seq: number) => void; breakOff: () => void }[] = [];
  const subscribe = ({ variables }: { variables: { since: unknown } }) =>
    new Observable<{ data: News }>((observer) => {
      openings.push({
        since: variables.since,
        tell: (seq) => observer.next({ data: { workspaceEvents: { seq, resync: false } } }),
        breakOff: () => observer.error(new Error('The line broke.')),
      });
    });
  return { openings, client: { subscribe } as unknown as ApolloClient };
}

let stop: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  session.set('signed-in');
  live.set({ state: 'connecting' });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The line on which news come', () => {
  it('is opened again after the last news, and says once that it is back', () => {
    const { client, openings } = aLine();
    const back = vi.fn();
    stop = startLiveEvents(client, document, () => undefined, back);
    live.set({ state: 'live' });
    expect(back).not.toHaveBeenCalled();
    openings[0]?.tell(41);
    openings[0]?.breakOff();
    expect(live.get().state).toBe('lost');
    vi.advanceTimersByTime(1_000);
    expect(openings.map(({ since }) => since)).toEqual([null, 41]);
    live.set({ state: 'live' });
    expect(back).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['ends with the session', { signedIn: false }, 'signed-out'],
    ['may close for another reason, and then nobody is shown the door', { signedIn: true }, 'signed-in'],
  ])('%s', async (_, answer, expected) => {
    const response = new Response(JSON.stringify(answer));
    vi.stubGlobal('fetch', async () => response);
    onSocketClosed({ code: 4403 });
    await vi.waitFor(() => expect(response.bodyUsed).toBe(true));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.get()).toBe(expected);
    expect(live.get().state).toBe('lost');
  });
});

describe('A change that is announced', () => {
  it('is heard once by who is there, and not by who came after everybody had left', () => {
    const first = vi.fn();
    const second = vi.fn();
    const page = renderHook(() => useRefetchOnEvents(first));
    announceChange();
    announceChange();
    vi.advanceTimersByTime(300);
    expect(first).toHaveBeenCalledTimes(1);
    announceChange();
    page.unmount();
    renderHook(() => useRefetchOnEvents(second));
    vi.advanceTimersByTime(2_000);
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
  });
});
