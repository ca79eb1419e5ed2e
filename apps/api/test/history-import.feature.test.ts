import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aWorkbook } from './a-workbook.js';
import { ask } from './ask.js';
import { aProgram, change } from './builders.js';
import { aLane, aMilestone, aSprint, closed } from './builders-sprints.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';
import { apply, check, draft, importFile, settled, undo, upload } from './import-desk.js';
import { remarksOf, sqlRows } from './ledger-desk.js';

const sprints = { kind: 'SPRINTS', fileName: 'sprints.csv' };
const items = { kind: 'FINISHED_ITEMS', fileName: 'items.csv' };
const past = [
  'Team,Sprint,Start,End,Planned,Finished,Added',
  'Cranes,Hooks,2026-01-05,2026-01-18,8,7,1',
  'Cranes,Ropes,2026-01-19,2026-02-01,8,9,',
  'Lock keepers,Gates,19 Jan 2026,1-Feb-26,,0,',
  '',
].join('\n');

let house: House;
let workspace: TestWorkspace;
let ada: Person;
let programId: string;

beforeAll(async () => {
  house = await theHouse();
});

beforeEach(async () => {
  workspace = await house.workspace();
  ada = workspace.people.ADMIN;
  programId = (await aProgram(house, workspace)).id;
});

const bring = (body: string | Buffer, asked = sprints, mapping = 'past') =>
  importFile(house, ada, body, mapping, { past: { programId } }, asked);

/** Every sprint of the workspace with its team, oldest first, as it stands in the database. */
async function sprintsOf({ id }: TestWorkspace) {
  const rows = await sqlRows<{ told: readonly unknown[] }>(
    house,
    `select json_build_array(s.number, t.name, s.focus, s.starts_on, s.ends_on, s.planned_items, s.finished, s.added, s.outcome) as told
     from sprint s join team t on t.workspace_id = s.workspace_id and t.id = s.team_id
     where s.workspace_id = '${id}' order by s.number`,
  );
  return rows.map(({ told }) => told);
}

const teamsOf = async ({ id }: TestWorkspace) =>
  (
    await sqlRows<{ name: string }>(house, `select name from team where workspace_id = '${id}' order by name`)
  ).map(({ name }) => name);

