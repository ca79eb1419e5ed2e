import { join } from 'node:path';
import { root } from './places.mjs';
import { runProgram } from './run-program.mjs';

/** The command line of turbo, which builds what is stale and takes the rest from its cache. */
export const turbo = [process.execPath, join(root, 'node_modules/turbo/bin/turbo')];

/** Turbo's environment: it must not phone home, and must not need a home folder that can be written. */
export const turboEnv = {
  ...process.env,
  TURBO_CONFIG_DIR_PATH: join(root, '.turbo/config'),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/** Builds what is stale: everything, or only some workspaces with what they depend on. */
export async function ensureBuilt(steps, workspaces = []) {
  await steps.run('Building what has changed', async () => {
    const [file, ...args] = turbo;
    const filters = workspaces.map((name) => `--filter=${name}...`);
    const output = await runProgram(
      'The build',
      file,
      [...args, 'build', '--output-logs=errors-only', ...filters],
      {
        env: turboEnv,
      },
    );
    return output.includes('FULL TURBO') ? 'nothing has' : 'built';
  });
}
