import { setTimeout as delay } from 'node:timers/promises';
import { ClusterProblem } from './cluster-problem.js';
import type { ServerProcess } from './server-process.js';

const FIRST_START_ATTEMPTS = 5;
const RESTART_ATTEMPTS = 10;
const DEATHS_PER_MINUTE = 10;

/** Keeps one server running: starts it again whenever it dies, until told to stop or until it dies too often. */
export class Supervisor {
  readonly #launch: () => Promise<ServerProcess>;
  readonly #log: (line: string) => void;
  #server: ServerProcess | undefined;
  #stopping = false;
  #work: Promise<void> = Promise.resolve();
  #deaths: readonly number[] = [];
  #giveUp: (problem: ClusterProblem) => void = () => undefined;

  /** Resolves only if the server keeps dying and is not started any more. */
  readonly lost: Promise<ClusterProblem> = new Promise((resolve) => {
    this.#giveUp = resolve;
  });

  constructor(launch: () => Promise<ServerProcess>, log: (line: string) => void) {
    this.#launch = launch;
    this.#log = log;
  }

  get pid(): number {
    return this.#server?.pid ?? 0;
  }

  /** Resolves when the server accepts connections. Rejects with the `ClusterProblem` of the last attempt. */
  async start(): Promise<void> {
    await this.#launchUntilReady(FIRST_START_ATTEMPTS);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#server?.stop();
    await this.#work;
  }

  async #launchUntilReady(attempts: number): Promise<void> {
    for (let attempt = 1; !this.#stopping; attempt++) {
      const server = await this.#launch();
      this.#server = server;
      if (this.#stopping) void server.stop();
      const problem = await server.ready.then(
        () => undefined,
        (reason: Error) => reason,
      );
      if (!problem) {
        void server.ended.then((how) => this.#onEnd(how));
        return;
      }
      if (this.#stopping) return;
      if (attempt === attempts) throw problem;
      // What the dead server leaves (shared memory of its last children) is in the way for a moment.
      await delay(Math.min(2000, 50 * 2 ** attempt));
    }
  }

  #onEnd(how: string): void {
    if (this.#stopping) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => at > now - 60_000), now];
    this.#log(`PostgreSQL stopped unexpectedly (${how}); starting it again.`);
    this.#work = this.#recover(how).catch((reason: unknown) => {
      this.#giveUp(
        reason instanceof ClusterProblem ? reason : new ClusterProblem(String(reason), { cause: reason }),
      );
    });
  }

  async #recover(how: string): Promise<void> {
    if (this.#deaths.length > DEATHS_PER_MINUTE) {
      throw new ClusterProblem(
        `PostgreSQL stopped ${this.#deaths.length} times within a minute (last: ${how}).`,
      );
    }
    await this.#launchUntilReady(RESTART_ATTEMPTS);
    if (!this.#stopping) this.#log('PostgreSQL is running again.');
  }
}
