import { Injectable } from '@nestjs/common';
import type { ConfirmStanceInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type StanceConfirmationId, type VendorId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { stanceConfirmationInput } from '@scrimmage/domain/ratings';
import type { Vendor } from '@scrimmage/domain/vendors';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { forbidden, notFound } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { VendorEvents } from '../vendors/vendor.events.js';
import { RatingsRepository } from './ratings.repository.js';
import { StancesReader } from './stances.reader.js';

/** A person's word on what was computed of a vendor. */
@Injectable()
export class StancesService {
  constructor(
    private readonly stances: StancesReader,
    private readonly vendors: VendorEvents,
    private readonly ratings: RatingsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Confirms a stance, or says another, with the reason; it stands until terms or ledger change what is computed. */
  async confirm(actor: Actor, given: ConfirmStanceInput): Promise<Reply<Vendor>> {
    const vendor = isUuid(given.vendorId) ? await this.vendors.became(given.vendorId as VendorId) : null;
    if (!vendor) throw notFound();
    if (!may(actor, 'rateVendor')) throw forbidden(policy.rateVendor.who);
    const input = checked(stanceConfirmationInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const now = this.clock.now();
    await this.ratings.confirm({
      workspaceId: actor.workspaceId,
      id: uuidv7() as StanceConfirmationId,
      vendorId: vendor.id,
      ...input.value,
      inputsHash: await this.stances.inputsHashOf(actor, vendor.id),
      confirmedBy: actor.memberId,
      confirmedAt: now,
    });
    const { stance, pretender, reason } = input.value;
    this.database.announce({
      verb: 'confirmStance',
      subjectType: 'Vendor',
      subjectId: vendor.id,
      subjectLabel: vendor.name,
      changes: { stance: [null, stance], pretender: [null, pretender] },
      reason,
      at: now,
    });
    return { ok: true, value: vendor };
  }
}
