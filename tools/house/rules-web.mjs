// The floors of the web: app → pages → features → { charts, ui, platform }.
import { finding } from './findings.mjs';

export const WEB_RULES = {
  'web/known-floor':
    'Move the file to src/app, src/pages, src/features/<word>, src/charts, src/ui or src/platform.',
  'web/downward':
    'Import only from the floors below (app → pages → features → charts, ui, platform); pass what is needed down as a prop.',
  'web/features-apart':
    'Let the page compose both features, or move what they share down to ui, charts or platform.',
  'web/plain-bottom':
    'Give ui and charts plain props (numbers, text, callbacks) and keep words, contract types and Apollo in the feature that calls them.',
};

const BOTTOM = ['charts', 'ui', 'platform'];
const BELOW = {
  app: ['app', 'pages', 'features', 'generated', ...BOTTOM],
  pages: ['pages', 'features', 'generated', ...BOTTOM],
  features: ['features', 'generated', ...BOTTOM],
  charts: BOTTOM,
  ui: ['ui', 'platform'],
  platform: ['platform', 'ui', 'generated'],
  generated: ['generated'],
};
const PLAIN = new Set(['charts', 'ui']);
const WORDED_PACKAGES = /^(@apollo\/.+|graphql|graphql-ws|@scrimmage\/contract)$/;

export function webFloors(house) {
  const files = house.files.filter((file) => file.workspace === 'apps/web' && file.floor !== null);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files
    .filter((file) => !file.isGenerated)
    .flatMap((file) => [...unknownFloor(file), ...file.imports.flatMap((item) => judge(file, item, byPath))]);
}

const unknownFloor = (file) => {
  const lost = !(file.floor in BELOW) || (file.floor === 'features' && file.word === null);
  return lost ? [finding(WEB_RULES, 'web/known-floor', file.path, 0, 'The file stands on no floor.')] : [];
};

function judge(file, item, byPath) {
  const make = (rule, what) => [finding(WEB_RULES, rule, file.path, item.line, what)];
  if (PLAIN.has(file.floor)) {
    const route = routeToWords(file, item, byPath);
    if (route) return make('web/plain-bottom', `${file.floor} reaches ${route}.`);
  }
  const target = byPath.get(item.target?.path);
  if (!target || !(file.floor in BELOW)) return [];
  if (!BELOW[file.floor].includes(target.floor))
    return make('web/downward', `${file.floor} imports ${target.path}, which stands on ${target.floor}.`);
  if (file.floor === 'features' && target.floor === 'features' && file.word !== target.word)
    return make('web/features-apart', `The feature ${file.word} imports ${target.path}.`);
  return [];
}

// Followed through platform too: a helper between a chart and Apollo would hide the knowledge, not remove it.
function routeToWords(file, first, byPath) {
  const seen = new Set([file.path]);
  const queue = [{ item: first, route: [] }];
  while (queue.length > 0) {
    const { item, route } = queue.shift();
    const name = item.target?.package;
    if (name && (WORDED_PACKAGES.test(name) || isWordOfDomain(item.target)))
      return [...route, item.specifier].join(' → ');
    const next = byPath.get(item.target?.path);
    if (!next || seen.has(next.path)) continue;
    if (next.isGenerated || next.floor === 'features') return [...route, next.path].join(' → ');
    seen.add(next.path);
    for (const further of next.imports) queue.push({ item: further, route: [...route, next.path] });
  }
  return null;
}

// Days, money and text are everybody's; every other file of the domain serves a word of the glossary.
const isWordOfDomain = (target) =>
  target.package === '@scrimmage/domain' && !/\/(calendar|money|text)\.ts$/.test(target.path ?? '');
