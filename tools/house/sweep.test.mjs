import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const filesOf = (folder, name) =>
  readdirSync(new URL(folder, root))
    .filter((file) => name.test(file))
    .map((file) => `${folder}${file}`);

/** What is audited on the way through a journey: the line that does it. */
const alongTheWay = {
  '/first-run': ['door', "faults(page, 'the first run')"],
  '/reply': ['sweep', "faults(page, 'a reply')"],
  '/import/$id': ['sweep', "faults(page, 'the check')"],
  '/vendors/$id/rate': ['sweep', 'vendorPlaces(vendor, rating)'],
};
/** Not a page of its own: its frame stands around each of the settings. */
const frames = ['/settings', '/settings/'];

/** Every address of the product, as its routes are written down. */
function routes() {
  const files = filesOf('apps/web/src/app/routes/', /-routes\.ts$/);
  return files.flatMap((file) =>
    [...read(file).matchAll(/getParentRoute: \(\) => (\w+),\s*path: '([^']+)'/g)].map(([, parent, path]) =>
      parent === 'settingsRoute' ? `/settings/${path.replace(/^\//, '')}` : path,
    ),
  );
}

/** Every address the sweep goes to, without what is asked of it. */
function swept() {
  const files = filesOf('apps/e2e/', /places\.ts$/);
  return files.flatMap((file) =>
    [...read(file).matchAll(/path: (['`])(.*?)\1/g)].map(([, , path]) =>
      path.replace(/[?#].*$/, '').replaceAll(/\$\{[^}]+\}/g, 'one'),
    ),
  );
}

const opens = (route) => {
  const shape = new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}$`);
  return (path) => shape.test(path);
};

it('every address of the product is audited, in the sweep or along the way of a journey', () => {
  const all = routes().filter((route) => !frames.includes(route));
  expect(all.length).toBeGreaterThan(40);
  const literal = new Set(all);
  const paths = swept();
  // A word of an address is no key: `/road/record` would not be a milestone.
  const visits = (route) =>
    paths.some((path) => path === route || (!literal.has(path) && opens(route)(path)));
  expect(all.filter((route) => !visits(route) && !(route in alongTheWay))).toEqual([]);
});

it('what is audited along the way of a journey still is', () => {
  for (const [journey, line] of Object.values(alongTheWay))
    expect(read(`apps/e2e/journeys/${journey}.journey.ts`)).toContain(line);
});

it('every list of places is in a sweep', () => {
  const sweep = read('apps/e2e/journeys/sweep.journey.ts');
  const lists = filesOf('apps/e2e/', /places\.ts$/).flatMap((file) =>
    [...read(file).matchAll(/export const (\w+Places)\b/g)].map(([, name]) => name),
  );
  expect(lists.length).toBeGreaterThan(5);
  expect(
    lists.filter((name) => !new RegExp(`[([., ]${name}\\b[(\\])]?`).test(sweep.replace(/^import.*$/gm, ''))),
  ).toEqual([]);
});
