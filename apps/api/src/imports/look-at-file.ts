import type { DateOrder } from '@scrimmage/domain/imports/date-order';
import { type GuessedColumn, guessColumns } from '@scrimmage/domain/imports/guess-columns';
import type { MappingMemory } from '@scrimmage/domain/imports/mapping-memory';
import type { StageWord } from '@scrimmage/domain/imports/stage-word';
import { surveyRows } from '@scrimmage/domain/imports/survey-rows';
import type { CsvSource } from './csv/csv-problem.js';
import { readCsv } from './csv/read-csv.js';

/** What a first look at a file tells. */
export interface FileLook {
  readonly encoding: string;
  readonly delimiter: string;
  readonly columns: readonly GuessedColumn[];
  readonly stageWords: readonly StageWord[];
  readonly dateOrder: DateOrder | null;
}

/**
 * Reads a file to its end, so that whatever is wrong with it is known before anything is stored, and guesses what its
 * columns and stage words mean. Throws a CsvProblem with one sentence when it cannot be read.
 */
export async function lookAtFile(source: CsvSource, memory: MappingMemory): Promise<FileLook> {
  const file = await readCsv(source);
  const sample = file.sample.map(({ cells }) => cells);
  const columns = guessColumns(file.header, sample, memory.columns);
  const survey = surveyRows(columns, memory);
  for await (const { cells } of file.rows()) survey.add(cells);
  return {
    encoding: file.encoding,
    delimiter: file.delimiter,
    columns,
    stageWords: survey.stageWords(),
    dateOrder: survey.dateOrder(),
  };
}
