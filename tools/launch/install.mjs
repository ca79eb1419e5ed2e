import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runProgram } from './run-program.mjs';

/** Installs the dependencies if they are missing, incomplete, for another platform, or not those of package-lock.json. */
export async function ensureInstalled(steps) {
  if (isInstalled(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) return;
  const words = existsSync(join(root, 'node_modules'))
    ? 'Updating the dependencies'
    : 'Installing the dependencies';
  await steps.run(`${words} (about a minute)`, async () => {
    const [file, ...args] = npmCommand();
    // With NODE_ENV=production npm would leave out the compiler.
    await runProgram('npm ci', file, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32' && args.length === 0,
    });
  });
}

/**
 * Whether what npm wrote down about node_modules, when it finished its last install, is what the lock file asks for.
 * Optional packages are left out, because each is for some platforms only; the compiler's tells whether the platform is ours.
 */
export function isInstalled(wanted, found, platform = `${process.platform}-${process.arch}`) {
  if (!wanted || !found) return false;
  const compiler = `node_modules/@typescript/typescript-${platform}`;
  if (wanted[compiler] && !found[compiler]) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (!place.includes('node_modules/')) return true;
    return place in found ? found[place].version === version : optional;
  });
}

function readPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
