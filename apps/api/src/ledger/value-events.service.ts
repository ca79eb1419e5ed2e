import { Injectable } from '@nestjs/common';
import type { RecordValueInput, SettleValueInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { EngagementId, ValueEventId } from '@scrimmage/domain/ids';
import { settleValueInput, valueEventInput } from '@scrimmage/domain/ledger-input';
import { checked } from '@scrimmage/domain/problems';
import type { ValueEvent } from '@scrimmage/domain/value-event';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { EngagementEvents } from '../terms/engagement.events.js';
import { ValueEventsRepository } from './ledger.repository.js';
import { LedgerDesk } from './ledger-desk.js';

/** A value event and the engagement it came of. */
export interface RecordedValue {
  readonly engagement: Engagement;
  readonly valueEvent: ValueEvent;
}

/** Writing down what value came of engagements, and whether we accept it. */
@Injectable()
export class ValueEventsService {
  constructor(
    private readonly ledgerDesk: LedgerDesk,
    private readonly desk: EngagementEvents,
    private readonly events: ValueEventsRepository,
    private readonly clock: Clock,
  ) {}

  /** Writes value down. Sent again with the same id it is found, not doubled. */
  async record(actor: Actor, given: RecordValueInput): Promise<Reply<RecordedValue>> {
    const open = await this.desk.open(given.engagementId);
    this.ledgerDesk.admit(actor);
    const { engagement } = open;
    const input = checked(valueEventInput(this.clock.today(actor.timeZone)), given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, ...said } = input.value;
    const now = this.clock.now();
    const known = id === null ? null : await this.events.known(id);
    if (known && known.engagementId !== engagement.id) return no('ID_TAKEN');
    if (known) {
      this.desk.tell(open, { verb: 'recordValue', at: now });
      return { ok: true, value: { engagement, valueEvent: known } };
    }
    const accepted = said.acceptance === 'ACCEPTED';
    const valueEvent: ValueEvent = {
      workspaceId: actor.workspaceId,
      ...said,
      id: (id ?? uuidv7()) as ValueEventId,
      engagementId: said.engagementId as EngagementId,
      acceptedOn: accepted ? said.acceptedOn : null,
      acceptedBy: accepted ? actor.memberId : null,
      struckReason: null,
      recordedBy: actor.memberId,
      recordedAt: now,
      version: 1,
    };
    await this.events.insert(valueEvent);
    const { what, fraction, acceptance } = valueEvent;
    this.desk.tell(open, {
      verb: 'recordValue',
      changes: { value: [null, { what, fraction, acceptance }] },
      at: now,
    });
    return { ok: true, value: { engagement, valueEvent } };
  }

  /** Accepts claimed value, rejects it, or strikes it; each can be taken back. */
  async settle(actor: Actor, given: SettleValueInput): Promise<Reply<RecordedValue>> {
    const valueEvent = await this.events.require(given.valueEventId);
    const open = await this.desk.open(valueEvent.engagementId);
    this.ledgerDesk.admit(actor);
    const { engagement } = open;
    const today = this.clock.today(actor.timeZone);
    const input = checked(settleValueInput(valueEvent.on, today), given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    if (valueEvent.version !== given.version)
      return changedMeanwhile(['acceptance'], { engagement, valueEvent });
    const { acceptance, acceptedOn, struckReason } = input.value;
    const accepted = acceptance === 'ACCEPTED';
    const said = { acceptance, acceptedOn: accepted ? acceptedOn : null, struckReason };
    const after = await this.events.update(valueEvent, {
      ...said,
      acceptedBy: accepted ? actor.memberId : null,
    });
    const changes = differences<Partial<ValueEvent>>(valueEvent, said);
    this.desk.tell(open, { verb: 'settleValue', changes, reason: struckReason, at: this.clock.now() });
    return { ok: true, value: { engagement, valueEvent: after } };
  }
}
