import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no, type Refusal } from '@scrimmage/domain/answer';
import type { ImportId } from '@scrimmage/domain/ids';
import { entryDrafting } from '@scrimmage/domain/imports/draft-entries';
import type { RefusalCode } from '@scrimmage/domain/refusals';
import { ArrivingEntriesReader } from '../ledger/arriving-entries.reader.js';
import { Clock } from '../platform/clock.js';
import { AttributionRepository } from './attribution.repository.js';
import { type ImportRecord, ledgerMappingOf, type Made } from './import-record.js';
import type { Compared, Comparing, ImportedRows, Writing } from './imported-rows.js';
import { stagedEntry, stagedEntryColumns } from './ledger-staging.js';
import { LedgerWriteRepository } from './ledger-write.repository.js';
import { StagingRepository } from './staging.repository.js';

const mostNamed = 5;

/** Rows that become entries of the ledger: known again by all they say, so that none is ever changed or doubled. */
@Injectable()
export class LedgerRows implements ImportedRows {
  constructor(
    private readonly staging: StagingRepository,
    private readonly entries: LedgerWriteRepository,
    private readonly parts: AttributionRepository,
    private readonly arriving: ArrivingEntriesReader,
    private readonly clock: Clock,
  ) {}

  async compare({ actor, source, chosen, mapping, tell }: Comparing): Promise<Compared> {
    const vendors = await this.entries.vendors();
    const draft = entryDrafting(ledgerMappingOf(chosen));
    const counted = { ENTRY: 0, REFUSED: 0, BLANK: 0 };
    await this.staging.fill(
      stagedEntryColumns,
      source,
      (row) => {
        const drafted = draft(row);
        counted[drafted.is]++;
        return stagedEntry(drafted, vendors);
      },
      tell,
    );
    const fresh = await this.entries.merge(mapping);
    await this.attribute(actor);
    const counts = {
      rows: counted.ENTRY + counted.REFUSED,
      new: fresh,
      changed: 0,
      unchanged: counted.ENTRY - fresh,
      refused: counted.REFUSED,
      blank: counted.BLANK,
    };
    const write = async (task: Writing, told: (more: number) => Promise<void>): Promise<Made> => {
      const vendor = await this.entries.makeVendors(task, vendors.toMake);
      await this.entries.insert(task, fresh, told);
      return { vendor };
    };
    return { counts, write };
  }

  /** Gives rows their parts in pilots, and remarks what goes against the terms of those, before anything is saved. */
  private async attribute(actor: Actor): Promise<void> {
    await this.parts.attribute();
    const entries = await this.parts.attributed();
    if (entries.length === 0) return;
    const repeated = new Set(entries.filter((entry) => entry.repeated).map(({ row }) => row));
    const alarms = await this.arriving.alarmsOf(entries, this.clock.today(actor.timeZone));
    // What is remarked on as repeated already is not called a duplicate once more.
    const news = [...alarms].map(
      ([row, list]) => [row, list.filter(({ kind }) => kind !== 'DUPLICATE' || !repeated.has(row))] as const,
    );
    await this.parts.remark(new Map(news));
  }

  async standsInTheWay(id: ImportId): Promise<Refusal<RefusalCode> | null> {
    const rows = await this.entries.changedSince(id);
    return rows.length ? no('UNDO_ENTRIES_CHANGED', { rows: named(rows) }).refusal : null;
  }

  async takeBack({ id, made }: ImportRecord): Promise<void> {
    await this.entries.remove(id);
    await this.entries.removeVendors(made.vendor ?? []);
  }

  async ended(): Promise<void> {
    // Entries take no numbers: there is nothing to keep or to give back.
  }
}

function named(rows: readonly number[]): string {
  const more = rows.length - mostNamed;
  const list = rows.slice(0, mostNamed).join(', ');
  return `${rows.length === 1 ? 'row' : 'rows'} ${list}${more > 0 ? ` and ${more} more` : ''}`;
}
