// npm run vectors -- FILE: every reference vector of the file against the built packages.
import { readFileSync } from 'node:fs';
import { compareVector } from './vectors-compare.mjs';
import { vectorsMap } from './vectors-map.mjs';

const file = process.argv[2];
if (!file) {
  console.error('Say which file: npm run vectors -- FILE');
  process.exit(2);
}

/** A vector file is { methods: { section: [entry] } }; a bare list of entries, or sections alone, will do as well. */
function entriesOf(content) {
  const sections = content.methods ?? content;
  if (Array.isArray(sections)) return sections;
  return Object.values(sections).flatMap((entries) => (Array.isArray(entries) ? entries : []));
}

/** A function that breaks has failed its vector, and the others are still to be heard. */
function wrongOf(entry, vector, ask) {
  try {
    return compareVector(entry, vector, ask);
  } catch (broken) {
    return [`broke: ${broken.message}`];
  }
}

function run(entry) {
  const ask = vectorsMap[entry.fn];
  return entry.vectors.map((vector, at) => {
    return { name: `${entry.fn} ${at + 1}`, input: vector.in, wrong: wrongOf(entry, vector, ask) };
  });
}

const entries = entriesOf(JSON.parse(readFileSync(file, 'utf8')));
const unbuilt = entries.filter(({ fn }) => !Object.hasOwn(vectorsMap, fn));
let [passed, failed] = [0, 0];
for (const entry of entries.filter((it) => !unbuilt.includes(it))) {
  const results = run(entry);
  const bad = results.filter(({ wrong }) => wrong.length > 0);
  passed += results.length - bad.length;
  failed += bad.length;
  console.log(
    `${bad.length ? 'FAILED' : 'passed'}  ${entry.fn}: ${results.length - bad.length} of ${results.length}`,
  );
  for (const { name, input, wrong } of bad) {
    console.log(`        ${name} of ${JSON.stringify(input).slice(0, 200)}`);
    for (const line of wrong) console.log(`          ${line}`);
  }
}
if (unbuilt.length) console.log(`not built yet: ${[...new Set(unbuilt.map(({ fn }) => fn))].join(', ')}`);
console.log(`${passed} passed, ${failed} failed, ${unbuilt.length} entries not built yet`);
if (failed > 0) process.exitCode = 1;
