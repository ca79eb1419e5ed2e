import { Injectable } from '@nestjs/common';
import type {
  EditLedgerEntryInput,
  StrikeLedgerEntryInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { LedgerEntry } from '@scrimmage/domain/ledger-entry';
import { entryChanges, strikeInput } from '@scrimmage/domain/ledger-input';
import { checked } from '@scrimmage/domain/problems';
import { underChanges } from '@scrimmage/domain/value-input';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerDesk, type Party, type Stranger } from './ledger-desk.js';
import { LedgerLimitReader } from './ledger-limit.reader.js';

/** What a change to an entry gives back besides the reply: the fields somebody else changed meanwhile. */
export interface EntryReply {
  readonly reply: Reply<LedgerEntry>;
  readonly conflicts: readonly string[];
}

const without = (reply: Reply<LedgerEntry>): EntryReply => ({ reply, conflicts: [] });

/** Keeping what is known of entries true, without ever changing what was billed. */
@Injectable()
export class LedgerEntriesService {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly ledger: LedgerRepository,
    private readonly limit: LedgerLimitReader,
    private readonly clock: Clock,
  ) {}

  /** Changes what is known of an entry. Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditLedgerEntryInput): Promise<EntryReply> {
    const entry = await this.ledger.require(given.entryId);
    this.desk.admit(actor);
    const input = checked(entryChanges, given.changes);
    if (!('value' in input)) return without({ ok: false, problems: underChanges(input.problems) });
    const wanted = input.value as Partial<LedgerEntry>;
    const conflicts = await this.ledger.changedSince(entry, given.version, Object.keys(wanted));
    if (conflicts.length) return { reply: changedMeanwhile(conflicts, entry), conflicts };
    if (entry.struckAt !== null) return without({ ...no('STRUCK'), current: entry });
    const party = await this.party({ ...entry, ...wanted });
    if (party === 'engagement' || party === 'other') {
      const message =
        party === 'other'
          ? 'This is another vendor’s part in a pilot.'
          : 'This part in a pilot does not exist any more. Choose another.';
      return without({
        ok: false,
        problems: underChanges([{ path: 'engagementId', code: 'CHECK', message }]),
      });
    }
    if (party === 'vendor') return without(no('UNKNOWN_REFERENCE', { what: 'vendor' }));
    const after = await this.ledger.update(entry, wanted);
    if (await this.limit.overfull()) return without(no('LEDGER_FULL', { currency: entry.currency }));
    const changes = differences(entry, wanted);
    this.desk.tellChange('editLedgerEntry', after, party.vendor, { changes, at: this.clock.now() });
    return without({ ok: true, value: after });
  }

  /** Takes an entry out of the ledger with a reason, or puts it back; it is never gone. */
  async strike(actor: Actor, given: StrikeLedgerEntryInput): Promise<Reply<LedgerEntry>> {
    const entry = await this.ledger.require(given.entryId);
    this.desk.admit(actor);
    const input = checked(strikeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { reason } = input.value;
    const conflicts = await this.ledger.changedSince(entry, given.version, ['struckReason']);
    if (conflicts.length) return changedMeanwhile(conflicts, entry);
    if (reason === null && entry.struckAt === null) return { ...no('NOT_STRUCK'), current: entry };
    const party = await this.party({ ...entry, engagementId: null });
    if (typeof party === 'string') return no('UNKNOWN_REFERENCE', { what: 'vendor' });
    const now = this.clock.now();
    const after = await this.ledger.update(entry, {
      struckReason: reason,
      struckAt: reason === null ? null : now,
      struckBy: reason === null ? null : actor.memberId,
    });
    const changes = { struckReason: [entry.struckReason, reason] } as const;
    this.desk.tellChange('strikeLedgerEntry', after, party.vendor, { changes, reason, at: now });
    return { ok: true, value: after };
  }

  private async party(entry: LedgerEntry): Promise<Party | Stranger> {
    const [party] = await this.desk.parties([entry]);
    return party ?? 'vendor';
  }
}
