import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const apiEntry = join(root, 'apps/api/dist/src/main.js');
export const cliEntry = join(root, 'apps/api/dist/src/cli/main.js');

/** Where the database and the logs live. A relative SCRIMMAGE_DATA starts at the root, wherever the command is run. */
export const dataFolder = resolve(root, process.env.SCRIMMAGE_DATA || '.data');
