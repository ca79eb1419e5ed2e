import { setImmediate } from 'node:timers/promises';

/** Results that depend on nothing but what went in, kept under a key made of all of it; at most `most`, the oldest goes first. */
export class KeptResults<V extends object> {
  private readonly kept = new Map<string, V>();

  constructor(private readonly most: number) {}

  /** What is kept under the key, else what `compute` gives, after room for other requests. */
  async of(key: string, compute: () => V | Promise<V>): Promise<V> {
    const known = this.kept.get(key);
    if (known) return known;
    await setImmediate();
    const value = await compute();
    this.kept.set(key, value);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    return value;
  }
}
