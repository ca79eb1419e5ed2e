// Empties a build folder first: a stale file from a deleted source would still be run by tests.
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
