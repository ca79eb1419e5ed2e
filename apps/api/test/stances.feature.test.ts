import { addDays } from '@scrimmage/domain/calendar';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, type Built, change, inDays } from './builders.js';
import { added, anInvoice, baseFee, type SignedEngagement } from './builders-ledger.js';
import { anEngagement, recorded, timeAndMaterials, zeroRisk } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type Person, type TestWorkspace, theHouse } from './house.js';

const euros = (amount: number) => amount * 100;

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

/** A part of a vendor in a pilot of its own, signed 300 days ago and ended after so many. */
async function aPartOf(
  vendor: Built,
  { of = workspace, sheet = baseFee, end = 180, claimed = null }: Options = {},
): Promise<SignedEngagement> {
  const { PROCUREMENT } = of.people;
  const pilotId = (await aPilot(house, of)).id;
  const engagement = await anEngagement(house, of, { pilotId, vendor });
  const signedOn = inDays(-300);
  const day = (count: number) => addDays(signedOn, count);
  const made = await recorded(house, PROCUREMENT, engagement.id, { state: 'SIGNED', sheet, signedOn });
  const changes = {
    goLiveOn: day(90),
    ...(end !== null && { endedOn: day(end) }),
    ...(claimed !== null && { claimedShare: claimed, claimedWhere: 'The offer.' }),
  };
  const { version } = made.payload.engagement;
  const { payload, errors } = await change(
    house,
    PROCUREMENT,
    'editEngagement',
    { engagementId: engagement.id, version, changes },
    'engagement { id version }',
  );
  if (!payload?.engagement || payload.problems.length) throw new Error(JSON.stringify({ payload, errors }));
  return { ...engagement, ...payload.engagement, signedOn, day };
}

interface Options {
  readonly of?: TestWorkspace;
  readonly sheet?: object;
  readonly end?: number | null;
  readonly claimed?: number | null;
}

const fields = `stance { stance leaning chanceSharer chancePartial chanceShirker mean low high n sentence thresholdsVersion
  engagements { id } pretender { ground sentence engagement { id } }
  confirmed { stance pretender reason outdated by { id } } }
  saysSignsDoes { says signs does nSays nSigns nDoes breaches sentence overbilled { minorUnits currency } }
  stanceSteps { on realised mean low high engagement { id } } atRisk { minorUnits currency }`;

async function known(id: string, person: Person = workspace.people.EXECUTIVE) {
  const { data, errors } = await ask(house, person, `query ($id: ID!) { vendor(id: $id) { ${fields} } }`, {
    id,
  });
  expect(errors).toEqual([]);
  return data.vendor;
}

const billed = (engagement: SignedEngagement, days: readonly number[], input: object = {}) =>
  added(
    house,
    workspace.people.PROCUREMENT,
    days.map((day) => anInvoice(engagement, { on: engagement.day(day), amount: euros(6_000), ...input })),
  );

