import { no } from '@scrimmage/domain/answer';
import { saysNothing } from '@scrimmage/domain/imports/given-text';
import { dayTargets } from '@scrimmage/domain/imports/import-target';
import { type MappedColumn, type MappingMemory, remember } from '@scrimmage/domain/imports/mapping-memory';
import { type PilotMapping, settleMapping, targetWords } from '@scrimmage/domain/imports/settle-mapping';
import { guessStage, type StageWord, stageKey } from '@scrimmage/domain/imports/stage-word';
import { surveyRows } from '@scrimmage/domain/imports/survey-rows';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';
import type { ImportRecord } from './import-record.js';
import type { Choice, Settling } from './settling.js';

const list = new Intl.ListFormat('en');

/** Settles how a list of pilots is read, or says what is still missing. */
export async function settlePilots(
  record: ImportRecord,
  choice: Choice,
  memory: MappingMemory,
  source: CsvSource,
): Promise<Settling> {
  const header = record.columns.map(({ name }) => name);
  const settled = settleMapping(header, choice, memory, null);
  if (!('mapping' in settled)) {
    const missing = settled.problems.flatMap(({ code }) => neededColumn[code] ?? []);
    if (missing.length)
      return { ...no('NOT_READY_TO_CHECK', { missing: list.format(missing) }), current: record };
    return { ok: false, problems: settled.problems };
  }
  const survey = await surveyed(source, record, settled.mapping, remember(memory, [], choice.stageWords));
  const seen = { columns: chosenColumns(record, settled.mapping), stageWords: survey.stageWords };
  const unknown = survey.stageWords.filter(({ stage, given }) => stage === null && !saysNothing(given));
  if (unknown.length) {
    const words = list.format(unknown.map(({ given }) => `“${given}”`));
    return { ...no('STAGE_WORD_UNKNOWN', { words }), current: { ...record, ...seen } };
  }
  const { columns, stages, guarded } = settled.mapping;
  const dateOrder = survey.dateOrder ?? memory.dateOrder;
  return { ok: true, value: { ...seen, chosen: { columns, stages, dateOrder, guarded } } };
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
