import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPilot, aProgram, change, inDays } from './builders.js';
import { aLane, aMilestone, aPast, aSprint } from './builders-sprints.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Whole roads';
let house: House;
let workspace: TestWorkspace;
let folder: string;
let pilotId: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** A road with a milestone that sprints moved, that was wanted elsewhere and forecast, and one that was dropped. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-roads-'));
  const { ADMIN } = workspace.people;
  const program = await aProgram(house, workspace);
  pilotId = (await aPilot(house, workspace, { programId: program.id })).id;
  const laneId = await aLane(house, workspace, program.id);
  const on = { programId: program.id, laneId, parts: [{ pilotId, remaining: 30 }] };
  const milestone = await aMilestone(house, workspace, { ...on, name: '=1+1 calls' });
  const past = [
    [6, 0],
    [5, 1],
    [7, 0],
    [4, 0],
  ] as const;
  const last = (await aPast(house, workspace, { pilotId, milestoneId: milestone.id }, past)).at(-1);
  const reopen = { sprintId: last?.id, version: last?.version, reason: 'Miscounted.' };
  await change(house, ADMIN, 'reopenSprint', reopen);
  const move = { milestoneId: milestone.id, version: 6, wantedOn: inDays(30), reason: '+The fair.' };
  await change(house, ADMIN, 'moveMilestone', move);
  await change(house, ADMIN, 'freezeForecast', { milestoneId: milestone.id });
  const gone = await aMilestone(house, workspace, on);
  await change(house, ADMIN, 'rescopeMilestone', {
    milestoneId: gone.id,
    version: 1,
    parts: [],
    reason: 'x',
  });
  await aSprint(house, workspace, { programId: program.id, plannedItems: 4, capacity: 9.5 });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with sprints', () => {
  it('gives another workspace its teams, sprints, roads and forecasts again, and the next numbers', async () => {
    const target = 'Whole roads again';
    const other = await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ team: 2, sprint: 5, milestone: 2, frozen_forecast: 1 });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    const sections = ['teams', 'sprints', 'roadLanes', 'milestones', 'milestoneChanges', 'frozenForecasts'];
    for (const section of sections)
      expect([section, after[section].length > 0, after[section]]).toEqual([section, true, before[section]]);
    const sprint = await aSprint(house, other);
    expect(sprint.key).toBe('SP-6');
  });

  it('holds each kind in a table that a sheet does not run', () => {
    const lines = (file: string) => read('first', file).trim().split('\r\n').length - 1;
    const files = ['teams.csv', 'sprints.csv', 'milestones.csv', 'forecasts.csv'];
    expect(files.map(lines)).toEqual([2, 5, 2, 1]);
    expect(read('first', 'milestones.csv')).toContain("'=1+1 calls");
    expect(read('first', 'milestone-changes.csv')).toContain("'+The fair.");
  });
});
