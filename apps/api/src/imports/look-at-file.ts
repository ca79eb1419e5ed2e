import { guessColumns } from '@scrimmage/domain/imports/guess-columns';
import { guessHistoryColumns, type HistoryKind } from '@scrimmage/domain/imports/history-words';
import { guessLedgerColumns } from '@scrimmage/domain/imports/ledger-words';
import type { MappingMemory } from '@scrimmage/domain/imports/mapping-memory';
import { surveyRows } from '@scrimmage/domain/imports/survey-rows';
import type { CsvSource } from './csv/csv-problem.js';
import type { CsvFile } from './csv/read-csv.js';
import { surveyHistoryFile } from './settle-history.js';
import { surveyFile, withDays } from './settle-ledger.js';
import type { Settled } from './settling.js';

/** What a first look at a file tells: its shape, and what its columns and words may be. */
export interface FileLook extends Settled {
  readonly encoding: string;
  readonly delimiter: string;
}

/**
 * Reads a file to its end, so that whatever is wrong with it is known before anything is stored, and guesses what its
 * columns and words mean. Throws a CsvProblem with one sentence when it cannot be read.
 */
export async function lookAtFile(file: CsvFile, source: CsvSource, memory: MappingMemory): Promise<FileLook> {
  const look = await lookByKind(file, source, memory);
  return { encoding: file.encoding, delimiter: file.delimiter, ...look };
}

function lookByKind(file: CsvFile, source: CsvSource, memory: MappingMemory): Promise<Settled> {
  switch (memory.kind) {
    case 'PILOTS':
      return lookAtPilots(file, memory);
    case 'LEDGER':
      return lookAtLedger(file, source, memory);
    default:
      return lookAtHistory(file, source, memory.kind, memory);
  }
}

const sampleOf = (file: CsvFile) => file.sample.map(({ cells }) => cells);
const mappedOf = (columns: Settled['columns']) => columns.map(({ name, target }) => ({ name, target }));

async function lookAtPilots(file: CsvFile, memory: MappingMemory): Promise<Settled> {
  const columns = guessColumns(file.header, sampleOf(file), memory.columns);
  const survey = surveyRows(columns, memory);
  for await (const { cells } of file.rows()) survey.add(cells);
  const { stages, guarded } = memory;
  return {
    columns,
    stageWords: survey.stageWords(),
    chosen: { columns: mappedOf(columns), stages, dateOrder: survey.dateOrder(), guarded },
  };
}

async function lookAtLedger(file: CsvFile, source: CsvSource, memory: MappingMemory): Promise<Settled> {
  const columns = guessLedgerColumns(file.header, sampleOf(file), memory.columns);
  const survey = await surveyFile(source, columns);
  const currency = memory.currency ?? survey.currency ?? '';
  return {
    columns: withDays(columns, survey.days, [], memory),
    stageWords: [],
    chosen: {
      columns: mappedOf(columns),
      stages: {},
      dateOrder: null,
      guarded: false,
      ledger: { dateOrders: {}, mark: survey.mark, currency },
    },
  };
}

async function lookAtHistory(
  file: CsvFile,
  source: CsvSource,
  kind: HistoryKind,
  memory: MappingMemory,
): Promise<Settled> {
  const columns = guessHistoryColumns(kind, file.header, sampleOf(file), memory.columns);
  const survey = await surveyHistoryFile(source, columns);
  const { programId, sprintDays } = memory;
  const known = { ...(programId && { programId }), ...(sprintDays && { sprintDays }) };
  return {
    columns: withDays(columns, survey.days, [], memory),
    stageWords: [],
    chosen: { columns: mappedOf(columns), stages: {}, dateOrder: null, guarded: false, history: known },
  };
}
