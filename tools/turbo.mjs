// npm run build, and any other turbo command: installs first if needed, and keeps turbo from phoning home.
import './launch/node-version.mjs';
import { spawnSync } from 'node:child_process';

const { ensureInstalled } = await import('./launch/install.mjs');
const { turbo, turboEnv } = await import('./launch/build.mjs');
const { createSteps } = await import('./launch/steps.mjs');

await ensureInstalled(createSteps());
const [file, ...args] = [...turbo, ...process.argv.slice(2)];
process.exitCode = spawnSync(file, args, { stdio: 'inherit', env: turboEnv }).status ?? 1;
