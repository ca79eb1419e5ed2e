import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { change, inDays } from './builders.js';
import { added, anInvoice, type SignedEngagement, signed } from './builders-ledger.js';
import { anEngagement } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';

let house: House;
let workspace: TestWorkspace;
let engagement: SignedEngagement;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
  engagement = await signed(house, workspace);
});

async function anEntry(input: object = {}): Promise<string> {
  const { payload } = await added(house, workspace.people.PROCUREMENT, [
    anInvoice(engagement, { on: engagement.day(120), number: 'N-1', ...input }),
  ]);
  return payload.invoices[0].id;
}

const shown = `entry { id note fee rate disputed version triggerClaimed struckReason struckAt struckBy { name }
  engagement { id } alarms { kind } }`;

function edit(entryId: string, version: number, changes: object, person = workspace.people.PROCUREMENT) {
  return change(house, person, 'editLedgerEntry', { entryId, version, changes }, `conflicts ${shown}`);
}

function strike(
  entryId: string,
  version: number,
  reason: string | null,
  person = workspace.people.PROCUREMENT,
) {
  return change(
    house,
    person,
    'strikeLedgerEntry',
    { entryId, version, reason },
    `${shown} engagement { id }`,
  );
}

describe('What is known of an entry', () => {
  it('can be changed and disputed, and its history says what', async () => {
    const id = await anEntry();
    const changes = { disputed: true, note: 'Never agreed.', fee: 'Base fee', triggerClaimed: 'GO_LIVE' };
    const { payload } = await edit(id, 1, changes);
    expect(payload).toMatchObject({ conflicts: [], entry: { ...changes, version: 2 } });
    const query = `query ($id: ID!) { node(id: $id) { id ... on Invoice { disputed } }
      activity(filter: { subjectId: $id }) { edges { node { sentence subject { id } } } } }`;
    const { data } = await ask(house, workspace.people.LEAD, query, { id });
    expect(data.node).toEqual({ id, disputed: true });
    expect(data.activity.edges).toMatchObject([
      {
        node: {
          sentence: expect.stringMatching(
            /changed the fee, the note, the dispute, and the event it is billed for of invoice N-1 of Halyard/,
          ),
          subject: { id },
        },
      },
    ]);
  });

  it('keeps what two say of different fields, and refuses the second of the same', async () => {
    const id = await anEntry();
    await edit(id, 1, { note: 'One' });
    expect((await edit(id, 1, { disputed: true })).payload.entry).toMatchObject({
      note: 'One',
      disputed: true,
    });
    const late = await edit(id, 1, { note: 'Two' });
    expect(late.payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      conflicts: ['note'],
      entry: { note: 'One', version: 3 },
    });
  });

  it('can be moved to another part of the same vendor, or to none, and to no other vendor’s', async () => {
    const id = await anEntry();
    const freed = await edit(id, 1, { engagementId: null });
    expect(freed.payload.entry.engagement).toBeNull();
    const back = await edit(id, 2, { engagementId: engagement.id });
    expect(back.payload.entry.engagement).toEqual({ id: engagement.id });
    const other = await anEngagement(house, workspace);
    const wrong = await edit(id, 3, { engagementId: other.id });
    expect(wrong.payload.problems).toMatchObject([{ path: 'changes.engagementId' }]);
  });

  it('is changed by those who keep the ledger, where it is', async () => {
    const id = await anEntry();
    expect((await edit(id, 1, { note: 'x' }, workspace.people.LEAD)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const elsewhere = await house.workspace();
    const foreign = await edit(id, 1, { note: 'x' }, elsewhere.people.ADMIN);
    expect(foreign.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('Striking an entry', () => {
  it('takes it out of every sum, in sight and with its reason, and puts it back', async () => {
    const alone = await signed(house, workspace);
    const invoices = [
      anInvoice(alone, { on: alone.day(100) }),
      anInvoice(alone, { on: alone.day(101), amount: 7 }),
    ];
    const { payload } = await added(house, workspace.people.PROCUREMENT, invoices);
    const [first] = payload.invoices;
    const totals = async () => {
      const query = `query ($id: ID!) { engagement(id: $id) { invoices { totalCount totals { minorUnits } } gap { n } } }`;
      const { data } = await ask(house, workspace.people.LEAD, query, { id: alone.id });
      const { invoices: ledger, gap } = data.engagement;
      return [ledger.totalCount, ledger.totals[0].minorUnits, gap.n];
    };
    expect(await totals()).toEqual([2, 120_007, 2]);
    const struck = await strike(first.id, 1, 'Sent by mistake.');
    expect(struck.payload).toMatchObject({
      entry: { struckReason: 'Sent by mistake.', struckBy: { name: 'Procurement Person' }, alarms: [] },
      engagement: { id: alone.id },
    });
    expect(await totals()).toEqual([2, 7, 1]);
    expect((await edit(first.id, 2, { note: 'x' })).payload.refusal.code).toBe('STRUCK');
    const back = await strike(first.id, 2, null);
    expect(back.payload.entry).toMatchObject({
      struckReason: null,
      struckAt: null,
      struckBy: null,
      version: 3,
    });
    expect(await totals()).toEqual([2, 120_007, 2]);
  });

  it('needs a reason that says something, and an entry that is struck to put back', async () => {
    const id = await anEntry();
    expect((await strike(id, 1, '  ')).payload.problems).toMatchObject([{ path: 'reason' }]);
    expect((await strike(id, 1, null)).payload.refusal.code).toBe('NOT_STRUCK');
    await strike(id, 1, 'Twice');
    expect((await strike(id, 1, 'Later')).payload.refusal.code).toBe('CHANGED_MEANWHILE');
  });
});

const eventFields = `valueEvent { id fraction acceptance acceptedOn acceptedBy { name } struckReason version }
  engagement { dates { firstValueOn } valueEvents { id } }`;

describe('Value of an engagement', () => {
  const claim = () => ({
    engagementId: engagement.id,
    on: inDays(-20),
    what: 'A third of the calls.',
    fraction: 0.3,
  });

  function record(input: object, person = workspace.people.PROCUREMENT) {
    return change(house, person, 'recordValue', { ...input }, eventFields);
  }

  function settle(valueEventId: string, version: number, input: object) {
    return change(
      house,
      workspace.people.PROCUREMENT,
      'settleValue',
      { valueEventId, version, ...input },
      eventFields,
    );
  }

  it('is claimed, then accepted on a day, then struck; only accepted value counts', async () => {
    const { payload } = await record({ ...claim(), acceptance: 'CLAIMED' });
    expect(payload).toMatchObject({
      valueEvent: { acceptance: 'CLAIMED', acceptedBy: null },
      engagement: { dates: { firstValueOn: null }, valueEvents: [{}] },
    });
    const { id } = payload.valueEvent;
    const accepted = await settle(id, 1, { acceptance: 'ACCEPTED', acceptedOn: inDays(-10) });
    expect(accepted.payload).toMatchObject({
      valueEvent: { acceptedOn: inDays(-10), acceptedBy: { name: 'Procurement Person' }, version: 2 },
      engagement: { dates: { firstValueOn: inDays(-10) } },
    });
    const stale = await settle(id, 1, { acceptance: 'REJECTED' });
    expect(stale.payload).toMatchObject({
      refusal: { code: 'CHANGED_MEANWHILE' },
      valueEvent: { version: 2 },
    });
    const gone = await settle(id, 2, {
      acceptance: 'ACCEPTED',
      acceptedOn: inDays(-10),
      struckReason: 'Not ours.',
    });
    expect(gone.payload).toMatchObject({
      valueEvent: { struckReason: 'Not ours.' },
      engagement: { dates: { firstValueOn: null } },
    });
  });

  it('sent again with its id is one', async () => {
    const id = '01936f1e-0000-7000-8000-0000000000aa';
    const input = { ...claim(), id, acceptance: 'ACCEPTED', acceptedOn: inDays(-5) };
    const [first, second] = [await record(input), await record(input)];
    expect(second.payload.valueEvent).toEqual(first.payload.valueEvent);
    const other = await signed(house, workspace);
    expect((await record({ ...input, engagementId: other.id })).payload.refusal.code).toBe('ID_TAKEN');
  });

  it.each([
    ['a day that has not come', { on: inDays(2), acceptance: 'CLAIMED' }, 'on'],
    ['acceptance without its day', { acceptance: 'ACCEPTED' }, 'acceptedOn'],
    ['acceptance before it came', { acceptance: 'ACCEPTED', acceptedOn: inDays(-30) }, 'acceptedOn'],
    ['nothing of the target', { fraction: 0, acceptance: 'CLAIMED' }, 'fraction'],
  ])('is not taken with %s', async (_, input, path) => {
    expect((await record({ ...claim(), ...input })).payload.problems).toMatchObject([{ path }]);
  });

  it('is written down by those who keep the ledger', async () => {
    const { errors } = await record({ ...claim(), acceptance: 'CLAIMED' }, workspace.people.EXECUTIVE);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('Concentration', () => {
  it('says how much goes to how few, for each currency, within the days asked for', async () => {
    const apart = await house.workspace();
    const [large, small] = [await aVendor(house, apart), await aVendor(house, apart)];
    const pay = (vendorId: string, amount: number, on: string, currency = 'EUR') => ({
      vendorId,
      amount,
      on,
      currency,
    });
    await added(house, apart.people.PROCUREMENT, [
      pay(large.id, 700, inDays(-10)),
      pay(large.id, 100, inDays(-9)),
      pay(small.id, 300, inDays(-8)),
      pay(small.id, 5_000, inDays(-500)),
      pay(small.id, 9, inDays(-8), 'KWD'),
    ]);
    const credit = { ...pay(small.id, 100, inDays(-1)) };
    await change(house, apart.people.PROCUREMENT, 'addCredit', credit);
    const query = `query ($from: Day) { concentration(from: $from) { currency total { minorUnits } n herfindahl effectiveVendors
      top { vendor { id } amount { minorUnits } share } } }`;
    const { data } = await ask(house, apart.people.LEAD, query);
    expect(data.concentration).toEqual([
      {
        currency: 'EUR',
        total: { minorUnits: 1_000 },
        n: 2,
        herfindahl: expect.closeTo(0.68),
        effectiveVendors: expect.closeTo(1 / 0.68),
        top: [
          { vendor: { id: large.id }, amount: { minorUnits: 800 }, share: 0.8 },
          { vendor: { id: small.id }, amount: { minorUnits: 200 }, share: 0.2 },
        ],
      },
      expect.objectContaining({ currency: 'KWD', effectiveVendors: 1 }),
    ]);
    const longer = await ask(house, apart.people.LEAD, query, { from: inDays(-600) });
    expect(longer.data.concentration[0].top[0]).toMatchObject({
      vendor: { id: small.id },
      amount: { minorUnits: 5_200 },
    });
  });
});
