import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { aPilot, aProgram, asUpkeep, change, inDays } from './builders.js';
import { aPart, aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { importFile } from './import-desk.js';

const money = '{ minorUnits }';
const question = `query ($filter: PortfolioFilter) { portfolio(filter: $filter) {
  learningsReused { learnings pilots uses held didNotHold cannotTell untold open sentence }
  concentration { currency n effectiveVendors total ${money} top { vendor { name } share } } } }`;

let house: House;
let workspace: TestWorkspace;

beforeAll(async () => {
  house = await theHouse();
  workspace = await house.workspace();
});

async function page(filter: object | null = null) {
  const answer = await ask(house, workspace.people.EXECUTIVE, question, { filter });
  expect(answer.errors).toEqual([]);
  return { ...answer.data.portfolio, statements: answer.statements };
}

async function aLearning(): Promise<string> {
  const given = { event: 'The pumps stood still.', lesson: 'Frost stops pumps.', pilotId: null };
  const { payload } = await change(
    house,
    workspace.people.LEAD,
    'recordLearning',
    { ...given, programId: (await aProgram(house, workspace)).id },
    'learning { id }',
  );
  return payload.learning.id;
}

interface Answer {
  readonly moment?: 'START' | 'SCALE';
  readonly answer?: 'APPLIED' | 'NOT_APPLICABLE';
  readonly outcome?: 'HELD' | 'DID_NOT_HOLD' | 'CANNOT_TELL' | null;
  readonly days?: number;
}

/** Facts of the past, as they stand in the table. */
function answered(learningId: string, pilotId: string, given: Answer = {}) {
  const { moment = 'START', answer = 'APPLIED', outcome = null, days = -9 } = given;
  return asUpkeep(
    house,
    `insert into reuse (workspace_id, id, learning_id, pilot_id, moment, answer, changed, answered_by, answered_at, outcome, version)
     values ($1, $2, $3, $4, $5, $6, 'Heated.', $7, $8, $9, 1)`,
    [
      workspace.id,
      randomUUID(),
      learningId,
      pilotId,
      moment,
      answer,
      workspace.people.LEAD.actor.memberId,
      `${inDays(days)}T12:00:00Z`,
      outcome,
    ],
  );
}

const ended = (pilotId: string) =>
  asUpkeep(house, `update pilot set stage = 'CLOSED', outcome = 'SCALED', closed_on = now() where id = $1`, [
    pilotId,
  ]);

describe('What was learned and used again', () => {
  it('is counted learning by learning and pilot by pilot, and opens those learnings', async () => {
    const homes = (await aProgram(house, workspace)).id;
    const [one, two, three] = [await aLearning(), await aLearning(), await aLearning()];
    const shut = await aPilot(house, workspace, { programId: homes });
    const open = await aPilot(house, workspace, {});
    // At two moments of one pilot: one use, and it held.
    await answered(one, shut.id, { moment: 'START', outcome: 'HELD' });
    await answered(one, shut.id, { moment: 'SCALE', days: -5 });
    await answered(two, shut.id, { outcome: 'DID_NOT_HOLD' });
    await answered(two, open.id);
    // Thought better of: what was replaced does not count.
    await answered(three, open.id);
    await answered(three, open.id, { answer: 'NOT_APPLICABLE', days: -4 });
    await ended(shut.id);
    const all = (await page()).learningsReused;
    expect(all).toMatchObject({
      learnings: 2,
      pilots: 2,
      uses: 3,
      held: 1,
      didNotHold: 1,
      untold: 0,
      open: 1,
    });
    expect(all.sentence).toBe(
      '2 learnings were applied in 2 pilots. At close-out 1 held and 1 did not (n = 2). 1 use is in open pilots.',
    );
    const filter = { programIds: [homes] };
    expect((await page(filter)).learningsReused).toMatchObject({ learnings: 2, pilots: 1, uses: 2, open: 0 });
    const list = 'query ($filter: LearningFilter) { learnings(filter: $filter) { edges { node { id } } } }';
    const listed = async (given: object) => {
      const { data } = await ask(house, workspace.people.EXECUTIVE, list, { filter: given });
      return data.learnings.edges.map(({ node }: { node: { id: string } }) => node.id).toSorted();
    };
    expect(await listed({ applied: true })).toEqual([one, two].toSorted());
    expect(await listed({ applied: true, appliedIn: filter })).toEqual([one, two].toSorted());
    await asUpkeep(house, 'delete from reuse where learning_id = $1 and pilot_id = $2', [one, shut.id]);
    expect(await listed({ appliedIn: filter })).toEqual([two]);
    expect(await listed({ applied: false })).toEqual([one, three].toSorted());
  });
});

describe('How few vendors the money goes to', () => {
  const billed = (vendorId: string, engagementId: string | null, amount: number) =>
    asUpkeep(
      house,
      `insert into ledger_entry (workspace_id, id, kind, vendor_id, engagement_id, on_day, amount, currency, disputed, recorded_by, recorded_at, version)
       values ($1, $2, 'INVOICE', $3, $4, $5, $6, 'EUR', false, $7, now(), 1)`,
      [
        workspace.id,
        randomUUID(),
        vendorId,
        engagementId,
        inDays(-20),
        amount,
        workspace.people.ADMIN.actor.memberId,
      ],
    );

  it('is that of the pilots the page means, in as many statements for many as for one', async () => {
    const programId = (await aProgram(house, workspace)).id;
    const [pilot, other] = [await aPilot(house, workspace, { programId }), await aPilot(house, workspace)];
    const vendor = async (pilotId: string, name: string, amount: number) => {
      const { id } = await aVendor(house, workspace, { name });
      await billed(id, (await aPart(house, workspace, id, pilotId)).id, amount);
      return id;
    };
    const parley = await vendor(pilot.id, 'Parley', 3_000);
    await vendor(other.id, 'Tern', 6_000);
    const filter = { programIds: [programId] };
    const alone = await page(filter);
    expect(alone.concentration).toEqual([
      {
        currency: 'EUR',
        n: 1,
        effectiveVendors: 1,
        total: { minorUnits: 3_000 },
        top: [{ vendor: { name: 'Parley' }, share: 1 }],
      },
    ]);
    for (const name of ['Halyard', 'Brine', 'Cove']) await vendor(pilot.id, name, 1_000);
    await billed(parley, null, 9_000);
    const more = await page(filter);
    // Shares of a half and three sixths: 1 / (1/4 + 3/36).
    expect(more.concentration[0]).toMatchObject({ n: 4, total: { minorUnits: 6_000 } });
    expect(more.concentration[0].effectiveVendors).toBeCloseTo(3);
    expect(more.statements).toBe(alone.statements);
    // What was billed for no pilot counts where no pilots are chosen.
    expect((await page()).concentration[0].total.minorUnits).toBe(21_000);
  });
});

describe('Imported pilots on a day that has passed', () => {
  it('count from the day they were brought in, and are said to have no history', async () => {
    const own = await house.workspace();
    await importFile(house, own.people.ADMIN, 'Id,Name,Program,Status\nN-1,Pumps,Care,Planned\n');
    const past = 'query ($asOf: Day) { portfolio(asOf: $asOf) { total { count } rebuilt { imported } } }';
    const look = async () =>
      (await ask(house, own.people.EXECUTIVE, past, { asOf: inDays(-2) })).data.portfolio;
    expect(await look()).toEqual({ total: { count: 0 }, rebuilt: { imported: 0 } });
    await asUpkeep(house, `update pilot set created_at = now() - interval '5 days' where workspace_id = $1`, [
      own.id,
    ]);
    expect(await look()).toEqual({ total: { count: 1 }, rebuilt: { imported: 1 } });
  });
});
