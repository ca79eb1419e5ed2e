import type { Problem } from '../answer.js';
import { type Day, daysBetween, isDay } from '../calendar.js';
import type { ProgramId } from '../ids.js';
import { usualSprintLength } from '../sprint.js';
import { columnKey } from './column-words.js';
import type { DateOrder } from './date-order.js';
import { parseGivenDay } from './given-day.js';
import { nameKey } from './given-text.js';
import type { HistoryKind } from './history-words.js';
import type { ImportTarget } from './import-target.js';
import type { MappedColumn, MappingMemory } from './mapping-memory.js';
import { columnProblems, type Layout, layOut } from './settle-mapping.js';
import { type DayColumn, rememberOrders, type SurveyedDays, settleDays, surveyDays } from './survey-days.js';

/** A year: what takes longer is no sprint. */
export const longestSprint = 366;
/** As many sprints, or weeks, as one file brings. */
export const mostSprints = 20_000;

/** What somebody chose for a team's past, besides its columns. */
export interface HistoryChoice {
  readonly columns: readonly DayColumn[];
  /** The program of teams that do not name theirs. */
  readonly programId: ProgramId | null;
  /** How many days a sprint takes; null: as the file's days tell. */
  readonly sprintDays: number | null;
  /** Where the file has no days: the last day of each team's last sprint. */
  readonly lastEndsOn: Day | null;
}

/** How the cells of a team's past are read, plain enough to be stored: the writing reads them exactly as the check did. */
export interface HistoryReading {
  readonly kind: HistoryKind;
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  readonly programId: ProgramId | null;
  readonly sprintDays: number;
  readonly lastEndsOn: Day | null;
  /** Where weeks begin at midnight, as an IANA time zone, and the day it is there: what is not over by then is no past. */
  readonly timeZone: string;
  readonly today: Day;
}

/** Everything needed to make sprints of one file's rows. */
export interface HistoryMapping extends Layout, HistoryReading {
  readonly guarded: boolean;
}

/** A day of a sprint as a file has it, and whose. */
interface Mark {
  readonly team: string;
  readonly column: string;
  readonly cell: string;
}

/** What one pass over the rows tells before sprints can be made of them. */
export interface HistorySurvey {
  readonly days: readonly SurveyedDays[];
  /** Of sprints that say only when they begin, or only when they end. */
  readonly marks: readonly Mark[];
}

/** Starts a pass over the rows of a team's past with the columns as mapped so far. */
export function surveyHistory(columns: readonly MappedColumn[]) {
  const at = (target: ImportTarget) => columns.findIndex((column) => column.target === target);
  const ends = [at('STARTS_ON'), at('ENDS_ON')].filter((place) => place >= 0);
  const [only] = ends.length === 1 ? ends : [];
  const team = at('TEAM');
  const days = surveyDays(columns);
  const marks: Mark[] = [];
  return {
    add(cells: readonly string[]) {
      days.add(cells);
      if (only !== undefined && marks.length < mostSprints)
        marks.push({
          team: nameKey(cells[team] ?? ''),
          column: columns[only]?.name ?? '',
          cell: cells[only] ?? '',
        });
    },
    told: (): HistorySurvey => ({ days: days.told(), marks }),
  };
}

/** How far the sprints of one team usually lie apart, in days; null when no team has two. */
function usualSpacing(
  marks: readonly Mark[],
  dateOrders: HistoryReading['dateOrders'],
  timeZone: string,
): number | null {
  const byTeam = new Map<string, Day[]>();
  for (const { team, column, cell } of marks) {
    const { day } = parseGivenDay(cell, { order: dateOrders[column] ?? null, timeZone });
    if (day === null) continue;
    const days = byTeam.get(team) ?? [];
    byTeam.set(team, days);
    days.push(day);
  }
  const gaps = [...byTeam.values()].flatMap((days) => {
    const sorted = [...new Set(days)].sort();
    return sorted.slice(1).map((day, at) => daysBetween(sorted[at] ?? day, day));
  });
  const sorted = gaps.filter((gap) => gap <= longestSprint).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** What came of joining choice, file and memory. `unclear`: columns whose days nobody can tell yet. */
export type SettledHistory =
  | { readonly ok: true; readonly mapping: HistoryMapping }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly unclear: readonly SurveyedDays[] };

