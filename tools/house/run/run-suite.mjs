import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../chromium.mjs';
import { ensureBuilt } from '../../launch/build.mjs';
import { root } from '../../launch/places.mjs';
import { readPlaywright, readVitest, withExitCode } from './read-report.mjs';

const RUNNERS = {
  vitest: {
    arguments: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    environment: () => ({}),
    none: '--passWithNoTests',
    read: readVitest,
  },
  playwright: {
    arguments: () => ['--reporter=list,json'],
    environment: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    none: '--pass-with-no-tests',
    read: readPlaywright,
  },
};

/** Prepares and runs one floor of tests; answers its counts. A floor that cannot be prepared has failed once. */
export async function runSuite(suite, { steps, passWithNone = false }) {
  if (passWithNone && !existsSync(configOf(suite))) return { passed: 0, failed: 0, skipped: 0, problems: [] };
  try {
    await ensureBuilt(steps, suite.needs);
    const environment = suite.browser ? { CHROMIUM_PATH: await findChromium({ steps }) } : {};
    return await execute(suite, environment, passWithNone);
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, problems: [error.message] };
  }
}

const configOf = ({ command }) => {
  const at = command.indexOf('--config');
  return at === -1 ? join(command[command.indexOf('--root') + 1], 'vitest.config.ts') : command[at + 1];
};

async function execute(suite, environment, passWithNone) {
  const runner = RUNNERS[suite.reports];
  const folder = mkdtempSync(join(tmpdir(), 'scrimmage-report-'));
  const file = join(folder, 'report.json');
  try {
    const args = [...suite.command, ...runner.arguments(file), ...(passWithNone ? [runner.none] : [])];
    const code = await run(args, { ...environment, ...runner.environment(file) });
    return countReport(
      file,
      (report) => runner.read(report, { root, parts: suite.parts, passWithNone }),
      code,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads the counts from a report file; a missing or broken report is one failure. */
export function countReport(file, read, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      problems: [`The runner ended with ${code} and left no report.`],
    };
  }
  return withExitCode(read(report), code);
}

function run(args, environment) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
}
