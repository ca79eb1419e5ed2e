import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { EngagementGap } from '@scrimmage/domain/engagement-ledger';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { EngagementId, VendorId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { GapReader } from '../ledger/gap.reader.js';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { AssessedTerms } from '../terms/assessed-terms.reader.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { TermsReader } from '../terms/terms.reader.js';

const Conducts = {};
const EngagedVendors = {};
const Gaps = {};
const Over = {};

type OverEngagement = Pick<Engagement, 'id' | 'vendorId'>;

/** How a vendor behaved in one engagement. Shares are 0 to 1; null: not known. */
export interface Conduct {
  readonly engagement: Engagement;
  /** The share of a failure by the signed terms. */
  readonly signed: number | null;
  /** Null without signed terms and a day of signature. */
  readonly gap: EngagementGap | null;
  readonly settledOn: Day | null;
  /** The share it bore of an engagement that is over and failed or succeeded in part: successes show no sharing of losses. */
  readonly realised: number | null;
}

/** How vendors behaved, engagement by engagement: what stances are computed from. */
@Injectable()
export class ConductReader {
  constructor(
    private readonly database: Database,
    private readonly engagements: EngagementsReader,
    private readonly terms: TermsReader,
    private readonly gaps: GapReader,
    private readonly assessed: AssessedTerms,
  ) {}

  /** Each vendor's engagements in the order in which they settled, those that run last. The same statements for one and for fifty. */
  async ofVendor(id: VendorId, today: Day): Promise<readonly Conduct[]> {
    const engagements = await this.engagements.ofVendor.load(id);
    const conducts = await Promise.all(engagements.map((engagement) => this.of(engagement, today)));
    return conducts.toSorted(bySettling);
  }

  /** Every vendor of the workspace that takes or took part in a pilot, with its engagements. */
  async ofAll(today: Day): Promise<ReadonlyMap<VendorId, readonly Conduct[]>> {
    const ids = await this.engaged();
    const lists = await Promise.all(ids.map((id) => this.ofVendor(id, today)));
    return new Map(ids.map((id, at) => [id, lists[at] ?? []]));
  }

  /**
   * The shares that vendors bore of what failed or succeeded in part, a list a vendor; those without any are left out. Only what is
   * over is looked at, and no terms are assessed for it.
   */
  async borneByAll(today: Day): Promise<readonly (readonly number[])[]> {
    const over = await this.over();
    const borne = await Promise.all(
      over.map(async ({ id, vendorId }) => ({ vendorId, share: borneShare(await this.gapOf(id, today)) })),
    );
    const lists = grouped(borne, ({ vendorId }) => vendorId).values();
    return [...lists]
      .map((list) => list.flatMap(({ share }) => share ?? []))
      .filter(({ length }) => length > 0);
  }

  /** Worked out once for everybody who asks in the same operation. */
  of(engagement: Engagement, today: Day): Promise<Conduct> {
    const known = this.database.keep(Conducts, () => new Map<EngagementId, Promise<Conduct>>());
    const conduct = known.get(engagement.id) ?? this.look(engagement, today);
    known.set(engagement.id, conduct);
    return conduct;
  }

  /** Everything is read before anything is computed: so all engagements are read together. */
  private async look(engagement: Engagement, today: Day): Promise<Conduct> {
    const [gap, terms] = await Promise.all([
      this.gapOf(engagement.id, today),
      this.terms.inForce.load(engagement.id),
    ]);
    const signed = terms?.state === 'SIGNED' ? (await this.assessed.of(terms.sheet)).riskShare : null;
    const settledOn = gap?.settledOn ?? null;
    return { engagement, signed, gap, settledOn, realised: borneShare(gap) };
  }

  private gapOf(id: EngagementId, today: Day): Promise<EngagementGap | null> {
    const known = this.database.keep(Gaps, () => new Map<EngagementId, Promise<EngagementGap | null>>());
    const gap = known.get(id) ?? this.gaps.of(id, today);
    known.set(id, gap);
    return gap;
  }

  private over(): Promise<readonly OverEngagement[]> {
    return this.database.keep(Over, () =>
      this.database.rows<OverEngagement>(sql`
        select e.id, e.vendor_id as "vendorId" from engagement e join pilot p on p.id = e.pilot_id
        where e.ended_on is not null or p.closed_on is not null order by e.vendor_id, e.id`),
    );
  }

  private engaged(): Promise<readonly VendorId[]> {
    return this.database.keep(EngagedVendors, async () => {
      const rows = await this.database.rows<{ id: VendorId }>(
        sql`select distinct vendor_id as id from engagement order by 1`,
      );
      return rows.map(({ id }) => id);
    });
  }
}

/** What a vendor bore of an engagement that is over; null where a success, or nothing lost, shows no sharing. */
function borneShare(gap: EngagementGap | null): number | null {
  return gap !== null && gap.settledOn !== null && gap.valueFraction < 1 ? gap.realisedRiskShare : null;
}

function bySettling(one: Conduct, other: Conduct): number {
  const key = ({ settledOn, engagement }: Conduct) => `${settledOn ?? '9999'} ${engagement.id}`;
  return key(one) < key(other) ? -1 : 1;
}
