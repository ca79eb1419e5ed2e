import { countDateOrder, type DateOrder } from './date-order.js';
import { dayTargets } from './import-target.js';
import type { MappedColumn, MappingMemory } from './mapping-memory.js';
import { countStageWords, type StageWord } from './stage-word.js';

/** What one pass over all rows tells before pilots can be made of them. */
export interface RowSurvey {
  add(cells: readonly string[]): void;
  /** The words of the stage column with their meanings, null where somebody must say. */
  stageWords(): readonly StageWord[];
  /** How the mapped day columns are written; null when the file does not tell. */
  dateOrder(): DateOrder | null;
}

/** Starts a pass over a file's rows with the columns as mapped so far; keeps counts, never rows. */
export function surveyRows(columns: readonly MappedColumn[], memory: MappingMemory): RowSurvey {
  const stage = columns.findIndex(({ target }) => target === 'STAGE');
  const days = columns.flatMap(({ target }, place) => (dayTargets.has(target) ? [place] : []));
  const words = countStageWords();
  const order = countDateOrder();
  return {
    add(cells) {
      if (stage >= 0) words.add(cells[stage] ?? '');
      for (const place of days) order.add(cells[place] ?? '');
    },
    stageWords: () => words.words(memory.stages),
    dateOrder: order.order,
  };
}
