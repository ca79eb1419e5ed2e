import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, aSystem, asUpkeep, aUnit, change, inDays } from './builders.js';
import { aCriterion } from './builders-evidence.js';
import { aDecidingPilot, aReadyPilot, decide } from './builders-gates.js';
import { rated } from './builders-pads.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const missing = '01936f1e-0000-7000-8000-00000000000a';
const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

/** What gates leave behind: a decision, what it made the pilot promise, and a look back that is due. */
async function fromGates(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const { LEAD, EXECUTIVE } = own.people;
  const ownerId = LEAD.actor.memberId;
  const { id } = await aReadyPilot(house, own);
  const conditions = [{ text: 'x', dueOn: inDays(9), ownerId }];
  const started = await decide(house, EXECUTIVE, id, { gate: 'START', choice: 'CONDITIONAL_GO', conditions });
  const { id: scaled } = await aDecidingPilot(house, own);
  const go = { gate: 'SCALE', choice: 'GO', scaleOwnerId: ownerId, overruleReason: 'x' };
  const last = await decide(house, EXECUTIVE, scaled, go, 'pilot { followUps { id } }');
  return {
    Decision: started.payload.decision.id,
    Condition: started.payload.decision.conditions[0].id,
    FollowUp: last.payload.pilot.followUps[0].id,
  };
}

/** One thing of each kind that has an id, seen by a lead. */
async function oneOfEach(own: TestWorkspace): Promise<Readonly<Record<string, string>>> {
  const pilot = await aPilot(house, own);
  const said = await change(
    house,
    own.people.LEAD,
    'commentOnPilot',
    { pilotId: pilot.id, text: 'x' },
    'comment { id }',
  );
  const token = await change(
    house,
    own.people.LEAD,
    'createApiToken',
    { name: 'x', scope: 'READ' },
    'apiToken { id }',
  );
  const [entry] = await asUpkeep<{ id: string }>(house, 'select id from activity where subject_id = $1', [
    pilot.id,
  ]);
  const criterion = await aCriterion(house, own);
  const rating = await rated(house, own.people.LEAD, pilot.id, [2], {
    fields: 'pilot { padsHistory { id } }',
  });
  return {
    ...(await fromGates(own)),
    PadsRating: rating.payload.pilot.padsHistory[0].id,
    Criterion: criterion.id,
    Metric: criterion.metricId,
    Workspace: own.id,
    Member: own.people.ADMIN.actor.memberId,
    Unit: (await aUnit(house, own)).id,
    Program: (await aProgram(house, own)).id,
    System: (await aSystem(house, own)).id,
    Pilot: pilot.id,
    Comment: said.payload.comment.id,
    ApiToken: token.payload.apiToken.id,
    Activity: entry?.id ?? '',
  };
}

describe('Anything with an id', () => {
  it('is found by it, in capitals too, and is what it is', async () => {
    for (const [type, id] of Object.entries(await oneOfEach(workspace))) {
      for (const asked of [id, id.toUpperCase()]) {
        const { data, errors } = await ask(house, workspace.people.LEAD, node, { id: asked });
        expect({ data, errors }).toEqual({ data: { node: { __typename: type, id } }, errors: [] });
      }
    }
  });

  it('is not found from another workspace, as what never was', async () => {
    const nowhere = await ask(house, workspace.people.ADMIN, node, { id: missing });
    for (const id of [...Object.values(await oneOfEach(foreign)), 'x', '', 'SC-101']) {
      expect(await ask(house, workspace.people.ADMIN, node, { id })).toEqual({
        ...nowhere,
        statements: expect.any(Number),
      });
    }
  });

  it('is one of the kinds the contract calls nodes', async () => {
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      '{ __type(name: "Node") { possibleTypes { name } } }',
    );
    const promised = data.__type.possibleTypes.map(({ name }: { name: string }) => name);
    const found = Object.keys(await oneOfEach(workspace));
    expect(promised.filter((name: string) => !name.startsWith('Import')).sort()).toEqual(found.sort());
  });

  it('is found together with others, each in its place, in as many statements as there are kinds', async () => {
    const one = await oneOfEach(workspace);
    const two = await oneOfEach(workspace);
    const ids = [...Object.values(one), missing, 'x', ...Object.values(two)];
    const { data, errors, statements } = await ask(house, workspace.people.LEAD, nodes, { ids });
    expect(errors).toEqual([]);
    expect(data.nodes.map((found: { id: string } | null) => found?.id ?? null)).toEqual(
      ids.map((id) => (id === missing || id === 'x' ? null : id)),
    );
    const once = await ask(house, workspace.people.LEAD, nodes, { ids: Object.values(one) });
    expect(statements - once.statements).toBeLessThanOrEqual(1);
    const many = await ask(house, workspace.people.LEAD, nodes, {
      ids: Array.from({ length: 101 }, () => missing),
    });
    expect(many.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
