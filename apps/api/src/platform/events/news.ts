import type { WorkspaceId } from '@scrimmage/domain/ids';
import { isUnavailable } from '../database/pg-errors.js';
import type { EventHub } from './event-hub.js';

const againMs = 250;

/**
 * What `read` gives, one by one, whenever there is news of a workspace, until the consumer stops. `read` looks after
 * what it gave last; so news that arrive while it runs are never lost, and never queue up here. Written out instead of
 * as a generator, because a generator that waits cannot be stopped before the next news.
 */
export function news<T>(
  hub: EventHub,
  workspaceId: WorkspaceId,
  read: () => Promise<readonly T[]>,
): AsyncIterableIterator<T> {
  const ready: T[] = [];
  let fresh = true;
  let stopped = false;
  let wake: () => void = () => undefined;
  const rouse = () => {
    fresh = true;
    wake();
  };
  const unlisten = hub.listen(workspaceId, rouse);

  /** A database that is away, or that has no connection to spare, is no end of the news: it is asked again soon. */
  async function readNow(): Promise<readonly T[]> {
    try {
      return await read();
    } catch (error) {
      if (isUnavailable(error)) {
        setTimeout(rouse, againMs * (1 + Math.random())).unref();
        return [];
      }
      unlisten();
      throw error;
    }
  }

  async function fill(): Promise<void> {
    while (ready.length === 0 && !stopped) {
      if (fresh) {
        fresh = false;
        ready.push(...(await readNow()));
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      await fill();
      const value = ready.shift();
      return stopped || value === undefined ? { done: true, value: undefined } : { done: false, value };
    },
    async return() {
      stopped = true;
      unlisten();
      wake();
      return { done: true, value: undefined };
    },
  };
}
