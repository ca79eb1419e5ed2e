import { change } from './builders.js';
import { aVendor, vendorPage } from './builders-vendors.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to vendors, each once, in an order in which they can be made. */
export async function changesOfVendors(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const into = await aVendor(house, own);
  const from = await aVendor(house, own);
  const [gone, other] = [await aVendor(house, own), await aVendor(house, own)];
  const merge = { into: into.id, from: [gone.id] };
  await change(house, own.people.ADMIN, 'mergeVendors', merge);
  const { merges } = await vendorPage(house, own, into.id);
  const edit = { vendorId: other.id, version: 1, changes: { note: 'x' } };
  return [
    ['addVendor', { name: 'A vendor' }, { name: 'A vendor' }],
    ['editVendor', edit, { ...edit, changes: { note: 'y' } }],
    ['keepVendorsApart', { vendorIds: [other.id, from.id] }, { vendorIds: [other.id] }],
    ['mergeVendors', { into: into.id, from: [from.id] }, { into: into.id, from: [from.id] }],
    ['undoVendorMerge', { mergeId: merges[0].id }, { mergeId: merges[0].id }],
  ];
}
