import { Injectable } from '@nestjs/common';
import type { EditCharterInput } from '@scrimmage/contract/generated/schema-types';
import type { Verb } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import type { BulkField, BulkValues } from '@scrimmage/domain/bulk-edit';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Pilot } from '@scrimmage/domain/pilot';
import { notFound } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CharterService } from './charter.service.js';
import { PilotEvents } from './pilot.events.js';
import { PilotsRepository } from './pilots.repository.js';

/** What is stated anew of one pilot. */
export interface Stated {
  readonly pilot: Pilot;
  readonly values: BulkValues;
}

/** As what it is told, why, and when. */
interface Doing {
  readonly verb: Verb;
  readonly reason: string;
  readonly at: Instant;
}

/** How other words change charters: one by its own verb, many by as many statements as one, when the caller has decided what may be changed. */
@Injectable()
export class CharterEvents {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly events: PilotEvents,
    private readonly charter: CharterService,
  ) {}

  /** Changes what one charter states, as its own verb does. */
  async edit(actor: Actor, given: EditCharterInput): Promise<Reply<Pilot>> {
    return (await this.charter.edit(actor, given)).reply;
  }

  /** The pilots by their ids, locked until the change ends; a fault when one of them is not there to see. */
  async require(ids: readonly string[]): Promise<ReadonlyMap<string, Pilot>> {
    const held = new Map<string, Pilot>((await this.pilots.hold(ids)).map((pilot) => [pilot.id, pilot]));
    if (held.size < ids.length) throw notFound();
    return held;
  }

  /** Of each locked pilot, which of the fields were changed after the version somebody was looking at. */
  changedSince(
    looked: readonly { readonly thing: Pilot; readonly seen: number }[],
    fields: readonly BulkField[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.pilots.changedSinceEach(looked, fields);
  }

  /** Tells of a pilot that it was done, and that nothing was changed by it. */
  tellNothing(pilot: Pilot, { verb, reason, at }: Doing): void {
    this.events.tell(verb, { before: pilot, after: pilot, reason, at });
  }

  /** Writes them in one statement, and tells of each what was changed and why. */
  async write(stated: readonly Stated[], { verb, reason, at }: Doing): Promise<void> {
    const after = stated.map(({ pilot, values }) => ({ ...pilot, ...values, updatedAt: at }));
    await this.pilots.stateAll(after, at);
    for (const [index, { pilot }] of stated.entries()) {
      const now = after[index] ?? pilot;
      this.events.tell(verb, {
        before: pilot,
        after: { ...now, version: pilot.version + 1 },
        reason,
        at,
      });
    }
  }
}
