import { no } from '@scrimmage/domain/answer';
import type { ProgramId } from '@scrimmage/domain/ids';
import {
  type HistoryReading,
  type HistorySurvey,
  settleHistory,
  surveyHistory,
} from '@scrimmage/domain/imports/history-mapping';
import type { MappedColumn, MappingMemory } from '@scrimmage/domain/imports/mapping-memory';
import { targetWords } from '@scrimmage/domain/imports/settle-mapping';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';
import type { ImportRecord } from './import-record.js';
import { chosenTargets, daysUnclear, withDays } from './settle-ledger.js';
import { type Choice, nothingSaid, type Settling } from './settling.js';

const list = new Intl.ListFormat('en');

/** Where and when a file is checked, and the programs there are. */
export interface Here extends Pick<HistoryReading, 'timeZone' | 'today'> {
  readonly programs: readonly { readonly id: ProgramId }[];
}

/** One pass over all rows with the columns as they are mapped. */
export async function surveyHistoryFile(
  source: CsvSource,
  columns: readonly MappedColumn[],
): Promise<HistorySurvey> {
  const survey = surveyHistory(columns);
  const file = await readCsv(source);
  for await (const { cells } of file.rows()) survey.add(cells);
  return survey.told();
}

/** Settles how the past of teams is read, or says what is still missing. */
export async function settleHistoryFile(
  record: ImportRecord,
  choice: Choice,
  memory: MappingMemory,
  source: CsvSource,
  { programs, ...here }: Here,
): Promise<Settling> {
  const mapped = chosenTargets(record, choice);
  const survey = await surveyHistoryFile(source, mapped);
  const columns = withDays(mapped, survey.days, choice.columns, memory);
  const header = record.columns.map(({ name }) => name);
  const standing = (id: ProgramId | null) => (programs.some((one) => one.id === id) ? id : null);
  const { history = nothingSaid } = choice;
  const said = { ...history, columns: choice.columns, programId: standing(history.programId) };
  const known = { ...memory, programId: standing(memory.programId) };
  const settled = settleHistory(header, said, survey, known, here);
  const seen = { columns, stageWords: [] };
  if (settled.ok) {
    const { columns: chosen, places: _places, byName: _order, guarded: _own, ...reading } = settled.mapping;
    return {
      ok: true,
      value: {
        ...seen,
        chosen: { columns: chosen, stages: {}, dateOrder: null, guarded: false, history: reading },
      },
    };
  }
  const missing = settled.problems.flatMap(({ path, code }) =>
    path === 'columns' ? (neededColumn[code] ?? []) : [],
  );
  if (missing.length)
    return { ...no('NOT_READY_TO_CHECK', { missing: list.format(missing) }), current: record };
  if (settled.problems.length) return { ok: false, problems: settled.problems };
  return { ...daysUnclear(settled.unclear), current: { ...record, ...seen } };
}

const neededColumn: Readonly<Record<string, string>> = {
  NO_TEAM: targetWords.TEAM,
  NO_FINISHED: targetWords.FINISHED,
  NO_FINISHED_ON: targetWords.FINISHED_ON,
};
