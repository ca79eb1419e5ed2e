// What the browser must load first and per route, in kB of gzip, against the budgets. Run after the build.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
// Overlays are not routes: menu, dialog and list box share most of their weight, and load once, when first opened.
// The explorer is an editor that knows GraphQL; what it knows of the schema is a chunk of its own.
const limits = { entry: 185, css: 15, route: 45, overlay: 55, explorer: 220 };
const sizes = new Map();
const kB = (file) => {
  if (!sizes.has(file))
    sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000);
  return sizes.get(file);
};

/** A chunk with everything it imports statically: what really travels before it runs. */
function files(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) files(imported, seen);
  return seen;
}
const sum = (list) => list.reduce((total, file) => total + kB(file), 0);

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const first = files(entryKey);
const rows = [
  { name: 'entry JS', size: sum([...first]), limit: limits.entry },
  {
    name: 'CSS',
    size: sum([...new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []))]),
    limit: limits.css,
  },
];
/** What is there already wherever this chunk is asked for: a tab travels after its page. */
function before(key) {
  const askers = Object.keys(manifest).filter((name) => manifest[name].dynamicImports?.includes(key));
  const [one, ...others] = askers.map((name) => files(name));
  return new Set([...(one ?? [])].filter((file) => others.every((other) => other.has(file))));
}
for (const key of Object.keys(manifest)
  .filter((name) => manifest[name].isDynamicEntry)
  .sort()) {
  const there = before(key);
  const own = [...files(key)].filter((file) => !first.has(file) && !there.has(file));
  const limit = key.startsWith('src/pages/explorer/')
    ? limits.explorer
    : key.startsWith('src/ui/overlay/')
      ? limits.overlay
      : limits.route;
  rows.push({ name: key.replace(/^src\//, ''), size: sum(own), limit });
}
for (const { name, size, limit } of rows) {
  const mark = size > limit ? 'OVER' : 'ok';
  process.stdout.write(
    `${mark.padEnd(5)}${size.toFixed(1).padStart(7)} of ${String(limit).padStart(3)} kB  ${name}\n`,
  );
}
process.exitCode = rows.some(({ size, limit }) => size > limit) ? 1 : 0;
