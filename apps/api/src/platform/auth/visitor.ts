import type { Actor } from '@scrimmage/domain/actor';

/**
 * Somebody who showed a valid key. Sessions belong to the web client and run its own operations only; who holds a link
 * into a workspace may do what the link is for, and the link itself is looked at there.
 */
export interface Visitor {
  readonly actor: Actor;
  readonly kind: 'SESSION' | 'TOKEN' | 'LINK';
  /** Stands for the session, the token or the address in memory; never the key itself. */
  readonly key: string;
}
