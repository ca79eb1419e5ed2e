import type { Visitor } from '../auth/visitor.js';
import type { Visitors } from '../auth/visitors.js';
import type { Connection } from './connection.js';

/** A role that was lowered or a session that was ended holds on an open socket for this long at most, and a question. */
const everyMs = 1_000;
const signedOut = 4_401;
/** Service restart (RFC 6455 registry): the client connects again by itself, with the role it has now. */
const comeAgain = 1_012;

/** Looks again and again who stands behind the open sockets, and closes those whose leave has changed. */
export class VisitorWatch {
  private readonly connections = new Set<Connection>();
  private readonly timer: NodeJS.Timeout;
  private looking = false;

  constructor(private readonly visitors: Visitors) {
    this.timer = setInterval(() => void this.look(), everyMs);
    this.timer.unref();
  }

  add(connection: Connection): void {
    this.connections.add(connection);
  }

  remove(connection: Connection): void {
    this.connections.delete(connection);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** How many sockets one session or token has open. */
  countOf(key: string): number {
    let count = 0;
    for (const { extra } of this.connections) if (extra.visitor?.key === key) count++;
    return count;
  }

  private async look(): Promise<void> {
    if (this.looking || this.connections.size === 0) return;
    this.looking = true;
    try {
      const asked = [...this.connections];
      const known = new Map(
        asked.flatMap(({ extra: { visitor } }) => (visitor ? [[visitor.key, visitor]] : [])),
      );
      const now = await this.visitors.current([...known.values()]);
      for (const connection of asked) settle(connection, now);
    } catch {
      // A database that is away for a moment must not throw everybody out; it is asked again in a second.
    } finally {
      this.looking = false;
    }
  }
}

function settle({ extra }: Connection, now: ReadonlyMap<string, Visitor>): void {
  const before = extra.visitor;
  if (!before) return;
  const after = now.get(before.key);
  if (!after) extra.socket.close(signedOut, 'Signed out');
  else if (after.actor.role !== before.actor.role) extra.socket.close(comeAgain, 'Role changed');
  else extra.visitor = after;
}
