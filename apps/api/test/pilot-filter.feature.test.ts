import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, aSystem, aUnit, change, inDays, placed } from './builders.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
const id: Record<string, string> = {};

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  const { people } = workspace;
  id.care = (await aProgram(house, workspace)).id;
  id.cash = (await aProgram(house, workspace)).id;
  id.ledger = (await aSystem(house, workspace, { mode: 'MODE_1' })).id;
  id.chat = (await aSystem(house, workspace, { mode: 'MODE_2' })).id;
  id.ward = (await aUnit(house, workspace)).id;
  id.lead = people.LEAD.actor.memberId;
  id.admin = people.ADMIN.actor.memberId;
  const pilots: readonly [string, object, object][] = [
    [
      'Alpha',
      { programId: id.care, systemId: id.ledger, unitId: id.ward },
      { decision_date: inDays(-1), proposed_on: inDays(-29) },
    ],
    [
      'Bravo',
      { programId: id.care, systemId: id.chat },
      { stage: 'RUNNING', decision_date: inDays(0), started_on: inDays(-30) },
    ],
    [
      'Charlie',
      { programId: id.cash, systemId: id.chat },
      { stage: 'RUNNING', on_hold: true, decision_date: inDays(14), started_on: inDays(-89) },
    ],
    [
      'Delta',
      { programId: id.cash, systemId: id.ledger, leadId: id.admin },
      { stage: 'DECIDING', decision_date: inDays(15), started_on: inDays(-180) },
    ],
    ['Echo', { programId: id.cash, systemId: id.chat }, { decision_date: null, proposed_on: null }],
    [
      'Foxtrot',
      { programId: id.care, systemId: id.chat },
      { stage: 'CLOSED', outcome: 'SCALED', decision_date: inDays(-90), started_on: inDays(-400) },
    ],
    [
      'Golf',
      { programId: id.care, systemId: id.chat },
      { stage: 'CLOSED', outcome: 'KILLED', decision_date: null, started_on: inDays(-365) },
    ],
    [
      'Hotel',
      { programId: id.care, systemId: id.chat },
      {
        stage: 'RUNNING',
        decision_date: inDays(3),
        started_on: inDays(-365),
        system_id: null,
        lead_id: null,
      },
    ],
  ];
  for (const [name, input, columns] of pilots) {
    const built = await aPilot(house, workspace, { name, ...input });
    await placed(house, built.id, { ...columns });
  }
});

const list = `query ($filter: PilotFilter) { pilots(first: 100, filter: $filter, orderBy: { field: NAME, direction: ASC }) {
  totalCount edges { node { name } } } }`;

/** First letters of the pilots found; the count has to agree. */
async function found(filter: object | null): Promise<string> {
  const { data, errors } = await ask(house, workspace.people.CONTRIBUTOR, list, { filter });
  expect(errors).toEqual([]);
  const names: string[] = data.pilots.edges.map((edge: { node: { name: string } }) => edge.node.name);
  expect(data.pilots.totalCount).toBe(names.length);
  return names.map((name) => name.charAt(0)).join('');
}

describe('A filter', () => {
  it.each<[string, () => object | null, string]>([
    ['that is none', () => null, 'ABCDEFGH'],
    ['that says nothing', () => ({}), 'ABCDEFGH'],
    ['by stage', () => ({ stages: ['RUNNING'] }), 'BCH'],
    ['by stages', () => ({ stages: ['PROPOSED', 'DECIDING'] }), 'ADE'],
    ['by no stage at all', () => ({ stages: [] }), ''],
    ['by outcome', () => ({ outcomes: ['SCALED'] }), 'F'],
    ['by outcomes', () => ({ outcomes: ['SCALED', 'KILLED'] }), 'FG'],
    ['by program', () => ({ programIds: [id.cash] }), 'CDE'],
    ['by a program in capitals', () => ({ programIds: [String(id.cash).toUpperCase()] }), 'CDE'],
    ['by programs', () => ({ programIds: [id.cash, id.care] }), 'ABCDEFGH'],
    ['by a program that is missing', () => ({ programIds: [missing] }), ''],
    ['by a program that is no id', () => ({ programIds: ['care', ''] }), ''],
    ['by unit', () => ({ unitIds: [id.ward] }), 'A'],
    ['by lead', () => ({ leadIds: [id.admin] }), 'D'],
    ['by leads', () => ({ leadIds: [id.admin, id.lead] }), 'ABCDEFG'],
    ['by system', () => ({ systemIds: [id.ledger] }), 'AD'],
    ['by mode', () => ({ modes: ['MODE_1'] }), 'AD'],
    ['by both modes', () => ({ modes: ['MODE_1', 'MODE_2'] }), 'ABCDEFG'],
    ['by hold', () => ({ onHold: true }), 'C'],
    ['by no hold', () => ({ onHold: false }), 'ABDEFGH'],
    ['by an import', () => ({ importId: missing }), ''],
    ['by what is overdue', () => ({ due: ['OVERDUE'] }), 'A'],
    ['by what is due soon', () => ({ due: ['WITHIN_14_DAYS'] }), 'BCH'],
    ['by what is due later', () => ({ due: ['LATER'] }), 'D'],
    ['by what is undated', () => ({ due: ['UNDATED'] }), 'E'],
    ['by any due', () => ({ due: ['OVERDUE', 'WITHIN_14_DAYS', 'LATER', 'UNDATED'] }), 'ABCDEH'],
    ['by no due at all', () => ({ due: [] }), ''],
    ['by age under 30 days', () => ({ ages: ['UNDER_30_DAYS'] }), 'A'],
    ['by age of 30 to 89 days', () => ({ ages: ['DAYS_30_TO_89'] }), 'BC'],
    ['by age of 90 to 179 days', () => ({ ages: ['DAYS_90_TO_179'] }), ''],
    ['by age of 180 to 364 days', () => ({ ages: ['DAYS_180_TO_364'] }), 'D'],
    ['by age of a year or more', () => ({ ages: ['A_YEAR_OR_MORE'] }), 'H'],
    ['by unknown age', () => ({ ages: ['UNKNOWN'] }), 'E'],
    [
      'of several fields',
      () => ({ stages: ['RUNNING'], programIds: [id.care], due: ['WITHIN_14_DAYS'] }),
      'BH',
    ],
    ['of fields that exclude each other', () => ({ stages: ['CLOSED'], due: ['OVERDUE'] }), ''],
  ])('%s finds what it says', async (_, filter, letters) => expect(await found(filter())).toBe(letters));

  it('finds nothing of another workspace, whatever it names', async () => {
    const foreign = await house.workspace();
    const { data } = await ask(house, foreign.people.ADMIN, list, { filter: { programIds: [id.care] } });
    expect(data.pilots).toEqual({ totalCount: 0, edges: [] });
  });

  it('narrows a program’s own pilots too', async () => {
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      `query ($id: ID!) { program(id: $id) { pilots(filter: { stages: [RUNNING] }) { totalCount edges { node { name } } } } }`,
      { id: id.care },
    );
    expect(data.program.pilots.totalCount).toBe(2);
  });
});

