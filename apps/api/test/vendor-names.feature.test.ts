import type { Instant } from '@scrimmage/domain/calendar';
import type { VendorId } from '@scrimmage/domain/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../src/platform/clock.js';
import { VendorEvents } from '../src/vendors/vendor.events.js';
import { change } from './builders.js';
import { aVendor, vendorPage } from './builders-vendors.js';
import { acting, type House, type TestWorkspace, theHouse } from './house.js';
import { statementsOf } from './statements.js';

let house: House;
let own: TestWorkspace;
let events: VendorEvents;

beforeAll(async () => {
  house = await theHouse();
  own = await house.workspace();
  events = house.server.app.get(VendorEvents);
});

/** Runs as somebody who changes something else, which is what tells of it. */
async function within<T>(workspace: TestWorkspace, run: (now: Instant) => Promise<T>): Promise<T> {
  const { actor } = workspace.people.ADMIN;
  const now = house.server.app.get(Clock).now();
  return acting(house.database, actor, async () => {
    const result = await run(now);
    house.database.announce({
      verb: 'applyImport',
      subjectType: 'Workspace',
      subjectId: workspace.id,
      subjectLabel: 'a file',
      at: now,
    });
    return result;
  });
}

const meet = (workspace: TestWorkspace, names: readonly string[]) =>
  within(workspace, (now) => events.meet(workspace.people.ADMIN.actor, names, now));

describe('Names met in a file', () => {
  it('belong to the vendor that has them letter by letter, its own name before a spelling; others are added', async () => {
    const [halyard, parley] = [
      await aVendor(house, own, { name: 'Halyard' }),
      await aVendor(house, own, { name: 'Parley' }),
    ];
    await within(own, async () => {
      const standing = await events.standing([halyard.id as VendorId, parley.id as VendorId]);
      for (const vendor of standing.values())
        await events.writtenAs(vendor, ['Halyard', 'HLYRD', vendor.name]);
    });
    expect((await vendorPage(house, own, halyard.id)).names).toEqual([{ name: 'HLYRD', entries: 0 }]);
    const met = await meet(own, ['Halyard', 'HLYRD', 'HALYARD LTD', 'New & Co', 'New & Co']);
    expect([met.size, met.get('Halyard'), met.get('HLYRD')]).toEqual([4, halyard.id, halyard.id]);
    expect(await meet(own, ['New & Co', 'HALYARD LTD', 'HLYRD'])).toEqual(
      new Map(['HLYRD', 'HALYARD LTD', 'New & Co'].map((name) => [name, met.get(name)])),
    );
    const added = await vendorPage(house, own, met.get('New & Co') ?? '');
    expect(added).toMatchObject({ name: 'New & Co', contacts: [], documents: [], version: 1 });
  });

  it('of a merged vendor belong to the one it became', async () => {
    const [into, from] = [await aVendor(house, own), await aVendor(house, own)];
    await change(house, own.people.ADMIN, 'mergeVendors', { into: into.id, from: [from.id] });
    expect((await meet(own, [from.name])).get(from.name)).toBe(into.id);
    const standing = await within(own, () => events.standing([into.id, from.id] as VendorId[]));
    expect([...standing.keys()]).toEqual([into.id]);
  });

  it('are another vendor’s in another workspace', async () => {
    const foreign = await house.workspace();
    const { id, name } = await aVendor(house, own);
    expect((await meet(foreign, [name])).get(name)).not.toBe(id);
  });

  it('take as many statements by the thousand as one by one', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `Supplier ${count} ${at}`);
    const one = await statementsOf(house, () => meet(own, names(1)));
    const many = await statementsOf(house, () => meet(own, names(3_000)));
    expect(many.length).toBe(one.length);
  });
});

describe('A vendor that somebody is about to use', () => {
  it('is the one it became, and is not merged away meanwhile', async () => {
    const [into, from, last] = [
      await aVendor(house, own),
      await aVendor(house, own),
      await aVendor(house, own),
    ];
    await change(house, own.people.ADMIN, 'mergeVendors', { into: into.id, from: [from.id] });
    const merging: Promise<unknown>[] = [];
    const order: string[] = [];
    await within(own, async () => {
      expect((await events.became(from.id as VendorId))?.id).toBe(into.id);
      const merge = change(house, own.people.ADMIN, 'mergeVendors', { into: last.id, from: [into.id] });
      merging.push(merge.then(() => order.push('merged')));
      await new Promise((done) => setTimeout(done, 300));
      order.push('used');
    });
    await Promise.all(merging);
    expect(order).toEqual(['used', 'merged']);
    expect((await vendorPage(house, own, from.id)).id).toBe(last.id);
  });
});
