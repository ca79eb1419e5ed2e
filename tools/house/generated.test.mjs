import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGenerated } from './generated.mjs';
import { inTemporaryTree } from './planted-house.mjs';

const GENERATOR = [{ workspace: 'packages/a', script: 'codegen.mjs', folder: 'packages/a/src/generated' }];
const SCRIPT = `
import { rmSync, writeFileSync } from 'node:fs';
rmSync('src/generated/old.ts', { force: true });
writeFileSync('src/generated/a.ts', 'export const a = 1;');
`;
const FRESH = { 'packages/a/codegen.mjs': SCRIPT, 'packages/a/src/generated/a.ts': 'export const a = 1;' };

const checked = (files, look = () => null) =>
  inTemporaryTree({ ...FRESH, ...files }, (root) => {
    const found = checkGenerated(root, GENERATOR).map(({ rule, file, what }) => `${rule} ${file} ${what}`);
    look(root);
    return found;
  });

describe('The generated files', () => {
  it('pass when they are what the generator writes', async () => {
    expect(await checked({})).toEqual([]);
  });

  it('are reported when out of date, and left rewritten', async () => {
    const look = (root) =>
      expect(readFileSync(`${root}/packages/a/src/generated/a.ts`, 'utf8')).toBe('export const a = 1;');
    expect(await checked({ 'packages/a/src/generated/a.ts': 'export const a = 2;' }, look)).toEqual([
      'generated/fresh packages/a/src/generated/a.ts The file was out of date; it was rewritten by `cd packages/a && node codegen.mjs`.',
    ]);
  });

  it('are reported when nothing generates them any more', async () => {
    expect(await checked({ 'packages/a/src/generated/old.ts': '' })).toEqual([
      'generated/fresh packages/a/src/generated/old.ts Nothing generates the file any more; it was removed by `cd packages/a && node codegen.mjs`.',
    ]);
  });

  it('are reported when they were never committed', async () => {
    const script = `${SCRIPT} writeFileSync('src/generated/b.ts', '');`;
    expect(await checked({ 'packages/a/codegen.mjs': script })).toEqual([
      'generated/fresh packages/a/src/generated/b.ts The file was missing; it was written by `cd packages/a && node codegen.mjs`.',
    ]);
  });

  it('need a generator that runs', async () => {
    const [found] = await checked({ 'packages/a/codegen.mjs': "throw new Error('no such type: Pilto');" });
    expect(found).toContain('generated/runs packages/a/codegen.mjs');
    expect(found).toContain('no such type: Pilto');
  });
});
