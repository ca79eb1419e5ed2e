import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again and again until what is looked at is as it should be; fails with the last thing seen. */
export async function eventually<T>(
  look: () => T | Promise<T>,
  isAsItShould: (seen: T) => boolean,
  ms = 15_000,
): Promise<T> {
  const until = performance.now() + ms;
  for (;;) {
    const seen = await look();
    if (isAsItShould(seen)) return seen;
    if (performance.now() > until) throw new Error(`Still ${JSON.stringify(seen)} after ${ms} ms.`);
    await sleep(20);
  }
}
