import type { Actor } from '@scrimmage/domain/actor';

/** Somebody who showed a valid key. Sessions belong to the web client and run its own operations only. */
export interface Visitor {
  readonly actor: Actor;
  readonly kind: 'SESSION' | 'TOKEN';
  /** Stands for the session or token in memory; never the key itself. */
  readonly key: string;
}
