import type { Visitor } from '../auth/visitor.js';
import type { OperationContext } from './root-fields.js';

/** What every resolver gets: who asks, and under which key the asking is counted. */
export interface RequestContext extends OperationContext {
  readonly key: string;
  /** Asked for by another operation, which waits for the answer. */
  readonly within?: boolean;
}

/** A visitor's context, the same for both transports. */
export function contextOf({ actor, key }: Visitor): RequestContext {
  return { actor, key };
}
