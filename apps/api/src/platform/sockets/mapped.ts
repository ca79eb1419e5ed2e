/** Maps each item; stopping the result stops the source at once, also while it waits. */
export function mapped<T, R>(
  source: AsyncIterable<T>,
  map: (item: T) => Promise<R>,
): AsyncIterableIterator<R> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const { done, value } = await iterator.next();
        return done ? { done: true, value: undefined } : { done: false, value: await map(value) };
      } catch (error) {
        // Whoever loops over this will not call `return` after an error.
        await iterator.return?.();
        throw error;
      }
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
