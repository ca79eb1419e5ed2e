import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.js';
import { asUpkeep, change, placed } from './builders.js';
import { added, anInvoice, type SignedEngagement, signed } from './builders-ledger.js';
import { rated } from './builders-ratings.js';
import { timeAndMaterials } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import { type House, type TestWorkspace, theHouse } from './house.js';
import { webQuestion } from './web-questions.js';

let house: House;

beforeAll(async () => {
  house = await theHouse();
});

interface Shown {
  readonly over: SignedEngagement;
  readonly running: SignedEngagement;
}

const done = ({ payload, errors }: Awaited<ReturnType<typeof change>>) => {
  if (!payload || payload.problems?.length || payload.refusal)
    throw new Error(JSON.stringify({ payload, errors }));
};

/** What everything about a vendor shows: bills, credits, value, promises, documents, a merged name, a word on its stance. */
async function aShownVendor(own: TestWorkspace): Promise<Shown> {
  const { PROCUREMENT, ADMIN } = own.people;
  const over = await signed(house, own, { ago: 280, ended: 180 });
  await placed(house, over.pilotId, { stage: 'CLOSED', outcome: 'KILLED' });
  const running = await signed(house, own, { ago: 60, goLive: 20, sheet: timeAndMaterials });
  await placed(house, running.pilotId, { stage: 'RUNNING' });
  for (const part of [over, running]) {
    const bills = [0, 30].map((day) => anInvoice(part, { on: part.day(day), number: `${part.id} ${day}` }));
    const { payload } = await added(house, PROCUREMENT, bills);
    const { vendor, id: engagementId } = part;
    const credited = { vendorId: vendor.id, engagementId, creditOf: payload.invoices[0].id };
    done(
      await change(house, PROCUREMENT, 'addCredit', {
        ...credited,
        ...{ on: part.day(40), amount: 10_000, currency: 'EUR' },
      }),
    );
    const value = { engagementId, on: part.day(50), what: 'x', fraction: 0.1, acceptance: 'CLAIMED' };
    done(await change(house, PROCUREMENT, 'recordValue', value));
    const said = { engagementId, text: 'Soon.', saidBy: 'Ole', saidWhere: 'Kick-off' };
    done(await change(house, PROCUREMENT, 'addPromise', said));
  }
  const vendorId = over.vendor.id;
  const merged = await aVendor(house, own);
  done(await change(house, ADMIN, 'mergeVendors', { into: vendorId, from: [merged.id, running.vendor.id] }));
  const word = { vendorId, stance: 'PARTIAL', pretender: true, reason: 'x' };
  done(await change(house, PROCUREMENT, 'confirmStance', word));
  return { over, running };
}

/** Every page and tab about vendors, as the web client asks for it, by what it is asked with. */
const pages: Readonly<Record<string, (shown: Shown) => Readonly<Record<string, unknown>>>> = {
  VendorsPage: () => ({ sort: 'GAP' }),
  StancesPage: () => ({}),
  VendorPage: ({ over }) => ({ id: over.vendor.id }),
  VendorSharing: ({ over }) => ({ id: over.vendor.id }),
  VendorPilots: ({ over }) => ({ id: over.vendor.id }),
  VendorLedger: ({ over }) => ({ id: over.vendor.id }),
  VendorRatings: ({ over }) => ({ id: over.vendor.id }),
  VendorAboutTab: ({ over }) => ({ id: over.vendor.id }),
  EngagementClauses: ({ over }) => ({ id: over.id }),
  EngagementLedger: ({ over }) => ({ id: over.id }),
  DossierPage: ({ over }) => ({ id: over.vendor.id }),
  PilotTerms: ({ running }) => ({ key: running.pilotId }),
  StopTodayRows: ({ running }) => ({ key: running.pilotId }),
  UnratedPage: () => ({}),
  RatePage: ({ over }) => ({ id: over.id }),
};

/** As docs/benchmarks.md has them. */
const statements = {
  VendorsPage: 18,
  StancesPage: 0,
  VendorPage: 20,
  VendorSharing: 15,
  VendorPilots: 11,
  VendorLedger: 14,
  VendorRatings: 5,
  VendorAboutTab: 10,
  EngagementClauses: 10,
  EngagementLedger: 14,
  CompareVendors: 21,
  DossierPage: 24,
  PilotTerms: 11,
  StopTodayRows: 8,
  UnratedPage: 7,
  RatePage: 15,
};

describe('A page about vendors', () => {
  it('takes as many statements for eight vendors as for three', { timeout: 300_000 }, async () => {
    const own = await house.workspace();
    const { PROCUREMENT, ADMIN, LEAD } = own.people;
    await asUpkeep(house, `update member set role = 'PROCUREMENT' where id = $1`, [LEAD.actor.memberId]);
    const first = await aShownVendor(own);
    const other = await aShownVendor(own);
    await aShownVendor(own);
    // Two who differ wait for a third: the queue reads others' ratings too.
    done(await rated(house, ADMIN, other.over.id, [0, 1, 1, 1]));
    done(await rated(house, PROCUREMENT, other.over.id, [4, 1, 1, 1]));
    const asked = async (page: string, variables: Readonly<Record<string, unknown>>) => {
      const answer = await ask(house, LEAD, webQuestion(page), variables);
      expect(answer.errors, page).toEqual([]);
      return answer.statements;
    };
    const compare = (shown: readonly Shown[]) => ({ ids: shown.map(({ over }) => over.vendor.id) });
    const counted: Record<string, number> = {
      CompareVendors: await asked('CompareVendors', compare([first, other])),
    };
    for (const [page, variables] of Object.entries(pages))
      counted[page] = await asked(page, variables(first));
    expect(counted).toEqual(statements);
    const more: Shown[] = [];
    for (let n = 3; n < 8; n++) more.push(await aShownVendor(own));
    const after: Record<string, number> = {
      CompareVendors: await asked('CompareVendors', compare([first, other, ...more.slice(0, 2)])),
    };
    for (const [page, variables] of Object.entries(pages)) after[page] = await asked(page, variables(first));
    expect(after).toEqual(statements);
  });
});
