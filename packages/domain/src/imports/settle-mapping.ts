import type { Problem } from '../answer.js';
import type { DateOrder } from './date-order.js';
import { quoted } from './given-text.js';
import { type ImportKind, type ImportTarget, targetsOf } from './import-target.js';
import { type MappedColumn, type MappingMemory, remember, type SaidStage } from './mapping-memory.js';
import type { StageMeaning } from './stage-word.js';

/** What stands where in the rows of one file. */
export interface Layout {
  /** All columns of the file, in its order. */
  readonly columns: readonly MappedColumn[];
  /** Where in a row each mapped target stands. */
  readonly places: ReadonlyMap<ImportTarget, number>;
  /** The places in a row by the names of their columns: an order that does not change when the file's does. */
  readonly byName: readonly number[];
}

/** Lays the columns of a file out; those not mentioned are KEEP. */
export function layOut(header: readonly string[], chosen: readonly MappedColumn[]): Layout {
  const targets = new Map(chosen.map(({ name, target }) => [name, target]));
  const columns = header.map((name) => ({ name, target: targets.get(name) ?? ('KEEP' as const) }));
  const places = new Map(columns.map(({ target }, place) => [target, place]));
  places.delete('KEEP');
  const byName = [...header.keys()].sort((a, b) => ((header[a] ?? '') < (header[b] ?? '') ? -1 : 1));
  return { columns, places, byName };
}

/** Everything needed to make pilots of one file's rows. */
export interface PilotMapping extends Layout {
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
  AMOUNT: 'the amount',
  CURRENCY: 'the currency',
  BILLED_ON: 'the day',
  NUMBER: 'the vendor’s number',
  PERIOD_FROM: 'the first day of the period',
  PERIOD_TO: 'the last day of the period',
  PILOT: 'the pilot',
  NOTE: 'the note',
  TEAM: 'the team',
  SPRINT: 'the name of the sprint',
  STARTS_ON: 'the first day',
  ENDS_ON: 'the last day',
  SPRINT_ORDER: 'the number of the sprint',
  PLANNED: 'the planned items',
  FINISHED: 'the finished items',
  ADDED: 'the added items',
  FINISHED_ON: 'the day it was finished',
  KEEP: 'kept as given',
};

/** What is wrong with what was chosen for the columns of a list of this kind; `needed` with the reason why. */
export function columnProblems(
  kind: ImportKind,
  header: readonly string[],
  chosen: readonly MappedColumn[],
  needed: readonly (readonly [ImportTarget, string])[],
): readonly Problem[] {
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
    if (!targetsOf[kind].includes(target))
      problems.push(
        problem(
          `columns.${i}.target`,
          'NOT_OF_THIS_KIND',
          `A column of this kind of file cannot be ${targetWords[target]}.`,
        ),
      );
    takenBy.set(target, name);
  });
  for (const [target, why] of needed)
    if (!takenBy.has(target))
      problems.push(
        problem('columns', `NO_${target}`, `Say which column is ${targetWords[target]}; ${why}.`),
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
  const why = 'every pilot needs one';
  const needed = [['NAME', why] as const, ['PROGRAM', why] as const];
  const problems = [
    ...columnProblems('PILOTS', header, chosen.columns, needed),
    ...stageProblems(chosen.stageWords),
  ];
  if (problems.length > 0) return { problems };
  return {
    mapping: {
      ...layOut(header, chosen.columns),
      stages: remember(memory, [], chosen.stageWords).stages,
      dateOrder: dateOrder ?? memory.dateOrder,
      guarded: memory.guarded,
    },
    problems: [],
  };
}
