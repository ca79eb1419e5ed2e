import type { Actor } from '@scrimmage/domain/actor';
import type { VendorId } from '@scrimmage/domain/ids';
import type { Vendor } from '@scrimmage/domain/vendors';
import { describe, expect, it } from 'vitest';
import type { WantedVendors } from './vendor-conditions.js';
import { type KnownStance, VendorFigures } from './vendor-figures.reader.js';
import { VendorList } from './vendor-list.js';
import type { NamePlace, VendorsReader } from './vendors.reader.js';

const actor = {} as Actor;
const ids = ['1', '2', '3', '4'].map((last) => `01936f1e-0000-7000-8000-00000000000${last}` as VendorId);
const [one, two, three, four] = ids as [VendorId, VendorId, VendorId, VendorId];

const usual = [
  [four, 0.2],
  [two, -0.1],
  [three, 0.2],
] as const;

/** A list over four vendors in the order of their names, of which three have a figure and two a stance. */
function aList(there: readonly VendorId[] = ids, gaps: readonly (readonly [VendorId, number])[] = usual) {
  const asked: WantedVendors[] = [];
  const reader = {
    byId: { loadMany: async (wanted: readonly VendorId[]) => wanted.map((id) => ({ id }) as Vendor) },
    places: async (_: unknown, after: NamePlace | null) =>
      there.map((id) => ({ id, place: ids.indexOf(id), sortName: id, behind: !after || id > after.id })),
    list: async (_: unknown, wanted: WantedVendors) => asked.push(wanted),
  };
  const figures = new VendorFigures();
  figures.lend('GAP', async () => new Map(gaps));
  const sharer: KnownStance = { stance: 'RISK_SHARER', pretender: false };
  const shirker: KnownStance = { stance: 'RISK_SHIRKER', pretender: true };
  figures.lendStances(
    async () =>
      new Map([
        [one, sharer],
        [two, shirker],
        [three, { ...shirker, pretender: false }],
      ]),
  );
  return { list: new VendorList(reader as unknown as VendorsReader, figures), asked };
}

async function order(args: Parameters<VendorList['page']>[1], { list } = aList()) {
  const { edges, pageInfo } = await list.page(actor, args);
  return { ids: edges.map(({ node }) => node.id), next: pageInfo.hasNextPage, end: pageInfo.endCursor };
}

describe('The list of vendors, sorted by what another word knows', () => {
  it('has the largest first, equals by name, and those without a figure last', async () => {
    expect((await order({ sort: 'GAP' })).ids).toEqual([three, four, two, one]);
  });

  it('goes on behind the last one of a page', async () => {
    const { end, next, ids: first } = await order({ sort: 'GAP', first: 3 });
    expect([first, next]).toEqual([[three, four, two], true]);
    expect(await order({ sort: 'GAP', first: 3, after: end })).toMatchObject({ ids: [one], next: false });
  });

  it.each([
    ['has gone', [one, two, four], usual],
    [
      'has another figure',
      ids,
      [
        [four, 0.2],
        [two, -0.1],
        [three, -0.5],
      ],
    ],
  ] as const)('goes on at the same place when the vendor that stood there %s', async (_, there, gaps) => {
    const { end } = await order({ sort: 'GAP', first: 1 });
    const next = await order({ sort: 'GAP', first: 1, after: end }, aList(there, gaps));
    expect(next.ids).toEqual([four]);
  });

  it('goes on among those without a figure', async () => {
    const list = () => aList(ids, [[four, 0.2]]);
    const { end, ids: first } = await order({ sort: 'GAP', first: 2 }, list());
    expect(first).toEqual([four, one]);
    expect((await order({ sort: 'GAP', after: end }, list())).ids).toEqual([two, three]);
  });

  it('is by name as long as nobody lends the figure', async () => {
    expect((await order({ sort: 'AT_RISK' })).ids).toEqual(ids);
  });
});

describe('The list of vendors, narrowed by stance', () => {
  it.each([
    [{ stance: 'RISK_SHIRKER' as const }, [two, three]],
    [{ stance: 'RISK_SHIRKER' as const, pretender: true }, [two]],
    [{ pretender: false }, [one, three]],
    [{ pretender: false, ids: [three.toUpperCase(), four] }, [three]],
    [{ ids: [four] }, [four]],
    [{}, null],
  ])('asks for those that are so: %o', async (filter, wanted) => {
    const { list, asked } = aList();
    await list.page(actor, { filter });
    expect(asked).toEqual([{ search: null, engaged: null, ids: wanted }]);
  });
});
