import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aName, aPilot, aProgram, change, inDays } from './builders.js';
import { aTemplate } from './builders-everyday.js';
import { aCriterion } from './builders-evidence.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;
let lead: Person;
let admin: Person;

beforeAll(async () => {
  house = await theHouse();
  [workspace, foreign] = [await house.workspace(), await house.workspace()];
  [lead, admin] = [workspace.people.LEAD, workspace.people.ADMIN];
});

const defaults = `problem hypothesis preMortem program { id } unit { id } system { id } sponsor { id } decisionDays
  criteria { role statement metric { id } threshold }`;
const fields = `template { id name owner { id } deletedAt version viewerCan { edit } defaults { ${defaults} } }`;
const save = (input: object, person = lead) =>
  change(house, person, 'saveTemplate', { name: aName('Template'), ...input }, fields);
const doing = (verb: string, templateId: string, person = lead) =>
  change(house, person, verb, { templateId }, fields);
const fill = (pilotId: string, from: object, person = lead) =>
  change(
    house,
    person,
    'fillFromTemplate',
    { pilotId, ...from },
    'pilot { id hypothesis preMortem version criteria { role } }',
  );
const names = async (person: Person) =>
  (await ask(house, person, '{ pilotTemplates { name } }')).data.pilotTemplates.map(
    ({ name }: { name: string }) => name,
  );
const missing = '01936f1e-0000-7000-8000-00000000000a';
const aModel = async () => {
  const pilot = await aPilot(house, workspace, { hypothesis: 'If we refund first, they stay.' });
  await aCriterion(house, workspace, { pilotId: pilot.id });
  return pilot;
};

describe('Saving a template', () => {
  it('takes from a pilot what it states and claims, by days, and never who leads it', async () => {
    const pilot = await aModel();
    const { payload, errors } = await save({ fromPilotId: pilot.id, name: ' Refund  bots ' });
    expect([errors, payload.refusal, payload.problems]).toEqual([[], null, []]);
    expect(payload.template).toMatchObject({
      name: 'Refund bots',
      owner: { id: lead.actor.memberId },
      version: 1,
      viewerCan: { edit: true },
      defaults: {
        hypothesis: 'If we refund first, they stay.',
        decisionDays: 60,
        criteria: [{ statement: expect.any(String), metric: { id: expect.any(String) } }],
      },
    });
    const { data } = await ask(
      house,
      lead,
      `query ($id: ID!) { pilotDefaults(pilotId: $id) { ${defaults} } }`,
      {
        id: pilot.id,
      },
    );
    expect(data.pilotDefaults).toEqual(payload.template.defaults);
  });

  it('is made anew, changed without losing its claims, and not over what was saved meanwhile', async () => {
    const pilot = await aModel();
    const { template } = (await save({ fromPilotId: pilot.id })).payload;
    const name = aName('Renamed');
    const after = (await save({ id: template.id, version: 1, name, hypothesis: 'Shorter.' })).payload
      .template;
    expect(after).toMatchObject({ name, version: 2, defaults: { hypothesis: 'Shorter.', problem: null } });
    expect(after.defaults.criteria).toEqual(template.defaults.criteria);
    const stale = await save({ id: template.id, version: 1, name: 'Friday' });
    expect(stale.payload.refusal.code).toBe('CHANGED_MEANWHILE');
    expect((await save({ decisionDays: 0 })).payload.problems).toMatchObject([{ path: 'decisionDays' }]);
    expect((await save({ version: 1 })).payload.problems).toMatchObject([{ path: 'id' }]);
  });

  it('is done once with an id of one’s own, under a name of its own', async () => {
    const given = { id: uuidv7(), name: aName('Once') };
    await save(given);
    expect((await save(given)).payload.template).toMatchObject({ id: given.id, version: 1 });
    expect((await save({ ...given, name: 'Twice' })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await save({ name: given.name.toUpperCase() }, admin)).payload.refusal.code).toBe('NAME_TAKEN');
  });

  it('is for leads and executives their own, the program’s owner and administrators', async () => {
    const code = async (asked: ReturnType<typeof save>) => (await asked).errors[0]?.extensions.code;
    expect(await code(save({}, workspace.people.CONTRIBUTOR))).toBe('FORBIDDEN');
    const { id } = await aTemplate(house, lead);
    const edit = { id, version: 1, name: aName('Other') };
    expect(await code(save(edit, workspace.people.EXECUTIVE))).toBe('FORBIDDEN');
    expect(await code(save(edit, foreign.people.ADMIN))).toBe('NOT_FOUND');
    expect(await code(save({ fromPilotId: missing }))).toBe('NOT_FOUND');
    const ownerId = workspace.people.EXECUTIVE.actor.memberId;
    const { id: programId } = await aProgram(house, workspace, { ownerId });
    const within = await aTemplate(house, lead, { programId });
    const asOwner = { id: within.id, version: 1, name: aName('Of program'), programId };
    expect((await save(asOwner, workspace.people.EXECUTIVE)).payload.template.version).toBe(2);
    expect((await save({ ...edit, name: aName('Tidy') }, admin)).payload.template.version).toBe(2);
  });
});

