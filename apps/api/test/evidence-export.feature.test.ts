import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, change, inDays } from './builders.js';
import { aCriterion, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { runCli } from './run-cli.js';

const name = 'Counted well';
const sections = ['metrics', 'criteria', 'evidencePlans', 'readings', 'criterionCrossings'] as const;
const evidence = `{ pilots(first: 2) { edges { node { evidencePlan { lock { hash originalHash } amendments { reason hash } }
  recommendation { ask sentence since } criteria(withdrawn: true) { statement state claimByOriginal original { threshold }
    evidence { claim estimate low high stamp { inputsHash } firstCrossing { on at state } series { low high } } }
  readings { totalCount edges { node { from n successes corrections revisions { reason } } } } } } } }`;

let house: House;
let workspace: TestWorkspace;
let folder: string;

const cli = (...words: readonly string[]) => runCli(words, { url: house.databaseUrl });
const read = (path: string, file: string) => readFileSync(join(folder, path, file), 'utf8');

/** A pilot with an amended and a withdrawn claim, readings and a correction, and a claim that was settled. */
async function judged(): Promise<void> {
  const { LEAD } = workspace.people;
  const pilot = await aPilot(house, workspace);
  const baseline = { value: 0.1 + 0.2, n: 1200, source: '=Ledger' };
  const one = await aCriterion(house, workspace, { pilotId: pilot.id, threshold: 0.3, baseline });
  const { metricId } = one;
  const killing = { pilotId: pilot.id, metricId, role: 'KILL', threshold: 0.1 };
  const { id: kill } = await aCriterion(house, workspace, killing);
  await locked(house, workspace, pilot.id, inDays(-30));
  const readings = Array.from({ length: 20 }, (_, ago) => ({
    metricId,
    arm: 'PILOT',
    from: inDays(-1 - ago),
    to: inDays(-1 - ago),
    n: 40,
    successes: 18 + (ago % 4),
  }));
  await change(house, LEAD, 'addReadings', { pilotId: pilot.id, readings });
  const [first] = readings;
  const corrected = [{ ...first, successes: 20 }];
  await change(house, LEAD, 'addReadings', {
    pilotId: pilot.id,
    readings: corrected,
    correctionReason: 'Late booking.',
  });
  const why = { reason: 'A “typing” error.', dataSeen: true };
  await change(house, LEAD, 'amendCriterion', {
    criterionId: one.id,
    version: 2,
    changes: { threshold: 0.35 },
    ...why,
  });
  await change(house, LEAD, 'amendCriterion', { criterionId: kill, version: 2, withdraw: true, ...why });
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace(name);
  folder = mkdtempSync(join(tmpdir(), 'scrimmage-evidence-'));
  await judged();
  await cli('export', '--workspace', name, '--out', join(folder, 'first'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('An export with evidence', () => {
  it('gives another workspace every row of it again, and so the same evidence to the last digit', async () => {
    const again = await house.workspace('Counted again');
    const file = join(folder, 'first', 'scrimmage.json');
    const brought = await cli('import', 'everything', file, '--workspace', 'Counted again', '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({
      metric: 1,
      criterion: 2,
      evidence_plan: 1,
      criteria_amendment: 2,
      reading: 21,
    });
    await cli('export', '--workspace', 'Counted again', '--out', join(folder, 'second'));
    const [before, after] = ['first', 'second'].map((path) => JSON.parse(read(path, 'scrimmage.json')));
    for (const section of sections) expect(after[section]).toEqual(before[section]);
    expect(after.criteria[0].baselineValue).toBe(0.1 + 0.2);
    const [here, there] = await Promise.all(
      [workspace, again].map(({ people }) => ask(house, people.ADMIN, evidence)),
    );
    expect(here?.errors).toEqual([]);
    expect(there?.data).toEqual(here?.data);
    expect(here?.data.pilots.edges[0].node.criteria[0].evidence.claim).toBe('PROVEN');
  });

  it('shows it as tables that are safe to open in a spreadsheet', () => {
    expect(read('first', 'metrics.csv').split('\r\n')).toHaveLength(3);
    expect(read('first', 'criteria.csv')).toContain(`,1200,'=Ledger,`);
    expect(read('first', 'readings.csv').split('\r\n')).toHaveLength(23);
    expect(read('first', 'readings.csv')).toContain(`PILOT,${inDays(-1)},${inDays(-1)},40,20,,2,`);
    expect(read('first', 'amendments.csv')).toContain('threshold: 0.3 → 0.35');
  });

  it('is read without it too, as releases before had none', async () => {
    const whole = JSON.parse(read('first', 'scrimmage.json'));
    for (const section of sections) delete whole[section];
    const file = join(folder, 'older.json');
    writeFileSync(file, JSON.stringify({ ...whole, version: 1 }));
    await house.workspace('Before counting');
    const brought = await cli('import', 'everything', file, '--workspace', 'Before counting', '--json');
    expect([brought.code, brought.err]).toEqual([0, '']);
    expect(JSON.parse(brought.out)).toMatchObject({ pilot: 1, reading: 0 });
  });
});
