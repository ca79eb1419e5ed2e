import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { type ImportRecord, stateWords } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { mayImport } from './may-import.js';

/** Deciding that a checked file is to be written. Who writes it is `ImportWriter`, in this process or another. */
@Injectable()
export class ApplyImportService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async start(actor: Actor, importId: string, leaveOutRefused: boolean): Promise<Reply<ImportRecord>> {
    const record = mayImport(actor, await this.imports.require(importId));
    const { state, counts } = record;
    if (state === 'APPLYING' || state === 'APPLIED' || state === 'UNDONE')
      return { ...no('IMPORT_OVER', { state: stateWords[state] }), current: record };
    if (state === 'DRAFT' || !counts)
      return { ...no('NOT_CHECKED', { state: stateWords[state] }), current: record };
    if (counts.refused > 0 && !leaveOutRefused) {
      const facts = { refused: String(counts.refused), rows: String(counts.rows) };
      return { ...no('ROWS_REFUSED', facts), current: record };
    }
    const started = await this.imports.update(record, {
      state: 'APPLYING',
      actor,
      attempts: 0,
      done: 0,
      failure: null,
    });
    this.database.announce({
      verb: 'startImport',
      subjectType: 'Import',
      subjectId: record.id,
      subjectLabel: record.fileName,
      subjectVersion: started.version,
      changes: { state: [state, 'APPLYING'] },
      at: this.clock.now(),
    });
    return { ok: true, value: started };
  }
}