/** The rows of a sheet with the cells of a CSV file. */
const sheetOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((row) => row.split(',').map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`))
    .map((cells) => `<row>${cells.join('')}</row>`)
    .join('');

const told = [
  [1, 'Cranes', 'Hooks', '2026-01-05', '2026-01-18', 8, 7, 1, 'PARTLY'],
  [2, 'Cranes', 'Ropes', '2026-01-19', '2026-02-01', 8, 9, null, 'MET'],
  [3, 'Lock keepers', 'Gates', '2026-01-19', '2026-02-01', null, 0, null, 'MISSED'],
];

describe('A history of sprints', () => {
  it('says in a dry run what each row would do, and changes nothing', async () => {
    const drafted = await draft(house, ada, past, 'past', sprints);
    expect(drafted.columns.map(({ target }) => target)).toEqual([
      'TEAM',
      'SPRINT',
      'STARTS_ON',
      'ENDS_ON',
      'PLANNED',
      'FINISHED',
      'ADDED',
    ]);
    const unsaid = await check(house, ada, drafted);
    expect(unsaid.problems).toMatchObject([{ path: 'programId', code: 'NO_PROGRAM' }]);
    const checked = await check(house, ada, drafted, { past: { programId } });
    expect(checked.refusal).toBeNull();
    expect(checked.import?.counts).toEqual({ rows: 3, new: 3, changed: 0, unchanged: 0, refused: 0 });
    expect([await sprintsOf(workspace), await teamsOf(workspace)]).toEqual([[], []]);
  });

  it('becomes sprints of teams, that are over and count in forecasts', async () => {
    const done = await bring(past);
    expect([done.state, done.failure]).toEqual(['APPLIED', null]);
    expect(await sprintsOf(workspace)).toEqual(told);
    const { data } = await ask(
      house,
      ada,
      `{ program(id: "${programId}") { teams { name momentum { n } sprints { key outcome closedAt finished moves { items: finished } } } } }`,
    );
    expect(data.program.teams[0]).toMatchObject({
      name: 'Cranes',
      momentum: { n: 2 },
      sprints: [
        { key: 'SP-2', outcome: 'MET', finished: 9, moves: [] },
        { key: 'SP-1', finished: 7 },
      ],
    });
    expect(data.program.teams[0].sprints[0].closedAt).toMatch(/^2026-02-01T2|^2026-02-02T/);
  });

  it('changes nothing when the same file comes again, as a workbook and under another name', async () => {
    await bring(past);
    const again = await draft(house, ada, aWorkbook({ Sprints: sheetOf(past) }), 'past', sprints);
    const checked = await check(house, ada, again, { past: { programId } });
    expect(checked.import?.counts).toEqual({ rows: 3, new: 0, changed: 0, unchanged: 3, refused: 0 });
    const done = await bring(past, sprints, 'another');
    expect(done.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    expect(await sprintsOf(workspace)).toEqual(told);
  });

  it('takes what is new and what is counted anew in a later file, and says of each change what stood here', async () => {
    await bring(past);
    const later = `${past.replace('8,7,1', '8,8,')}Cranes,Chains,2026-02-02,2026-02-15,,5,\n`;
    const done = await bring(later);
    expect(done.counts).toMatchObject({ rows: 4, new: 1, changed: 1, unchanged: 2 });
    expect(await remarksOf(house, ada, done.id)).toEqual([
      [2, 'REMARK', 'SP-1 has 7 finished; the file says 8. It will be as in the file.'],
    ]);
    expect((await sprintsOf(workspace))[0]).toEqual([
      1,
      'Cranes',
      'Hooks',
      '2026-01-05',
      '2026-01-18',
      8,
      8,
      1,
      'MET',
    ]);
  });

  it('is undone in one step, teams and earlier figures included', async () => {
    const first = await bring(past);
    const later = await bring(`${past.replace('8,7,1', '8,8,2')}Winches,Chains,2026-02-02,2026-02-15,,5,\n`);
    expect((await undo(house, ada, first.id)).refusal).toMatchObject({
      code: 'UNDO_CHANGED_SINCE',
      sentence: expect.stringContaining('SP-1.'),
    });
    expect((await undo(house, ada, later.id)).import?.state).toBe('UNDONE');
    expect([await sprintsOf(workspace), await teamsOf(workspace)]).toEqual([
      told,
      ['Cranes', 'Lock keepers'],
    ]);
    expect((await undo(house, ada, first.id)).import?.state).toBe('UNDONE');
    expect([await sprintsOf(workspace), await teamsOf(workspace)]).toEqual([[], []]);
  });

  it('keeps what people did with its sprints: neither another file nor undo touches that', async () => {
    const done = await bring(past);
    const [sprint] = await sqlRows<{ id: string }>(
      house,
      `select id from sprint where workspace_id = '${workspace.id}' and number = 2`,
    );
    const reopened = await change(house, ada, 'reopenSprint', {
      sprintId: sprint?.id,
      version: 1,
      reason: 'Miscounted.',
    });
    expect(reopened.payload.refusal).toBeNull();
    const again = await bring(past.replace('8,9,', '8,4,'));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
    expect(await remarksOf(house, ada, again.id)).toEqual([
      [3, 'REMARK', 'SP-2 has other days or figures, by somebody’s hand; it stays as it is.'],
    ]);
    expect((await undo(house, ada, done.id)).refusal?.code).toBe('UNDO_CHANGED_SINCE');
  });

  it('finds the team and says that its days count twice where somebody closed a sprint here', async () => {
    const sprint = await aSprint(house, workspace, {
      programId,
      startsOn: '2026-01-05',
      endsOn: '2026-01-18',
    });
    const parts = [{ teamId: sprint.team.id, remaining: 9 }];
    const { id: milestoneId } = await aMilestone(house, workspace, { programId, parts });
    await closed(house, workspace, sprint, { moves: [{ milestoneId, finished: 4, added: 0 }] });
    const [own] = await teamsOf(workspace);
    const done = await bring(past.replaceAll('Cranes', own ?? ''));
    expect(await remarksOf(house, ada, done.id)).toEqual([
      [2, 'REMARK', 'Its team has SP-1 in these days already; both will count.'],
    ]);
    expect(await teamsOf(workspace)).toHaveLength(2);
  });

  it('imports nothing while a row is refused, and says why in a sentence', async () => {
    const body = `${past}Cranes,Hooks,2026-01-05,2026-01-18,,3,\nCranes,Bolts,2026-03-02,2026-03-15,,-1,\nCranes,Nuts,2026-03-02,2026-03-15,,,\n`;
    const drafted = await draft(house, ada, body, 'past', sprints);
    const checked = await check(house, ada, drafted, { past: { programId } });
    expect(checked.import?.counts).toMatchObject({ rows: 6, new: 3, refused: 3 });
    expect(await remarksOf(house, ada, drafted.id)).toEqual([
      [5, 'REFUSED', 'Row 2 is the same sprint of the same team.'],
      [6, 'REFUSED', '“-1” is below zero: the finished items are counted.'],
      [7, 'REFUSED', 'The row lacks the finished items; write 0 where none was.'],
    ]);
    expect((await apply(house, ada, drafted.id)).refusal?.code).toBe('ROWS_REFUSED');
    expect(await sprintsOf(workspace)).toEqual([]);
  });

  it('takes numbers instead of days: each team’s sprints follow each other up to the day somebody says', async () => {
    const drafted = await draft(
      house,
      ada,
      'team,sprint,finished\nCranes,2,5\nCranes,1,4\n',
      'past',
      sprints,
    );
    const unsaid = await check(house, ada, drafted, { past: { programId } });
    expect(unsaid.problems).toMatchObject([{ path: 'lastEndsOn', code: 'NO_LAST_DAY' }]);
    const choices = { past: { programId, lastEndsOn: '2026-02-01' } };
    expect((await check(house, ada, drafted, choices)).import?.history).toMatchObject({ sprintDays: 14 });
    await apply(house, ada, drafted.id);
    await settled(house, ada, drafted.id);
    expect(await sprintsOf(workspace)).toEqual([
      [1, 'Cranes', 'Sprint 1', '2026-01-05', '2026-01-18', null, 4, null, 'MET'],
      [2, 'Cranes', 'Sprint 2', '2026-01-19', '2026-02-01', null, 5, null, 'MET'],
    ]);
  });

  it('dates a milestone of its team, for which there was no past', async () => {
    const rows = [5, 7, 4, 6, 5].map((finished, at) => `Cranes,${at + 1},${finished}`);
    const choices = { past: { programId, lastEndsOn: '2026-11-01' } };
    await importFile(house, ada, `team,order,finished\n${rows.join('\n')}\n`, 'past', choices, sprints);
    const [team] = await sqlRows<{ id: string }>(
      house,
      `select id from team where workspace_id = '${workspace.id}'`,
    );
    const laneId = await aLane(house, workspace, programId);
    const parts = [{ teamId: team?.id, remaining: 12 }];
    const { id } = await aMilestone(house, workspace, { programId, laneId, parts });
    const { data } = await ask(house, ada, `{ milestone(id: "${id}") { forecast { state p85 } } }`);
    expect(data.milestone.forecast).toMatchObject({ state: 'DATED', p85: expect.stringMatching(/^20/) });
  });

  it('goes out as the back-test reads it, and is the same sprints when it comes in again', async () => {
    await bring(past);
    await bring('Project,Resolved\n=Winches,2026-03-02\n', items, 'resolved');
    const get = (query: string, person = workspace.people.CONTRIBUTOR) =>
      fetch(`${house.address}/export/history.csv${query}`, {
        headers: { authorization: `Bearer ${person.token}` },
      });
    const response = await get(`?program=${programId}`);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="history.csv"',
    ]);
    const text = await response.text();
    expect(text.split('\r\n')).toEqual([
      'team,period,finished,added,planned,last_day,sprint_name',
      "'=Winches,2026-03-02,1,,,2026-03-08,Week of 2 March 2026",
      'Cranes,2026-01-05,7,1,8,2026-01-18,Hooks',
      'Cranes,2026-01-19,9,,8,2026-02-01,Ropes',
      'Lock keepers,2026-01-19,0,,,2026-02-01,Gates',
      '',
    ]);
    const again = await bring(text, sprints, 'own');
    expect(again.counts).toMatchObject({ rows: 4, new: 0, changed: 0, unchanged: 4, refused: 0 });
    const [team] = await sqlRows<{ id: string }>(
      house,
      `select id from team where workspace_id = '${workspace.id}' and name = 'Lock keepers'`,
    );
    expect((await (await get(`?team=${team?.id}`)).text()).split('\r\n')).toHaveLength(3);
    expect((await (await get('?team=nobody')).text()).split('\r\n')).toHaveLength(2);
    const stranger = (await house.workspace()).people.ADMIN;
    expect((await (await get(`?program=${programId}`, stranger)).text()).split('\r\n')).toHaveLength(2);
    expect((await fetch(`${house.address}/export/history.csv`)).status).toBe(401);
  });

  it('is for administrators', async () => {
    const { status, body } = await upload(house, workspace.people.LEAD, past, sprints);
    expect([status, body.sentence]).toEqual([403, 'Administrators may do this.']);
    const drafted = await draft(house, ada, past, 'past', sprints);
    const { data } = await ask(house, workspace.people.PROCUREMENT, `{ import(id: "${drafted.id}") { id } }`);
    expect(data.import).toBeNull();
  });
});

describe('A list of finished items', () => {
  const list = [
    'Key,Project,Resolved',
    'C-1,Cranes,2026-03-02',
    'C-2,Cranes,08/Mar/26 11:59 PM',
    'C-3,Cranes,2026-03-16T10:00:00+00:00',
    'L-1,Lock keepers,2026-03-03',
    '',
  ].join('\n');

  it('becomes weeks of its teams from Monday to Sunday, those without an item included', async () => {
    const drafted = await draft(house, ada, list, 'resolved', items);
    const checked = await check(house, ada, drafted, { past: { programId } });
    expect(checked.import?.counts).toEqual({ rows: 4, new: 4, changed: 0, unchanged: 0, refused: 0 });
    expect(await sprintsOf(workspace)).toEqual([]);
    await apply(house, ada, drafted.id);
    expect((await settled(house, ada, drafted.id)).state).toBe('APPLIED');
    expect((await sprintsOf(workspace)).map((row) => [row[1], row[3], row[4], row[6]])).toEqual([
      ['Cranes', '2026-03-02', '2026-03-08', 2],
      ['Lock keepers', '2026-03-02', '2026-03-08', 1],
      ['Cranes', '2026-03-09', '2026-03-15', 0],
      ['Cranes', '2026-03-16', '2026-03-22', 1],
    ]);
  });

  it('changes nothing when it comes again, and is undone in one step', async () => {
    const done = await bring(list, items, 'resolved');
    const again = await bring(list, items, 'resolved');
    expect(again.counts).toMatchObject({ rows: 4, new: 0, changed: 0, unchanged: 4 });
    const longer = await bring(`${list}C-4,Cranes,2026-03-17\n`, items, 'resolved');
    expect(longer.counts).toMatchObject({ rows: 5, new: 0, changed: 2, unchanged: 3 });
    expect((await undo(house, ada, longer.id)).import?.state).toBe('UNDONE');
    expect((await sprintsOf(workspace)).map((row) => row[6])).toEqual([2, 1, 0, 1]);
    expect((await undo(house, ada, done.id)).import?.state).toBe('UNDONE');
    expect([await sprintsOf(workspace), await teamsOf(workspace)]).toEqual([[], []]);
  });
});
