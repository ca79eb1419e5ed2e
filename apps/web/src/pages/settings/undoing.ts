import type { Outcome } from '../../platform/use-change';

/** An inverse for `remember`: fails aloud when the server refuses it. */
export function undoing<P>(inverse: () => Promise<Outcome<P>>): () => Promise<void> {
  return async () => {
    const outcome = await inverse();
    if (!outcome.ok) throw new Error(outcome.refusal?.sentence ?? 'The change back was not made.');
  };
}
