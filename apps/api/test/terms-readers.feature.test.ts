import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change, inDays, placed } from './builders.js';
import { anEngagement, type BuiltEngagement, recorded, timeAndMaterials } from './builders-terms.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

/** Beside the sources: what is compiled is thrown away before each build. */
const snapshots = join(import.meta.dirname, '../../test/__snapshots__');

let house: House;
let workspace: TestWorkspace;
let engaged: BuiltEngagement;

/** An engagement with two versions of terms and a promise. */
async function aSignedPart(own: TestWorkspace): Promise<BuiltEngagement> {
  const part = await anEngagement(house, own);
  await recorded(house, own.people.ADMIN, part.id);
  await recorded(house, own.people.ADMIN, part.id, { version: 1, state: 'SIGNED', signedOn: inDays(-30) });
  const said = { text: 'Soon.', saidBy: 'Ole', saidWhere: 'Kick-off' };
  await change(house, own.people.ADMIN, 'addPromise', { engagementId: part.id, ...said });
  return part;
}

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  engaged = await aSignedPart(workspace);
});

const part = `id vendor { name } pilot { name } dates { signedOn firstValueOn } viewerCan { addPromise }
  terms { version sentence recordedBy { name } } assessment { class sentences } exposure { sentence points { day } }
  stopToday { sentence } promises { text recordedBy { name } settledBy { name } }`;

const pages: Readonly<Record<string, string>> = {
  'engagement-list': `{ pilots(first: 12) { edges { node { engagements { ${part} } readiness { ready } viewerCan { engageVendor } } } } }`,
  engagement: `query ($id: ID!) { engagement(id: $id) { ${part} allTerms { version sheet { currency } recordedBy { name } } } }`,
  'vendor-engagements':
    '{ vendors(first: 50) { edges { node { engagements { id terms { version } stopToday { sentence } } } } } }',
};

/** The statements of this word; those of the words it reads are reviewed with them. */
const ofTerms = /\b(from|INTO) "?(engagement|terms|promise|value_event)\b/;

async function asked(own: TestWorkspace, query: string, id: string) {
  const answer = await ask(house, own.people.EXECUTIVE, query, { id });
  expect(answer.errors).toEqual([]);
  return answer;
}

describe('A page about terms', () => {
  it('takes no more statements for twelve pilots than for one', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    const { id } = await aSignedPart(own);
    const list = pages['engagement-list'] ?? '';
    const { statements } = await asked(own, list, id);
    for (let n = 1; n < 12; n++) await aSignedPart(own);
    const answer = await asked(own, list, id);
    expect(answer.data.pilots.edges).toHaveLength(12);
    expect(answer.statements).toBeLessThanOrEqual(statements);
    const { statements: ofVendors } = await asked(own, pages['vendor-engagements'] ?? '', id);
    expect(ofVendors).toBeLessThanOrEqual(statements);
  });

  it.each(Object.keys(pages))('reads %s by the statements that were reviewed', async (page) => {
    const statements = await statementsOf(house, () => asked(workspace, pages[page] ?? '', engaged.id));
    const own = statements.filter((statement) => ofTerms.test(statement));
    const text = own.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, `${page}.sql.snap`));
  });
});

describe('Vendors by what is at risk', () => {
  const byRisk = '{ vendors(sort: AT_RISK) { edges { node { id } } } }';

  it('come with the most that stopping today would cost us first, in as many statements for many as for one', async () => {
    const own = await house.workspace();
    const cheap = await aSignedPart(own);
    await placed(house, cheap.pilotId, { stage: 'RUNNING' });
    const proposed = await aSignedPart(own);
    const { statements } = await asked(own, byRisk, cheap.id);
    const dear = await anEngagement(house, own);
    const signed = { state: 'SIGNED', signedOn: inDays(-30), sheet: timeAndMaterials };
    await recorded(house, own.people.ADMIN, dear.id, signed);
    await placed(house, dear.pilotId, { stage: 'DECIDING' });
    const answer = await asked(own, byRisk, cheap.id);
    const order = answer.data.vendors.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(order).toEqual([dear.vendor.id, cheap.vendor.id, proposed.vendor.id]);
    expect(answer.statements).toBe(statements);
  });
});

describe('A version of terms', () => {
  it('is recorded by the statements that were reviewed', async () => {
    const statements = await statementsOf(house, async () => {
      const { payload } = await recorded(house, workspace.people.ADMIN, engaged.id, { version: 2 }, '');
      expect(payload).toMatchObject({ refusal: null, problems: [] });
    });
    const text = statements.map((statement) => `${statement};\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(snapshots, 'recordTerms.sql.snap'));
  });
});
