import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays, placed } from './builders.js';
import { aCriterion, aMetric, locked } from './builders-evidence.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

const snapshots = join(import.meta.dirname, '../../test/__snapshots__');
const question = `query ($filter: PortfolioFilter) { portfolio(filter: $filter) {
  evidenceCount evidence { pilot { key name decisionDate } criterion { role metric { unit } evidence { claim estimate low high n } }
    claim estimate low high n goal limit place pastKillLine waits }
  decisions { recommendation { ask } waiting { sentence } viewerCan { decideStart decideScale } } } }`;

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

interface Spec {
  readonly name: string;
  /** Successes of 100 cases. */
  readonly successes?: number;
  readonly stage?: 'RUNNING' | 'DECIDING' | 'CLOSED';
  readonly decisionDate?: string;
  readonly programId?: string;
}

/** A pilot that must bring a share over 60 % and is killed below 40 %. */
async function aMeasuredPilot(workspace: TestWorkspace, spec: Spec): Promise<string> {
  const { name, successes, stage = 'RUNNING', decisionDate = inDays(40), programId } = spec;
  const pilot = await aPilot(house, workspace, { name, decisionDate, ...(programId && { programId }) });
  const metricId = (await aMetric(house, workspace)).id;
  const shared = { pilotId: pilot.id, metricId };
  await aCriterion(house, workspace, { ...shared, threshold: 0.6 });
  await aCriterion(house, workspace, { ...shared, role: 'KILL', threshold: 0.4 });
  await locked(house, workspace, pilot.id, inDays(-20));
  if (successes !== undefined) {
    const readings = [-5, -4, -3, -2].map((days, at) => {
      const share = Math.floor(successes / 4) + (at < successes % 4 ? 1 : 0);
      return { metricId, arm: 'PILOT', from: inDays(days), to: inDays(days), n: 25, successes: share };
    });
    const { payload } = await change(house, workspace.people.ADMIN, 'addReadings', {
      pilotId: pilot.id,
      readings,
    });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
  }
  await placed(house, pilot.id, { stage, ...(stage === 'CLOSED' && { outcome: 'SCALED' }) });
  return pilot.id;
}

async function evidence(workspace: TestWorkspace, filter: object | null = null) {
  const answer = await ask(house, workspace.people.EXECUTIVE, question, { filter });
  expect(answer.errors).toEqual([]);
  const { evidence: rows, evidenceCount } = answer.data.portfolio;
  return { rows, evidenceCount, statements: answer.statements };
}

const names = (rows: readonly { readonly pilot: { readonly name: string } }[]) =>
  rows.map(({ pilot }) => pilot.name);

describe('The evidence on the portfolio', () => {
  it('lists what waits for a decision first, then what is nearest to its line to kill', async () => {
    const workspace = await house.workspace();
    await aMeasuredPilot(workspace, { name: 'Near the goal', successes: 58 });
    await aMeasuredPilot(workspace, { name: 'Without readings' });
    await aMeasuredPilot(workspace, { name: 'Near the kill', successes: 42 });
    await aMeasuredPilot(workspace, { name: 'Deciding', successes: 70, stage: 'DECIDING' });
    await aMeasuredPilot(workspace, { name: 'Over its date', successes: 75, decisionDate: inDays(0) });
    await aMeasuredPilot(workspace, { name: 'Closed', successes: 75, stage: 'CLOSED' });
    await aCriterion(house, workspace);
    const { rows, evidenceCount } = await evidence(workspace);
    expect(names(rows)).toEqual([
      'Deciding',
      'Over its date',
      'Near the kill',
      'Near the goal',
      'Without readings',
    ]);
    expect(evidenceCount).toBe(5);
    expect(rows[2]).toMatchObject({
      criterion: { role: 'SUCCESS', metric: { unit: '%' } },
      claim: 'OPEN',
      estimate: 0.42,
      n: 100,
      goal: 0.6,
      limit: 0.4,
      pastKillLine: false,
      waits: false,
    });
    expect(rows[2].place).toBeCloseTo(0.1);
    for (const { criterion, claim, estimate, low, high, n } of rows)
      expect(criterion.evidence).toEqual({ claim, estimate, low, high, n });
    expect(rows[4]).toMatchObject({ estimate: null, low: null, high: null, n: 0, place: null });
  });

  it('is narrowed with the page, and is nobody else’s', async () => {
    const [workspace, other] = [await house.workspace(), await house.workspace()];
    const programId = (await aProgram(house, workspace)).id;
    await aMeasuredPilot(workspace, { name: 'Inside', programId });
    await aMeasuredPilot(workspace, { name: 'Beside' });
    expect(names((await evidence(workspace, { programIds: [programId] })).rows)).toEqual(['Inside']);
    expect(await evidence(other)).toMatchObject({ rows: [], evidenceCount: 0 });
  });

  it('takes as many statements for many pilots as for two, and no more than sixty rows', {
    timeout: 180_000,
  }, async () => {
    const workspace = await house.workspace();
    await aMeasuredPilot(workspace, { name: 'Waits', successes: 50, stage: 'DECIDING' });
    await aMeasuredPilot(workspace, { name: 'Runs', successes: 50 });
    const two = await evidence(workspace);
    const text = await statementsOf(house, () => evidence(workspace));
    await expect(text.map((statement) => `${statement};\n`).join('\n')).toMatchFileSnapshot(
      join(snapshots, 'portfolio-evidence.sql.snap'),
    );
    const metricId = (await aMetric(house, workspace)).id;
    for (let n = 0; n < 61; n++) {
      const { pilotId } = await aCriterion(house, workspace, { metricId });
      await locked(house, workspace, pilotId);
      if (n < 9) await placed(house, pilotId, { stage: 'DECIDING' });
    }
    const many = await evidence(workspace);
    expect(many.statements).toBe(two.statements);
    expect(many.rows).toHaveLength(60);
    expect(many.evidenceCount).toBe(63);
  });
});

describe('The next decision', () => {
  const next = async (workspace: TestWorkspace) => {
    const query = '{ portfolio { decisions { name } nextDecision { name decisionDate } } }';
    const answer = await ask(house, workspace.people.EXECUTIVE, query);
    expect(answer.errors).toEqual([]);
    return answer.data.portfolio;
  };

  it('is the first one after those that are due', async () => {
    const workspace = await house.workspace();
    expect(await next(workspace)).toEqual({ decisions: [], nextDecision: null });
    await aPilot(house, workspace, { name: 'Later', decisionDate: inDays(60) });
    await aPilot(house, workspace, { name: 'Next', decisionDate: inDays(15) });
    await aPilot(house, workspace, { name: 'Due', decisionDate: inDays(14) });
    expect(await next(workspace)).toEqual({
      decisions: [{ name: 'Due' }],
      nextDecision: { name: 'Next', decisionDate: inDays(15) },
    });
  });
});
