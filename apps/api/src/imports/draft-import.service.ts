import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { ImportId } from '@scrimmage/domain/ids';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import { knownLedger } from '@scrimmage/domain/imports/ledger-words';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { readCsv } from './csv/read-csv.js';
import type { ImportRecord } from './import-record.js';
import { ImportsRepository } from './imports.repository.js';
import { lookAtFile } from './look-at-file.js';
import { MappingsRepository } from './mappings.repository.js';
import { memberOf } from './nobody.js';
import type { Readied } from './xlsx/as-csv.js';

/** A file on this machine's disk, and what it is to be called and read as. */
export interface GivenFile extends Readied {
  readonly kind: ImportKind;
  readonly fileName: string;
  /** Null: what the file itself asks for. */
  readonly mapping: string | null;
}

/** Bringing a file in: it is read, guessed at and kept; nothing it is about is touched. */
@Injectable()
export class DraftImportService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly mappings: MappingsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reads the file and keeps it as a draft. Throws a CsvProblem, and keeps nothing, when it cannot be read. */
  async draft(actor: Actor, file: GivenFile): Promise<ImportRecord> {
    return this.database.operation(actor, null, async () => {
      const made = await this.look(actor, file);
      return this.database.change(() => this.keep(made, file));
    });
  }

  /** The draft a file would become; nothing is stored yet. */
  async look(actor: Actor, { path, was, kind, fileName, mapping: asked }: GivenFile): Promise<ImportRecord> {
    const source = () => createReadStream(path);
    const file = await readCsv(source);
    const mapping = asked ?? usualMapping(kind, file.header);
    const memory = await this.database.operation(actor, null, () => this.mappings.memory(kind, mapping));
    const look = await lookAtFile(file, source, memory);
    return {
      workspaceId: actor.workspaceId,
      id: uuidv7() as ImportId,
      kind,
      fileName,
      mapping,
      state: 'DRAFT',
      ...look,
      ...(was !== null && { encoding: was, delimiter: '' }),
      counts: null,
      done: 0,
      failure: null,
      actor: null,
      attempts: 0,
      made: {},
      createdBy: memberOf(actor),
      createdAt: this.clock.now(),
      appliedAt: null,
      undoableUntil: null,
      version: 1,
    };
  }

  private async keep(record: ImportRecord, { path }: GivenFile): Promise<ImportRecord> {
    await this.imports.insert(record);
    await this.imports.keepFile(record, createReadStream(path, { highWaterMark: 1_048_576 }));
    this.database.announce({
      verb: 'draftImport',
      subjectType: 'Import',
      subjectId: record.id,
      subjectLabel: record.fileName,
      subjectVersion: record.version,
      at: record.createdAt,
    });
    return record;
  }
}

/** The mapping of a file that nobody named one for. */
function usualMapping(kind: ImportKind, header: readonly string[]): string {
  const names = { PILOTS: 'pilots', LEDGER: 'ledger', SPRINTS: 'sprints', FINISHED_ITEMS: 'finished items' };
  return (kind === 'LEDGER' ? knownLedger(header) : null) ?? names[kind];
}
