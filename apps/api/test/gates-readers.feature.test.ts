import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change, inDays, placed } from './builders.js';
import { aDecidingPilot, aReadyPilot, decide, seenOf } from './builders-gates.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let pilotId: string;
let conditionId: string;

/** A pilot that started on a condition and waits, late, for its decision. */
async function aWaitingPilot(own: TestWorkspace): Promise<{ pilotId: string; conditionId: string }> {
  const { id } = await aReadyPilot(house, own);
  const condition = { text: 'Train', dueOn: inDays(3), ownerId: own.people.LEAD.actor.memberId };
  const start = { gate: 'START', choice: 'CONDITIONAL_GO', conditions: [condition] };
  const { payload } = await decide(house, own.people.EXECUTIVE, id, start);
  await placed(house, id, { stage: 'DECIDING', decision_date: inDays(-3) });
  return { pilotId: id, conditionId: payload.decision.conditions[0].id };
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  ({ pilotId, conditionId } = await aWaitingPilot(workspace));
});

const pages: Readonly<Record<string, string>> = {
  'decisions-due': `{ decisionsDue(first: 50) { totalCount pageInfo { hasNextPage } edges { node { key waiting { sentence }
    recommendation { ask } gate { gate choices { choice needs } } viewerCan { decideScale } } } } }`,
  'pilot-gates': `query ($id: ID!) { pilot(id: $id) { scaleOwner { name } waiting { sentence } gate { choices { choice barred } }
    readiness { ready items { code met overrule { by { name } } } }
    decisions { choice by { name } scaleOwner { name } conditions { text owner { name } } snapshot { hash missing } }
    conditions { text late owner { name } setBy { name } clearedBy { name } viewerMayClear }
    followUps { days sentence viewerMayRecord recordedBy { name } } } }`,
  'readiness-list': `{ pilots(first: 100) { edges { node { readiness { ready items { code met } } conditions { late }
    decisions { choice snapshot { sentence } } followUps { ratio } waiting { daysLate } } } } }`,
};

/** The statements of this word; those of the words it reads are reviewed with them. */
const ofGates = /\b(from|INTO|UPDATE) "?(decision|condition|follow_up)\b|p\.stage = 'DECIDING'/;

async function asked(own: TestWorkspace, query: string, id: string) {
  const answer = await ask(house, own.people.EXECUTIVE, query, { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page about gates', () => {
  it('takes no more statements for twelve pilots than for two', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    const first = await aWaitingPilot(own);
    await aDecidingPilot(house, own);
    const counted: Record<string, number> = {};
    for (const [page, query] of Object.entries(pages))
      counted[page] = (await asked(own, query, first.pilotId)).statements;
    for (let n = 2; n < 12; n++) await aWaitingPilot(own);
    for (const [page, query] of Object.entries(pages))
      expect((await asked(own, query, first.pilotId)).statements, page).toBeLessThanOrEqual(
        counted[page] ?? 0,
      );
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, () => asked(workspace, pages[page] ?? '', pilotId));
    const own = statements.filter((statement) => ofGates.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change at a gate', () => {
  it.each([
    ['clearCondition', async () => ({ conditionId, note: 'x', version: 1 })],
    ['reopenCondition', async () => ({ conditionId, version: 2 })],
    ['clearCondition', async () => ({ conditionId, note: 'x', version: 3 })],
    [
      'decide',
      async () => ({
        pilotId,
        ...(await seenOf(house, workspace.people.EXECUTIVE, pilotId)),
        gate: 'SCALE',
        choice: 'GO',
        reason: 'x',
        affected: 'x',
        overruleReason: 'x',
        scaleOwnerId: workspace.people.LEAD.actor.memberId,
      }),
    ],
  ])('makes %s by the statements that were reviewed', async (verb, input) => {
    const given = await input();
    const statements = await statementsOf(house, async () => {
      const { payload } = await change(house, workspace.people.EXECUTIVE, verb, given);
      expect(payload).toMatchObject({ refusal: null, problems: [] });
    });
    const own = statements.filter((statement) => ofGates.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${verb}.sql.snap`));
  });
});
