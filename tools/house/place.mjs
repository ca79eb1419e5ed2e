// Where a file stands: its workspace, its floor and the word it belongs to.

const SOURCE = /\.(ts|tsx|mts|mjs)$/;
const TEST_NAME = /\.(test|spec)\.(ts|tsx|mts|mjs)$/;
const CONFIG_NAME = /(^|\/)[a-z0-9-]+(\.[a-z0-9-]+)*\.config\.(ts|mts|mjs)$/;
const API_SIDE_FLOORS = new Set(['platform', 'migrations', 'season', 'generated']);

export const isSource = (path) => SOURCE.test(path) && !path.endsWith('.d.ts');

/**
 * Places one path: `workspace` is the first two folders (`apps/web`) or `tools`, `floor` the storey inside `src`,
 * `word` the feature's name when the floor is `features`.
 */
export function placeOf(path) {
  const segments = path.split('/');
  const workspace = segments[0] === 'tools' ? 'tools' : segments.slice(0, 2).join('/');
  const inside = segments.slice(workspace.split('/').length);
  const isConfig = CONFIG_NAME.test(path) || inside[0] === 'codegen.mjs';
  const isTest = TEST_NAME.test(path) || inside[0] === 'test' || workspace === 'apps/e2e';
  const place = { path, workspace, isConfig, isTest, isGenerated: inside.includes('generated') };
  if (inside[0] !== 'src') return { ...place, floor: null, word: null };
  return { ...place, ...floorOf(workspace, inside.slice(1)) };
}

function floorOf(workspace, inSrc) {
  const atRoot = inSrc.length === 1;
  if (workspace === 'apps/web') return webFloor(inSrc, atRoot);
  if (workspace === 'apps/api') return apiFloor(inSrc, atRoot);
  return { floor: 'src', word: null };
}

function webFloor(inSrc, atRoot) {
  if (atRoot) return { floor: 'app', word: null };
  if (inSrc[0] === 'features') return { floor: 'features', word: inSrc.length > 2 ? inSrc[1] : null };
  return { floor: inSrc[0], word: null };
}

function apiFloor(inSrc, atRoot) {
  if (atRoot || inSrc[0] === 'cli') return { floor: 'root', word: null };
  if (API_SIDE_FLOORS.has(inSrc[0])) return { floor: inSrc[0], word: null };
  return { floor: 'features', word: inSrc[0] };
}
