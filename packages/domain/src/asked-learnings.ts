/** A learning a pilot should answer, why it is asked, and the answer; null while it is open. */
export interface AskedLearning<L, R> {
  readonly learning: L;
  readonly why: string;
  readonly reuse: R | null;
}

interface Near<L> {
  readonly learning: L;
  readonly why: string;
}

interface Answered<L, R> {
  readonly reuse: R;
  /** Under which learning it counts now. */
  readonly ofId: string;
  /** Null when it is not there to be seen any more. */
  readonly learning: L | null;
}

/**
 * What a pilot is asked at one moment: the nearest learnings in their order, then those it has answered that are no longer among
 * the nearest. Each stands once, with its newest answer; `answered` comes newest first.
 */
export function askedLearnings<L extends { readonly id: string }, R>(
  near: readonly Near<L>[],
  answered: readonly Answered<L, R>[],
): readonly AskedLearning<L, R>[] {
  const newest = new Map<string, Answered<L, R>>();
  for (const answer of answered) if (!newest.has(answer.ofId)) newest.set(answer.ofId, answer);
  const asked = near.map(({ learning, why }) => ({
    learning,
    why,
    reuse: newest.get(learning.id)?.reuse ?? null,
  }));
  const others = [...newest.values()].flatMap(({ learning, reuse }) =>
    learning && near.every((one) => one.learning.id !== learning.id)
      ? [{ learning, why: 'It was asked before.', reuse }]
      : [],
  );
  return [...asked, ...others];
}
