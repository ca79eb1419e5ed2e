import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { ImportRecord } from './import-record.js';
import type { Compared, Comparing } from './imported-rows.js';
import { ImportsRepository } from './imports.repository.js';
import { MappingsRepository } from './mappings.repository.js';
import { RemarksRepository } from './remarks.repository.js';
import { RowsByKind } from './rows-by-kind.js';
import { StagingRepository } from './staging.repository.js';

/** What a check reads and keeps. */
@Injectable()
export class CheckingRepository {
  constructor(
    readonly imports: ImportsRepository,
    readonly mappings: MappingsRepository,
    private readonly staging: StagingRepository,
    private readonly rows: RowsByKind,
    private readonly remarks: RemarksRepository,
  ) {}

  /** Compares every row with what is there, keeps the remarks, and counts what would become of them. */
  async compare(
    actor: Actor,
    record: ImportRecord,
    file: Omit<Comparing, 'mapping' | 'actor'>,
  ): Promise<Compared> {
    await (file.locked ? this.staging.begin(actor.workspaceId, 'FOREVER') : this.staging.prepare());
    const compared = await this.rows.of(record.kind).compare({ ...file, actor, mapping: record.mapping });
    await this.remarks.replace(record);
    return compared;
  }
}
