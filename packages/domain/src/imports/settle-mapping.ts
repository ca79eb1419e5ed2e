import type { Problem } from '../answer.js';
import type { DateOrder } from './date-order.js';
import { quoted } from './given-text.js';
import type { ImportTarget } from './import-target.js';
import { type MappedColumn, type MappingMemory, remember, type SaidStage } from './mapping-memory.js';
import type { StageMeaning } from './stage-word.js';

/** Everything needed to make pilots of one file's rows. */
export interface PilotMapping {
  /** All columns of the file, in its order. */
  readonly columns: readonly MappedColumn[];
  /** Where in a row each mapped target stands. */
  readonly places: ReadonlyMap<ImportTarget, number>;
  /** The places in a row by the names of their columns: an order that does not change when the file's does. */
  readonly byName: readonly number[];
  readonly stages: Readonly<Record<string, StageMeaning>>;
  readonly dateOrder: DateOrder | null;
  readonly guarded: boolean;
}

/** What people call a target. */
export const targetWords: Readonly<Record<ImportTarget, string>> = {
  SOURCE_KEY: 'the id',
  NAME: 'the name',
  PROBLEM: 'the problem',
  PROGRAM: 'the program',
  UNIT: 'the unit',
  STAGE: 'the stage',
  SYSTEM: 'the system',
  VENDOR: 'the vendor',
  CUSTOMER_OUTCOME: 'the customer outcome',
  BUSINESS_OUTCOME: 'the business outcome',
  HYPOTHESIS: 'the hypothesis',
  PROPOSED_ON: 'the day it was proposed',
  STARTED_ON: 'the day it started',
  DECISION_DATE: 'the decision date',
  CLOSED_ON: 'the day it closed',
  LEAD_EMAIL: 'the lead’s e-mail address',
  KEEP: 'kept as given',
};

function columnProblems(header: readonly string[], chosen: readonly MappedColumn[]): readonly Problem[] {
  const problem = (path: string, code: string, message: string): Problem => ({ path, code, message });
  const problems: Problem[] = [];
  const takenBy = new Map<ImportTarget, string>();
  chosen.forEach(({ name, target }, i) => {
    if (!header.includes(name))
      problems.push(
        problem(`columns.${i}.name`, 'NO_SUCH_COLUMN', `The file has no column ${quoted(name)}.`),
      );
    const other = takenBy.get(target);
    if (other !== undefined && target !== 'KEEP')
      problems.push(
        problem(
          `columns.${i}.target`,
          'TARGET_TWICE',
          `${quoted(other)} and ${quoted(name)} cannot both be ${targetWords[target]}.`,
        ),
      );
    takenBy.set(target, name);
  });
  for (const needed of ['NAME', 'PROGRAM'] as const)
    if (!takenBy.has(needed))
      problems.push(
        problem(
          'columns',
          `NO_${needed}`,
          `Say which column is ${targetWords[needed]}; every pilot needs one.`,
        ),
      );
  return problems;
}

function stageProblems(said: readonly SaidStage[]): readonly Problem[] {
  return said.flatMap(({ given, stage, outcome }, i) => {
    if ((stage === 'CLOSED') === (outcome !== null)) return [];
    const message =
      stage === 'CLOSED'
        ? `Say how a pilot that is ${quoted(given)} ended: scaled, killed, inconclusive or withdrawn.`
        : `Only a closed pilot has an outcome: ${quoted(given)} cannot have one.`;
    return [{ path: `stageWords.${i}.outcome`, code: 'OUTCOME_OF_CLOSED', message }];
  });
}

/**
 * Joins a file's header, what was chosen for it and what is remembered into a mapping, or says what is wrong with the
 * choice. Columns not mentioned are KEEP. `dateOrder` is what the file tells (`surveyRows`); the memory's stands in.
 */
export function settleMapping(
  header: readonly string[],
  chosen: { readonly columns: readonly MappedColumn[]; readonly stageWords: readonly SaidStage[] },
  memory: MappingMemory,
  dateOrder: DateOrder | null,
):
  | { readonly mapping: PilotMapping; readonly problems: readonly [] }
  | { readonly problems: readonly Problem[] } {
  const problems = [...columnProblems(header, chosen.columns), ...stageProblems(chosen.stageWords)];
  if (problems.length > 0) return { problems };
  const targets = new Map(chosen.columns.map(({ name, target }) => [name, target]));
  const columns = header.map((name) => ({ name, target: targets.get(name) ?? ('KEEP' as const) }));
  const places = new Map(columns.map(({ target }, place) => [target, place]));
  places.delete('KEEP');
  const byName = [...header.keys()].sort((a, b) => ((header[a] ?? '') < (header[b] ?? '') ? -1 : 1));
  return {
    mapping: {
      columns,
      places,
      byName,
      stages: remember(memory, [], chosen.stageWords).stages,
      dateOrder: dateOrder ?? memory.dateOrder,
      guarded: memory.guarded,
    },
    problems: [],
  };
}
