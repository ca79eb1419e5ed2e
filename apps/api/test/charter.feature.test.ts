import { roles } from '@scrimmage/domain/people';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, everyPage } from './ask.js';
import { aMember, aPilot, aProgram, aSystem, change, inDays, placed } from './builders.js';
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
  ids = { programId: (await aProgram(house, workspace)).id, systemId: (await aSystem(house, workspace)).id };
});

const charter = `conflicts pilot { id name problem program { id } unit { id } lead { id } sponsor { id } decider { id } system { id }
  decisionDate customerOutcome businessOutcome hypothesis preMortem vendorText noVendor version
  largestLossOurs { minorUnits currency } largestLossVendor { minorUnits currency }
  systemsTouched { system { id } access } }`;

async function edit(pilotId: string, version: number, changes: object, by: Person = workspace.people.LEAD) {
  return change(house, by, 'editCharter', { pilotId, version, changes }, charter);
}

describe('Editing a charter', () => {
  it('changes every field it states, and says so in the history', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const other = await aSystem(house, workspace);
    const changes = {
      name: 'Refund before asking',
      problem: 'Nine days.',
      programId: (await aProgram(house, workspace)).id,
      sponsorId: workspace.people.EXECUTIVE.actor.memberId,
      deciderId: workspace.people.CONTRIBUTOR.actor.memberId,
      decisionDate: inDays(90),
      customerOutcome: 'No waiting.',
      businessOutcome: 'Fewer calls.',
      hypothesis: 'Most refunds are clear.',
      preMortem: 'We failed because nobody trusted it.',
      largestLossOurs: { minorUnits: 9_007_199_254_740_991, currency: 'JPY' },
      largestLossVendor: { minorUnits: 0, currency: 'KWD' },
      vendorText: 'Palefire Ltd',
      noVendor: true,
    };
    const { payload, errors } = await edit(id, 1, {
      ...changes,
      systemsTouched: [{ systemId: other.id, access: 'WRITE' }],
    });
    expect(errors).toEqual([]);
    const { programId, sponsorId, deciderId, ...plain } = changes;
    expect(payload.pilot).toMatchObject({
      ...plain,
      program: { id: programId },
      sponsor: { id: sponsorId },
      decider: { id: deciderId },
      version: 2,
    });
    expect(payload.pilot.systemsTouched).toHaveLength(2);
    const { data } = await ask(
      house,
      workspace.people.LEAD,
      'query ($id: ID!) { pilot(id: $id) { activity(first: 1) { edges { node { verb changes { field before after } } } } } }',
      { id },
    );
    const { verb, changes: told } = data.pilot.activity.edges[0].node;
    expect(verb).toBe('editCharter');
    expect(told.map(({ field }: { field: string }) => field).sort()).toEqual(
      [...Object.keys(changes), 'systemsTouched'].sort(),
    );
  });

  it('clears by null, leaves alone what is left out, and takes blanks for nothing', async () => {
    const { id } = await aPilot(house, workspace, { ...ids, hypothesis: 'x', customerOutcome: 'y' });
    await edit(id, 1, { largestLossOurs: { minorUnits: 5, currency: 'EUR' }, vendorText: 'Palefire' });
    const { payload } = await edit(id, 2, {
      hypothesis: ' ',
      leadId: null,
      systemId: null,
      decisionDate: null,
      largestLossOurs: null,
      problem: null,
    });
    expect(payload.pilot).toBeDefined();
    expect(payload.pilot).toMatchObject({
      hypothesis: null,
      lead: null,
      system: null,
      decisionDate: null,
      largestLossOurs: null,
      problem: null,
      customerOutcome: 'y',
      vendorText: 'Palefire',
    });
  });

  it('lists the system it runs on among those it touches, whatever is listed', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const other = await aSystem(house, workspace);
    const none = await edit(id, 1, { systemsTouched: [] });
    expect(none.payload.pilot.systemsTouched).toEqual([{ system: { id: ids.systemId }, access: 'READ' }]);
    const moved = await edit(id, 2, { systemId: other.id });
    const touched = moved.payload.pilot.systemsTouched.map(({ system }: { system: Built }) => system.id);
    expect(touched.sort()).toEqual([ids.systemId, other.id].sort());
  });

  it('keeps who allows the access to a system, until another is named or nobody is', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { LEAD, EXECUTIVE } = workspace.people;
    const approvals = async (version: number, touched: object) => {
      const changes = { systemsTouched: [{ systemId: ids.systemId, ...touched }] };
      const { payload } = await change(
        house,
        LEAD,
        'editCharter',
        { pilotId: id, version, changes },
        'pilot { systemsTouched { access approver { name } } }',
      );
      return payload.refusal ?? payload.pilot.systemsTouched;
    };
    const approver = { name: EXECUTIVE.actor.name };
    const approverId = EXECUTIVE.actor.memberId;
    expect(await approvals(1, { access: 'WRITE', approverId })).toEqual([{ access: 'WRITE', approver }]);
    expect(await approvals(2, { access: 'READ' })).toEqual([{ access: 'READ', approver }]);
    expect(await approvals(3, { access: 'READ', approverId: null })).toEqual([
      { access: 'READ', approver: null },
    ]);
    const theirs = foreign.people.EXECUTIVE.actor.memberId;
    expect(await approvals(4, { access: 'WRITE', approverId: theirs })).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      sentence: 'This member does not exist any more. Choose another.',
    });
  });

  it.each(roles)('is for its lead and administrators: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const { id } = await aPilot(house, workspace, { ...ids, leadId: lead.id });
    const by = workspace.people[role];
    const { errors } = await edit(id, 1, { hypothesis: 'Mine.' }, by);
    expect(errors[0]?.extensions.code).toBe(role === 'ADMIN' ? undefined : 'FORBIDDEN');
    if (role !== 'ADMIN') expect(errors[0]?.message).toBe("The pilot's lead and administrators may do this.");
    await placed(house, id, { lead_id: by.actor.memberId });
    expect((await edit(id, role === 'ADMIN' ? 2 : 1, { hypothesis: 'Mine.' }, by)).errors).toEqual([]);
  });

  it('names every mistake under what was changed', async () => {
    const { id } = await aPilot(house, workspace, ids);
    const { payload } = await edit(id, 1, {
      name: null,
      programId: 'x',
      largestLossOurs: { minorUnits: -1, currency: 'EURO' },
      systemsTouched: [
        { systemId: ids.systemId, access: 'READ' },
        { systemId: ids.systemId.toUpperCase(), access: 'WRITE' },
      ],
    });
    expect(payload.problems.map(({ path }: { path: string }) => path).sort()).toEqual([
      'changes.largestLossOurs.currency',
      'changes.largestLossOurs.minorUnits',
      'changes.name',
      'changes.programId',
      'changes.systemsTouched',
    ]);
  });

  it.each(['programId', 'leadId', 'deciderId', 'systemId', 'unitId', 'systemsTouched'])(
    'takes no %s of another workspace, in the words of one that is gone',
    async (field) => {
      const { id } = await aPilot(house, workspace, ids);
      const theirs = await aPilot(house, foreign);
      const point = (to: string) => ({
        [field]: field === 'systemsTouched' ? [{ systemId: to, access: 'READ' }] : to,
      });
      const foreigns = await edit(id, 1, point(theirs.id));
      expect(foreigns.payload.refusal).toMatchObject({ code: 'UNKNOWN_REFERENCE' });
      expect(await edit(id, 1, point(missing))).toEqual(foreigns);
    },
  );

  it('is over once the pilot is closed', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, { stage: 'CLOSED', outcome: 'SCALED' });
    const { payload } = await edit(id, 1, { name: 'Late' });
    expect(payload.refusal).toMatchObject({ code: 'CLOSED_PILOT' });
    expect(payload.pilot.name).not.toBe('Late');
  });

  it('finds no other workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aPilot(house, foreign);
    const answers = await Promise.all(
      [theirs.id, missing, 'x'].map((id) => edit(id, 1, { name: 'Mine' }, workspace.people.ADMIN)),
    );
    expect(answers[0]?.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});

