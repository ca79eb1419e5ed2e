// npm run check: types, lint, floors, budgets, lock file, words and generated files. CI runs it before the tests.
import './launch/node-version.mjs';

const { ensureInstalled } = await import('./launch/install.mjs');
const { createSteps } = await import('./launch/steps.mjs');
const { runCheck } = await import('./house/run/run-check.mjs');

await ensureInstalled(createSteps());
const results = await runCheck();
const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length === 0 ? 'The house is in order.' : `Not in order: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
