import { roles } from '@scrimmage/domain/people';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { asUpkeep, inDays, placed } from './builders.js';
import { aReader } from './builders-evidence.js';
import { anEngagement, recorded, timeAndMaterials, zeroRisk } from './builders-terms.js';
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

async function engagementOf(id: string, fields: string, person = workspace.people.EXECUTIVE) {
  const query = `query ($id: ID!) { engagement(id: $id) { ${fields} } }`;
  const { data, errors } = await ask(house, person, query, { id });
  expect(errors).toEqual([]);
  return data.engagement;
}

const signed = { state: 'SIGNED', signedOn: inDays(-90) };

describe('Recording terms', () => {
  it('keeps every version as it was given, with what was left out at its default', async () => {
    const { id } = await anEngagement(house, workspace);
    const { PROCUREMENT } = workspace.people;
    const first = await recorded(house, PROCUREMENT, id, { name: 'Their first offer' });
    expect(first.payload).toMatchObject({
      refusal: null,
      problems: [],
      terms: { version: 1, state: 'PROPOSED' },
    });
    await recorded(house, PROCUREMENT, id, { version: 1, sheet: timeAndMaterials });
    const { allTerms, terms } = await engagementOf(
      id,
      `terms { version } allTerms { version state name recordedBy { name } sheet { currency noticeDays freeDays netDays feeCap
        refundRealisation gainShare { share } integration { amount buyerShare } liabilityCap
        fees { name amount trigger everyDays refundableShare clause contingent { threshold full shape } } clauses { about text } } }`,
    );
    expect(terms).toEqual({ version: 2 });
    expect(allTerms.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(allTerms[1]).toEqual({
      version: 1,
      state: 'PROPOSED',
      name: 'Their first offer',
      recordedBy: { name: 'Procurement Person' },
      sheet: {
        currency: 'EUR',
        noticeDays: 30,
        freeDays: 0,
        netDays: 30,
        feeCap: null,
        refundRealisation: 1,
        gainShare: null,
        integration: { amount: 6_000_000, buyerShare: 0.3 },
        liabilityCap: null,
        fees: [
          {
            name: 'Success fee',
            amount: 24_000_000,
            trigger: 'VALUE_PROVEN',
            everyDays: null,
            refundableShare: 0,
            clause: 'No fee is due before value is proven.',
            contingent: { threshold: 0.5, full: 1, shape: 'LINEAR' },
          },
        ],
        clauses: [{ about: 'INTEGRATION', text: 'The supplier bears seven tenths of the integration.' }],
      },
    });
  });

  it('puts signed terms in force, whatever is proposed after them', async () => {
    const { id } = await anEngagement(house, workspace);
    const { PROCUREMENT } = workspace.people;
    const fields = 'terms { state } engagement { version dates { signedOn } terms { version state } }';
    const { payload } = await recorded(house, PROCUREMENT, id, signed, fields);
    expect(payload.engagement).toEqual({
      version: 2,
      dates: { signedOn: signed.signedOn },
      terms: { version: 1, state: 'SIGNED' },
    });
    const next = await recorded(house, PROCUREMENT, id, { version: 1, sheet: timeAndMaterials }, fields);
    expect(next.payload).toMatchObject({
      terms: { state: 'PROPOSED' },
      engagement: { version: 2, terms: { version: 1, state: 'SIGNED' } },
    });
  });

  it('asks for the day of signature, and for a reason where signed terms are replaced', async () => {
    const { id } = await anEngagement(house, workspace);
    const { PROCUREMENT } = workspace.people;
    const undated = await recorded(house, PROCUREMENT, id, { state: 'SIGNED' });
    expect(undated.payload.problems).toEqual([
      { path: 'signedOn', code: 'CHECK', message: 'Say on which day they were signed.' },
    ]);
    const ahead = await recorded(house, PROCUREMENT, id, { state: 'SIGNED', signedOn: inDays(2) });
    expect(ahead.payload.problems).toMatchObject([
      { path: 'signedOn', message: 'This day has not come yet.' },
    ]);
    await recorded(house, PROCUREMENT, id, signed);
    const again = { version: 1, state: 'SIGNED', sheet: timeAndMaterials };
    const bare = await recorded(house, PROCUREMENT, id, { ...again, signedOn: inDays(-3) });
    expect(bare.payload.problems.map(({ path }: { path: string }) => path)).toEqual(['signedOn', 'reason']);
    const { payload } = await recorded(house, PROCUREMENT, id, { ...again, reason: 'They asked for it.' });
    expect(payload).toMatchObject({ problems: [], terms: { version: 2 } });
  });

  it('names every mistake by its place in the form', async () => {
    const { id } = await anEngagement(house, workspace);
    const sheet = {
      ...zeroRisk,
      currency: 'XXQ',
      goLiveDay: 10,
      fees: [{ name: ' ', amount: -1, trigger: 'DAY' }],
    };
    const { payload } = await recorded(house, workspace.people.ADMIN, id, { sheet });
    expect(payload.problems).toMatchObject([
      { path: 'sheet.currency', message: 'Use a currency code of ISO 4217, such as EUR.' },
      { path: 'sheet.fees.0.name' },
      { path: 'sheet.fees.0.amount' },
      { path: 'sheet.fees.0.day', message: 'Say on which day the fee falls due.' },
    ]);
    const across = await recorded(house, workspace.people.ADMIN, id, {
      sheet: { ...zeroRisk, goLiveDay: 10 },
    });
    expect(across.payload.problems).toMatchObject([
      { path: 'sheet.goLiveDay', message: 'Go-live comes before kick-off.' },
    ]);
  });

  it('is refused on top of a version that is not the newest, with the newest', async () => {
    const { id } = await anEngagement(house, workspace);
    const both = await Promise.all(
      [workspace.people.PROCUREMENT, workspace.people.ADMIN].map((person) => recorded(house, person, id)),
    );
    expect(both.map(({ payload }) => payload.refusal?.code ?? 'DONE').sort()).toEqual([
      'CHANGED_MEANWHILE',
      'DONE',
    ]);
    const refused = both.find(({ payload }) => payload.refusal);
    expect(refused?.payload.terms).toMatchObject({ version: 1 });
    const { payload } = await recorded(house, workspace.people.ADMIN, id, { version: 7 });
    expect(payload).toMatchObject({ refusal: { code: 'CHANGED_MEANWHILE' }, terms: { version: 1 } });
  });

  it('is done once however often it is sent, and never under an id of something else', async () => {
    const one = await anEngagement(house, workspace);
    const other = await anEngagement(house, workspace);
    const id = uuidv7();
    for (let n = 0; n < 2; n++) {
      const { payload } = await recorded(house, workspace.people.PROCUREMENT, one.id, { id });
      expect(payload).toMatchObject({ refusal: null, terms: { id, version: 1 } });
    }
    expect((await engagementOf(one.id, 'allTerms { id }')).allTerms).toEqual([{ id }]);
    const { payload } = await recorded(house, workspace.people.PROCUREMENT, other.id, { id });
    expect(payload).toMatchObject({ refusal: { code: 'ID_TAKEN' }, terms: null });
  });

  it('cannot be taken back or changed: not even the database lets anybody', async () => {
    const [leave] = await asUpkeep(
      house,
      `select has_table_privilege('scrimmage_app', 'terms', 'update') as change,
         has_table_privilege('scrimmage_app', 'terms', 'delete') as remove`,
    );
    expect(leave).toEqual({ change: false, remove: false });
  });

  it('is told in the history of the pilot', async () => {
    const { id, pilotId, vendor } = await anEngagement(house, workspace);
    await recorded(house, workspace.people.PROCUREMENT, id, signed);
    const query = `query ($id: ID!) { pilot(id: $id) { key name activity(first: 2) { edges { node { sentence changes { field before after } } } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, query, { id: pilotId });
    const { key, name, activity } = data.pilot;
    expect(activity.edges[0].node).toEqual({
      sentence: `Procurement Person recorded terms of ${vendor.name} in ${key} ${name}.`,
      changes: expect.arrayContaining([
        { field: 'terms', before: null, after: 1 },
        { field: 'state', before: null, after: 'SIGNED' },
      ]),
    });
    expect(activity.edges[1].node.sentence).toBe(`Admin Person engaged ${vendor.name} in ${key} ${name}.`);
  });
});

describe('Leave to record terms', () => {
  it.each(roles)('has procurement, and administrators: %s', async (role) => {
    const { id } = await anEngagement(house, workspace);
    const { errors, payload } = await recorded(house, workspace.people[role], id);
    const may = role === 'PROCUREMENT' || role === 'ADMIN';
    expect(errors[0]?.message).toBe(may ? undefined : 'Procurement and administrators may do this.');
    if (may) expect(payload.terms.version).toBe(1);
    const { viewerCan } = await engagementOf(
      id,
      'viewerCan { edit recordTerms addPromise keepLedger }',
      workspace.people[role],
    );
    expect(viewerCan).toEqual({
      edit: may,
      recordTerms: may,
      addPromise: may || role === 'LEAD',
      keepLedger: may,
    });
  });

  it('has no token that only reads', async () => {
    const { id } = await anEngagement(house, workspace);
    const { errors } = await recorded(house, await aReader(house, workspace.people.PROCUREMENT), id);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('reaches no other workspace’s engagement, in the words of a missing one', async () => {
    const theirs = await anEngagement(house, foreign);
    const answers = await Promise.all(
      [theirs.id, missing, 'x'].map((id) => recorded(house, workspace.people.ADMIN, id)),
    );
    expect(answers[0]?.errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    for (const id of [theirs.id, missing, 'x']) expect(await engagementOf(id, 'id')).toBeNull();
  });
});

const money = 'minorUnits currency';

describe('What terms come to', () => {
  it('is assessed in four scenarios, whose losses add up, with its sentences', async () => {
    const { id } = await anEngagement(house, workspace);
    await recorded(house, workspace.people.PROCUREMENT, id);
    const fields = `assessment { scenarios { scenario endDay netFees { ${money} } value { ${money} } buyerLoss { ${money} } vendorLoss { ${money} }
        totalLoss { ${money} } riskShareRatio }
      riskShare contingentShare preValueShare daysBilledBeforeValue maxExposure { ${money} } maxExposureDay alignmentSlope breakEvenDay
      class classAtHalfCost classAtHigherCost robust sentences thresholdsVersion }`;
    const { assessment, allTerms } = await engagementOf(id, `${fields} allTerms { ${fields} sentence }`);
    expect(allTerms[0].assessment).toEqual(assessment);
    const [early, late] = assessment.scenarios;
    expect(early).toMatchObject({
      scenario: 'FAIL_EARLY',
      endDay: 90,
      buyerLoss: { minorUnits: 4_200_000, currency: 'EUR' },
      vendorLoss: { minorUnits: 11_200_000 },
    });
    expect(late).toMatchObject({
      buyerLoss: { minorUnits: 11_400_000 },
      vendorLoss: { minorUnits: 20_200_000 },
    });
    for (const { buyerLoss, vendorLoss, totalLoss } of assessment.scenarios)
      expect(buyerLoss.minorUnits + vendorLoss.minorUnits).toBe(totalLoss.minorUnits);
    expect(assessment).toMatchObject({
      class: 'RISK_SHARER',
      robust: true,
      contingentShare: 1,
      preValueShare: 0,
      maxExposure: { minorUnits: 11_400_000, currency: 'EUR' },
      breakEvenDay: 143,
      thresholdsVersion: 1,
    });
    expect(assessment.riskShare).toBeCloseTo(0.68, 2);
    expect(assessment.sentences[0]).toBe(
      'When it fails the vendor bears 68\u00a0% of the loss: 73\u00a0% early, 64\u00a0% late.',
    );
    expect(allTerms[0].sentence).toBe(
      'You owe nothing until value is proven; if you stop on day 90 you lose at most €42,000 and the vendor €112,000.',
    );
  });

  it('is drawn as what stopping costs on each day, on the calendar once it is signed', async () => {
    const { id } = await anEngagement(house, workspace);
    const curve = `currency scenario sentence worst { day on buyerLoss } points { day on buyerLoss vendorLoss }`;
    const both = `late: exposure { ${curve} } early: exposure(scenario: FAIL_EARLY) { ${curve} } success: exposure(scenario: SUCCESS) { ${curve} }`;
    expect(await engagementOf(id, both)).toEqual({ late: null, early: null, success: null });
    await recorded(house, workspace.people.PROCUREMENT, id, { sheet: timeAndMaterials });
    const { late, early, success } = await engagementOf(id, both);
    expect(late.points.length).toBeLessThanOrEqual(200);
    expect(late).toMatchObject({ scenario: 'FAIL_LATE', currency: 'EUR', worst: { on: null } });
    expect(late.points.at(-1).day).toBe(360);
    expect(early.points.at(-1).day).toBe(90);
    expect(success.points.at(-1).buyerLoss).toBeLessThan(late.points.at(-1).buyerLoss);
    await recorded(house, workspace.people.PROCUREMENT, id, { ...signed, version: 1 });
    const { late: dated } = await engagementOf(id, both);
    expect(dated.points.at(-1).on).toBe(inDays(270));
    expect(dated.worst).toEqual({ day: 360, on: inDays(270), buyerLoss: 11_400_000 });
    expect(dated.sentence).toContain('you lose most by stopping on');
  });

  it('tells what stopping today costs, by the days as they really were', async () => {
    const { id, vendor, pilotId } = await anEngagement(house, workspace);
    const stop = `stopToday { on buyerLoss { ${money} } vendorLoss { ${money} } sentence }`;
    await recorded(house, workspace.people.PROCUREMENT, id);
    expect((await engagementOf(id, stop)).stopToday).toBeNull();
    await recorded(house, workspace.people.PROCUREMENT, id, { ...signed, version: 1 });
    expect((await engagementOf(id, stop)).stopToday).toEqual({
      on: inDays(0),
      buyerLoss: { minorUnits: 4_200_000, currency: 'EUR' },
      vendorLoss: { minorUnits: 11_200_000, currency: 'EUR' },
      sentence: `Stopping today costs you €42,000 and ${vendor.name} €112,000.`,
    });
    const on = (day: string) => `stopToday(on: "${day}") { buyerLoss { minorUnits } }`;
    expect((await engagementOf(id, on(inDays(-91)))).stopToday).toBeNull();
    expect((await engagementOf(id, on(inDays(-90)))).stopToday).toEqual({
      buyerLoss: { minorUnits: 1_800_000 },
    });
    await placed(house, pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
    expect((await engagementOf(id, stop)).stopToday).toBeNull();
  });

  it('counts the value that was accepted, and nothing that was only claimed or struck', async () => {
    const { id } = await anEngagement(house, workspace);
    await recorded(house, workspace.people.PROCUREMENT, id, signed);
    for (const [fraction, acceptance, struck] of [
      [0.75, 'ACCEPTED', null],
      [1, 'CLAIMED', null],
      [1, 'ACCEPTED', 'x'],
    ])
      await asUpkeep(
        house,
        `insert into value_event (workspace_id, id, engagement_id, on_day, what, fraction, acceptance, accepted_by, accepted_on,
           struck_reason, recorded_by, recorded_at, version)
         values ($1, $2, $3, $4, 'x', $5, $6::text, null, case when $6::text = 'ACCEPTED' then $4::date end, $7, $8, now(), 1)`,
        [
          workspace.id,
          uuidv7(),
          id,
          inDays(-10),
          fraction,
          acceptance,
          struck,
          workspace.people.ADMIN.actor.memberId,
        ],
      );
    const { dates, stopToday } = await engagementOf(
      id,
      `dates { firstValueOn } stopToday { buyerLoss { minorUnits } vendorLoss { minorUnits } }`,
    );
    expect(dates).toEqual({ firstValueOn: inDays(-10) });
    // Half of the fee is owed for three quarters of the value, which is €450,000.
    expect(stopToday).toEqual({
      buyerLoss: { minorUnits: 4_200_000 + 12_000_000 - 45_000_000 },
      vendorLoss: { minorUnits: 11_200_000 - 12_000_000 },
    });
  });
});
