import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { pilotKey } from '@scrimmage/domain/pilot';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { type ImportRecord, stateWords } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { StagingRepository } from './staging.repository.js';
import { UndoRepository } from './undo.repository.js';

const mostNamed = 5;

/** Taking back everything an import did, as long as nobody has built on it. */
@Injectable()
export class UndoImportService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly staging: StagingRepository,
    private readonly undone: UndoRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async undo(actor: Actor, importId: string): Promise<Reply<ImportRecord>> {
    const record = await this.imports.require(importId);
    const { state, undoableUntil } = record;
    if (state !== 'APPLIED')
      return { ...no('NOTHING_TO_UNDO', { state: stateWords[state] }), current: record };
    const now = this.clock.now();
    if (undoableUntil === null || undoableUntil <= now)
      return { ...no('UNDO_TOO_LATE', { until: undoableUntil ?? 'it was moved here' }), current: record };
    await this.staging.begin(actor.workspaceId, 'A_MOMENT');
    const numbers = await this.undone.changedSince(record.id);
    if (numbers.length) return { ...no('UNDO_CHANGED_SINCE', { keys: keys(numbers) }), current: record };
    await this.undone.removeNew(record.id);
    await this.undone.restoreChanged(actor.workspaceId, record.id, now);
    await this.undone.removeMade(record.made);
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

function keys(numbers: readonly number[]): string {
  const named = numbers.slice(0, mostNamed).map(pilotKey);
  const more = numbers.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
