import type { Day } from '../calendar.js';
import type { ProgramId } from '../ids.js';
import { isStorable, utf8Length } from '../text.js';
import { parseGivenDay } from './given-day.js';
import { parseGivenNumber } from './given-number.js';
import { nameKey, quoted, saysNothing, tidyLine } from './given-text.js';
import { type HistoryMapping, mostSprints } from './history-mapping.js';
import type { ImportTarget } from './import-target.js';
import type { RowRemark, SourceRow } from './pilot-draft.js';
import type { RowDesk } from './row-desk.js';
import { targetWords } from './settle-mapping.js';

/** A sprint that is over as a file has it, or a week of finished items. */
export interface ArrivingSprint {
  /** The first row of the file that is in it; null for a week in which nothing was finished. */
  readonly row: number | null;
  readonly rows: number;
  readonly programId: ProgramId;
  readonly team: string;
  /** What it is called. With the team, and the day it is known by if there is one, it is the same sprint in every file. */
  readonly focus: string;
  readonly knownBy: 'FIRST_DAY' | 'LAST_DAY' | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** The file says both days, not only one of them. */
  readonly spans: boolean;
  readonly planned: number | null;
  readonly finished: number;
  readonly added: number | null;
}

/** What became of a row: taken, with what is remarked on it; every reason why not; or nothing because it says nothing. */
export type TakenRow =
  | { readonly is: 'TAKEN'; readonly row: number; readonly remarks: readonly RowRemark[] }
  | { readonly is: 'REFUSED'; readonly row: number; readonly remarks: readonly RowRemark[] }
  | { readonly is: 'BLANK'; readonly row: number };

/** A file's rows on their way to becoming sprints: each is added once, in the file's order. */
export interface HistoryReader {
  add(source: SourceRow): TakenRow;
  /** What the rows added so far come to, oldest first within each team. */
  sprints(): readonly ArrivingSprint[];
}

/** Finds a program by the name a file gives it; null when there is none. */
export type ProgramByName = (name: string) => ProgramId | null;

/** Whose sprint a row is about. */
export interface Owner {
  readonly programId: ProgramId;
  readonly team: string;
}

const longestTeam = 200;
/** In a sprint. */
const mostItems = 100_000;
const earliest: Day = '1970-01-01';

/** The same for spellings people take for one. */
export function ownerKey({ programId, team }: Owner): string {
  return `${programId} ${nameKey(team)}`;
}

export const outOfRoom = `A file brings at most ${mostSprints.toLocaleString('en-US')} sprints or weeks; split it.`;

/** Refuses what cannot be stored, and content beside the header. */
export function checkCells(desk: RowDesk, { surplus }: SourceRow): void {
  if (surplus > 0)
    desk.refuse(
      'SURPLUS_CELLS',
      null,
      'The row has more cells than the header names; one with a delimiter in it may lack its quotation marks.',
    );
  if (!desk.cells.every(isStorable))
    desk.refuse('UNSTORABLE', null, 'The row contains characters that cannot be stored.');
}

/** The team of a row and its program; null, with the reasons, where they are not known. */
export function ownerAt(desk: RowDesk, mapping: HistoryMapping, programOf: ProgramByName): Owner | null {
  const team = tidyLine(desk.cell('TEAM') ?? '');
  if (team === '') desk.refuse('MISSING', 'TEAM', 'The row lacks the team.');
  if (team.length > longestTeam || utf8Length(team) > 4 * longestTeam)
    desk.refuse('TOO_LONG', 'TEAM', `The team has more than ${longestTeam} characters.`);
  const name = tidyLine(desk.cell('PROGRAM') ?? '');
  const programId = name === '' ? mapping.programId : programOf(name);
  if (programId === null)
    desk.refuse(
      'UNKNOWN_PROGRAM',
      'PROGRAM',
      name === '' ? 'The row lacks the program.' : `There is no program ${quoted(name)}. Make it first.`,
    );
  return programId === null || team === '' ? null : { programId, team };
}

/** A day of a row; null where its cell says nothing, or is refused because it cannot be read or is no past. */
export function pastDayAt(
  desk: RowDesk,
  target: ImportTarget,
  { columns, places, dateOrders, timeZone }: HistoryMapping,
): Day | null {
  const given = desk.cell(target) ?? '';
  const column = columns[places.get(target) ?? -1]?.name ?? '';
  const end = target === 'ENDS_ON' ? 'LAST' : 'FIRST';
  const { day, remark } = parseGivenDay(given, { order: dateOrders[column] ?? null, timeZone, end });
  if (remark !== null) desk.refuse('DAY_UNREADABLE', target, remark.replace(/; it was left as text\.$/, '.'));
  if (day === null || day >= earliest) return day;
  desk.refuse('DAY_UNREADABLE', target, `${quoted(given)} lies before 1970.`);
  return null;
}

/** A number of items; null where the cell says nothing. What is no whole number from 0 on is refused. */
export function itemsAt(desk: RowDesk, target: ImportTarget): number | null {
  const given = desk.cell(target) ?? '';
  if (saysNothing(given)) return null;
  const count = parseGivenNumber(given);
  if (count !== null && Number.isInteger(count) && count >= 0 && count <= mostItems) return count;
  const why =
    count !== null && count < 0
      ? 'is below zero'
      : count !== null && count > mostItems
        ? `is more than ${mostItems.toLocaleString('en-US')}`
        : 'is no number of items';
  desk.refuse('NOT_COUNTED', target, `${quoted(given)} ${why}: ${targetWords[target]} are counted.`);
  return null;
}
