import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, change, inDays } from './builders.js';
import { aCriterion, aMetric, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let measured: string;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  measured = await aJudgedPilot(workspace);
});

/** A running pilot with two claims on two metrics, a week of readings and an amendment. */
async function aJudgedPilot(own: TestWorkspace): Promise<string> {
  const { LEAD } = own.people;
  const pilot = await aPilot(house, own);
  const one = await aCriterion(house, own, { pilotId: pilot.id, threshold: 0.3 });
  const other = await aMetric(house, own, { kind: 'MEAN', unit: 'EUR', purpose: 'VALUE' });
  const more = { metricId: other.id, role: 'GUARDRAIL', design: 'TWO_ARMS', threshold: 0 };
  await aCriterion(house, own, { pilotId: pilot.id, ...more });
  await locked(house, own, pilot.id, inDays(-10));
  const readings = [7, 6, 5, 4].flatMap((ago) => {
    const days = { from: inDays(-ago), to: inDays(-ago), n: 40 };
    return [
      { ...days, metricId: one.metricId, arm: 'PILOT', successes: 10 + ago },
      { ...days, metricId: other.id, arm: 'PILOT', sum: 90 + ago, sumOfSquares: 900 },
      { ...days, metricId: other.id, arm: 'CONTROL', sum: 80 - ago, sumOfSquares: 900 },
    ];
  });
  await change(house, LEAD, 'addReadings', { pilotId: pilot.id, readings });
  const amending = { reason: 'x', dataSeen: true, changes: { threshold: 0.25 } };
  await change(house, LEAD, 'amendCriterion', { criterionId: one.id, version: 2, ...amending });
  return pilot.id;
}

const evidence = `claim sentence estimate low high n lastPeriod stale stamp { inputsHash } firstCrossing { on } sampleRatio { alarm }`;

const pages: Readonly<Record<string, string>> = {
  'evidence-list': `{ pilots(first: 100) { edges { node { key evidenceHash recommendation { ask sentence since reasons { sentence } }
    criteria { statement grade metric { name } evidence { ${evidence} } } } } } }`,
  'evidence-page': `query ($id: ID!) { pilot(id: $id) { recommendation { ask sentence reasons { criterion { id } sentence } }
    evidencePlan { deadline lock { hash lockedBy { name } } amendments { version reason by { name } criterion { id } } }
    criteria(withdrawn: true) { statement claimByOriginal metric { name inUse } original { statement } amendments { version }
      evidence { ${evidence} series { days estimate low high n } } }
    readings(first: 50) { totalCount edges { node { from value metric { name } by { name } revisions { n by { name } } } } }
    readingsDue { metric { name } from behind } viewerCan { editCriteria addReadings } } }`,
  metrics: `{ metrics(first: 100) { totalCount edges { node { name inUse viewerCan { edit } } } } }`,
};

async function asked(own: TestWorkspace, query: string, id: string) {
  const answer = await ask(house, own.people.ADMIN, query, { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page of evidence', () => {
  it('takes no more statements for twenty pilots than for one', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    const first = await aJudgedPilot(own);
    const counted: Record<string, number> = {};
    for (const [page, query] of Object.entries(pages))
      counted[page] = (await asked(own, query, first)).statements;
    for (let n = 1; n < 20; n++) await aJudgedPilot(own);
    for (const [page, query] of Object.entries(pages)) {
      const { statements, data } = await asked(own, query, first);
      expect(JSON.stringify(data).length, page).toBeGreaterThan(300);
      expect(statements, page).toBeLessThanOrEqual(counted[page] ?? 0);
    }
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const query = pages[page] ?? '';
    const statements = await statementsOf(house, () => asked(workspace, query, measured));
    const text = statements.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change of evidence', () => {
  it('is made by the statements that were reviewed', async () => {
    const { pilotId, metricId } = await aCriterion(house, workspace);
    await locked(house, workspace, pilotId, inDays(-3));
    const reading = { metricId, arm: 'PILOT', from: inDays(-1), to: inDays(-1), n: 40, successes: 9 };
    const statements = await statementsOf(house, async () => {
      const input = { pilotId, readings: [reading] };
      const { payload } = await change(house, workspace.people.ADMIN, 'addReadings', input);
      expect(payload).toMatchObject({ refusal: null, problems: [] });
    });
    const text = statements.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, 'addReadings.sql.snap'));
  });
});
