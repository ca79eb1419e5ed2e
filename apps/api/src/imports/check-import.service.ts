import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { saysNothing } from '@scrimmage/domain/imports/given-text';
import { dayTargets } from '@scrimmage/domain/imports/import-target';
import {
  type MappedColumn,
  type MappingMemory,
  remember,
  type SaidStage,
} from '@scrimmage/domain/imports/mapping-memory';
import { type PilotMapping, settleMapping, targetWords } from '@scrimmage/domain/imports/settle-mapping';
import { guessStage, type StageWord, stageKey } from '@scrimmage/domain/imports/stage-word';
import { surveyRows } from '@scrimmage/domain/imports/survey-rows';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { CheckingRepository, type Merged } from './checking.repository.js';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';
import { type ImportCounts, type ImportRecord, stateWords } from './import-record.js';

/** What somebody chose for a file: what its columns are, and what its words for stages mean. */
export interface Choice {
  readonly columns: readonly MappedColumn[];
  readonly stageWords: readonly SaidStage[];
}

/** What is checked, where its file is, what of the choice is remembered, and whether it is written right after. */
interface Checking {
  readonly choice: Choice;
  readonly source: CsvSource;
  readonly kept: Choice;
  readonly locked: boolean;
  readonly tell: (rows: number) => void;
}

type Checked =
  | { readonly ok: true; readonly value: { readonly record: ImportRecord; readonly merged: Merged } }
  | Extract<Reply<ImportRecord>, { ok: false }>;

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
    const memory = await this.checking.mappings.memory(record.mapping);
    const header = record.columns.map(({ name }) => name);
    const settled = settleMapping(header, choice, memory, null);
    if (!('mapping' in settled)) {
      const missing = settled.problems.flatMap(({ code }) => neededColumn[code] ?? []);
      if (missing.length)
        return { ...no('NOT_READY_TO_CHECK', { missing: list.format(missing) }), current: record };
      return { ok: false, problems: settled.problems };
    }
    const survey = await surveyed(source, record, settled.mapping, remember(memory, [], choice.stageWords));
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
    const merged = await this.checking.merge(actor, record, { source, mapping, locked, tell });
    await this.checking.mappings.keep(
      actor.workspaceId,
      remember(memory, kept.columns, kept.stageWords),
      this.clock.now(),
    );
    return { ok: true, value: { record: await this.keep(record, seen, mapping, merged.counts), merged } };
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

interface Surveyed {
  readonly stageWords: readonly StageWord[];
  readonly dateOrder: PilotMapping['dateOrder'];
}

/** Whether stages and days stand where they were taken to stand when the file was first read. */
function readAlready({ chosen }: ImportRecord, { columns }: PilotMapping): boolean {
  const counts = (target: MappedColumn['target']) => target === 'STAGE' || dayTargets.has(target);
  return columns.every(({ target }, place) => {
    const before = chosen.columns[place]?.target ?? 'KEEP';
    return before === target || !(counts(before) || counts(target));
  });
}

/** The file's stage words as they are understood now, and the order of its days; the file is read only when it must be. */
async function surveyed(
  source: CsvSource,
  record: ImportRecord,
  mapping: PilotMapping,
  memory: MappingMemory,
): Promise<Surveyed> {
  if (readAlready(record, mapping)) {
    const stageWords = record.stageWords.map(({ given, count }) => {
      const key = stageKey(given);
      const said = Object.hasOwn(memory.stages, key) ? memory.stages[key] : guessStage(given);
      return { given, count, stage: said?.stage ?? null, outcome: said?.outcome ?? null };
    });
    return { stageWords, dateOrder: record.chosen.dateOrder };
  }
  const survey = surveyRows(mapping.columns, memory);
  const file = await readCsv(source);
  for await (const { cells } of file.rows()) survey.add(cells);
  return { stageWords: survey.stageWords(), dateOrder: survey.dateOrder() };
}
