import { describeError } from './launch-problem.mjs';
import { endPrograms } from './run-program.mjs';

/** npm passes Ctrl-C on although the terminal has sent it to everybody: a signal this soon is the same one. */
const SAME_SIGNAL_MS = 1000;

/**
 * Ends the launcher in order: what was started last is stopped first. A second Ctrl-C forces it.
 * @param {{ note(text: string): void }} steps
 * @param {number} interruptedCode the exit code after a signal
 */
export function createShutdown(steps, interruptedCode = 0) {
  const parts = [];
  const abort = new AbortController();
  let begun = 0;
  let interrupted = false;

  async function stop(exitCode) {
    if (begun) return;
    begun = Date.now();
    abort.abort();
    endPrograms();
    for (const part of parts.reverse()) {
      await part.stop().catch((error) => steps.note(describeError(error)));
    }
    if (interrupted && parts.length > 0) steps.note('Stopped.');
    process.exit(exitCode);
  }
  async function interrupt() {
    interrupted = true;
    if (parts.length > 0) steps.note('\nStopping. Press Ctrl-C again to force it.');
    await stop(interruptedCode);
  }
  function force() {
    for (const part of parts) part.force?.();
    process.exit(1);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!begun) {
        void interrupt();
      } else if (Date.now() - begun > SAME_SIGNAL_MS) force();
    });
  }

  return {
    stop,
    /** Registers a part to stop; `force` must end it at once, without waiting. */
    add: (part) => void parts.push(part),
    /** Throws once the end has begun: a step must not start what has just been stopped. */
    check: () => abort.signal.throwIfAborted(),
    /** Says why it cannot go on, and stops everything; silent when the end has begun already, for then that is the reason. */
    async fail(error) {
      if (begun) return;
      steps.note(`\n${describeError(error)}`);
      await stop(1);
    },
  };
}
