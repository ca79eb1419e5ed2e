import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, aSystem, asUpkeep } from './builders.js';
import { aCriterion } from './builders-evidence.js';
import { ci90, fixed, fullModel, pert, stated } from './builders-value.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let ids: { programId: string; systemId: string };

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
  ids = {
    programId: (await aProgram(house, workspace)).id,
    systemId: (await aSystem(house, workspace)).id,
  };
});

const figures = `measured { criterion { id } estimate low high n periods }
  expected { mean sd low high ratio ratioSd padsScore priorOnly }
  forward { p10 { minorUnits } p50 { minorUnits } p90 { minorUnits } mean { minorUnits currency } sd { minorUnits } chancePays
    benefits { minorUnits } costs { minorUnits } }
  totalChance expectedRoi valueAtStake { minorUnits } weeklyBurn { minorUnits } sunk { minorUnits } unknown sentence
  nextWeeks { weeks burn { minorUnits } delay { minorUnits } cost { minorUnits } worth { minorUnits } pays sentence }
  stamp { method version inputsHash seed draws }`;

async function worthOf(id: string) {
  const query = `query ($id: ID!) { pilot(id: $id) { value { model { version } ${figures} } } }`;
  const { data, errors } = await ask(house, workspace.people.CONTRIBUTOR, query, { id });
  expect(errors).toEqual([]);
  return data.pilot.value;
}

async function preview(id: string, changes: object | null) {
  const query = `query ($id: ID!, $changes: ValueModelChanges) { valuePreview(pilotId: $id, changes: $changes) {
    value { model { version editedBy { id } } ${figures} } problems { path message } } }`;
  return ask(house, workspace.people.LEAD, query, { id, changes });
}

describe('A pilot’s value', () => {
  it('is what the method’s own example comes to, whoever asks and however often', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await stated(house, workspace.people.LEAD, id, fullModel);
    const value = await worthOf(id);
    // Against twenty million draws: mean 320,964, P10 −28,630, P50 273,277, P90 728,173, chance .8725, at stake 11,975.
    const near = (euros: number, within: number) => ({ minorUnits: closeTo(euros * 100, within * 100) });
    expect(value.forward).toMatchObject({
      mean: { minorUnits: closeTo(32_097_238, 1), currency: 'EUR' },
      sd: { minorUnits: closeTo(31_575_218, 1) },
      p10: near(-28_630, 15_000),
      p50: near(273_277, 10_000),
      p90: near(728_173, 30_000),
      chancePays: closeTo(0.8725, 0.012),
    });
    expect(value.valueAtStake).toMatchObject(near(11_975, 1_500));
    expect(value.totalChance).toBeLessThan(value.forward.chancePays);
    const { benefits, costs } = value.forward;
    expect(value.expectedRoi).toBeCloseTo(benefits.minorUnits / (costs.minorUnits + 4_000_000) - 1, 6);
    expect(value.sentence).toMatch(
      /^From here on it brings about €2[678]0k over 18 months, in eight cases of ten/,
    );
    expect(value.stamp).toMatchObject({ method: 'LATIN_HYPERCUBE_4096', draws: 4096 });
    expect(value.stamp.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await worthOf(id)).toEqual(value);
  });

  it('of two pilots with the same model agrees in what is exact, and is drawn apart', async () => {
    const [one, other] = await Promise.all([aPilot(house, workspace, ids), aPilot(house, workspace, ids)]);
    for (const { id } of [one, other]) await stated(house, workspace.people.LEAD, id, fullModel);
    const [first, second] = [await worthOf(one.id), await worthOf(other.id)];
    expect(second.forward.mean).toEqual(first.forward.mean);
    expect(second.stamp.inputsHash).toBe(first.stamp.inputsHash);
    expect(second.stamp.seed).not.toBe(first.stamp.seed);
  });

  it.each([
    ['adoption', { ...fullModel, adoption: null }],
    ['what the pilot brings', { ...fullModel, lines: fullModel.lines.slice(3) }],
  ])('is not known without %s', async (_, model) => {
    const { id } = await aPilot(house, workspace, ids);
    await stated(house, workspace.people.LEAD, id, model);
    const value = await worthOf(id);
    expect(value).toMatchObject({ forward: null, totalChance: null, expectedRoi: null, valueAtStake: null });
    expect(value.sentence).toMatch(/^What it is worth is not known yet\./);
  });

  it('leaves out what is unknown, and says so', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const licences = { name: 'Licences', side: 'COST', per: 'MONTH' };
    const lines = [...fullModel.lines, licences];
    await stated(house, workspace.people.LEAD, id, { ...fullModel, lines, sunk: null, weeklyBurn: null });
    const value = await worthOf(id);
    expect(value.forward.mean.minorUnits).toBeCloseTo(32_097_238, -1);
    expect(value).toMatchObject({ totalChance: null, expectedRoi: null, nextWeeks: null, sunk: null });
    expect(value.unknown).toEqual(['Licences', 'what was spent so far', 'what a week costs']);
    expect(value.sentence).toContain('Not known: Licences, what was spent so far, and what a week costs.');
  });

  it('is certain when everything is: nothing is left to find out', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const lines = [{ name: 'Saved', side: 'BENEFIT', per: 'ONCE', amount: fixed(1_000) }];
    await stated(house, workspace.people.LEAD, id, { adoption: fixed(0.5), lines, sunk: 600 });
    expect(await worthOf(id)).toMatchObject({
      forward: { p10: { minorUnits: 500 }, p90: { minorUnits: 500 }, sd: { minorUnits: 0 }, chancePays: 1 },
      totalChance: 0,
      valueAtStake: { minorUnits: 0 },
    });
  });

  it('is not computed from amounts too large to be exact', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const criterion = await aCriterion(house, workspace, { pilotId: id, threshold: 0.3 });
    const effect = { criterionId: criterion.id, perUnit: fixed(1e13), expected: fixed(1e9) };
    await stated(house, workspace.people.LEAD, id, { adoption: fixed(1), effect });
    expect(await worthOf(id)).toMatchObject({ forward: null, expectedRoi: null });
  });
});