interface Built {
  readonly id: string;
}

describe('Two people at one charter', () => {
  it('keep both their changes when they are to different fields', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await edit(id, 1, { hypothesis: 'Hers.' });
    const { payload } = await edit(id, 1, { customerOutcome: 'His.' }, workspace.people.ADMIN);
    expect(payload).toMatchObject({
      refusal: null,
      conflicts: [],
      pilot: { hypothesis: 'Hers.', customerOutcome: 'His.', version: 3 },
    });
  });

  it('see each other’s change to the same field, and which one it was', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await edit(id, 1, { hypothesis: 'Hers.', decisionDate: inDays(10) });
    const { payload } = await edit(id, 1, { hypothesis: 'His.', decisionDate: inDays(20), preMortem: 'x' });
    expect(payload.conflicts).toEqual(['decisionDate', 'hypothesis']);
    expect(payload.refusal.sentence).toBe(
      'Somebody else changed this meanwhile: decision date, hypothesis. Nothing of yours was lost; look at theirs and save again.',
    );
    expect(payload.pilot).toMatchObject({
      hypothesis: 'Hers.',
      decisionDate: inDays(10),
      preMortem: null,
      version: 2,
    });
  });

  it('are not disturbed by a hold or a comment', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await change(house, workspace.people.LEAD, 'holdPilot', { pilotId: id, reason: 'x' });
    await change(house, workspace.people.LEAD, 'commentOnPilot', { pilotId: id, text: 'x' });
    expect((await edit(id, 1, { hypothesis: 'Mine.' })).payload.refusal).toBeNull();
  });

  it('cannot overwrite what the history does not tell, nor come from a version that never was', async () => {
    const { id } = await aPilot(house, workspace, ids);
    await placed(house, id, { version: 4, hypothesis: 'Brought in by a file.' });
    for (const version of [1, 5, 0]) {
      const { payload } = await edit(id, version, { hypothesis: 'Mine.' });
      expect(payload.conflicts).toEqual(['hypothesis']);
      expect(payload.pilot.hypothesis).toBe('Brought in by a file.');
    }
  });

  it('lose no update in 200 changes that cross each other', { timeout: 120_000 }, async () => {
    const { id } = await aPilot(house, workspace, ids);
    const fields = ['hypothesis', 'preMortem'] as const;
    const kept: Step[] = [];
    let refused = 0;
    const editor = async (by: Person, mark: string) => {
      let seen = { version: 1, hypothesis: null, preMortem: null };
      for (let n = 0; n < 100; n++) {
        const field = fields[n % 2] ?? 'hypothesis';
        const after = `${mark}${n}`;
        const { payload } = await edit(id, seen.version, { [field]: after }, by);
        if (payload.refusal) refused++;
        else kept.push({ field, before: seen[field], after });
        seen = payload.pilot;
      }
    };
    await Promise.all([editor(workspace.people.LEAD, 'a'), editor(workspace.people.ADMIN, 'b')]);
    expect(kept.length + refused).toBe(200);
    expect(refused).toBeGreaterThan(0);
    const told = await chain(id);
    expect(told).toHaveLength(kept.length);
    // What a change replaced is what its author had before their eyes: nothing was overwritten unseen.
    for (const step of kept) expect(told).toContainEqual(step);
    for (const field of fields) {
      const steps = told.filter((entry) => entry.field === field);
      expect(steps.map(({ before }) => before)).toEqual([
        null,
        ...steps.slice(0, -1).map(({ after }) => after),
      ]);
    }
  });
});

interface Step {
  readonly field: string;
  readonly before: string | null;
  readonly after: string;
}

/** Every field a pilot's charter changed in, oldest first. */
async function chain(subjectId: string): Promise<readonly Step[]> {
  const query = `query ($subjectId: ID!, $after: String) {
    activity(first: 100, after: $after, filter: { subjectId: $subjectId, verbs: ["editCharter"] }) {
      pageInfo { hasNextPage endCursor } edges { node { changes { field before after } } } } }`;
  const entries = await everyPage<{ changes: Step[] }>(house, workspace.people.ADMIN, query, { subjectId });
  return [...entries].reverse().flatMap(({ changes }) => changes);
}
