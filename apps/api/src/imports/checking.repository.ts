import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { PilotMapping } from '@scrimmage/domain/imports/settle-mapping';
import type { CsvSource } from './csv/csv-problem.js';
import type { ImportCounts, ImportRecord } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { MappingsRepository } from './mappings.repository.js';
import { MergeRepository } from './merge.repository.js';
import { RemarksRepository } from './remarks.repository.js';
import { mappedTargets, StagingRepository } from './staging.repository.js';

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
  async count(
    actor: Actor,
    record: ImportRecord,
    { source, mapping, own }: { source: CsvSource; mapping: PilotMapping; own: boolean },
  ): Promise<ImportCounts> {
    await this.staging.begin(actor.workspaceId);
    const { rows, refused } = await this.staging.stage(source, mapping, () => undefined);
    const fates = await this.merges.merge({ mapping: record.mapping, own, mapped: mappedTargets(mapping) });
    await this.remarks.replace(record);
    return { rows, ...fates, refused };
  }
}
