import { roles } from '@scrimmage/domain/people';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aMember, aPilot, change, inDays, placed } from './builders.js';
import { aReadyPilot } from './builders-gates.js';
import { anEngagement, recorded } from './builders-terms.js';
import { anEntry, aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let foreign: TestWorkspace;

const missing = '01936f1e-0000-7000-8000-00000000000a';

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  foreign = await house.workspace();
});

const engagement = `engagement { id scope claimedShare claimedWhere version vendor { id } pilot { id }
  dates { signedOn kickoffOn goLiveOn firstValueOn endedOn } terms { id } assessment { class } promises { id } }`;

async function pilotOf(id: string, fields: string, person = workspace.people.LEAD) {
  const { data, errors } = await ask(house, person, `query ($id: ID!) { pilot(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toEqual([]);
  return data.pilot;
}

describe('Engaging a vendor', () => {
  it('makes it a part of the pilot, of the vendor, and a node, with nothing stated yet', async () => {
    const pilot = await aPilot(house, workspace);
    const vendor = await aVendor(house, workspace);
    const input = { pilotId: pilot.id, vendorId: vendor.id, scope: ' Answers the phone. ' };
    const { payload } = await change(
      house,
      workspace.people.LEAD,
      'engageVendor',
      input,
      `${engagement} pilot { version }`,
    );
    expect(payload).toMatchObject({ refusal: null, problems: [], pilot: { version: 1 } });
    expect(payload.engagement).toEqual({
      id: expect.any(String),
      scope: 'Answers the phone.',
      claimedShare: null,
      claimedWhere: null,
      version: 1,
      vendor: { id: vendor.id },
      pilot: { id: pilot.id },
      dates: { signedOn: null, kickoffOn: null, goLiveOn: null, firstValueOn: null, endedOn: null },
      terms: null,
      assessment: null,
      promises: [],
    });
    const { id } = payload.engagement;
    const { data } = await ask(
      house,
      workspace.people.EXECUTIVE,
      `query ($id: ID!, $vendor: ID!) { node(id: $id) { __typename id } vendor(id: $vendor) { engagements { id } } }`,
      { id, vendor: vendor.id },
    );
    expect(data).toEqual({ node: { __typename: 'Engagement', id }, vendor: { engagements: [{ id }] } });
    expect((await pilotOf(pilot.id, 'engagements { id }')).engagements).toEqual([{ id }]);
  });

  it('ends the word that there is none, and the pilot needs its terms to be ready', async () => {
    const { id } = await aReadyPilot(house, workspace);
    const part = await anEngagement(house, workspace, { pilotId: id });
    const fields = 'noVendor version readiness { items { code met where detail } }';
    const pilot = await pilotOf(id, fields);
    expect(pilot).toMatchObject({ noVendor: false, version: 3 });
    const unmet = pilot.readiness.items.filter(({ met }: { met: boolean }) => !met);
    expect(unmet).toEqual([
      {
        code: 'VENDOR',
        met: false,
        where: 'TERMS',
        detail: `No terms are recorded with ${part.vendor.name}.`,
      },
      { code: 'LARGEST_LOSS', met: false, where: 'CHARTER', detail: 'The vendor’s is not stated.' },
    ]);
    await recorded(house, workspace.people.PROCUREMENT, part.id);
    const { readiness } = await pilotOf(id, fields);
    expect(readiness.items.every(({ met }: { met: boolean }) => met)).toBe(true);
    expect(readiness.items.find(({ code }: { code: string }) => code === 'LARGEST_LOSS').detail).toBe(
      'By the terms, the vendor’s is at most €202,000.',
    );
  });

  it('is refused a second time, with the part it has; two at the same moment make one', async () => {
    const pilot = await aPilot(house, workspace);
    const vendor = await aVendor(house, workspace);
    const input = { pilotId: pilot.id, vendorId: vendor.id };
    const both = await Promise.all(
      [workspace.people.LEAD, workspace.people.ADMIN].map((person) =>
        change(house, person, 'engageVendor', input, 'engagement { id }'),
      ),
    );
    const [made] = both.filter(({ payload }) => payload.refusal === null);
    const [refused] = both.filter(({ payload }) => payload.refusal !== null);
    expect(refused?.payload).toMatchObject({
      refusal: { code: 'ALREADY_ENGAGED', sentence: `${vendor.name} takes part in this pilot already.` },
      engagement: { id: made?.payload.engagement.id },
    });
  });

  it('with the same id is found when it is sent again; the id of another is refused', async () => {
    const pilot = await aPilot(house, workspace);
    const [one, other] = [await aVendor(house, workspace), await aVendor(house, workspace)];
    const id = uuidv7();
    for (let n = 0; n < 2; n++) {
      const input = { id: id.toUpperCase(), pilotId: pilot.id, vendorId: one.id };
      const { payload } = await change(
        house,
        workspace.people.LEAD,
        'engageVendor',
        input,
        'engagement { id }',
      );
      expect(payload).toMatchObject({ refusal: null, engagement: { id } });
    }
    const input = { id, pilotId: pilot.id, vendorId: other.id };
    const { payload } = await change(house, workspace.people.LEAD, 'engageVendor', input);
    expect(payload.refusal.code).toBe('ID_TAKEN');
    expect((await pilotOf(pilot.id, 'engagements { id }')).engagements).toEqual([{ id }]);
  });

  it('takes no vendor that is gone or another workspace’s, and of a merged one the vendor it became', async () => {
    const pilot = await aPilot(house, workspace);
    const theirs = await aVendor(house, foreign);
    for (const vendorId of [missing, theirs.id]) {
      const { payload } = await change(house, workspace.people.LEAD, 'engageVendor', {
        pilotId: pilot.id,
        vendorId,
      });
      expect(payload.refusal).toMatchObject({
        code: 'UNKNOWN_REFERENCE',
        sentence: 'This vendor does not exist any more. Choose another.',
      });
    }
    const [into, from] = [await aVendor(house, workspace), await aVendor(house, workspace)];
    await change(house, workspace.people.PROCUREMENT, 'mergeVendors', { into: into.id, from: [from.id] });
    const input = { pilotId: pilot.id, vendorId: from.id };
    const { payload } = await change(house, workspace.people.LEAD, 'engageVendor', input, engagement);
    expect(payload.engagement.vendor.id).toBe(into.id);
  });

  it('waits for nobody’s stage, but no closed charter is contradicted', async () => {
    const { id } = await aReadyPilot(house, workspace);
    await placed(house, id, { stage: 'CLOSED', outcome: 'SCALED' });
    const vendor = await aVendor(house, workspace);
    const input = { pilotId: id, vendorId: vendor.id };
    const { payload } = await change(house, workspace.people.ADMIN, 'engageVendor', input);
    expect(payload.refusal.code).toBe('CLOSED_PILOT');
    expect((await pilotOf(id, 'viewerCan { engageVendor }')).viewerCan.engageVendor).toBe(false);
    await placed(house, id, { no_vendor: false });
    const again = await change(house, workspace.people.ADMIN, 'engageVendor', input);
    expect(again.payload.refusal).toBeNull();
  });
});

describe('Who engages a vendor', () => {
  it.each(roles)('the lead of the pilot, procurement and administrators: %s', async (role) => {
    const lead = await aMember(house, workspace);
    const pilot = await aPilot(house, workspace, { leadId: lead.id });
    const vendor = await aVendor(house, workspace);
    const by = workspace.people[role];
    const input = { pilotId: pilot.id, vendorId: vendor.id };
    const may = role === 'PROCUREMENT' || role === 'ADMIN';
    const seen = 'viewerCan { engageVendor }';
    expect((await pilotOf(pilot.id, seen, by)).viewerCan).toEqual({ engageVendor: may });
    const { errors } = await change(house, by, 'engageVendor', input);
    expect(errors[0]?.message).toBe(
      may ? undefined : "The pilot's lead, procurement and administrators may do this.",
    );
    await placed(house, pilot.id, { lead_id: by.actor.memberId });
    expect((await pilotOf(pilot.id, seen, by)).viewerCan).toEqual({ engageVendor: true });
    const again = await change(house, by, 'engageVendor', input);
    expect(again.payload.refusal?.code).toBe(may ? 'ALREADY_ENGAGED' : undefined);
  });

  it('nobody into another workspace’s pilot, in the words of a missing one', async () => {
    const theirs = await aPilot(house, foreign);
    const vendor = await aVendor(house, workspace);
    const answers = await Promise.all(
      [theirs.id, missing].map((pilotId) =>
        change(house, workspace.people.ADMIN, 'engageVendor', { pilotId, vendorId: vendor.id }),
      ),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('Changing an engagement', () => {
  const edit = (id: string, version: number, changes: object, person = workspace.people.PROCUREMENT) =>
    change(
      house,
      person,
      'editEngagement',
      { engagementId: id, version, changes },
      `conflicts ${engagement}`,
    );

  it('states what is claimed and what happened, and clears it again', async () => {
    const { id } = await anEngagement(house, workspace);
    const stated = {
      claimedShare: 0.5,
      claimedWhere: 'Offer, page 3',
      kickoffOn: inDays(-3),
      endedOn: inDays(0),
    };
    const { payload } = await edit(id, 1, stated);
    expect(payload).toMatchObject({ refusal: null, problems: [], conflicts: [] });
    expect(payload.engagement).toMatchObject({
      claimedShare: 0.5,
      claimedWhere: 'Offer, page 3',
      dates: { kickoffOn: inDays(-3), endedOn: inDays(0) },
      version: 2,
    });
    const cleared = await edit(id, 2, { claimedShare: null, endedOn: null });
    expect(cleared.payload.engagement).toMatchObject({
      claimedShare: null,
      dates: { endedOn: null },
      version: 3,
    });
  });

  it('keeps what two said of different things, and shows the second what stands of the same', async () => {
    const { id } = await anEngagement(house, workspace);
    await edit(id, 1, { scope: 'Phones' });
    expect((await edit(id, 1, { claimedShare: 0.2 })).payload).toMatchObject({
      refusal: null,
      conflicts: [],
    });
    const late = await edit(id, 1, { scope: 'Chats', claimedWhere: 'x' });
    expect(late.payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      conflicts: ['scope'],
      engagement: { scope: 'Phones', claimedWhere: null, version: 3 },
    });
  });

  it('keeps the day of signature once terms are signed', async () => {
    const { id } = await anEngagement(house, workspace);
    await recorded(house, workspace.people.PROCUREMENT, id, { state: 'SIGNED', signedOn: inDays(-9) });
    const { payload } = await edit(id, 2, { signedOn: null });
    expect(payload.problems).toMatchObject([{ path: 'changes.signedOn' }]);
    const before = await edit(id, 2, { endedOn: inDays(-10) });
    expect(before.payload.problems).toMatchObject([
      { path: 'changes.endedOn', message: 'The engagement ends before it is signed.' },
    ]);
    const moved = await edit(id, 2, { signedOn: inDays(-8) });
    expect(moved.payload.engagement.dates.signedOn).toBe(inDays(-8));
  });

  it('is procurement’s and administrators’', async () => {
    const { id } = await anEngagement(house, workspace);
    for (const role of ['LEAD', 'EXECUTIVE', 'CONTRIBUTOR'] as const) {
      const { errors } = await edit(id, 1, { scope: 'x' }, workspace.people[role]);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('Taking a vendor out', () => {
  const remove = (id: string, version: number, person = workspace.people.PROCUREMENT) =>
    change(
      house,
      person,
      'removeEngagement',
      { engagementId: id, version },
      'pilot { id engagements { id } }',
    );

  it('takes its proposed terms and its promises along', async () => {
    const { id, pilotId } = await anEngagement(house, workspace);
    await recorded(house, workspace.people.PROCUREMENT, id);
    expect((await remove(id, 7)).payload.refusal.code).toBe('CHANGED_MEANWHILE');
    const { payload } = await remove(id, 1);
    expect(payload).toMatchObject({ refusal: null, pilot: { id: pilotId, engagements: [] } });
    expect((await remove(id, 1)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is refused once terms were signed, or the ledger holds something of it', async () => {
    const one = await anEngagement(house, workspace);
    await recorded(house, workspace.people.PROCUREMENT, one.id, { state: 'SIGNED', signedOn: inDays(-9) });
    const signed = await remove(one.id, 2);
    expect(signed.payload).toMatchObject({
      refusal: {
        code: 'TERMS_SIGNED',
        sentence: expect.stringContaining(`Terms with ${one.vendor.name} were signed`),
      },
      pilot: { engagements: [{ id: one.id }] },
    });
    const other = await anEngagement(house, workspace);
    await anEntry(house, workspace, other.vendor.id, { engagementId: other.id });
    const billed = await remove(other.id, 1);
    expect(billed.payload).toMatchObject({
      refusal: { code: 'ENGAGEMENT_IN_USE' },
      pilot: { engagements: [{ id: other.id }] },
    });
  });

  it('is procurement’s and administrators’', async () => {
    const { id } = await anEngagement(house, workspace);
    expect((await remove(id, 1, workspace.people.LEAD)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
