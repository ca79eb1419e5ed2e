import { Injectable } from '@nestjs/common';
import type { QueryVendorsArgs, VendorFilter } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Vendor } from '@scrimmage/domain/vendors';
import {
  type Connection,
  connection,
  keyOf,
  type PageArgs,
  pageArgs,
} from '../platform/graphql/connection.js';
import type { WantedVendors } from './vendor-conditions.js';
import { type VendorFigure, VendorFigures } from './vendor-figures.reader.js';
import { type NamePlace, type PlacedVendor, VendorsReader } from './vendors.reader.js';

/** A vendor with what it is sorted by; null: not known, and behind all others. */
type Sorted = PlacedVendor & { readonly figure: number | null };

/** A place in the list by a figure. */
type Place = NamePlace & { readonly figure: number | null };

/** The largest first, and those without a figure behind all others; 0 for the same. */
function byFigure(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other - one;
}

/** By figure, then by name. */
function inOrder(one: Sorted, other: Sorted): number {
  return byFigure(one.figure, other.figure) || one.place - other.place;
}

/** The list of vendors: by name in the database, by what other words know of them in memory. */
@Injectable()
export class VendorList {
  constructor(
    private readonly vendors: VendorsReader,
    private readonly figures: VendorFigures,
  ) {}

  async page(actor: Actor, args: QueryVendorsArgs): Promise<Connection<Vendor>> {
    const wanted = await this.wanted(actor, args.filter ?? null);
    const page = pageArgs(args);
    const sort = args.sort ?? 'NAME';
    return sort === 'NAME' ? this.vendors.list(page, wanted) : this.sorted(actor, sort, { page, wanted });
  }

  /** A stance is not a column: those that have it become ids. */
  private async wanted(actor: Actor, filter: VendorFilter | null): Promise<WantedVendors> {
    const { search = null, ids = null, engaged = null, stance = null, pretender = null } = filter ?? {};
    if (stance === null && pretender === null) return { search, ids, engaged };
    const known = [...(await this.figures.stancesOf(actor))].filter(
      ([, is]) =>
        (stance === null || is.stance === stance) && (pretender === null || is.pretender === pretender),
    );
    const having = known.map(([id]): string => id);
    const asked = ids && new Set(ids.map((id) => id.toLowerCase()));
    return { search, ids: asked ? having.filter((id) => asked.has(id)) : having, engaged };
  }

  private async sorted(
    actor: Actor,
    sort: VendorFigure,
    { page, wanted }: { page: PageArgs; wanted: WantedVendors },
  ): Promise<Connection<Vendor>> {
    const after = page.after === null ? null : placeOf(page.after);
    const figures = await this.figures.of(sort, actor);
    const places = await this.vendors.places(wanted, after);
    const all = places
      .map((vendor): Sorted => ({ ...vendor, figure: figures.get(vendor.id) ?? null }))
      .sort(inOrder);
    const rows = all.filter((vendor) => isBehind(vendor, after)).slice(0, page.first + 1);
    const vendors = await this.vendors.byId.loadMany(rows.map(({ id }) => id));
    return connection(
      rows.flatMap(({ figure, sortName }, at) => {
        const vendor = vendors[at];
        return vendor && !(vendor instanceof Error) ? [{ ...vendor, figure, sortName }] : [];
      }),
      page,
      ({ figure, sortName, id }) => [figure, sortName, id],
      async () => all.length,
    );
  }
}

/** The place a page ended at, which is one even when the vendor that stood there has moved or gone since. */
function placeOf(cursor: string): Place {
  const [figure, sortName, id] = keyOf(cursor, ['figure', 'text', 'uuid']);
  return { figure: figure as number | null, sortName: String(sortName), id: String(id) };
}

function isBehind({ figure, behind }: Sorted, after: Place | null): boolean {
  if (!after) return true;
  const order = byFigure(after.figure, figure);
  return order < 0 || (order === 0 && behind);
}