describe('Searching pilots', () => {
  let own: TestWorkspace;
  const texts = [
    ['100% refund_now', 'A back\\slash and O’Hara’s "quote"', null],
    ["Ärzte d'accord", 'Straße 🚑 👩🏽‍🔧', 'Palefire GmbH'],
    ['Ordinary', 'Nothing to see.', 'Zembla & Söhne'],
  ] as const;

  beforeAll(async () => {
    own = await house.workspace();
    const there = { programId: (await aProgram(house, own)).id, systemId: (await aSystem(house, own)).id };
    for (const [name, problem, vendorText] of texts) {
      const built = await aPilot(house, own, { ...there, name, problem });
      if (vendorText)
        await change(house, own.people.LEAD, 'editCharter', {
          pilotId: built.id,
          version: 1,
          changes: { vendorText },
        });
    }
  });

  async function searched(search: string): Promise<string> {
    const { data, errors } = await ask(house, own.people.LEAD, list, { filter: { search } });
    expect(errors).toEqual([]);
    return data.pilots.edges.map(({ node }: { node: { name: string } }) => node.name.charAt(0)).join('');
  }

  it.each([
    ['refund', '1'],
    ['REFUND', '1'],
    ['now 100%', '1'],
    ['100% now', '1'],
    ['%', '1'],
    ['_', '1'],
    ['d_now', '1'],
    ['\\', '1'],
    ['back\\slash', '1'],
    ["d'accord", 'Ä'],
    ['"quote"', '1'],
    ['ärzte', 'Ä'],
    ['ÄRZTE', 'Ä'],
    ['straße', 'Ä'],
    ['🚑', 'Ä'],
    ['👩🏽‍🔧 ärzte', 'Ä'],
    ['palefire', 'Ä'],
    ['& söhne', 'O'],
    ['sc-101', '1'],
    ['SC-103 ordinary zembla see.', 'O'],
    ['sc-', '1OÄ'],
    ['refund ordinary', ''],
    ['%%', ''],
    ['__', ''],
    ["'; drop table pilot; --", ''],
    ['$1 {} %s %L', ''],
    ['   ', '1OÄ'],
    ['', '1OÄ'],
    ['refund '.repeat(100), '1'],
    ['o r d i n a r y t e s', 'O'],
    ['o r d i n a r y t e s x', ''],
  ])('for %j finds %j', async (words, letters) => {
    expect([...(await searched(words))].sort().join('')).toBe([...letters].sort().join(''));
  });

  it('for more than a paragraph is refused in a sentence', async () => {
    const { errors } = await ask(house, own.people.LEAD, list, { filter: { search: 'x'.repeat(1_001) } });
    expect(errors).toMatchObject([
      { message: 'A search has at most 1,000 characters.', extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it('follows a change at once', async () => {
    const built = await aPilot(house, own, { name: 'Quicksilver' });
    await change(house, own.people.LEAD, 'editCharter', {
      pilotId: built.id,
      version: 1,
      changes: { name: 'Mercury' },
    });
    expect([await searched('quicksilver'), await searched('mercury')]).toEqual(['', 'M']);
  });

  it('finds nothing of another workspace', async () => {
    const { data } = await ask(house, workspace.people.ADMIN, list, { filter: { search: 'palefire' } });
    expect(data.pilots.totalCount).toBe(0);
  });
});
