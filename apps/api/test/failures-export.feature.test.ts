import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, change, inDays } from './builders.js';
import { aFailure } from './builders-failures.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Whole failures';
let house: House;
let workspace: TestWorkspace;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** What was learned of one failure, merged, doubted, met again and to be done; another failure repeats it. */
async function learned(pilotId: string, failureId: string, repeatedBy: string): Promise<void> {
  const { ADMIN } = workspace.people;
  const words = { event: '=A1', lesson: 'Ask first.', recommendation: 'Ask.', pilotId };
  const record = async (input: object) =>
    (await change(house, ADMIN, 'recordLearning', { ...words, ...input }, 'learning { id }')).payload.learning
      .id;
  const [from, into] = [await record({ failureId }), await record({})];
  await change(house, ADMIN, 'judgeRepeat', { failureId: repeatedBy, learningId: into, weKnew: false });
  await change(house, ADMIN, 'supportLearning', { learningId: into, pilotId, side: 'SUPPORTS' });
  await change(house, ADMIN, 'challengeLearning', { learningId: into, reason: 'Is it so?' });
  await change(house, ADMIN, 'validateLearning', { learningId: into, version: 1, evidence: 'The log.' });
  await change(house, ADMIN, 'reuseLearning', {
    learningId: into,
    pilotId,
    answer: 'APPLIED',
    changed: '+SUM',
  });
  await change(house, ADMIN, 'mergeLearnings', { intoId: into, fromId: from });
  const todo = { text: '-Ask', ownerId: ADMIN.actor.memberId, dueOn: inDays(9) };
  await change(house, ADMIN, 'addFollowUp', { ...todo, failureId });
  const { data } = await ask(house, ADMIN, '{ programs { edges { node { id } } } }');
  const programId = data.programs.edges[0].node.id;
  const plan = { plannedShare: 0.4, plannedCount: 4, period: 'QUARTER', learningDays: 30 };
  await change(house, ADMIN, 'setFailureBudget', { programId, version: 0, ...plan });
}

/** A failure with everything, one it repeats, one that was taken back, and a cause of the workspace's own. */
beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-failures-'));
  const { ADMIN, LEAD } = workspace.people;
  const pilot = await aPilot(house, workspace);
  const { payload } = await change(
    house,
    ADMIN,
    'addCause',
    { name: '=Fog', hints: ['mist'] },
    'cause { id }',
  );
  const earlier = await aFailure(house, workspace, { pilotId: pilot.id, seenOn: inDays(-9) });
  const whole = await aFailure(house, workspace, {
    pilotId: pilot.id,
    whatFailed: '=1+1 did not add up.',
    causeId: payload.cause.id,
    kind: 'PREVENTABLE',
    internalCost: { minorUnits: 700, currency: 'EUR' },
    mode1Affected: true,
    toTellIds: [LEAD.actor.memberId],
  });
  await change(house, LEAD, 'linkFailure', { failureId: whole.id, pilotId: pilot.id, note: '@here' });
  await change(house, LEAD, 'judgeRepeat', {
    failureId: whole.id,
    earlierFailureId: earlier.id,
    weKnew: true,
  });
  await learned(pilot.id, earlier.id, whole.id);
  const gone = await aFailure(house, workspace, { pilotId: pilot.id });
  await change(house, ADMIN, 'withdrawFailure', { failureId: gone.id, version: 1, reason: 'Logged twice.' });
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const everySection = [
  ...['causes', 'failures', 'sightings', 'repeats', 'failureBudgets', 'learnings', 'learningChallenges'],
  ...['learningMerges', 'reuses', 'learningFollowUps'],
];

describe('An export with failures', () => {
  it('gives another workspace every failure again, its causes, and its next number', async () => {
    const target = 'Whole failures again';
    const other = await house.workspace(target);
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', target, '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({
      failure: 3,
      failure_to_tell: 1,
      sighting: 1,
      learning: 2,
    });
    await cli('export', '--workspace', target, '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    for (const section of everySection)
      expect([section, after[section].length > 0, after[section]]).toEqual([section, true, before[section]]);
    const { data } = await ask(
      house,
      other.people.LEAD,
      '{ pilots { edges { node { id } } } causes { name } }',
    );
    expect(data.causes.map((cause: { name: string }) => cause.name)).toContain('=Fog');
    const next = await aFailure(house, other, { pilotId: data.pilots.edges[0].node.id });
    expect(next.key).toBe('FL-4');
  });

  it('shows them as tables that are safe to open in a spreadsheet', () => {
    const failures = read('first', 'failures.csv').split('\r\n');
    expect(failures).toHaveLength(5);
    expect(failures[2]).toMatch(/^FL-2,'=1\+1 did not add up\.,SC-101,.*,'=Fog,PREVENTABLE,.*,700,EUR,true,/);
    expect(failures[2]).toContain(workspace.people.LEAD.email);
    expect(failures[3]).toContain('Logged twice.');
    expect(read('first', 'sightings.csv')).toContain('FL-2,');
    expect(read('first', 'sightings.csv')).toContain("'@here");
    expect(read('first', 'learnings.csv')).toContain("VALIDATED,'=A1,Ask first.,Ask.,The log.,");
    expect(read('first', 'reuses.csv')).toContain(",APPLIED,'+SUM,");
    expect(read('first', 'learning-follow-ups.csv')).toContain("FL-1,,'-Ask,");
    expect(read('first', 'failure-budgets.csv')).toContain(',1,0.4,4,QUARTER,,,30,');
    expect(read('first', 'causes.csv')).toContain("'=Fog,mist,false,");
  });
});
