import { no } from '@scrimmage/domain/answer';
import { quoted } from '@scrimmage/domain/imports/given-text';
import { type LedgerSurvey, settleLedger, surveyLedger } from '@scrimmage/domain/imports/ledger-mapping';
import type { MappedColumn, MappingMemory } from '@scrimmage/domain/imports/mapping-memory';
import { targetWords } from '@scrimmage/domain/imports/settle-mapping';
import { type DayColumn, dateOrderOf, type SurveyedDays } from '@scrimmage/domain/imports/survey-days';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';
import type { ImportColumn, ImportRecord } from './import-record.js';
import type { Choice, Settling } from './settling.js';

const list = new Intl.ListFormat('en');

/** The columns with what those of days tell, as it is understood now. */
export function withDays(
  columns: readonly ImportColumn[],
  surveyed: readonly SurveyedDays[],
  said: readonly DayColumn[],
  memory: MappingMemory,
): readonly ImportColumn[] {
  return columns.map(({ dateOrder: _order, unclearDays: _days, ...column }) => {
    const days = surveyed.find(({ name }) => name === column.name);
    if (!days) return column;
    return { ...column, dateOrder: dateOrderOf(days, said, memory), unclearDays: days.unclear };
  });
}

/** The columns as somebody chose them; those not mentioned are kept as given. */
export function chosenTargets({ columns }: ImportRecord, choice: Choice): readonly ImportColumn[] {
  const targets = new Map(choice.columns.map(({ name, target }) => [name, target]));
  return columns.map((column) => ({
    ...column,
    target: targets.get(column.name) ?? ('KEEP' as const),
    confidence: 1,
  }));
}

/** Nothing is read before somebody has said which number of these days is the month. */
export function daysUnclear(columns: readonly SurveyedDays[]) {
  const days = columns.map(({ name, unclear }) => `${quoted(unclear[0] ?? '')} in ${quoted(name)}`);
  return no('DAYS_UNCLEAR', { days: list.format(days) });
}

/** One pass over all rows with the columns as they are mapped. */
export async function surveyFile(source: CsvSource, columns: readonly MappedColumn[]): Promise<LedgerSurvey> {
  const survey = surveyLedger(columns);
  const file = await readCsv(source);
  for await (const { cells } of file.rows()) survey.add(cells);
  return survey.told();
}

/** Settles how a ledger is read, or says what is still missing: never guesses which number of a day is the month. */
export async function settleLedgerFile(
  record: ImportRecord,
  choice: Choice,
  memory: MappingMemory,
  source: CsvSource,
): Promise<Settling> {
  const mapped = chosenTargets(record, choice);
  const survey = await surveyFile(source, mapped);
  const columns = withDays(mapped, survey.days, choice.columns, memory);
  const header = record.columns.map(({ name }) => name);
  const settled = settleLedger(header, choice, survey, memory);
  const seen = { columns, stageWords: [] };
  if (settled.ok) {
    const { dateOrders, mark, currency, columns: chosen } = settled.mapping;
    const ledger = { dateOrders, mark, currency };
    return {
      ok: true,
      value: { ...seen, chosen: { columns: chosen, stages: {}, dateOrder: null, guarded: false, ledger } },
    };
  }
  const missing = settled.problems.flatMap(({ code }) => neededColumn[code] ?? []);
  if (missing.length)
    return { ...no('NOT_READY_TO_CHECK', { missing: list.format(missing) }), current: record };
  if (settled.problems.length) return { ok: false, problems: settled.problems };
  return { ...daysUnclear(settled.unclear), current: { ...record, ...seen } };
}

const neededColumn: Readonly<Record<string, string>> = {
  NO_VENDOR: targetWords.VENDOR,
  NO_BILLED_ON: targetWords.BILLED_ON,
  NO_AMOUNT: targetWords.AMOUNT,
};
