import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { saysNothing } from '@scrimmage/domain/imports/given-text';
import {
  type MappedColumn,
  type MappingMemory,
  remember,
  type SaidStage,
} from '@scrimmage/domain/imports/mapping-memory';
import { type PilotMapping, settleMapping, targetWords } from '@scrimmage/domain/imports/settle-mapping';
import type { StageWord } from '@scrimmage/domain/imports/stage-word';
import { surveyRows } from '@scrimmage/domain/imports/survey-rows';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CheckingRepository } from './checking.repository.js';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';
import { type ImportCounts, type ImportRecord, stateWords } from './import-record.js';

/** What somebody chose for a file: what its columns are, and what its words for stages mean. */
export interface Choice {
  readonly columns: readonly MappedColumn[];
  readonly stageWords: readonly SaidStage[];
}

const list = new Intl.ListFormat('en');

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
    const record = await this.checking.imports.require(importId);
    if (!['DRAFT', 'CHECKED', 'FAILED'].includes(record.state))
      return { ...no('IMPORT_OVER', { state: stateWords[record.state] }), current: record };
    return this.run(actor, record, {
      choice,
      source: this.checking.imports.file(actor, record.id),
      kept: choice,
    });
  }

  /** Checks a file wherever it is; `kept` is the part of the choice that is remembered. */
  async run(
    actor: Actor,
    record: ImportRecord,
    { choice, source, kept }: { choice: Choice; source: CsvSource; kept: Choice },
  ): Promise<Reply<ImportRecord>> {
    const memory = await this.checking.mappings.memory(record.mapping);
    const header = record.columns.map(({ name }) => name);
    const settled = settleMapping(header, choice, memory, null);
    if (!('mapping' in settled)) {
      const missing = settled.problems.flatMap(({ code }) => neededColumn[code] ?? []);
      if (missing.length)
        return { ...no('NOT_READY_TO_CHECK', { missing: list.format(missing) }), current: record };
      return { ok: false, problems: settled.problems };
    }
    const survey = await surveyed(source, settled.mapping, remember(memory, [], choice.stageWords));
    const seen = {
      ...record,
      columns: chosenColumns(record, settled.mapping),
      stageWords: survey.stageWords,
    };
    const unknown = survey.stageWords.filter(({ stage, given }) => stage === null && !saysNothing(given));
    if (unknown.length) {
      const words = list.format(unknown.map(({ given }) => `“${given}”`));
      return { ...no('STAGE_WORD_UNKNOWN', { words }), current: seen };
    }
    const mapping = { ...settled.mapping, dateOrder: survey.dateOrder ?? memory.dateOrder };
    const counts = await this.checking.count(actor, record, { source, mapping, own: memory.guarded });
    await this.checking.mappings.keep(
      actor.workspaceId,
      remember(memory, kept.columns, kept.stageWords),
      this.clock.now(),
    );
    return { ok: true, value: await this.keep(record, seen, mapping, counts) };
  }

  private async keep(
    record: ImportRecord,
    { columns, stageWords }: Pick<ImportRecord, 'columns' | 'stageWords'>,
    mapping: PilotMapping,
    counts: ImportCounts,
  ): Promise<ImportRecord> {
    const { stages, dateOrder, guarded } = mapping;
    const checked = await this.checking.imports.update(record, {
      state: 'CHECKED',
      columns,
      stageWords,
      chosen: { columns: mapping.columns, stages, dateOrder, guarded },
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

const neededColumn: Readonly<Record<string, string>> = {
  NO_NAME: targetWords.NAME,
  NO_PROGRAM: targetWords.PROGRAM,
};

function chosenColumns(record: ImportRecord, { columns }: PilotMapping) {
  return record.columns.map((column, place) => ({
    ...column,
    target: columns[place]?.target ?? column.target,
    confidence: 1,
  }));
}

async function surveyed(
  source: CsvSource,
  { columns }: PilotMapping,
  memory: MappingMemory,
): Promise<{ stageWords: readonly StageWord[]; dateOrder: PilotMapping['dateOrder'] }> {
  const survey = surveyRows(columns, memory);
  const file = await readCsv(source);
  for await (const { cells } of file.rows()) survey.add(cells);
  return { stageWords: survey.stageWords(), dateOrder: survey.dateOrder() };
}
