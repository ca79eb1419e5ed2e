import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change } from './builders.js';
import { aDashboard, aTile } from './builders-dashboards.js';
import { type House, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Whole dashboards';
let house: House;
let folder: string;
let token: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

beforeAll(async () => {
  house = await theHouse();
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-dashboards-'));
  const { LEAD, ADMIN } = (await house.workspace(name)).people;
  const shared = await aDashboard(house, LEAD, {
    title: '=1+1',
    tiles: [aTile({ variables: '{ "b": 1, "a": [2] }' })],
  });
  const given = { dashboardId: shared.id, sharing: 'WORKSPACE', linkDays: 9 };
  token = (await change(house, LEAD, 'shareDashboard', given, 'token')).payload.token;
  const gone = await aDashboard(house, ADMIN);
  await change(house, ADMIN, 'deleteDashboard', { dashboardId: gone.id });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with dashboards', () => {
  it('gives another workspace all of them again, without their links', async () => {
    const target = 'Whole dashboards again';
    await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ dashboard: 2 });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map(
      (path) => JSON.parse(read(path, 'scrimmage.json')).dashboards,
    );
    expect([before.length, after]).toEqual([2, before]);
    expect(token.length).toBeGreaterThan(60);
    expect(read('first', 'scrimmage.json')).not.toContain(token);
  });

  it('has a table of them that a sheet does not run', () => {
    expect(read('first', 'dashboards.csv').trim().split('\r\n')).toHaveLength(3);
    expect(read('first', 'dashboards.csv')).toContain("'=1+1");
  });
});