describe('Deleting a template', () => {
  it('takes it from the list until it is brought back', async () => {
    const { id, name } = await aTemplate(house, lead);
    await doing('deleteTemplate', id);
    expect((await doing('deleteTemplate', id)).payload.refusal).toBeNull();
    expect(await names(workspace.people.CONTRIBUTOR)).not.toContain(name);
    expect((await save({ id, version: 2 })).payload.refusal.code).toBe('TEMPLATE_DELETED');
    expect((await doing('restoreTemplate', id)).payload.template.deletedAt).toBeNull();
    expect(await names(workspace.people.CONTRIBUTOR)).toContain(name);
    expect(await names(foreign.people.ADMIN)).toEqual([]);
  });
});

describe('Filling a pilot', () => {
  it('states what is empty, registers what is not claimed yet, and leaves what was typed', async () => {
    const model = await aModel();
    const { id: templateId } = (await save({ fromPilotId: model.id })).payload.template;
    const typed = await aPilot(house, workspace, { hypothesis: 'Mine.' });
    const { payload, errors } = await fill(typed.id, { templateId });
    expect([errors, payload.refusal, payload.problems]).toEqual([[], null, []]);
    expect(payload.pilot).toMatchObject({ hypothesis: 'Mine.', criteria: [{}] });
    const again = await fill(typed.id, { templateId });
    expect(again.payload.pilot.criteria).toHaveLength(1);
  });

  it('takes it from another pilot as well', async () => {
    const model = await aModel();
    const bare = await aPilot(house, workspace, { decisionDate: inDays(30) });
    const { payload } = await fill(bare.id, { fromPilotId: model.id });
    expect(payload.pilot).toMatchObject({ hypothesis: 'If we refund first, they stay.', criteria: [{}] });
  });

  it('is for the pilot’s lead and administrators, while it is open, from what there is', async () => {
    const { id: templateId } = await aTemplate(house, lead);
    const pilot = await aPilot(house, workspace);
    const code = async (asked: ReturnType<typeof fill>) => (await asked).errors[0]?.extensions.code;
    expect(await code(fill(pilot.id, { templateId }, workspace.people.PROCUREMENT))).toBe('FORBIDDEN');
    expect(await code(fill(pilot.id, { templateId }, foreign.people.ADMIN))).toBe('NOT_FOUND');
    expect(await code(fill(pilot.id, { templateId: missing }))).toBe('NOT_FOUND');
    expect(await code(fill(pilot.id, {}))).toBe('NOT_FOUND');
    await change(house, lead, 'withdrawPilot', { pilotId: pilot.id, reason: 'Not now.' });
    expect((await fill(pilot.id, { templateId })).payload.refusal.code).toBe('CLOSED_PILOT');
  });
});
