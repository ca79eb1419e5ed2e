import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { type ImportRecord, stateWords } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { mayImport } from './may-import.js';
import { RowsByKind } from './rows-by-kind.js';
import { StagingRepository } from './staging.repository.js';

/** Taking back everything an import did, as long as nobody has built on it. */
@Injectable()
export class UndoImportService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly staging: StagingRepository,
    private readonly rows: RowsByKind,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async undo(actor: Actor, importId: string): Promise<Reply<ImportRecord>> {
    const record = mayImport(actor, await this.imports.require(importId));
    const { state, undoableUntil } = record;
    if (state !== 'APPLIED')
      return { ...no('NOTHING_TO_UNDO', { state: stateWords[state] }), current: record };
    const now = this.clock.now();
    if (undoableUntil === null || undoableUntil <= now)
      return { ...no('UNDO_TOO_LATE', { until: undoableUntil ?? 'it was moved here' }), current: record };
    await this.staging.begin(actor.workspaceId, 'A_MOMENT');
    const rows = this.rows.of(record.kind);
    const refusal = await rows.standsInTheWay(record.id);
    if (refusal) return { ok: false, refusal, current: record };
    await rows.takeBack(record, now);
    const after = await this.imports.update(record, { state: 'UNDONE', undoableUntil: null });
    this.database.announce({
      verb: 'undoImport',
      subjectType: 'Import',
      subjectId: record.id,
      subjectLabel: record.fileName,
      subjectVersion: after.version,
      changes: { state: [state, 'UNDONE'] },
      at: now,
    });
    return { ok: true, value: after };
  }
}