describe('A vendor’s stance', () => {
  it('is undetermined before anything failed, and leans to nothing', async () => {
    const vendor = await aVendor(house, workspace);
    await aPartOf(vendor, { end: null });
    const { stance, stanceSteps } = await known(vendor.id);
    expect(stance).toMatchObject({
      stance: 'UNDETERMINED',
      leaning: null,
      n: 0,
      mean: 0.25,
      engagements: [],
    });
    expect(stance.sentence).toMatch(/^Undetermined: no failed or partial engagement yet/);
    expect(stanceSteps).toEqual([]);
  });

  it('is named once it is likely enough, step by step, with chances that add up to 1', async () => {
    const vendor = await aVendor(house, workspace);
    const ends = [100, 140, 180];
    for (const end of ends) await aPartOf(vendor, { sheet: zeroRisk, end });
    const { stance, stanceSteps, saysSignsDoes } = await known(vendor.id);
    expect(stance).toMatchObject({ stance: 'RISK_SHARER', n: 3, thresholdsVersion: 1, pretender: [] });
    expect(stance.chanceSharer).toBeGreaterThan(0.8);
    expect(stance.chanceSharer + stance.chancePartial + stance.chanceShirker).toBeCloseTo(1, 9);
    expect(stance.low).toBeLessThan(stance.mean);
    expect(stance.engagements).toHaveLength(3);
    expect(stanceSteps.map(({ on }: { on: string }) => on)).toEqual(
      ends.map((end) => addDays(inDays(-300), end)),
    );
    expect(stanceSteps.at(-1)).toMatchObject({ mean: stance.mean, low: stance.low, high: stance.high });
    expect(saysSignsDoes).toMatchObject({
      says: null,
      nSays: 0,
      nSigns: 3,
      nDoes: 3,
      overbilled: [],
      breaches: 0,
    });
  });

  it('is what the method says of one engagement: the realised share of its own example', async () => {
    const vendor = await aVendor(house, workspace);
    const engagement = await aPartOf(vendor);
    await billed(engagement, [0, 30, 60, 90, 120, 150, 180]);
    await billed(engagement, [1], { amount: euros(60_000) });
    const { stance, stanceSteps, saysSignsDoes } = await known(vendor.id);
    expect(stanceSteps[0].realised).toBeCloseTo(0.09, 2);
    // Of the prior 0.25 worth two and one engagement worth four.
    expect(stance.mean).toBeCloseTo((2 * 0.25 + 4 * stanceSteps[0].realised) / 6, 9);
    expect(stance).toMatchObject({ stance: 'UNDETERMINED', leaning: 'RISK_SHIRKER', n: 1 });
    expect(stance.sentence).toBe('Undetermined, leaning risk-shirker (few: n = 1).');
    expect(saysSignsDoes.overbilled).toEqual([{ minorUnits: euros(78_000), currency: 'EUR' }]);
    expect(saysSignsDoes.breaches).toBeGreaterThan(0);
    expect(stance.pretender).toMatchObject([
      {
        ground: 'LEDGER',
        engagement: { id: engagement.id },
        sentence: expect.stringMatching(/^76\u00a0% of what/),
      },
      { ground: 'LEDGER', sentence: expect.stringMatching(/bore less than its terms by 10 points/) },
    ]);
  });

  it('learns nothing from a success', async () => {
    const vendor = await aVendor(house, workspace);
    const engagement = await aPartOf(vendor);
    const on = engagement.day(150);
    const value = {
      engagementId: engagement.id,
      what: 'All.',
      fraction: 1,
      acceptance: 'ACCEPTED',
      on,
      acceptedOn: on,
    };
    await change(house, workspace.people.PROCUREMENT, 'recordValue', value);
    expect((await known(vendor.id)).stance).toMatchObject({ n: 0, stance: 'UNDETERMINED' });
  });

  it('carries the flag of a pretender on paper, with its reason', async () => {
    const vendor = await aVendor(house, workspace);
    const engagement = await aPartOf(vendor, { sheet: timeAndMaterials, claimed: 0.5, end: null });
    const { stance, saysSignsDoes } = await known(vendor.id);
    expect(stance.pretender).toEqual([
      {
        ground: 'PAPER',
        sentence: 'It says it bears 50\u00a0% of the risk; by the terms it bears 0\u00a0%.',
        engagement: { id: engagement.id },
      },
    ]);
    expect(saysSignsDoes).toMatchObject({ says: 0.5, signs: 0, does: null });
  });

  it('comes with what stopping its running pilots would cost', async () => {
    const vendor = await aVendor(house, workspace);
    const part = await aPartOf(vendor, { end: null });
    await aPartOf(vendor, { end: 180 });
    const query = `query ($id: ID!, $on: Day!) { engagement(id: $id) { stopToday(on: $on) { buyerLoss { minorUnits currency } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, query, { id: part.id, on: inDays(0) });
    expect((await known(vendor.id)).atRisk).toEqual([data.engagement.stopToday.buyerLoss]);
  });
});

describe('Confirming a stance', () => {
  const word = { stance: 'RISK_SHIRKER', pretender: true, reason: 'It billed on.' };

  it('stands beside what is computed until terms or ledger change', async () => {
    const { PROCUREMENT } = workspace.people;
    const vendor = await aVendor(house, workspace);
    const engagement = await aPartOf(vendor);
    const input = { vendorId: vendor.id, ...word };
    const { payload } = await change(house, PROCUREMENT, 'confirmStance', input, `vendor { ${fields} }`);
    expect(payload.vendor.stance.confirmed).toEqual({
      ...word,
      outdated: false,
      by: { id: PROCUREMENT.actor.memberId },
    });
    await aPartOf(await aVendor(house, workspace));
    expect((await known(vendor.id)).stance.confirmed.outdated).toBe(false);
    await billed(engagement, [10]);
    expect((await known(vendor.id)).stance.confirmed.outdated).toBe(true);
    await change(house, PROCUREMENT, 'confirmStance', {
      ...input,
      pretender: false,
      reason: 'Looked again.',
    });
    expect((await known(vendor.id)).stance.confirmed).toMatchObject({ pretender: false, outdated: false });
  });

  it('needs a reason, leave, and a vendor that is there', async () => {
    const vendor = await aVendor(house, workspace);
    const { PROCUREMENT, LEAD } = workspace.people;
    const input = { vendorId: vendor.id, ...word };
    const empty = await change(house, PROCUREMENT, 'confirmStance', { ...input, reason: '' });
    expect(empty.payload.problems).toMatchObject([{ path: 'reason' }]);
    const lead = await change(house, LEAD, 'confirmStance', input);
    expect(lead.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = (await house.workspace()).people.PROCUREMENT;
    expect((await change(house, other, 'confirmStance', input)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await known(vendor.id)).stance.confirmed).toBeNull();
  });

  it('is how the list is narrowed and sorted, else by what is computed', async () => {
    const own = await house.workspace();
    const [plain, paper, other] = [
      await aVendor(house, own),
      await aVendor(house, own),
      await aVendor(house, own),
    ];
    await aPartOf(paper, { of: own, sheet: timeAndMaterials, claimed: 0.9, end: null });
    await aPartOf(plain, { of: own, claimed: 0.1 });
    await change(house, own.people.ADMIN, 'confirmStance', { vendorId: other.id, ...word, pretender: false });
    const names = async (args: string) => {
      const query = `{ vendors(${args}) { edges { node { id } } } }`;
      const { data, errors } = await ask(house, own.people.LEAD, query);
      expect(errors).toEqual([]);
      return data.vendors.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect(await names('filter: { pretender: true }')).toEqual([paper.id]);
    expect(await names('filter: { stance: RISK_SHIRKER }')).toEqual([other.id]);
    // What is only promised has no gap yet, however much it is.
    expect((await names('sort: GAP'))[0]).toBe(plain.id);
    expect((await names('sort: AT_RISK')).at(-1)).toBe(other.id);
  });
});

describe('The list of vendors with their stances', () => {
  it('takes no more statements for twelve vendors than for two', { timeout: 120_000 }, async () => {
    const own = await house.workspace();
    const fill = async (count: number) => {
      for (let at = 0; at < count; at++) {
        const sheet = { ...baseFee, valueAtTarget: euros(600_000 + at) };
        await aPartOf(await aVendor(house, own), {
          of: own,
          sheet,
          claimed: 0.5,
          end: at % 2 ? null : 100 + at,
        });
      }
    };
    await fill(2);
    const query = `{ vendors(first: 50, sort: GAP) { edges { node { ${fields} ratings { reason reply { text } by { name } } } } } }`;
    const before = await ask(house, own.people.LEAD, query);
    await fill(10);
    const after = await ask(house, own.people.LEAD, query);
    expect(after.data.vendors.edges).toHaveLength(12);
    expect([before.errors, after.errors]).toEqual([[], []]);
    expect(after.statements).toBeLessThanOrEqual(before.statements);
  });
});
