import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CheckImportService } from './check-import.service.js';
import type { ImportRecord } from './import-record.js';
import { ImportWriter } from './import-writer.js';
import { ImportsReader, type RemarkCount } from './imports.reader.js';
import type { Choice } from './settling.js';
import { type Progress, WritingRepository } from './writing.repository.js';

/** What was asked: only a look, or the writing, and whether refused rows stop it. */
export interface Wish {
  readonly dryRun: boolean;
  readonly strict: boolean;
}

/** What became of a file, or would become of it. */
export interface Told {
  readonly record: ImportRecord;
  readonly remarks: readonly RemarkCount[];
  readonly refused: readonly { readonly row: number; readonly reasons: readonly string[] }[];
  /** False after a dry run, and when refused rows stopped it. */
  readonly written: boolean;
}

/**
 * An import in one go, for whoever sits at the server with the file at hand: checked and written in one transaction,
 * without keeping the file. What is not written leaves no trace.
 */
@Injectable()
export class DirectImportService {
  constructor(
    private readonly checks: CheckImportService,
    private readonly writer: ImportWriter,
    private readonly writing: WritingRepository,
    private readonly reader: ImportsReader,
    private readonly database: Database,
  ) {}

  async run(
    actor: Actor,
    draft: ImportRecord,
    { path, choice, kept }: { path: string; choice: Choice; kept: Choice },
    { dryRun, strict }: Wish,
    progress: Progress,
  ): Promise<Reply<Told>> {
    const source = () => createReadStream(path);
    const run = async (): Promise<Reply<Told>> => {
      await this.writing.imports.insert(draft);
      const reply = await this.checks.run(actor, draft, {
        choice,
        source,
        kept,
        locked: true,
        tell: progress.read,
      });
      if (!reply.ok) return 'problems' in reply ? reply : { ok: false, refusal: reply.refusal };
      const { record, compared } = reply.value;
      const remarks = await this.reader.remarkKinds(draft.id);
      const refused = await this.reader.refusedRows(draft.id);
      if (dryRun || (strict && refused.length > 0))
        return { ok: true, value: { record, remarks, refused, written: false } };
      const applied = await this.writer.writeCompared(actor, record, compared, progress);
      return { ok: true, value: { record: applied, remarks, refused, written: true } };
    };
    try {
      return await this.database.operation(actor, null, () =>
        this.database.change(run, (reply) => reply.ok && reply.value.written),
      );
    } catch (error) {
      await this.writing.rows.of(draft.kind).ended(draft, false);
      throw error;
    }
  }
}
