import { describe, expect, it } from 'vitest';
import { checkLock } from './lock.mjs';
import { satisfies } from './node-range.mjs';
import { inTemporaryTree } from './planted-house.mjs';

const ROOT = { name: 'scrimmage', engines: { node: '>=20.19' }, dependencies: { turbo: '2.11.9' } };
const WEB = {
  name: '@scrimmage/web',
  dependencies: { react: '19.3.1' },
  optionalDependencies: { a: '1.0.0-beta.2' },
};
const LOCKED = {
  '': ROOT,
  'apps/web': WEB,
  'apps/web/node_modules/a': { version: '1.0.0-beta.2', engines: { node: '>= 0.4' } },
  'node_modules/turbo': {
    version: '2.11.9',
    optionalDependencies: { '@turbo/linux-64': '2.11.9', b: '1.0.0' },
  },
  'node_modules/turbo/node_modules/b': { version: '1.0.0', optional: true },
  'node_modules/@turbo/linux-64': {
    version: '2.11.9',
    optional: true,
    engines: { node: '^20.19.0 || >=22.12.0' },
  },
};

const checked = ({ root = ROOT, web = WEB, locked = LOCKED }) =>
  inTemporaryTree(
    {
      'package.json': JSON.stringify(root, null, 2),
      'apps/web/package.json': JSON.stringify(web, null, 2),
      ...(locked && { 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: locked }) }),
    },
    (folder) => checkLock(folder).map(({ rule, file, line, what }) => `${rule} ${file}:${line} ${what}`),
  );

describe('The lock file', () => {
  it('passes when it is complete', async () => {
    expect(await checked({})).toEqual([]);
  });

  it('must be there', async () => {
    expect(await checked({ locked: null })).toEqual([
      'lock/present package-lock.json:0 There is no lock file.',
    ]);
  });

  it('must hold the binary of every platform', async () => {
    const { 'node_modules/@turbo/linux-64': _binary, ...without } = LOCKED;
    expect(await checked({ locked: without })).toEqual([
      'lock/complete package-lock.json:0 node_modules/turbo wants @turbo/linux-64, which is not locked.',
    ]);
  });

  it('does not count a binary that only another package can reach', async () => {
    const { 'node_modules/turbo/node_modules/b': b, ...without } = LOCKED;
    expect(await checked({ locked: { ...without, 'node_modules/other/node_modules/b': b } })).toEqual([
      'lock/complete package-lock.json:0 node_modules/turbo wants b, which is not locked.',
    ]);
  });

  it('must know the same versions as each package.json', async () => {
    expect(await checked({ web: { ...WEB, dependencies: { react: '19.3.2' } } })).toEqual([
      'lock/in-step apps/web/package.json:0 The lock file knows other dependencies.',
    ]);
    expect(await checked({ root: { ...ROOT, devDependencies: { vitest: '4.1.12' } } })).toHaveLength(1);
  });

  it('must hold nothing that nobody asks for', async () => {
    expect(
      await checked({ locked: { ...LOCKED, 'node_modules/c': { version: '1.0.0', extraneous: true } } }),
    ).toEqual(['lock/leftover package-lock.json:0 Nothing asks for node_modules/c.']);
  });

  it('must hold nothing that refuses the oldest Node we promise', async () => {
    const refusing = { version: '3.0.0', engines: { node: '>=22' } };
    expect(await checked({ locked: { ...LOCKED, 'node_modules/c': refusing } })).toEqual([
      'lock/node package-lock.json:0 node_modules/c 3.0.0 wants Node >=22; 20.19.0 must do.',
    ]);
    const barely = { version: '3.0.0', engines: { node: '>=20.20' } };
    expect(await checked({ locked: { ...LOCKED, 'node_modules/c': barely } })).toHaveLength(1);
    expect(
      await checked({
        root: { ...ROOT, engines: { node: '>=20.20' } },
        locked: { ...LOCKED, 'node_modules/c': barely },
      }),
    ).toEqual([]);
  });

  it.each(['^19.3.1', '~19.3.1', '19.x', '*', 'latest', '>=19'])('is not asked for %s', async (version) => {
    const web = { ...WEB, dependencies: { react: version } };
    expect(await checked({ web, locked: { ...LOCKED, 'apps/web': web } })).toEqual([
      `lock/exact apps/web/package.json:4 react is "${version}".`,
    ]);
  });
});

describe('A range of Node versions', () => {
  it.each([
    ['>=20.19', true],
    ['>= 0.10', true],
    ['>=22', false],
    ['^20.19.0 || >=22.12.0', true],
    ['^18.18.0 || ^22.13.0', false],
    ['6.* || 8.* || >= 10.*', true],
    ['18 || 20 || >=22', true],
    ['18 || >=22', false],
    ['20.x', true],
    ['~20.19', false],
    ['~20', true],
    ['>=16 || 14 >=14.17', true],
    ['>=12.20.0 <20', false],
    ['>=12.20.0 <=20', true],
    ['>20', false],
    ['>20.19', true],
    ['10 - 20', true],
    ['10 - 18', false],
    ['>=v12.22.7', true],
    ['^0.2.3 || *', true],
    ['', true],
    ['<20.20.1-rc.1', true],
  ])('%s holds 20.20.0: %s', (range, expected) => {
    expect(satisfies('20.20.0', range)).toBe(expected);
  });

  it.each([
    ['0.2.9', '^0.2.3', true],
    ['0.3.0', '^0.2.3', false],
    ['0.0.4', '^0.0.3', false],
    ['2.0.0', '^1.2', false],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });

  it('is refused when it cannot be read', () => {
    expect(() => satisfies('20.20.0', '>=20 or so')).toThrow('cannot be read: "or"');
  });
});
