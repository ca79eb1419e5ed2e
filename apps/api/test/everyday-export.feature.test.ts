import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './builders.js';
import { aBulkEdit, aTemplate, aView } from './builders-everyday.js';
import { type House, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Whole everyday';
let house: House;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

beforeAll(async () => {
  house = await theHouse();
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-everyday-'));
  const own = await house.workspace(name);
  const { LEAD, ADMIN } = own.people;
  await aView(house, LEAD, { name: '=1+1', sharing: 'WORKSPACE' });
  await aBulkEdit(house, own);
  await aTemplate(house, LEAD);
  const gone = await aView(house, ADMIN);
  await change(house, ADMIN, 'deleteView', { viewId: gone.id });
  const shares = { core: 60, adjacent: 25, transformational: 15 };
  await change(house, ADMIN, 'setTargetMix', { version: 0, shares });
  await change(house, ADMIN, 'setTargetMix', { version: 1, shares: null });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with what makes the day easier', () => {
  it('gives another workspace all of it again', async () => {
    const target = 'Whole everyday again';
    await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({
      saved_view: 2,
      bulk_edit: 1,
      pilot_template: 1,
      target_mix: 2,
    });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    expect([before.savedViews.length, after.savedViews]).toEqual([2, before.savedViews]);
    expect([before.pilotTemplates.length, after.pilotTemplates]).toEqual([1, before.pilotTemplates]);
    expect([before.targetMixes.length, after.targetMixes]).toEqual([2, before.targetMixes]);
    expect([before.bulkEdits.length, after.bulkEdits]).toEqual([1, before.bulkEdits]);
  });

  it('has tables of it that a sheet does not run', () => {
    expect(read('first', 'saved-views.csv').trim().split('\r\n')).toHaveLength(3);
    expect(read('first', 'saved-views.csv')).toContain("'=1+1");
  });
});
