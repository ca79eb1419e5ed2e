import { Injectable } from '@nestjs/common';
import type {
  EditEngagementInput,
  EngageVendorInput,
  RemoveEngagementInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { engageInput, engagementChanges, engagementMistakes } from '@scrimmage/domain/engagement-input';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { EngagementId, VendorId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { underChanges } from '@scrimmage/domain/value-input';
import { v7 as uuidv7 } from 'uuid';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { foreignKeyViolation } from '../platform/database/pg-errors.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { EngagementEvents, type OpenEngagement, type Parties } from './engagement.events.js';
import { EngagementsRepository, TermsVersionsRepository } from './terms.repository.js';

/** A vendor's part in a pilot, and the pilot. */
export interface Engaged {
  readonly engagement: Engagement;
  readonly pilot: Pilot;
}

/** What a change to an engagement gives back besides the reply: the fields somebody else changed meanwhile. */
export interface EngagementReply {
  readonly reply: Reply<Engagement>;
  readonly conflicts: readonly string[];
}

const without = (reply: Reply<Engagement>): EngagementReply => ({ reply, conflicts: [] });

/** Bringing vendors into pilots, and keeping what is stated of their part true. */
@Injectable()
export class EngagementsService {
  constructor(
    private readonly engagements: EngagementsRepository,
    private readonly terms: TermsVersionsRepository,
    private readonly pilots: PilotEvents,
    private readonly desk: EngagementEvents,
    private readonly clock: Clock,
  ) {}

  /** Says that a vendor takes part. Sent again with the same id it is found, not doubled. */
  async engage(actor: Actor, given: EngageVendorInput): Promise<Reply<Engaged>> {
    const pilot = await this.pilots.require(given.pilotId);
    if (!may(actor, 'engageVendor', pilot.leadId)) throw forbidden(policy.engageVendor.who);
    const input = checked(engageInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, vendorId, scope } = input.value;
    const vendor = await this.desk.vendor(vendorId as VendorId);
    if (!vendor) return no('UNKNOWN_REFERENCE', { what: 'vendor' });
    const earlier = await this.earlier({ pilot, vendor }, id);
    if (earlier) return earlier;
    if (pilot.noVendor && pilot.stage === 'CLOSED') return no('CLOSED_PILOT');
    return this.bringIn(actor, { pilot, vendor }, { id, scope });
  }

  /** Changes what is stated of it. Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditEngagementInput): Promise<EngagementReply> {
    const open = await this.desk.open(given.engagementId);
    const { engagement } = open;
    if (!may(actor, 'recordTerms')) throw forbidden(policy.recordTerms.who);
    const input = checked(engagementChanges(this.clock.today(actor.timeZone)), given.changes);
    if (!('value' in input)) return without({ ok: false, problems: underChanges(input.problems) });
    const wanted = input.value as Partial<Engagement>;
    const conflicts = await this.engagements.changedSince(engagement, given.version, Object.keys(wanted));
    if (conflicts.length) return { reply: changedMeanwhile(conflicts, engagement), conflicts };
    const { signed } = await this.terms.standing(engagement.id);
    const problems = engagementMistakes({ ...engagement, ...wanted }, signed !== null);
    if (problems.length) return without({ ok: false, problems: underChanges(problems) });
    const now = this.clock.now();
    const after = await this.engagements.update(engagement, { ...wanted, updatedAt: now });
    this.desk.tellChange(open, after, differences(engagement, wanted));
    return without({ ok: true, value: after });
  }

  /** Takes a vendor out again; what was signed, billed or rated stays on record. */
  async remove(actor: Actor, given: RemoveEngagementInput): Promise<Reply<Pilot>> {
    const open = await this.desk.open(given.engagementId);
    const { engagement, pilot, vendor } = open;
    if (!may(actor, 'recordTerms')) throw forbidden(policy.recordTerms.who);
    if (engagement.version !== given.version) return changedMeanwhile(['engagement'], pilot);
    const { signed } = await this.terms.standing(engagement.id);
    if (signed) return { ...no('TERMS_SIGNED', { vendor: vendor.name }), current: pilot };
    return this.takeOut(open);
  }

  /** What an earlier sending of the same, or somebody else, brought about. */
  private async earlier({ pilot, vendor }: Parties, id: string | null): Promise<Reply<Engaged> | null> {
    const ofId = id === null ? null : await this.engagements.find(id as EngagementId);
    const engagement = await this.engagements.between(pilot.id, vendor.id);
    if (ofId && ofId.id !== engagement?.id) return no('ID_TAKEN');
    if (!engagement) return null;
    const current = { engagement, pilot };
    if (!ofId) return { ...no('ALREADY_ENGAGED', { vendor: vendor.name }), current };
    this.desk.tell({ pilot, vendor }, { verb: 'engageVendor', at: this.clock.now() });
    return { ok: true, value: current };
  }

  private async bringIn(
    actor: Actor,
    { pilot, vendor }: Parties,
    { id, scope }: { readonly id: string | null; readonly scope: string | null },
  ): Promise<Reply<Engaged>> {
    const now = this.clock.now();
    const engagement = { ...blankEngagement(actor, { pilot, vendor }, now), scope };
    const own = { ...engagement, ...(id !== null && { id: id as EngagementId }) };
    await this.engagements.insert(own);
    const after = await this.pilots.engaged(pilot, now);
    const { noVendor } = after;
    this.desk.tell(
      { pilot: after, vendor },
      {
        verb: 'engageVendor',
        changes: { vendor: [null, vendor.name], ...differences<Partial<Pilot>>(pilot, { noVendor }) },
        ...(after.version !== pilot.version && { subjectVersion: after.version }),
        at: now,
      },
    );
    return { ok: true, value: { engagement: own, pilot: after } };
  }

  private async takeOut({ engagement, pilot, vendor }: OpenEngagement): Promise<Reply<Pilot>> {
    try {
      await this.engagements.remove(engagement);
    } catch (error) {
      // The ledger and the ratings know what hangs on it; terms do not know them.
      if (!foreignKeyViolation(error)) throw error;
      return { ...no('ENGAGEMENT_IN_USE', { vendor: vendor.name }), current: pilot };
    }
    const changes = { vendor: [vendor.name, null] } as const;
    this.desk.tell({ pilot, vendor }, { verb: 'removeEngagement', changes, at: this.clock.now() });
    return { ok: true, value: pilot };
  }
}

function blankEngagement(actor: Actor, { pilot, vendor }: Parties, now: Instant): Engagement {
  return {
    workspaceId: pilot.workspaceId,
    id: uuidv7() as EngagementId,
    pilotId: pilot.id,
    vendorId: vendor.id,
    scope: null,
    claimedShare: null,
    claimedWhere: null,
    signedOn: null,
    kickoffOn: null,
    goLiveOn: null,
    endedOn: null,
    createdBy: actor.memberId,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
