import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aProgram } from './builders.js';
import { aMilestone } from './builders-sprints.js';
import { theHouse } from './house.js';
import { importFile, undo } from './import-desk.js';
import { sqlRows } from './ledger-desk.js';

function checkout(from: string): string {
  return existsSync(join(from, 'turbo.json')) || dirname(from) === from ? from : checkout(dirname(from));
}

const folder =
  process.env.SCRIMMAGE_SHARED_DATA ??
  resolve(checkout(dirname(fileURLToPath(import.meta.url))), '../shared/data');
const path = join(folder, 'tawos_weekly_throughput_dev.csv');
const absent = existsSync(path)
  ? ''
  : ` (skipped: ${path} is not there; set SCRIMMAGE_SHARED_DATA to its folder)`;

/** Weeks and items of each project, read without anything of the product. */
function countedPlainly(text: string): ReadonlyMap<string, readonly [weeks: number, items: number]> {
  const projects = new Map<string, readonly [number, number]>();
  for (const line of text.trimEnd().split(/\r?\n/).slice(1)) {
    const [project = '', , items = ''] = line.split(',');
    const [weeks, sum] = projects.get(project) ?? [0, 0];
    projects.set(project, [weeks + 1, sum + Number(items)]);
  }
  return projects;
}

describe.skipIf(absent !== '')(`Eighteen years of twenty real teams${absent}`, () => {
  it('come in as they stand, feed forecasts, change nothing the second time, and go away in one step', async () => {
    const house = await theHouse();
    const workspace = await house.workspace();
    const { ADMIN } = workspace.people;
    const programId = (await aProgram(house, workspace)).id;
    const plain = countedPlainly(readFileSync(path, 'utf8'));
    const bring = () =>
      importFile(house, ADMIN, readFileSync(path), 'weeks', { past: { programId } }, { kind: 'SPRINTS' });
    const rows = [...plain.values()].reduce((sum, [weeks]) => sum + weeks, 0);
    const done = await bring();
    expect(done).toMatchObject({ state: 'APPLIED', counts: { rows, new: rows, refused: 0 } });
    expect(done.history?.sprintDays).toBe(7);
    const teams = await sqlRows<{ name: string; weeks: number; items: number; long: number }>(
      house,
      `select t.name, count(*)::int as weeks, sum(s.finished)::int as items, max(s.ends_on - s.starts_on) as long
       from sprint s join team t on t.workspace_id = s.workspace_id and t.id = s.team_id
       where s.workspace_id = '${workspace.id}' group by t.name`,
    );
    expect(new Map(teams.map(({ name, weeks, items }) => [name, [weeks, items]]))).toEqual(plain);
    expect(new Set(teams.map(({ long }) => long))).toEqual(new Set([6]));

    const { data: found } = await ask(house, ADMIN, `{ program(id: "${programId}") { teams { id } } }`);
    const parts = [{ teamId: found.program.teams[0].id, remaining: 60 }];
    const { id } = await aMilestone(house, workspace, { programId, parts });
    const { data } = await ask(house, ADMIN, `{ milestone(id: "${id}") { forecast { state } } }`);
    expect(data.milestone.forecast.state).toBe('DATED');

    const again = await bring();
    expect(again.counts).toMatchObject({ rows, new: 0, changed: 0, unchanged: rows });
    expect((await undo(house, ADMIN, done.id)).import?.state).toBe('UNDONE');
    const left = await sqlRows<{ name: string }>(
      house,
      `select name from team where workspace_id = '${workspace.id}'`,
    );
    // The one that has a part of the milestone stays.
    expect(left).toHaveLength(1);
  }, 180_000);
});
