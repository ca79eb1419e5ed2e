import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change, inDays } from './builders.js';
import { aReadyPilot, decide } from './builders-gates.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Two gates';
const sections = ['pilots', 'decisions', 'conditions', 'followUps'] as const;

let house: House;
let workspace: TestWorkspace;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** A pilot that went through both gates, against the recommendation, with all that leaves behind. */
async function scaled(): Promise<void> {
  const { EXECUTIVE, LEAD, CONTRIBUTOR } = workspace.people;
  const { id } = await aReadyPilot(house, workspace, { sponsorId: null });
  const changes = { deciderId: CONTRIBUTOR.actor.memberId };
  await change(house, LEAD, 'editCharter', { pilotId: id, version: 2, changes });
  const condition = { text: '=Train', dueOn: inDays(5), ownerId: LEAD.actor.memberId };
  const started = await decide(house, CONTRIBUTOR, id, {
    gate: 'START',
    choice: 'CONDITIONAL_GO',
    conditions: [condition],
    overrules: [{ item: 'SPONSOR', reason: 'From “May”.' }],
  });
  const [{ id: conditionId }] = started.payload.decision.conditions;
  await change(house, LEAD, 'clearCondition', { conditionId, note: 'Done.', version: 1 });
  await change(house, LEAD, 'callForDecision', { pilotId: id, reason: 'x' });
  const go = { gate: 'SCALE', choice: 'GO', scaleOwnerId: LEAD.actor.memberId, overruleReason: 'Asked for.' };
  await decide(house, EXECUTIVE, id, go);
  const { data } = await ask(house, LEAD, 'query ($id: ID!) { pilot(id: $id) { followUps { id } } }', { id });
  const [{ id: followUpId }] = data.pilot.followUps;
  await change(house, LEAD, 'recordFollowUp', { followUpId, effectAtScale: 0.1 + 0.2, note: 'Ledger.' });
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-gates-'));
  await scaled();
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with decisions', () => {
  it('gives another workspace every one of them again, its snapshot letter by letter', async () => {
    await house.workspace('Two gates again');
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', 'Two gates again', '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ decision: 2, condition: 1, follow_up: 2 });
    await cli('export', '--workspace', 'Two gates again', '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    for (const section of sections) expect(after[section]).toEqual(before[section]);
    expect(after.followUps[0].effectAtScale).toBe(0.1 + 0.2);
    for (const { snapshot, snapshotHash } of after.decisions)
      expect(createHash('sha256').update(snapshot).digest('hex')).toBe(snapshotHash);
  });

  it('shows them as tables that are safe to open in a spreadsheet', () => {
    const decisions = read('first', 'decisions.csv').split('\r\n');
    expect(decisions).toHaveLength(4);
    expect(decisions[1]).toContain('SC-101,START,CONDITIONAL_GO,,');
    expect(decisions[1]).toContain('SPONSOR: From “May”.');
    expect(decisions[2]).toContain('SC-101,SCALE,GO,SCALED,');
    expect(decisions[2]).toContain('Asked for.');
    expect(read('first', 'conditions.csv')).toContain(`START,'=Train,${inDays(5)},`);
    expect(read('first', 'follow-ups.csv')).toContain('SC-101,90,');
    expect(read('first', 'pilots.csv')).toContain(workspace.people.CONTRIBUTOR.email);
  });

  it('is read without them too, as releases before had none', async () => {
    const whole = JSON.parse(read('first', 'scrimmage.json'));
    for (const section of ['decisions', 'conditions', 'followUps']) delete whole[section];
    const file = join(folder, 'older.json');
    writeFileSync(file, JSON.stringify({ ...whole, version: 1 }));
    await house.workspace('Before gates');
    const brought = await cli('import', 'everything', file, '--workspace', 'Before gates', '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ pilot: 1, decision: 0 });
  });
});
