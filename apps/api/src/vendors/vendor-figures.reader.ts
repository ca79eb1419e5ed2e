import { Injectable } from '@nestjs/common';
import type { Stance, VendorSort } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { VendorId } from '@scrimmage/domain/ids';

/** What vendors can be sorted by besides their names. */
export type VendorFigure = Exclude<VendorSort, 'NAME'>;

/** Vendor by vendor; one that is left out has none. */
export type ByVendor<T> = ReadonlyMap<VendorId, T>;

/** Reads something of all vendors of the workspace, in a number of statements that does not depend on them. */
type OfAll<T> = (actor: Actor) => Promise<ByVendor<T>>;

/** What is confirmed of a vendor, or computed. */
export interface KnownStance {
  readonly stance: Stance;
  readonly pretender: boolean;
}

/** What the words built on vendors know of them: each lends its own, so that the list can be sorted and narrowed by it. */
@Injectable()
export class VendorFigures {
  private readonly figures = new Map<VendorFigure, OfAll<number>>();
  private stances: OfAll<KnownStance> | null = null;

  /** The larger, the further up in the list. */
  lend(figure: VendorFigure, of: OfAll<number>): void {
    this.figures.set(figure, of);
  }

  lendStances(of: OfAll<KnownStance>): void {
    this.stances = of;
  }

  async of(figure: VendorFigure, actor: Actor): Promise<ByVendor<number>> {
    return (await this.figures.get(figure)?.(actor)) ?? new Map();
  }

  async stancesOf(actor: Actor): Promise<ByVendor<KnownStance>> {
    return (await this.stances?.(actor)) ?? new Map();
  }
}
