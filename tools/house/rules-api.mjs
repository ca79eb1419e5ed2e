// The floors of the API: app.module, main and cli → features → platform.
import { finding } from './findings.mjs';
import { findLoops } from './loops.mjs';

export const API_RULES = {
  'api/downward':
    'Depend on the floors below only (root → season → features → platform); let app.module or the command pass it in.',
  'api/platform-below':
    'Keep platform free of words: let the feature register itself with the platform instead.',
  'api/features-meet':
    'Use the other feature through its *.reader.ts, *.events.ts, *.module.ts or *.loader.ts, or add what is missing there.',
  'api/features-dag':
    'Turn one of these dependencies round: let the dependent feature lend the field, or announce an event.',
  'api/typeorm-place':
    'Move the TypeORM code to a *.table.ts, *.repository.ts or *.reader.ts, or to platform/database.',
  'api/env-once': 'Read the variable in platform/config, validate it there, and take it as an argument here.',
};

const MEETING_PLACE = /\.(reader|events|module|loader)\.ts$/;
const TYPEORM_PLACE = /(\.(table|repository|reader)\.ts$)|(\/src\/(platform\/database|migrations|season)\/)/;
const ENV_PLACE = /\/src\/platform\/config(\/|\.ts$)/;
const HIGHER = {
  features: ['root', 'season', 'migrations'],
  season: ['root', 'migrations'],
  migrations: ['root', 'season', 'features'],
  platform: ['root'],
};

export function apiFloors(house) {
  const files = house.files.filter(
    (file) => file.workspace === 'apps/api' && file.floor !== null && !file.isGenerated,
  );
  const byPath = new Map(files.map((file) => [file.path, file]));
  const product = files.filter((file) => !file.isTest);
  return [
    ...product.flatMap((file) => file.imports.flatMap((item) => judge(file, item, byPath))),
    ...product.filter((file) => !ENV_PLACE.test(file.path)).flatMap(envReads),
    ...featureLoops(product, byPath),
  ];
}

function judge(file, item, byPath) {
  const make = (rule, what) => [finding(API_RULES, rule, file.path, item.line, what)];
  if (item.target?.package === 'typeorm' && !TYPEORM_PLACE.test(file.path))
    return make('api/typeorm-place', 'TypeORM is imported outside the files that own rows.');
  const target = byPath.get(item.target?.path);
  if (!target) return [];
  if (file.floor === 'platform' && ['features', 'season'].includes(target.floor))
    return make('api/platform-below', `The platform imports ${target.path}.`);
  if (HIGHER[file.floor]?.includes(target.floor))
    return make('api/downward', `${file.floor} imports ${target.path}, which stands above it.`);
  if (crossesFeatures(file, target) && !MEETING_PLACE.test(target.path))
    return make('api/features-meet', `The feature ${file.word} imports ${target.path}.`);
  return [];
}

const crossesFeatures = (file, target) =>
  file.floor === 'features' && target.floor === 'features' && file.word !== target.word;

const envReads = (file) =>
  file.envReads.map((line) =>
    finding(API_RULES, 'api/env-once', file.path, line, 'process.env is read outside platform/config.'),
  );

function featureLoops(product, byPath) {
  const edges = new Map();
  for (const file of product) {
    for (const item of file.imports) {
      const target = byPath.get(item.target?.path);
      if (!target || !crossesFeatures(file, target)) continue;
      if (!edges.has(file.word)) edges.set(file.word, new Map());
      const from = edges.get(file.word);
      if (!from.has(target.word)) from.set(target.word, { file: file.path, line: item.line });
    }
  }
  const graph = new Map([...edges].map(([word, targets]) => [word, [...targets.keys()]]));
  return findLoops(graph).map((loop) => {
    const { file, line } = edges.get(loop[0]).get(loop[1]);
    return finding(
      API_RULES,
      'api/features-dag',
      file,
      line,
      `The features form a circle: ${loop.join(' → ')}.`,
    );
  });
}
