import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, aProgram, aSystem, asUpkeep, placed } from './builders.js';
import { aCriterion, aReader } from './builders-evidence.js';
import { fixed, fullModel, pert, stated } from './builders-value.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let ids: { programId: string; systemId: string };

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
  ids = {
    programId: (await aProgram(house, workspace)).id,
    systemId: (await aSystem(house, workspace)).id,
  };
});

const model = `version editedBy { id } currency horizonMonths discountRate sunk { minorUnits currency } weeklyBurn { minorUnits }
  adoption { kind low likely high } effect { criterionId criterion { id } perUnit { likely } expected { low } startMonth rampMonths }
  lines { name side per amount { kind low likely high } probability startMonth rampMonths }`;

async function modelsOf(person: Person, id: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { value { model { ${model} } } valueModels { ${model} }
    viewerCan { editValue } } }`;
  const { data, errors } = await ask(house, person, query, { id });
  expect(errors).toEqual([]);
  return data.pilot;
}

describe('Stating what a pilot is worth', () => {
  it('begins with nothing', async () => {
    const { id } = await aPilot(house, workspace, ids);
    expect(await modelsOf(workspace.people.CONTRIBUTOR, id)).toEqual({
      value: null,
      valueModels: [],
      viewerCan: { editValue: false },
    });
  });

  it('keeps every number as it was given, in the workspace’s own currency', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await stated(house, workspace.people.LEAD, id, fullModel, {
      fields: `pilot { version value { model { ${model} } } }`,
    });
    expect(payload).toMatchObject({ refusal: null, problems: [], conflicts: [] });
    expect(payload.pilot.version).toBe(1);
    const { sunk, weeklyBurn, adoption, lines, horizonMonths } = fullModel;
    expect(payload.pilot.value.model).toMatchObject({
      version: 1,
      editedBy: { id: workspace.people.LEAD.actor.memberId },
      currency: 'EUR',
      horizonMonths,
      discountRate: 0,
      adoption,
      effect: null,
      sunk: { minorUnits: sunk, currency: 'EUR' },
      weeklyBurn: { minorUnits: weeklyBurn },
    });
    expect(payload.pilot.value.model.lines).toMatchObject(
      lines.map((line) => ({ probability: 1, ...line, startMonth: 0, rampMonths: 0 })),
    );
  });

  it('may leave everything blank', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const lines = [{ name: 'Unknown yet', side: 'BENEFIT', per: 'MONTH' }];
    await stated(house, workspace.people.LEAD, id, { lines });
    const { value } = await modelsOf(workspace.people.LEAD, id);
    expect(value.model).toMatchObject({ adoption: null, sunk: null, weeklyBurn: null });
    expect(value.model.lines[0].amount).toBeNull();
  });

  it('keeps every version, the newest first, and tells what each changed', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await stated(house, workspace.people.LEAD, id, fullModel);
    const { payload } = await stated(
      house,
      workspace.people.ADMIN,
      id,
      { sunk: null, horizonMonths: 24 },
      {
        version: 1,
        fields: 'pilot { activity(first: 1) { edges { node { sentence changes { field before after } } } } }',
      },
    );
    const { node } = payload.pilot.activity.edges[0];
    expect(node.sentence).toMatch(/^Admin Person stated the (horizon|money)/);
    expect(node.changes).toEqual(
      expect.arrayContaining([
        { field: 'horizonMonths', before: 18, after: 24 },
        { field: 'sunk', before: 4_000_000, after: null },
      ]),
    );
    expect(node.changes).toHaveLength(2);
    const { valueModels } = await modelsOf(workspace.people.LEAD, id);
    expect(valueModels.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(valueModels[1].horizonMonths).toBe(18);
  });

  it('grows with a criterion of the pilot, and says when that is gone', async () => {
    const criterion = await aCriterion(house, workspace);
    const effect = { criterionId: criterion.id, perUnit: fixed(500) };
    const { payload } = await stated(house, workspace.people.LEAD, criterion.pilotId, { effect });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
    const { value } = await modelsOf(workspace.people.LEAD, criterion.pilotId);
    expect(value.model.effect).toEqual({
      criterionId: criterion.id,
      criterion: { id: criterion.id },
      perUnit: { likely: 500 },
      expected: null,
      startMonth: 0,
      rampMonths: 0,
    });
    await asUpkeep(house, 'delete from criterion where id = $1', [criterion.id]);
    expect((await modelsOf(workspace.people.LEAD, criterion.pilotId)).value.model.effect).toMatchObject({
      criterionId: criterion.id,
      criterion: null,
    });
  });

  it('takes no criterion of another pilot or workspace, in the words of one that is gone', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const others = [(await aCriterion(house, workspace)).id, (await aCriterion(house, foreign)).id, missing];
    for (const criterionId of others) {
      const { payload } = await stated(house, workspace.people.LEAD, id, { effect: { criterionId } });
      expect(payload.refusal).toEqual({
        code: 'UNKNOWN_REFERENCE',
        sentence: 'This criterion does not exist any more. Choose another.',
        facts: [{ name: 'what', value: 'criterion' }],
      });
    }
  });

  it('names every mistake by its place in the form', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await stated(house, workspace.people.LEAD, id, {
      adoption: pert(0.5, 0.2, 0.9),
      lines: [{ name: '', side: 'COST', per: 'ONCE', amount: { kind: 'CI90', low: 5 } }],
      horizonMonths: 37,
    });
    expect(payload.problems).toEqual([
      {
        path: 'changes.horizonMonths',
        code: 'MAX_VALUE',
        message: 'The horizon is a number from 1 to 36.',
      },
      {
        path: 'changes.adoption.likely',
        code: 'RAW_CHECK',
        message: 'The most likely value lies outside the range.',
      },
      { path: 'changes.lines.0.name', code: 'CHECK', message: 'The name is needed.' },
      { path: 'changes.lines.0.amount.high', code: 'RAW_CHECK', message: 'The high end is needed.' },
    ]);
    expect((await modelsOf(workspace.people.LEAD, id)).value).toBeNull();
  });
});

describe('Leave to state it', () => {
  it.each(roles)('has the lead, and administrators: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const { id } = await aPilot(house, workspace, { ...ids, leadId: lead.id });
    const { errors } = await stated(house, workspace.people[role], id, { sunk: 1 });
    expect(errors[0]?.message).toBe(
      role === 'ADMIN' ? undefined : "The pilot's lead and administrators may do this.",
    );
    await placed(house, id, { lead_id: workspace.people[role].actor.memberId });
    const { viewerCan } = await modelsOf(workspace.people[role], id);
    expect(viewerCan.editValue).toBe(true);
    const version = role === 'ADMIN' ? 1 : 0;
    const { payload } = await stated(house, workspace.people[role], id, { sunk: 2 }, { version });
    expect(payload).toMatchObject({ refusal: null, problems: [] });
  });

  it('has no token that only reads', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const reader = await aReader(house, workspace.people.LEAD);
    const { errors } = await stated(house, reader, id, { sunk: 1 });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await modelsOf(reader, id)).viewerCan).toEqual({ editValue: false });
  });

  it('ends when the pilot is closed', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, { stage: 'CLOSED', outcome: 'SCALED' });
    const { payload } = await stated(
      house,
      workspace.people.ADMIN,
      id,
      { sunk: 1 },
      { fields: 'pilot { id }' },
    );
    expect(payload).toMatchObject({ refusal: { code: 'CLOSED_PILOT' }, pilot: { id } });
    expect((await modelsOf(workspace.people.ADMIN, id)).viewerCan).toEqual({ editValue: false });
  });

  it('reaches no other workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aPilot(house, foreign);
    const answers = await Promise.all(
      [theirs.id, missing, 'SC-101'].map((id) => stated(house, workspace.people.ADMIN, id, { sunk: 1 })),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

describe('Two who state it at the same time', () => {
  it('both keep what they said of different things', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const both = await Promise.all([
      stated(house, workspace.people.LEAD, id, { sunk: 7 }),
      stated(house, workspace.people.ADMIN, id, { weeklyBurn: 8 }),
    ]);
    for (const { payload } of both) expect(payload).toMatchObject({ refusal: null, conflicts: [] });
    const { value } = await modelsOf(workspace.people.LEAD, id);
    expect(value.model).toMatchObject({
      version: 2,
      sunk: { minorUnits: 7 },
      weeklyBurn: { minorUnits: 8 },
    });
  });

  it('of the same thing keep the first, and the second is shown what stands', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const both = await Promise.all(
      [7, 8].map((sunk) =>
        stated(
          house,
          workspace.people.LEAD,
          id,
          { sunk, horizonMonths: 12 },
          {
            fields: 'pilot { value { model { sunk { minorUnits } } } }',
          },
        ),
      ),
    );
    const refused = both.filter(({ payload }) => payload.refusal);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.payload).toMatchObject({
      conflicts: ['sunk'],
      refusal: {
        code: 'CHANGED_MEANWHILE',
        sentence:
          'Somebody else changed this meanwhile: money spent so far. Nothing of yours was lost; look at theirs and save again.',
      },
    });
    const { value } = await modelsOf(workspace.people.LEAD, id);
    expect(refused[0]?.payload.pilot.value.model.sunk).toEqual({ minorUnits: value.model.sunk.minorUnits });
  });

  it('are refused everything when they looked at a version there never was', async () => {
    const { id } = await aPilot(house, workspace, ids);
    for (const version of [-1, 3]) {
      const { payload } = await stated(house, workspace.people.LEAD, id, { sunk: 1 }, { version });
      expect(payload).toMatchObject({ conflicts: ['sunk'], refusal: { code: 'CHANGED_MEANWHILE' } });
    }
  });
});
