import { aPilot, change, inDays } from './builders.js';
import { anInvoice, signed } from './builders-ledger.js';
import { aRating, ended, linkTo, rated } from './builders-ratings.js';
import { anEngagement, zeroRisk } from './builders-terms.js';
import { aVendor } from './builders-vendors.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to what vendors sign and promise, each once, in an order in which they can be made. */
export async function changesOfTerms(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const { ADMIN } = own.people;
  const engage = { pilotId: (await aPilot(house, own)).id, vendorId: (await aVendor(house, own)).id };
  const { id: engagementId } = await anEngagement(house, own);
  const { id: goneId } = await anEngagement(house, own);
  const edit = { engagementId, version: 1, changes: { scope: 'x' } };
  const terms = { engagementId, version: 0, state: 'PROPOSED', sheet: zeroRisk };
  const promise = { engagementId, text: 'x', saidBy: 'x', saidWhere: 'x' };
  const made = await change(house, ADMIN, 'addPromise', promise, 'promise { id }');
  const settle = { promiseId: made.payload.promise.id, version: 1, state: 'KEPT', evidence: 'x' };
  return [
    ['engageVendor', engage, engage],
    ['editEngagement', edit, { ...edit, changes: { scope: 'y' } }],
    ['recordTerms', terms, terms],
    ['addPromise', promise, { ...promise, text: '' }],
    ['settlePromise', settle, settle],
    ['removeEngagement', { engagementId: goneId, version: 1 }, null],
  ];
}

/** The changes to ledgers and to what is held of vendors, each once, in an order in which they can be made. */
export async function changesOfLedgers(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const { ADMIN } = own.people;
  const engagement = await signed(house, own);
  const { id: engagementId, vendor } = engagement;
  const invoice = anInvoice(engagement, { number: 'x-1' });
  const kept = { invoices: [anInvoice(engagement, { number: 'x-2' })], despiteAlarms: true };
  const { payload } = await change(house, ADMIN, 'addInvoices', kept, 'invoices { id }');
  const entryId = payload.invoices[0].id;
  const credit = { vendorId: vendor.id, engagementId, on: inDays(-9), amount: 100, currency: 'EUR' };
  const value = { engagementId, on: inDays(-9), what: 'x', fraction: 0.5, acceptance: 'CLAIMED' };
  const claimed = await change(house, ADMIN, 'recordValue', value, 'valueEvent { id }');
  const settle = { valueEventId: claimed.payload.valueEvent.id, version: 1, acceptance: 'REJECTED' };
  const edit = { entryId, version: 1, changes: { note: 'x' } };
  return [
    ['addInvoices', { invoices: [invoice], despiteAlarms: true }, { invoices: [] }],
    ['addCredit', credit, { ...credit, amount: 0 }],
    ['editLedgerEntry', edit, { ...edit, changes: { note: 'y' } }],
    ['strikeLedgerEntry', { entryId, version: 2, reason: 'x' }, { entryId, version: 2, reason: 'y' }],
    ['recordValue', value, { ...value, what: '' }],
    ['settleValue', settle, settle],
    ...(await changesOfRatings(house, own)),
  ];
}

async function changesOfRatings(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const { ADMIN } = own.people;
  const { id, vendor } = await ended(house, own);
  const other = await ended(house, own);
  const { payload } = await rated(house, ADMIN, other.id, [1, 1, 1, 1]);
  const link = { ratingId: payload.rating.id };
  const answered = await rated(house, ADMIN, (await ended(house, own)).id, [1, 1, 1, 1]);
  const reply = { token: await linkTo(house, ADMIN, answered.payload.rating.id), text: 'x', name: 'Kim' };
  const stance = { vendorId: vendor.id, stance: 'PARTIAL', pretender: false, reason: 'x' };
  const rating = aRating(id, [2, 2, 2, 2]);
  return [
    ['rateVendor', rating, { ...rating, reason: '' }],
    ['openReplyLink', link, { ...link, days: 0 }],
    ['replyToRating', reply, reply],
    ['confirmStance', stance, { ...stance, reason: '' }],
  ];
}
