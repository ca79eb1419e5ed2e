import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aProgram } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { sqlRows } from './ledger-desk.js';
import { runCli } from './run-cli.js';

let house: House;
let workspace: TestWorkspace;
let folder: string;
let program: string;
const name = 'Sprints of old';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  program = (await aProgram(house, workspace)).name;
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-sprints-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(command: 'sprints' | 'items', content: string, ...more: readonly string[]) {
  const path = join(folder, `${command}.csv`);
  writeFileSync(path, content);
  const as = workspace.people.ADMIN.email;
  return runCli(['import', command, path, '--workspace', name, '--as', as, ...more], {
    url: house.databaseUrl,
  });
}

const finished = async () =>
  (
    await sqlRows<{ finished: number }>(
      house,
      `select finished from sprint where workspace_id = '${workspace.id}' order by number`,
    )
  ).map((row) => row.finished);

const numbered = 'team,order,finished\nCranes,1,4\nCranes,2,6\n';

describe('npm run scrimmage -- import sprints', () => {
  it('asks for the program and for the last day, and shows how to say them', async () => {
    const { code, err } = await run('sprints', numbered, '--last-ended', '2026-02-01');
    expect([code, err]).toEqual([1, expect.stringMatching(/For example: --program 'Fair billing'\n$/)]);
    const days = await run('sprints', numbered, '--program', program);
    expect([days.code, days.err]).toEqual([
      1,
      expect.stringMatching(/For example: --last-ended 2026-11-15\n$/),
    ]);
    expect((await run('sprints', numbered, '--program', 'Nobody knows')).err).toMatch(/There is no program/);
    expect((await run('sprints', numbered, '--days', 'ten')).code).toBe(2);
    expect((await run('sprints', numbered, '--last-ended', 'Sunday')).code).toBe(2);
  });

  it('says what it would do, does it, and does nothing the second time', async () => {
    const said = ['--program', program, '--last-ended', '2026-02-01', '--days', '10'];
    const dry = await run('sprints', numbered, ...said, '--dry-run');
    expect([dry.code, await finished()]).toEqual([0, []]);
    expect(dry.out).toMatch(/to import +2 +new 2, changed 0\n/);
    expect((await run('sprints', numbered, ...said)).out).toMatch(/imported +2 +new 2, changed 0\n/);
    expect((await run('sprints', numbered, ...said)).out).toMatch(/unchanged +2\n/);
    expect(await finished()).toEqual([4, 6]);
  });
});

describe('npm run scrimmage -- import items', () => {
  it('counts them week by week', async () => {
    const list = 'team,resolved\nCranes,03/02/2026\nCranes,2026-02-04\n';
    const unsaid = await run('items', list, '--program', program);
    expect([unsaid.code, unsaid.err]).toEqual([1, expect.stringMatching(/For example: --dates DMY\n$/)]);
    const { out } = await run('items', list, '--program', program, '--dates', 'DMY');
    expect(out).toMatch(/imported +2 +new 2/);
    expect(await finished()).toEqual([4, 6, 2]);
  });
});
