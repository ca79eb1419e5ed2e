import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, change, inDays } from './builders.js';
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

interface Meant {
  readonly id: string;
  readonly version: number;
}

const fields = `bulkEdit { id by { id } reason same undoneAt viewerCan { undo } changed { id lead { id } sponsor { id } decisionDate
  version } refused { pilot { id } refusal { code sentence } } kept { pilot { id } refusal { code sentence } } }`;
const given = (pilots: readonly Meant[], changes: object) => ({
  pilots: pilots.map(({ id, version }) => ({ pilotId: id, version })),
  changes,
  reason: 'The new year begins.',
});
const edit = (pilots: readonly Meant[], changes: object, person = lead, more: object = {}) =>
  change(house, person, 'bulkEdit', { ...given(pilots, changes), ...more }, fields);
const undo = (bulkEditId: string, person = lead) =>
  change(house, person, 'undoBulkEdit', { bulkEditId }, fields);
const preview = (person: Person, variables: object) =>
  ask(
    house,
    person,
    `query ($pilotIds: [ID!], $filter: PilotFilter, $changes: BulkChanges!) {
      bulkPreview(pilotIds: $pilotIds, filter: $filter, changes: $changes) { meant same
        changes { pilot { id version lead { name } } fields decisionDate } refused { pilot { id } refusal { code } }
        problems { path code message } } }`,
    { ...variables },
  );
const mine = async (count: number) =>
  Promise.all(Array.from({ length: count }, () => aPilot(house, workspace, { leadId: lead.actor.memberId })));
const pair = async () => {
  const of = (await mine(2)) as readonly Meant[];
  return of as readonly [Meant, Meant];
};
const others = () => aPilot(house, workspace, { leadId: admin.actor.memberId });
const stated = async (id: string) =>
  (
    await ask(
      house,
      lead,
      `query ($id: ID!) { pilot(id: $id) { version decisionDate lead { id } sponsor { id } } activity(first: 5, filter: { subjectId: $id }) {
        edges { node { verb sentence reason } } } }`,
      { id },
    )
  ).data;
const sponsorId = () => workspace.people.EXECUTIVE.actor.memberId;

describe('Looking at a change of many pilots', () => {
  it('says of each what would become of it, as the change decides it', async () => {
    const [one, two] = await mine(2);
    const [theirs, closed] = [await others(), (await mine(1))[0]];
    await change(house, lead, 'withdrawPilot', { pilotId: closed?.id, reason: 'Not now.' });
    const pilotIds = [one, two, theirs, closed].map((pilot) => pilot?.id);
    const { data, errors } = await preview(lead, { pilotIds, changes: { moveDays: 7 } });
    expect(errors).toEqual([]);
    const { bulkPreview } = data;
    expect(bulkPreview).toMatchObject({ meant: 4, same: 0, problems: [] });
    expect(bulkPreview.changes.map(({ fields }: { fields: string[] }) => fields)).toEqual([
      ['decision date'],
      ['decision date'],
    ]);
    const codes = bulkPreview.refused.map(({ refusal }: { refusal: { code: string } }) => refusal.code);
    expect(codes.sort()).toEqual(['CLOSED_PILOT', 'NOT_YOURS']);
    expect((await stated(one?.id ?? '')).pilot.version).toBe(one?.version);
  });

  it('means all that match a filter, and says what is so already', async () => {
    const { id: programId } = await aProgram(house, workspace);
    const [one, two] = [
      await aPilot(house, workspace, { programId }),
      await aPilot(house, workspace, { programId }),
    ];
    await edit([one], { sponsorId: sponsorId() }, admin);
    const asked = { filter: { programIds: [programId] }, changes: { sponsorId: sponsorId() } };
    const { data } = await preview(admin, asked);
    expect(data.bulkPreview).toMatchObject({ meant: 2, same: 1, changes: [{ pilot: { id: two.id } }] });
  });

  it('has a problem with a change that says nothing', async () => {
    const [one] = await mine(1);
    const { data } = await preview(lead, { pilotIds: [one?.id], changes: {} });
    expect(data.bulkPreview).toMatchObject({
      changes: [],
      problems: [{ message: 'Choose what is changed.' }],
    });
    const none = await preview(foreign.people.ADMIN, { pilotIds: [one?.id], changes: { moveDays: 1 } });
    expect(none.data.bulkPreview).toMatchObject({ meant: 0, changes: [] });
  });

  it('takes as many statements for six pilots as for one', async () => {
    const pilots = await mine(6);
    const count = async (some: readonly Meant[]) =>
      (await preview(lead, { pilotIds: some.map(({ id }) => id), changes: { moveDays: 1 } })).statements;
    const one = await count(pilots.slice(0, 1));
    expect(one).toBeGreaterThan(0);
    expect(await count(pilots)).toBe(one);
  });
});

