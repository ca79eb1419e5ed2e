import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { LaunchProblem, tailOf } from './launch-problem.mjs';

const PORT_TAKEN = 98;
const RESTARTS_PER_MINUTE = 5;
const STOP_PATIENCE_MS = 15_000;
const LOG_LIMIT = 10_000_000;

/**
 * Keeps the API running as a child: starts it again after a crash, with growing pauses, at most five times a minute.
 * It tells its steps, and that it is ready, over the child's message channel, and ends itself when that channel breaks.
 */
export class ApiProcess {
  #child;
  #stopping = false;
  #wasReady = false;
  #crashes = [];

  /**
   * `logFile`: where its output goes instead of the terminal. `waitsForChanges`: after a crash, only `restart` starts it again.
   * @param {{ entry: string, env: object, logFile?: string, waitsForChanges?: boolean, onStep(text), onReady(message), onNote(text), onLost(problem) }} options
   */
  constructor(options) {
    this.options = options;
  }

  start() {
    const { entry, env, logFile } = this.options;
    const log = logFile ? openLog(logFile) : 'inherit';
    const child = spawn(process.execPath, ['--enable-source-maps', entry], {
      env,
      stdio: ['ignore', log, log, 'ipc'],
      // A process group of its own: Ctrl-C in the terminal reaches it through us, in order.
      detached: process.platform !== 'win32',
    });
    if (logFile) closeSync(log);
    this.#child = child;
    child.on('message', (message) => this.#hear(message));
    child.once('exit', (code, signal) => this.#onExit(child, code, signal));
  }

  async stop() {
    this.#stopping = true;
    await this.#end();
  }

  force() {
    this.#child?.kill('SIGKILL');
  }

  /** Ends the running one and starts the code that is there now. */
  async restart() {
    if (this.#stopping) return;
    const old = this.#child;
    this.#child = undefined;
    await this.#end(old);
    if (!this.#stopping) this.start();
  }

  async #end(child = this.#child) {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await exited;
    clearTimeout(timer);
  }

  #hear(message) {
    if (message?.kind === 'step') this.options.onStep(message.text);
    if (message?.kind !== 'ready') return;
    this.#wasReady = true;
    this.options.onReady(message);
  }

  async #onExit(child, code, signal) {
    if (this.#stopping || child !== this.#child) return;
    const how = signal ? `signal ${signal}` : `exit code ${code}`;
    if (code === PORT_TAKEN) return this.options.onLost(portTaken(this.options.env.PORT));
    if (this.options.waitsForChanges) {
      return this.options.onNote(`The API stopped (${how}). It starts again when a file changes.`);
    }
    // An API that ends by itself before it was ever ready will do so again.
    if (!this.#wasReady && signal === null) return this.#giveUp(`The API could not start (${how}).`);
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((at) => at > now - 60_000), now];
    const count = this.#crashes.length;
    if (count > RESTARTS_PER_MINUTE)
      return this.#giveUp(`The API stopped ${count} times within a minute (${how}).`);
    this.options.onNote(`The API stopped unexpectedly (${how}). Starting it again.`);
    await delay(100 * 2 ** count);
    if (!this.#stopping && child === this.#child) this.start();
  }

  #giveUp(sentence) {
    const { logFile } = this.options;
    const tail =
      logFile && existsSync(logFile)
        ? ` The end of ${logFile}:\n${tailOf(readFileSync(logFile, 'utf8'))}`
        : '';
    this.options.onLost(new LaunchProblem(sentence + tail));
  }
}

function portTaken(port) {
  return new LaunchProblem(
    `Port ${port} is already used by another program. Stop that program, or choose another port, for example PORT=${Number(port) + 1} npm start`,
  );
}

function openLog(logFile) {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT)
    renameSync(logFile, `${logFile}.1`);
  return openSync(logFile, 'a', 0o600);
}
