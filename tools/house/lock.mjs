// Checks that the lock file installs everywhere: exact versions, every platform's binaries, nothing our oldest Node refuses.
import { existsSync, readFileSync } from 'node:fs';
import { finding, runAsCommand } from './findings.mjs';
import { satisfies } from './node-range.mjs';
import { walkFiles } from './walk-files.mjs';

export const LOCK_RULES = {
  'lock/present': 'Run `npm install` once and commit package-lock.json.',
  'lock/complete':
    'Choose a version whose binaries for every platform are published, and lock them all with `npm install`.',
  'lock/exact': 'Write the exact version, as `npm install --save-exact` does.',
  'lock/in-step': 'Run `npm install` and commit package-lock.json together with the package.json.',
  'lock/leftover': 'Run `npm prune` and commit the lock file it writes.',
  'lock/node': 'Choose the newest version that still runs on this Node.',
};

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];
const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const TESTED_NODE = '20.20.0';

/** Returns what would break `npm ci` on another machine than the one the lock file was made on. */
export function checkLock(root) {
  const path = `${root}/package-lock.json`;
  const manifests = manifestsOf(root);
  const inexact = manifests.flatMap(inexactVersions);
  if (!existsSync(path))
    return [
      ...inexact,
      finding(LOCK_RULES, 'lock/present', 'package-lock.json', 0, 'There is no lock file.'),
    ];
  const locked = JSON.parse(readFileSync(path, 'utf8')).packages;
  return [
    ...inexact,
    ...outOfStep(manifests, locked),
    ...missingOptionals(locked),
    ...leftovers(locked),
    ...refusedNodes(locked, oldestNode(manifests)),
  ];
}

const manifestsOf = (root) =>
  [
    'package.json',
    ...walkFiles(root, ['apps', 'packages']).filter((path) => /^\w+\/[^/]+\/package\.json$/.test(path)),
  ]
    .filter((path) => existsSync(`${root}/${path}`))
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }))
    .map(({ path, text }) => ({ path, text, manifest: JSON.parse(text) }));

function inexactVersions({ path, text, manifest }) {
  const wanted = SECTIONS.flatMap((section) => Object.entries(manifest[section] ?? {}));
  return wanted
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) =>
      finding(
        LOCK_RULES,
        'lock/exact',
        path,
        lineOf(text, `"${name}": "${version}"`),
        `${name} is "${version}".`,
      ),
    );
}

function missingOptionals(locked) {
  return Object.entries(locked).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !resolves(locked, place, name))
      .map((name) =>
        finding(
          LOCK_RULES,
          'lock/complete',
          'package-lock.json',
          0,
          `${place || 'The root'} wants ${name}, which is not locked.`,
        ),
      ),
  );
}

const outOfStep = (manifests, locked) =>
  manifests.flatMap(({ path, manifest }) => {
    const entry = locked[path.replace(/\/?package\.json$/, '')] ?? {};
    return SECTIONS.filter((section) => !sameVersions(manifest[section], entry[section])).map((section) =>
      finding(LOCK_RULES, 'lock/in-step', path, 0, `The lock file knows other ${section}.`),
    );
  });

const sameVersions = (asked = {}, locked = {}) =>
  Object.keys({ ...asked, ...locked }).every((name) => asked[name] === locked[name]);

const leftovers = (locked) =>
  Object.keys(locked)
    .filter((place) => locked[place].extraneous)
    .map((place) =>
      finding(LOCK_RULES, 'lock/leftover', 'package-lock.json', 0, `Nothing asks for ${place}.`),
    );

/** Walks up the folders as Node does: beside the package first, then each node_modules above it. */
function resolves(locked, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (candidate in locked) return true;
    if (folder === '') return false;
  }
}

const refusedNodes = (locked, oldest) =>
  Object.entries(locked)
    .filter(([, entry]) => typeof entry.engines?.node === 'string')
    .flatMap(([place, entry]) =>
      [oldest, TESTED_NODE]
        .filter((version) => !satisfies(version, entry.engines.node))
        .slice(0, 1)
        .map((version) =>
          finding(
            LOCK_RULES,
            'lock/node',
            'package-lock.json',
            0,
            `${place} ${entry.version} wants Node ${entry.engines.node}; ${version} must do.`,
          ),
        ),
    );

/** The oldest Node the product promises to run on, from `engines` of the root package.json. */
function oldestNode(manifests) {
  const promised = manifests.find(({ path }) => path === 'package.json')?.manifest.engines?.node ?? '';
  const numbers = promised.match(/^>=(\d+)(?:\.(\d+))?(?:\.(\d+))?$/);
  return numbers ? [numbers[1], numbers[2] ?? 0, numbers[3] ?? 0].join('.') : TESTED_NODE;
}

function lineOf(text, needle) {
  const at = text.indexOf(needle);
  return at === -1 ? 0 : text.slice(0, at).split('\n').length;
}

await runAsCommand(import.meta.url, checkLock, LOCK_RULES);
