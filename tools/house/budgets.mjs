// Checks the sizes a reader can hold in mind. Exceptions are written in exceptions.json, and that list may only shrink.
import { existsSync, readFileSync } from 'node:fs';
import { finding, runAsCommand } from './findings.mjs';
import { parseSource, UnreadableSource } from './parse-source.mjs';
import { isSource, placeOf } from './place.mjs';
import { shapeFacts } from './shape-facts.mjs';
import { walkFiles } from './walk-files.mjs';

export const EXCEPTIONS_FILE = 'tools/house/exceptions.json';

export const BUDGETS = {
  'file-length': 250,
  'test-file-length': 400,
  'function-length': 60,
  'component-length': 120,
  'constructor-dependencies': 5,
  'service-methods': 10,
  'folder-depth': 3,
};

export const BUDGET_RULES = {
  'budget/file-length': 'Split the file by what its parts know; each part then has a name of its own.',
  'budget/test-file-length': 'Split the tests by the behaviour they describe, or move the cases to a table.',
  'budget/function-length': 'Name a step of it and move that step to a function of its own.',
  'budget/component-length': 'Move a part of the page to a component of its own.',
  'budget/constructor-dependencies': 'Split the class, or let one of its dependencies do more of the work.',
  'budget/service-methods': 'Split the service by the word or the person it serves.',
  'budget/folder-depth': 'Move the file up, or give its folder a place beside the others.',
  'budget/exception-unneeded': `Remove the entry from ${EXCEPTIONS_FILE}; it is no longer needed.`,
  'budget/exception-loose': `Lower the limit of the entry in ${EXCEPTIONS_FILE} to what is used now.`,
  'budget/exception-count': `Set atMost in ${EXCEPTIONS_FILE} to the number of entries; raising it is a decision to defend.`,
  'budget/exception-reason': `Give the entry in ${EXCEPTIONS_FILE} its reason: "why".`,
};

const SEASON_DATA = /^apps\/api\/src\/(season|migrations)\//;
// A migration is SQL text in a function: cutting it at sixty lines would hide the order it runs in.
const SQL_TEXT = /^apps\/api\/src\/migrations\//;

/** Returns everything over its budget under `root`, and every exception that is no longer needed. */
export function checkBudgets(root) {
  const overs = walkFiles(root, ['apps', 'packages', 'tools'])
    .filter((path) => isSource(path) && !placeOf(path).isGenerated)
    .flatMap((path) => oversOf(path, readFileSync(`${root}/${path}`, 'utf8')));
  const exceptions = readExceptions(root);
  const excused = new Set(exceptions.entries.map(keyOf));
  return [
    ...overs.filter((over) => !excused.has(keyOf(over))).map(overBudget),
    ...exceptions.entries.flatMap((entry) => judgeException(entry, overs)),
    ...countException(exceptions),
  ];
}

const keyOf = ({ file, budget, name }) => [file, budget, name ?? ''].join(' ');

function oversOf(path, text) {
  let source;
  try {
    source = parseSource(path, text);
  } catch (error) {
    if (error instanceof UnreadableSource) return []; // the floors report it
    throw error;
  }
  return measuresOf(path, source).filter((measure) => measure.size > BUDGETS[measure.budget]);
}

function measuresOf(path, source) {
  const { isTest } = placeOf(path);
  const { functions, classes } = shapeFacts(source);
  const measure = (budget, size, line = 0, name = undefined) => ({ file: path, budget, size, line, name });
  const isData = SEASON_DATA.test(path);
  return [
    ...(isData ? [] : [measure(isTest ? 'test-file-length' : 'file-length', source.lines)]),
    measure('folder-depth', depthUnderSrc(path)),
    ...(SQL_TEXT.test(path) ? [] : functions).map(({ name, line, length }) => {
      const isComponent = path.endsWith('.tsx') && /^\p{Lu}/u.test(name);
      return measure(isComponent ? 'component-length' : 'function-length', length, line, name);
    }),
    ...classes.map((it) => measure('constructor-dependencies', it.dependencies, it.line, it.name)),
    ...classes
      .filter((it) => it.name.endsWith('Service') || path.endsWith('.service.ts'))
      .map((it) => measure('service-methods', it.publicMethods, it.line, it.name)),
  ];
}

function depthUnderSrc(path) {
  const segments = path.split('/');
  const src = segments.indexOf('src');
  return src === -1 ? 0 : segments.length - src - 2;
}

const overBudget = ({ file, budget, size, line, name }) => {
  const what = `${name ? `${name}: ` : ''}${size} where at most ${BUDGETS[budget]} are allowed.`;
  return finding(BUDGET_RULES, `budget/${budget}`, file, line, what);
};

function readExceptions(root) {
  const path = `${root}/${EXCEPTIONS_FILE}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { atMost: 0, entries: [] };
}

function judgeException(entry, overs) {
  const make = (rule, what) => [finding(BUDGET_RULES, rule, EXCEPTIONS_FILE, 0, what)];
  const label = [entry.file, entry.budget, entry.name].filter(Boolean).join(' ');
  if (!entry.why?.trim()) return make('budget/exception-reason', `${label} has no reason.`);
  const used = overs.filter((over) => keyOf(over) === keyOf(entry));
  if (used.length === 0) return make('budget/exception-unneeded', `${label} is within its budget.`);
  const size = Math.max(...used.map((over) => over.size));
  if (size > entry.limit) return used.map((over) => overBudget(over));
  if (size < entry.limit)
    return make('budget/exception-loose', `${label} allows ${entry.limit}, ${size} are used.`);
  return [];
}

function countException({ atMost, entries }) {
  if (atMost === entries.length) return [];
  const what = `atMost is ${atMost}, the list has ${entries.length} entries.`;
  return [finding(BUDGET_RULES, 'budget/exception-count', EXCEPTIONS_FILE, 0, what)];
}

await runAsCommand(import.meta.url, checkBudgets, BUDGET_RULES);
