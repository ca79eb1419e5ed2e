/** The same answer for everybody who asks; worked out when the first one does. */
export function once<T>(ask: () => T): () => T {
  let answer: { readonly given: T } | null = null;
  return () => {
    answer ??= { given: ask() };
    return answer.given;
  };
}
