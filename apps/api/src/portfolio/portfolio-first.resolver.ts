import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { VendorId } from '@scrimmage/domain/ids';
import { type Clause, vendorsClause } from '@scrimmage/domain/portfolio-sentence';
import type { PilotCell } from '../pilots/pilot-portfolio.reader.js';
import type { RiskCarriedReader } from '../ratings/risk-carried.reader.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { PortfolioProgramsReader } from './portfolio-programs.reader.js';

const vendorsShown = 5;

/** What the first look is made from; the risk is worked out once for the sentence and the picture. */
interface Asked {
  readonly cells: readonly PilotCell[];
  readonly clauses: readonly Clause[];
  /** Null where the counts are of now. */
  readonly rebuilt: object | null;
  readonly carried: () => ReturnType<RiskCarriedReader['of']>;
}

/** What stands beside the evidence at the first look: the sentence, failure budgets, who carries the risk. */
@Resolver('Portfolio')
export class PortfolioFirstResolver {
  constructor(private readonly programs: PortfolioProgramsReader) {}

  @ResolveField('sentence')
  async sentence(@Parent() { clauses, cells, rebuilt, carried }: Asked) {
    // The rows of a day that has passed cannot be opened, and who carried the risk then is not kept.
    if (rebuilt !== null) return clauses.map((clause) => ({ ...clause, rows: null }));
    if (cells.length === 0) return clauses;
    return [...clauses, ...vendorsClause((await carried()).together)];
  }

  @ResolveField('budgets')
  budgets(@Context('actor') actor: Actor, @Parent() { cells }: Asked) {
    return this.programs.budgetsOf(actor, cells);
  }

  @ResolveField('risk')
  async risk(@Parent() { carried }: Asked) {
    const { together, vendors } = await carried();
    return { ...together, vendors: vendors.slice(0, vendorsShown), vendorCount: vendors.length };
  }
}

@Resolver('VendorRisk')
export class VendorRiskResolver {
  constructor(private readonly vendors: VendorsReader) {}

  @ResolveField('vendor')
  vendor(@Parent() { vendorId }: { readonly vendorId: VendorId }) {
    return this.vendors.byId.load(vendorId);
  }
}
