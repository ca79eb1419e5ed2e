import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@scrimmage/domain/actor';
import type { Announcement } from './announcement.js';
import type { Scope } from './scope.js';

/** What one GraphQL operation (or one command) carries with it, from its first statement to its last. */
export interface Operation {
  readonly actor: Actor | null;
  readonly requestId: string | null;
  /** The name the client gave it, for the log. */
  name: string | null;
  /** Opened by the first question, closed at the end: a page is one snapshot. */
  reading: Promise<Scope> | null;
  /** Set while a change is being made. */
  readonly writing: Scope | null;
  readonly announcements: Announcement[];
  /** Loaders and whatever else must not outlive what was read. */
  readonly kept: Map<unknown, unknown>;
  statements: number;
  /** Its answer has left: whoever still asks in its name would open a transaction that nobody closes. */
  ended: boolean;
}

/** Travels unseen on purpose: the one thing besides actor and clock, which are handed on openly. */
export const currentOperation = new AsyncLocalStorage<Operation>();

/** A fresh operation, nothing opened yet. */
export function newOperation(actor: Actor | null, requestId: string | null): Operation {
  return {
    actor,
    requestId,
    name: null,
    reading: null,
    writing: null,
    announcements: [],
    kept: new Map(),
    statements: 0,
    ended: false,
  };
}
