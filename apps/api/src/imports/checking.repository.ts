import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { PilotMapping } from '@scrimmage/domain/imports/settle-mapping';
import type { CsvSource } from './csv/csv-problem.js';
import type { ImportCounts, ImportRecord } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { MappingsRepository } from './mappings.repository.js';
import { MergeRepository } from './merge.repository.js';
import { RemarksRepository } from './remarks.repository.js';
import type { Books } from './staged-row.js';
import { mappedTargets, StagingRepository } from './staging.repository.js';

/** Rows that stand compared in the transaction's temporary tables. */
export interface Merged {
  readonly counts: ImportCounts;
  readonly books: Books;
}

/** A file to be compared; `locked`: what it changes is written right after. */
interface Comparing {
  readonly source: CsvSource;
  readonly mapping: PilotMapping;
  readonly locked: boolean;
  readonly tell: (rows: number) => void;
}

/** What a check reads and keeps. */
@Injectable()
export class CheckingRepository {
  constructor(
    readonly imports: ImportsRepository,
    readonly mappings: MappingsRepository,
    private readonly staging: StagingRepository,
    private readonly merges: MergeRepository,
    private readonly remarks: RemarksRepository,
  ) {}

  /** Compares every row with what is there, keeps the remarks, and counts what would become of them. */
  async merge(
    actor: Actor,
    record: ImportRecord,
    { source, mapping, locked, tell }: Comparing,
  ): Promise<Merged> {
    await (locked ? this.staging.begin(actor.workspaceId, 'FOREVER') : this.staging.prepare());
    const { rows, refused, books } = await this.staging.stage(source, mapping, tell);
    const rules = { mapping: record.mapping, own: mapping.guarded, mapped: mappedTargets(mapping) };
    const fates = await (locked ? this.merges.mergeAndLock(rules) : this.merges.merge(rules));
    await this.remarks.replace(record);
    return { counts: { rows, ...fates, refused }, books };
  }
}
