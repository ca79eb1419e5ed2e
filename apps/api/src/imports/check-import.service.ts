import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { MappingMemory } from '@scrimmage/domain/imports/mapping-memory';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CheckingRepository } from './checking.repository.js';
import type { CsvSource } from './csv/csv-problem.js';
import { type ImportCounts, type ImportRecord, stateWords } from './import-record.js';
import type { Compared } from './imported-rows.js';
import { mayImport } from './may-import.js';
import { settleHistoryFile } from './settle-history.js';
import { settleLedgerFile } from './settle-ledger.js';
import { settlePilots } from './settle-pilots.js';
import { type Choice, remembered, type Settled, type Settling } from './settling.js';

/** What is checked, where its file is, what of the choice is remembered, and whether it is written right after. */
interface Checking {
  readonly choice: Choice;
  readonly source: CsvSource;
  readonly kept: Choice;
  readonly locked: boolean;
  readonly tell: (rows: number) => void;
}

type Checked =
  | { readonly ok: true; readonly value: { readonly record: ImportRecord; readonly compared: Compared } }
  | Extract<Reply<ImportRecord>, { ok: false }>;

/** The dry run: what each row of a file would do. It writes nothing but what it found out. */
@Injectable()
export class CheckImportService {
  constructor(
    private readonly checking: CheckingRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Checks a stored import. What is chosen here is chosen for the next file of this mapping, too. */
  async check(actor: Actor, importId: string, choice: Choice): Promise<Reply<ImportRecord>> {
    const record = mayImport(actor, await this.checking.imports.require(importId));
    if (!['DRAFT', 'CHECKED', 'FAILED'].includes(record.state))
      return { ...no('IMPORT_OVER', { state: stateWords[record.state] }), current: record };
    const source = this.checking.imports.file(actor, record.id);
    const reply = await this.run(actor, record, {
      choice,
      source,
      kept: choice,
      locked: false,
      tell: () => undefined,
    });
    return reply.ok ? { ok: true, value: reply.value.record } : reply;
  }

  /** Checks a file wherever it is; `kept` is the part of the choice that is remembered. */
  async run(
    actor: Actor,
    record: ImportRecord,
    { choice, source, kept, locked, tell }: Checking,
  ): Promise<Checked> {
    const memory = await this.checking.mappings.memory(record.kind, record.mapping);
    const settled = await this.settle(actor, record, choice, memory, source);
    if (!settled.ok) return settled;
    const { chosen } = settled.value;
    const compared = await this.checking.compare(actor, record, { source, chosen, locked, tell });
    await this.checking.mappings.keep(actor.workspaceId, remembered(memory, kept), this.clock.now());
    return { ok: true, value: { record: await this.keep(record, settled.value, compared.counts), compared } };
  }

  private async settle(
    actor: Actor,
    record: ImportRecord,
    choice: Choice,
    memory: MappingMemory,
    source: CsvSource,
  ): Promise<Settling> {
    if (record.kind === 'PILOTS') return settlePilots(record, choice, memory, source);
    if (record.kind === 'LEDGER') return settleLedgerFile(record, choice, memory, source);
    const { timeZone } = actor;
    const programs = await this.checking.mappings.programs();
    const here = { timeZone, today: this.clock.today(timeZone), programs };
    return settleHistoryFile(record, choice, memory, source, here);
  }

  private async keep(record: ImportRecord, settled: Settled, counts: ImportCounts): Promise<ImportRecord> {
    const checked = await this.checking.imports.update(record, {
      state: 'CHECKED',
      ...settled,
      counts,
      done: 0,
      failure: null,
    });
    this.database.announce({
      verb: 'checkImport',
      subjectType: 'Import',
      subjectId: record.id,
      subjectLabel: record.fileName,
      subjectVersion: checked.version,
      changes: { counts: [record.counts, counts] },
      at: this.clock.now(),
    });
    return checked;
  }
}
