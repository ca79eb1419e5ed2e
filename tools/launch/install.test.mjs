import { describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'apps/api': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/@typescript/typescript-linux-x64': { version: '7.0.2', optional: true },
  'node_modules/@typescript/typescript-darwin-arm64': { version: '7.0.2', optional: true },
};
const onLinux = {
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/@typescript/typescript-linux-x64': { version: '7.0.2', optional: true },
};

describe('Deciding whether to install', () => {
  it('does nothing when everything for this platform is there', () => {
    expect(isInstalled(wanted, onLinux, 'linux-x64')).toBe(true);
  });

  it.each([
    ['nothing is installed, or an install was interrupted', undefined, 'linux-x64'],
    ['a package is missing', { ...onLinux, 'node_modules/pg': undefined }, 'linux-x64'],
    ['a package has another version', { ...onLinux, 'node_modules/pg': { version: '8.22.0' } }, 'linux-x64'],
    ['it was installed on another platform', onLinux, 'darwin-arm64'],
  ])('installs when %s', (_case, found, platform) => {
    expect(isInstalled(wanted, found && JSON.parse(JSON.stringify(found)), platform)).toBe(false);
  });
});