describe('Changing many pilots', () => {
  it('changes what may be changed, lists the rest, and tells each with the reason', async () => {
    const [one, two] = await mine(2);
    const theirs = await others();
    const all = [one, two, theirs] as Meant[];
    const { payload, errors } = await edit(all, { moveDays: -3, sponsorId: sponsorId() });
    expect([errors, payload.refusal, payload.problems]).toEqual([[], null, []]);
    expect(payload.bulkEdit).toMatchObject({
      by: { id: lead.actor.memberId },
      reason: 'The new year begins.',
      same: 0,
      undoneAt: null,
      viewerCan: { undo: true },
      refused: [
        {
          pilot: { id: theirs.id },
          refusal: { code: 'NOT_YOURS', sentence: "The pilot's lead and administrators may do this." },
        },
      ],
    });
    for (const pilot of payload.bulkEdit.changed)
      expect(pilot).toMatchObject({ sponsor: { id: sponsorId() }, decisionDate: inDays(57), version: 2 });
    const { activity } = await stated(one?.id ?? '');
    expect(activity.edges[0].node).toMatchObject({
      verb: 'bulkEdit',
      reason: 'The new year begins.',
      sentence: expect.stringContaining('changed the sponsor and the decision date of'),
    });
    expect((await stated(theirs.id)).pilot.version).toBe(theirs.version);
  });

  it('keeps what others changed of other fields since, and refuses the same field', async () => {
    const [one, two] = await pair();
    const changes = async (pilotId: string, said: object) =>
      change(house, lead, 'editCharter', { pilotId, version: 1, changes: said });
    await changes(one.id, { hypothesis: 'Calls end sooner.' });
    await changes(two.id, { decisionDate: inDays(20) });
    const { payload } = await edit([one, two], { moveDays: 1 });
    expect(payload.bulkEdit.changed).toMatchObject([{ id: one.id, version: 3 }]);
    expect(payload.bulkEdit.refused).toMatchObject([
      { pilot: { id: two.id }, refusal: { code: 'CHANGED_MEANWHILE' } },
    ]);
  });

  it('changes nothing at all when nothing may be changed, or what is chosen is gone', async () => {
    const [one] = await pair();
    const nothing = await edit([await others()], { moveDays: 1 });
    expect(nothing.payload.refusal.code).toBe('NOTHING_TO_CHANGE');
    const missing = '01936f1e-0000-7000-8000-00000000000a';
    const gone = await edit([one], { leadId: missing });
    expect(gone.payload.refusal).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      facts: [{ name: 'what', value: 'member' }],
    });
    expect((await edit([one, { id: missing, version: 1 }], { moveDays: 1 })).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await edit([one], { moveDays: 1 }, foreign.people.ADMIN)).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect((await edit([one], {})).payload.problems).toMatchObject([{ path: 'changes' }]);
    expect((await stated(one.id)).pilot.version).toBe(1);
  });

  it('stops at five hundred, and says so', async () => {
    const many = Array.from({ length: 501 }, () => ({ id: uuidv7(), version: 1 }));
    expect((await edit(many, { moveDays: 1 })).payload.problems).toMatchObject([
      { path: 'pilots', message: expect.stringContaining('At most 500') },
    ]);
  });

  it('is made once with an id of one’s own, and another’s id is taken', async () => {
    const pilots = await mine(2);
    const id = uuidv7();
    await edit(pilots, { moveDays: 5 }, lead, { id });
    const again = await edit(pilots, { moveDays: 5 }, lead, { id });
    expect(again.payload.bulkEdit.changed).toMatchObject([{ version: 2 }, { version: 2 }]);
    expect((await edit(pilots, { moveDays: 6 }, lead, { id })).payload.refusal.code).toBe('ID_TAKEN');
    expect((await edit(pilots, { moveDays: 5 }, admin, { id })).payload.refusal.code).toBe('ID_TAKEN');
  });

  it('takes as many statements for six pilots as for one', async () => {
    const pilots = await mine(7);
    const count = async (some: readonly Meant[]) => {
      const { statements } = await ask(
        house,
        lead,
        `mutation ($input: BulkEditInput!) { bulkEdit(input: $input) { bulkEdit { id } refusal { code } } }`,
        { input: given(some, { moveDays: 2 }) },
      );
      return statements;
    };
    const one = await count(pilots.slice(0, 1));
    expect(one).toBeGreaterThan(0);
    expect(await count(pilots.slice(1))).toBe(one);
  });
});

describe('Taking it back', () => {
  it('states of each what was stated before, also by who gave them away', async () => {
    const pilots = await mine(2);
    const { payload } = await edit(pilots, { leadId: admin.actor.memberId, moveDays: 9 });
    const back = await undo(payload.bulkEdit.id);
    expect(back.payload.bulkEdit).toMatchObject({ kept: [], viewerCan: { undo: false } });
    for (const { id } of pilots)
      expect((await stated(id)).pilot).toMatchObject({
        lead: { id: lead.actor.memberId },
        decisionDate: inDays(60),
        version: 3,
      });
    expect((await undo(payload.bulkEdit.id)).payload.refusal.code).toBe('BULK_UNDONE');
  });

  it('leaves what somebody changed meanwhile, and says so', async () => {
    const [one, two] = await pair();
    const { payload } = await edit([one, two], { moveDays: 9 });
    const meanwhile = { pilotId: one.id, version: 2, changes: { decisionDate: inDays(33) } };
    await change(house, lead, 'editCharter', meanwhile);
    const back = (await undo(payload.bulkEdit.id)).payload.bulkEdit;
    expect(back.undoneAt).not.toBeNull();
    expect(back.kept).toMatchObject([{ pilot: { id: one.id }, refusal: { code: 'CHANGED_MEANWHILE' } }]);
    expect((await stated(one.id)).pilot.decisionDate).toBe(inDays(33));
    expect((await stated(two.id)).pilot.decisionDate).toBe(inDays(60));
  });

  it('is for whoever made it and administrators', async () => {
    const { payload } = await edit(await mine(1), { moveDays: 4 });
    const { id } = payload.bulkEdit;
    expect((await undo(id, workspace.people.EXECUTIVE)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await undo(id, foreign.people.ADMIN)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await undo(id, admin)).payload.refusal).toBeNull();
  });
});
