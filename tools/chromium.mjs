// Finds the browser for the journeys, or gets one where that needs no question to anybody.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { LaunchProblem } from './launch/launch-problem.mjs';
import { root } from './launch/places.mjs';
import { runProgram } from './launch/run-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const USUAL_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const WAY_OUT =
  'The journeys need a Chromium: install one (Debian: `apt-get install chromium`; elsewhere: `npx playwright install --with-deps chromium`) or set CHROMIUM_PATH to one.';

/**
 * Answers the path of a Chromium or Chrome: CHROMIUM_PATH, one on the PATH or in its usual place, Playwright's own,
 * Debian's package when run as root, or Playwright's download. Throws a LaunchProblem with what to install otherwise.
 */
export async function findChromium({ steps, machine = thisMachine() }) {
  const asked = machine.env.CHROMIUM_PATH;
  if (asked) {
    if (machine.isProgram(asked)) return asked;
    throw new LaunchProblem(`CHROMIUM_PATH is ${asked}, which is not a program that can be run.`);
  }
  return (await installed(machine)) ?? (await fetched(steps, machine));
}

async function installed(machine) {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(machine.isProgram) ?? (await playwrightsOwn(machine));
}

async function playwrightsOwn(machine) {
  const path = await machine.playwrightPath();
  return path && machine.isProgram(path) ? path : undefined;
}

async function fetched(steps, machine) {
  const ways = [machine.isDebianRoot && machine.installFromDebian, machine.installFromPlaywright].filter(
    Boolean,
  );
  let reason = '';
  for (const install of ways) {
    try {
      await steps.run('Installing Chromium for the journeys', install);
      const found = await installed(machine);
      if (found) return found;
    } catch (error) {
      reason = `\n${error.message}`;
    }
  }
  throw new LaunchProblem(`${WAY_OUT}${reason}`);
}

function thisMachine() {
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return {
    env: process.env,
    isProgram,
    isDebianRoot: process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    playwrightPath,
    async installFromDebian() {
      await runProgram('apt-get update', 'apt-get', ['update'], quiet);
      const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
      await runProgram('apt-get install chromium', 'apt-get', packages, quiet);
    },
    async installFromPlaywright() {
      const program = join(root, 'node_modules/@playwright/test/cli.js');
      await runProgram('playwright install', process.execPath, [program, 'install', 'chromium']);
    },
  };
}

async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
