// The floors of tests: how each one is run, and what has to be built before.
import { join } from 'node:path';
import { root } from '../../launch/places.mjs';

const inRoot = (path) => join(root, path);
const vitest = (args) => ({
  reports: 'vitest',
  command: [inRoot('node_modules/vitest/vitest.mjs'), 'run', ...args],
});

/**
 * In the order they run, the quickest first. `parts` must each bring at least one test file;
 * `needs` are the workspaces to build before (none: everything); `browser` asks for Chromium.
 */
export const SUITES = [
  {
    name: 'domain',
    ...vitest(['--root', root, '--config', inRoot('tools/units.vitest.config.ts')]),
    parts: [
      'packages/domain/',
      'packages/stats/',
      'packages/contract/',
      'packages/embedded-postgres/',
      'tools/',
    ],
    needs: ['@scrimmage/contract', '@scrimmage/domain', '@scrimmage/embedded-postgres', '@scrimmage/stats'],
  },
  {
    name: 'feature',
    ...vitest(['--root', inRoot('apps/api')]),
    parts: ['apps/api/'],
    needs: ['@scrimmage/api'],
  },
  {
    name: 'page',
    ...vitest(['--root', inRoot('apps/web')]),
    parts: ['apps/web/'],
    needs: ['@scrimmage/contract', '@scrimmage/domain'],
  },
  {
    name: 'journey',
    reports: 'playwright',
    command: [
      inRoot('node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      inRoot('apps/e2e/playwright.config.ts'),
    ],
    parts: [],
    needs: [],
    browser: true,
  },
];

export const FLOOR_NAMES = ['check', ...SUITES.map(({ name }) => name)];
