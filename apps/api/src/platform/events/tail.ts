interface Entry {
  readonly seq: number;
}

/** Reads what comes after an entry, oldest first, so many at most. */
type Read<T> = (after: number, limit: number) => Promise<readonly T[]>;

/**
 * The latest entries of a history whose numbers have no gaps, read once for all who follow it in this process: a change
 * that a thousand wait for is one question to the database.
 */
export class Tail<T extends Entry> {
  private entries: readonly T[] = [];
  private newest: number | null = null;
  private running: Promise<void> | null = null;
  private queued: Promise<void> | null = null;

  constructor(private readonly kept: number) {}

  /** What came after entry `last`; null when that is further back than is kept here. */
  async after(last: number, read: Read<T>): Promise<readonly T[] | null> {
    this.newest ??= last;
    await this.refresh(read);
    const [first] = this.entries;
    if (this.newest !== null && last >= this.newest) return [];
    return first && first.seq <= last + 1 ? this.entries.filter(({ seq }) => seq > last) : null;
  }

  /** Looks at the database at least once from now on: a look that is under way may have begun too early. */
  private refresh(read: Read<T>): Promise<void> {
    if (!this.running) return this.look(read);
    this.queued ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.queued = null;
        return this.look(read);
      });
    return this.queued;
  }

  private look(read: Read<T>): Promise<void> {
    this.running = this.pull(read).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async pull(read: Read<T>): Promise<void> {
    const after = this.newest ?? 0;
    const found = await read(after, this.kept + 1);
    const fresh = found.filter(({ seq }) => seq > (this.newest ?? 0));
    const last = fresh.at(-1);
    if (!last) return;
    // More than is kept came at once: what is known no longer reaches back to where anybody was.
    this.entries = found.length > this.kept ? [] : [...this.entries, ...fresh].slice(-this.kept);
    this.newest = found.length > this.kept ? null : last.seq;
  }
}
