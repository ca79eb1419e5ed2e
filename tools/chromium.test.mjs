import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.mjs';

const steps = { run: async (_text, work) => void (await work()) };

/** A machine on which only `programs` can be run; what an installer adds is in `adds`. */
function machineWith({
  programs = [],
  env = {},
  isDebianRoot = false,
  adds = {},
  playwright = '/pw/chrome',
} = {}) {
  const present = new Set(programs);
  const tried = [];
  const install = (name) => async () => {
    tried.push(name);
    if (!adds[name]) throw new Error(`${name} is out of reach.`);
    present.add(adds[name]);
  };
  return {
    tried,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isProgram: (path) => present.has(path),
    isDebianRoot,
    playwrightPath: async () => playwright,
    installFromDebian: install('debian'),
    installFromPlaywright: install('playwright'),
  };
}

describe('The browser for the journeys', () => {
  it('is the one CHROMIUM_PATH names', async () => {
    const machine = machineWith({
      env: { CHROMIUM_PATH: '/my/chrome' },
      programs: ['/my/chrome', '/usr/bin/chromium'],
    });
    expect(await findChromium({ steps, machine })).toBe('/my/chrome');
  });

  it('is never another one when CHROMIUM_PATH names nothing', async () => {
    const machine = machineWith({ env: { CHROMIUM_PATH: '/my/chrome' }, programs: ['/usr/bin/chromium'] });
    await expect(findChromium({ steps, machine })).rejects.toThrow('CHROMIUM_PATH is /my/chrome');
  });

  it('is one on the PATH, in its usual place, or what Playwright has installed', async () => {
    const inPlace = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    for (const program of ['/usr/bin/google-chrome', '/usr/local/bin/chromium', inPlace, '/pw/chrome'])
      expect(await findChromium({ steps, machine: machineWith({ programs: [program] }) })).toBe(program);
  });

  it("is Debian's package when run as root there", async () => {
    const machine = machineWith({ isDebianRoot: true, adds: { debian: '/usr/bin/chromium' } });
    expect(await findChromium({ steps, machine })).toBe('/usr/bin/chromium');
    expect(machine.tried).toEqual(['debian']);
  });

  it("is Playwright's download otherwise", async () => {
    const machine = machineWith({ adds: { playwright: '/pw/chrome' } });
    expect(await findChromium({ steps, machine })).toBe('/pw/chrome');
    expect(machine.tried).toEqual(['playwright']);
  });

  it('is asked for in one sentence, with the reason, when there is no way to get it', async () => {
    const machine = machineWith({ isDebianRoot: true, playwright: undefined });
    await expect(findChromium({ steps, machine })).rejects.toThrow(
      /^The journeys need a Chromium: install one .+ or set CHROMIUM_PATH to one\.\nplaywright is out of reach\.$/,
    );
    expect(machine.tried).toEqual(['debian', 'playwright']);
  });
});