function closeTo(expected: number, within: number) {
  return {
    asymmetricMatch: (actual: number) => Math.abs(actual - expected) <= within,
    toString: () => `${expected} ± ${within}`,
  };
}

describe('A value that grows with what is measured', () => {
  it('rests on what was believed while nothing is measured', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { id: criterionId } = await aCriterion(house, workspace, { pilotId: id });
    const effect = { criterionId, perUnit: fixed(100_000) };
    await stated(house, workspace.people.LEAD, id, {
      adoption: fixed(0.8),
      weeklyBurn: 500_000,
      horizonMonths: 24,
      effect,
    });
    expect(await worthOf(id)).toMatchObject({
      measured: null,
      expected: null,
      forward: null,
      unknown: ['what was spent so far', 'how large the effect is'],
    });
    const believed = { effect: { ...effect, expected: ci90(-0.01, 0.05) } };
    await stated(house, workspace.people.LEAD, id, believed, { version: 1 });
    const value = await worthOf(id);
    expect(value.expected).toMatchObject({ mean: closeTo(0.01, 1e-9), priorOnly: true });
    expect(value.forward.mean.minorUnits).toBeCloseTo(0.8 * 100_000 * 1 * 24, -1);
    expect(value.nextWeeks).toBeNull();
  });
});

describe('A look at changes that are not saved', () => {
  it('is what saving them would give, and stores nothing', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { data, errors } = await preview(id, fullModel);
    expect(errors).toEqual([]);
    const { value, problems } = data.valuePreview;
    expect(problems).toEqual([]);
    expect(value.model).toEqual({
      version: 0,
      editedBy: { id: workspace.people.LEAD.actor.memberId },
    });
    expect(await worthOf(id)).toBeNull();
    expect(await asUpkeep(house, 'select id from value_model where pilot_id = $1', [id])).toEqual([]);
    await stated(house, workspace.people.LEAD, id, fullModel);
    const saved = await worthOf(id);
    expect({ ...saved, model: null }).toEqual({ ...value, model: null });
  });

  it('puts the changes on what stands', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await stated(house, workspace.people.LEAD, id, fullModel);
    const { data } = await preview(id, { adoption: fixed(0) });
    const { forward } = data.valuePreview.value;
    expect(forward.benefits.minorUnits).toBe(0);
    expect(forward.chancePays).toBe(0);
  });

  it('names mistakes instead', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { data } = await preview(id, { adoption: pert(0, 1, 2) });
    expect(data.valuePreview).toEqual({
      value: null,
      problems: [{ path: 'changes.adoption.high', message: 'The high end is a number from 0 to 1.' }],
    });
  });

  it('of another workspace’s pilot finds none', async () => {
    const theirs = await aPilot(house, foreign);
    for (const id of [theirs.id, 'SC-101', '01936f1e-0000-7000-8000-00000000000a']) {
      const { errors } = await preview(id, null);
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});
