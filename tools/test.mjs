// npm test: checks the house, runs every test, and ends with "N passed, N failed". `npm test -- page` runs one floor.
import './launch/node-version.mjs';

// A silent `npm test` keeps npm's own lines off the end; the npm it may call to install must still be able to speak.
delete process.env.npm_config_loglevel;
const { describeError } = await import('./launch/launch-problem.mjs');
const { runTests } = await import('./house/run/run-tests.mjs');

process.exitCode = await runTests(process.argv.slice(2)).catch((error) => {
  console.log(`${describeError(error)}\n\n0 passed, 1 failed`);
  return 1;
});