const needed: Readonly<Record<HistoryKind, readonly (readonly [ImportTarget, string])[]>> = {
  SPRINTS: [
    ['TEAM', 'every sprint is a team’s'],
    ['FINISHED', 'forecasts count finished items'],
  ],
  FINISHED_ITEMS: [
    ['TEAM', 'every item was a team’s'],
    ['FINISHED_ON', 'items are counted week by week'],
  ],
};

function choiceProblems(
  kind: HistoryKind,
  { columns, programId, sprintDays, lastEndsOn }: HistoryChoice,
  today: Day,
): readonly Problem[] {
  const has = (...targets: readonly ImportTarget[]) => columns.some(({ target }) => targets.includes(target));
  const problem = (path: string, code: string, message: string): Problem => ({ path, code, message });
  const problems: Problem[] = [];
  if (programId === null && !has('PROGRAM'))
    problems.push(problem('programId', 'NO_PROGRAM', 'Say which program these teams belong to.'));
  if (kind === 'FINISHED_ITEMS') return problems;
  if (
    sprintDays !== null &&
    !(Number.isInteger(sprintDays) && sprintDays >= 1 && sprintDays <= longestSprint)
  )
    problems.push(problem('sprintDays', 'OUT_OF_RANGE', `A sprint takes 1 to ${longestSprint} days.`));
  if (has('STARTS_ON', 'ENDS_ON')) return problems;
  if (lastEndsOn === null || !isDay(lastEndsOn))
    problems.push(
      problem('lastEndsOn', 'NO_LAST_DAY', 'The file has no days: say when the last sprint ended.'),
    );
  else if (lastEndsOn >= today)
    problems.push(problem('lastEndsOn', 'NOT_OVER', 'Only sprints that are over are brought in.'));
  return problems;
}

/**
 * Joins the header of a team's past, what was chosen for it, what its rows tell and what is remembered into a mapping. Days that
 * could be two are never guessed: their columns are handed back as `unclear` until somebody says.
 */
export function settleHistory(
  header: readonly string[],
  choice: HistoryChoice,
  survey: HistorySurvey,
  memory: MappingMemory,
  { timeZone, today }: Pick<HistoryReading, 'timeZone' | 'today'>,
): SettledHistory {
  const kind: HistoryKind = memory.kind === 'FINISHED_ITEMS' ? 'FINISHED_ITEMS' : 'SPRINTS';
  const said = { ...choice, programId: choice.programId ?? memory.programId };
  const problems = [
    ...columnProblems(kind, header, choice.columns, needed[kind]),
    ...choiceProblems(kind, said, today),
  ];
  const { unclear, dateOrders } = settleDays(survey.days, choice.columns, memory);
  if (problems.length > 0 || unclear.length > 0) return { ok: false, problems, unclear };
  const sprintDays =
    choice.sprintDays ??
    memory.sprintDays ??
    usualSpacing(survey.marks, dateOrders, timeZone) ??
    usualSprintLength;
  const { programId, lastEndsOn } = said;
  const reading = { kind, dateOrders, programId, sprintDays, lastEndsOn, timeZone, today };
  return { ok: true, mapping: historyMapping(header, choice.columns, reading) };
}

/** The mapping of a file that was settled before. */
export function historyMapping(
  header: readonly string[],
  columns: readonly MappedColumn[],
  reading: HistoryReading,
): HistoryMapping {
  // An export of our own puts an apostrophe before cells that a spreadsheet would take for a formula.
  return { ...layOut(header, columns), ...reading, guarded: true };
}

/** The memory with what was said of one file added; what the file told by itself is asked of the next one again. */
export function rememberHistory(
  memory: MappingMemory,
  { columns, programId, sprintDays }: HistoryChoice,
): MappingMemory {
  const targets = columns.map(({ name, target }) => [columnKey(name), target] as const);
  return {
    ...memory,
    columns: { ...memory.columns, ...Object.fromEntries(targets) },
    dateOrders: rememberOrders(memory, columns),
    programId: programId ?? memory.programId,
    sprintDays: sprintDays ?? memory.sprintDays,
  };
}
