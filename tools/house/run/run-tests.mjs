import { ensureInstalled } from '../../launch/install.mjs';
import { LaunchProblem } from '../../launch/launch-problem.mjs';
import { createSteps } from '../../launch/steps.mjs';
import { FLOOR_NAMES, SUITES } from './suites.mjs';
import { summaryOf } from './summary.mjs';

/** Reads `npm test -- domain page --pass-with-none` into the floors to run, all of them when none is named. */
export function readArguments(args) {
  const names = args.filter((argument) => !argument.startsWith('--'));
  const unknown = args.filter(
    (argument) => argument !== '--pass-with-none' && !FLOOR_NAMES.includes(argument),
  );
  if (unknown.length > 0)
    throw new LaunchProblem(
      `There is no floor of tests called "${unknown[0]}"; choose from ${FLOOR_NAMES.join(', ')}, or name none for all.`,
    );
  return {
    floors: FLOOR_NAMES.filter((name) => names.length === 0 || names.includes(name)),
    passWithNone: args.includes('--pass-with-none'),
  };
}

/** Runs the floors that were asked for, prints the summary, and answers the exit code. */
export async function runTests(args, out = process.stdout) {
  const { floors, passWithNone } = readArguments(args);
  const steps = createSteps(out);
  await ensureInstalled(steps);
  const results = [];
  for (const name of floors) {
    out.write(`\n── ${name} ${'─'.repeat(72 - name.length)}\n`);
    const start = performance.now();
    const counts = await runFloor(name, { steps, passWithNone, out });
    for (const line of [...counts.problems, ...(counts.notes ?? [])]) out.write(`✗ ${line}\n`);
    results.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
  }
  out.write(`\n${summaryOf(results)}\n`);
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
}

// Imported late: what these modules import is there only after the installation.
async function runFloor(name, { steps, passWithNone, out }) {
  if (name === 'check') {
    const { runCheck } = await import('./run-check.mjs');
    const results = await runCheck({ out });
    const passed = results.filter(({ ok }) => ok).length;
    return { passed, failed: results.length - passed, skipped: 0, problems: [] };
  }
  const { runSuite } = await import('./run-suite.mjs');
  return runSuite(
    SUITES.find((suite) => suite.name === name),
    { steps, passWithNone },
  );
}
