// What `npm run check` runs: two lanes side by side, because the machines it runs on have two cores or more.
import { turbo } from '../../launch/build.mjs';

const node = process.execPath;
const house = (file) => [node, `tools/house/${file}`];
const tsc = (project) => [node, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', project];

// The generators come before the build: the build runs them too, and would hide that a committed file was stale.
const BUILT_THEN_TYPED = [
  { name: 'generated files', command: house('generated.mjs') },
  {
    name: 'types of packages and API',
    command: [...turbo, 'build', '--filter=!@scrimmage/web', '--output-logs=errors-only'],
  },
  { name: 'types of web', command: tsc('apps/web') },
  {
    name: 'build of web',
    command: [...turbo, 'build', '--filter=@scrimmage/web', '--output-logs=errors-only'],
  },
  { name: 'weight of web', command: [node, 'apps/web/budget.mjs'] },
  { name: 'types of journeys', command: tsc('apps/e2e') },
  { name: 'types of package tests', command: tsc('tools/tsconfig.tests.json') },
];

const READ_ONLY = [
  { name: 'floors', command: house('floors.mjs') },
  { name: 'budgets', command: house('budgets.mjs') },
  { name: 'lock file', command: house('lock.mjs') },
  { name: 'words', command: house('words.mjs') },
  {
    name: 'lint and format',
    command: [
      ...[node, 'node_modules/@biomejs/biome/bin/biome', 'check'],
      ...['--error-on-warnings', '--diagnostic-level=warn', '--max-diagnostics=none', '.'],
    ],
  },
];

export const CHECK_LANES = [BUILT_THEN_TYPED, READ_ONLY];
