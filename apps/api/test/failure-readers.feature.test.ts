import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, change } from './builders.js';
import { aFailure } from './builders-failures.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let pilotId: string;

/** A failure with everything that stands with one, in a pilot of its own. */
async function aWholeFailure(own: TestWorkspace): Promise<{ readonly id: string; readonly pilotId: string }> {
  const pilot = await aPilot(house, own);
  const { data } = await ask(house, own.people.LEAD, '{ causes { id } }');
  const told = await aMember(house, own);
  const causeId = data.causes[0].id;
  const { id } = await aFailure(house, own, { pilotId: pilot.id, causeId, toTellIds: [told.id] });
  await change(house, own.people.LEAD, 'linkFailure', { failureId: id, pilotId: pilot.id });
  return { id, pilotId: pilot.id };
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  ({ pilotId } = await aWholeFailure(workspace));
});

const fields = `key whatFailed pilot { key } program { name } cause { name } toTell { name } loggedBy { name }
  ledgerCost { minorUnits } decision { choice } daysToStop daysToLog sightings { on pilot { key } program { name } by { name } }
  viewerCan { classify withdraw }`;

const pages: Readonly<Record<string, string>> = {
  'failure-list': `{ failures(filter: { learned: false, inDebt: false }) { totalCount edges { node { ${fields} } } } }`,
  'failure-search': `{ failures(filter: { search: "export" }) { totalCount edges { node { ${fields} } } } }`,
  'pilot-failures': `query ($id: ID!) { pilot(id: $id) { failures { ${fields} } } }`,
  causes: '{ causes { name hints } }',
};

/** The statements of this word; those of the words it reads are reviewed with them. */
const ofFailures =
  /\b(from|join|into|update) "?(failure|failure_to_tell|failure_counter|sighting|cause|repeat)\b/i;

async function asked(own: TestWorkspace, query: string, id: string) {
  const answer = await ask(house, own.people.EXECUTIVE, query, { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page about failures', () => {
  it.each(['failure-list', 'failure-search'])(
    'takes no more statements for twelve failures than for one: %s',
    { timeout: 120_000 },
    async (page) => {
      const own = await house.workspace();
      const first = await aWholeFailure(own);
      const { statements } = await asked(own, pages[page] ?? '', first.pilotId);
      for (let n = 1; n < 12; n++) await aWholeFailure(own);
      const answer = await asked(own, pages[page] ?? '', first.pilotId);
      expect(answer.data.failures.edges).toHaveLength(12);
      expect(answer.statements).toBeLessThanOrEqual(statements);
    },
  );

  it('takes no more statements for the failures of twelve pilots than of one', {
    timeout: 120_000,
  }, async () => {
    const own = await house.workspace();
    const query = `{ pilots(first: 12) { edges { node { failures { key cause { name } ledgerCost { minorUnits } toTell { name } } } } } }`;
    await aWholeFailure(own);
    const { statements } = await asked(own, query, '');
    for (let n = 1; n < 12; n++) await aWholeFailure(own);
    expect((await asked(own, query, '')).statements).toBeLessThanOrEqual(statements);
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, () => asked(workspace, pages[page] ?? '', pilotId));
    const own = statements.filter((statement) => ofFailures.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change to failures', () => {
  it.each(['logFailure', 'classifyFailure', 'linkFailure', 'judgeRepeat', 'editCause'])(
    'is made by the statements that were reviewed: %s',
    async (verb) => {
      const earlier = await aFailure(house, workspace, { pilotId });
      const { id } = await aFailure(house, workspace, { pilotId });
      const toTellIds = [workspace.people.LEAD.actor.memberId];
      const { data } = await ask(house, workspace.people.LEAD, '{ causes { id } }');
      const causeId = data.causes[0].id;
      const inputs: Readonly<Record<string, object>> = {
        logFailure: { id: crypto.randomUUID(), whatFailed: 'x', pilotId, knownNow: 'y', causeId, toTellIds },
        classifyFailure: { failureId: id, version: 1, causeId, toTellIds },
        linkFailure: { id: crypto.randomUUID(), failureId: id, pilotId },
        judgeRepeat: { failureId: id, earlierFailureId: earlier.id, weKnew: true },
        editCause: { causeId, version: 1, hints: ['x'] },
      };
      const statements = await statementsOf(house, async () => {
        const { payload } = await change(house, workspace.people.ADMIN, verb, { ...inputs[verb] });
        expect(payload).toMatchObject({ refusal: null, problems: [] });
      });
      const text = statements.map((statement) => `${statement};\n`).join('\n');
      await expect(text).toMatchFileSnapshot(join(snapshots, `${verb}.sql.snap`));
    },
  );
});
