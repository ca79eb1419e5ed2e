// The disk is walked instead of asking git, so a tarball without history is checked like a clone.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'test-results',
  'playwright-report',
  'coverage',
]);

const isSkipped = (name) => SKIPPED_FOLDERS.has(name) || (name.startsWith('.') && name !== '.ci');

/**
 * Lists every file under the given folders as sorted, slash-separated paths relative to `root`.
 * Folders that do not exist count as empty.
 */
export function walkFiles(root, folders) {
  const found = [];
  const visit = (folder) => {
    for (const entry of readFolder(join(root, folder))) {
      if (isSkipped(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) found.push(path);
    }
  };
  for (const folder of folders) visit(folder);
  return found.sort();
}

function readFolder(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
