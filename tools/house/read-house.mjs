// Reads the whole house once: every source file with its place and facts, and every package.json.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importFacts } from './import-facts.mjs';
import { parseSource, UnreadableSource } from './parse-source.mjs';
import { isSource, placeOf } from './place.mjs';
import { walkFiles } from './walk-files.mjs';

const OWN_SCOPE = '@scrimmage/';

/** Reads apps, packages and tools under `root` into `{ files, paths, manifests, unreadable, resolve }`. */
export function readHouse(root) {
  const paths = walkFiles(root, ['apps', 'packages', 'tools']);
  const known = new Set(paths);
  const manifests = readManifests(root, paths);
  const resolve = resolver(known, manifests);
  const unreadable = [];
  const files = [];
  for (const path of paths.filter(isSource)) {
    try {
      const facts = importFacts(parseSource(path, readFileSync(`${root}/${path}`, 'utf8')));
      const imports = facts.imports.map((item) => ({ ...item, target: resolve(path, item.specifier) }));
      files.push({ ...placeOf(path), ...facts, imports });
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      unreadable.push(error);
    }
  }
  return { root, files, paths, manifests, unreadable };
}

function readManifests(root, paths) {
  const manifests = new Map();
  const wanted = paths.filter((path) => path.split('/').length === 3 && path.endsWith('/package.json'));
  for (const path of [...wanted, 'package.json']) {
    if (existsSync(`${root}/${path}`))
      manifests.set(posix.dirname(path), JSON.parse(readFileSync(`${root}/${path}`, 'utf8')));
  }
  return manifests;
}

/**
 * Makes the function from (importing file, specifier) to a target:
 * `{ path }` for a file of ours, `{ package }` for an outside package, `{ missing: true }` for nothing, null when computed.
 */
function resolver(known, manifests) {
  const workspaceOf = new Map();
  for (const [folder, manifest] of manifests) workspaceOf.set(manifest.name, folder);
  return (from, specifier) => {
    if (specifier === null) return null;
    const bare = specifier.replace(/\?.*$/, '');
    if (bare.startsWith('.')) return existing(known, posix.join(posix.dirname(from), bare), from);
    const name = packageName(bare);
    if (!name.startsWith(OWN_SCOPE)) return { package: name };
    const folder = workspaceOf.get(name);
    if (folder === undefined) return { package: name };
    const rest = bare.slice(name.length + 1);
    const found = existing(known, `${folder}/src/${rest}`, from);
    return { ...found, path: found.path ?? `${folder}/${rest}`, package: name, missing: false };
  };
}

export const packageName = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function existing(known, path, from) {
  const stem = path.replace(/\.(js|jsx|mjs)$/, '');
  const candidates = [path, `${stem}.ts`, `${stem}.tsx`, `${stem}.d.ts`, `${path}.ts`, `${path}.tsx`];
  const found = [...candidates, `${path}/index.ts`, `${path}/index.tsx`].find((candidate) =>
    known.has(candidate),
  );
  if (found) return { path: found };
  return { path: outsideWorkspace(from, path) ? path : undefined, missing: true };
}

// A path into another workspace keeps its name even when the file is absent, so the floors can judge it.
const outsideWorkspace = (from, path) => placeOf(from).workspace !== placeOf(path).workspace;
