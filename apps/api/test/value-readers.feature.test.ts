import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change } from './builders.js';
import { aCriterion } from './builders-evidence.js';
import { rated } from './builders-pads.js';
import { ci90, fixed, fullModel, stated } from './builders-value.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let pilotId: string;

/** A pilot whose value grows with a criterion, rated, stated twice. */
async function aValuedPilot(own: TestWorkspace): Promise<string> {
  const criterion = await aCriterion(house, own);
  await rated(house, own.people.ADMIN, criterion.pilotId, [3]);
  const effect = { criterionId: criterion.id, perUnit: fixed(100), expected: ci90(-0.01, 0.05) };
  await stated(house, own.people.ADMIN, criterion.pilotId, { ...fullModel, effect });
  await stated(house, own.people.ADMIN, criterion.pilotId, { sunk: 1 }, { version: 1 });
  return criterion.pilotId;
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  pilotId = await aValuedPilot(workspace);
});

const value = `value { sentence forward { p50 { minorUnits } } nextWeeks { sentence } measured { criterion { statement } }
  model { version editedBy { name } effect { criterion { statement metric { name } } } } stamp { seed } }
  valueModels { version editedBy { name } } viewerCan { editValue }`;

const pages: Readonly<Record<string, string>> = {
  'value-list': `{ pilots(first: 100) { edges { node { ${value} } } } }`,
  'pilot-value': `query ($id: ID!) { pilot(id: $id) { ${value} } }`,
  'value-preview': `query ($id: ID!) { valuePreview(pilotId: $id, changes: { sunk: 3 }) { value { sentence } problems { path } } }`,
};

/** The statements of this word; those of the words it reads are reviewed with them. */
const ofValue = /\b(from|INTO) "?value_model\b/;

async function asked(own: TestWorkspace, query: string, id: string) {
  const answer = await ask(house, own.people.EXECUTIVE, query, { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page about value', () => {
  it('takes no more statements for twelve pilots than for one', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    const first = await aValuedPilot(own);
    const list = pages['value-list'] ?? '';
    const { statements } = await asked(own, list, first);
    for (let n = 1; n < 12; n++) await aValuedPilot(own);
    const answer = await asked(own, list, first);
    expect(answer.data.pilots.edges).toHaveLength(12);
    expect(answer.statements).toBeLessThanOrEqual(statements);
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, () => asked(workspace, pages[page] ?? '', pilotId));
    const own = statements.filter((statement) => ofValue.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('A change to a value', () => {
  it('is made by the statements that were reviewed', async () => {
    const statements = await statementsOf(house, async () => {
      const input = { pilotId, version: 2, changes: { weeklyBurn: 7 } };
      const { payload } = await change(house, workspace.people.ADMIN, 'editValueModel', input);
      expect(payload).toMatchObject({ refusal: null, problems: [] });
    });
    const text = statements.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, 'editValueModel.sql.snap'));
  });
});
