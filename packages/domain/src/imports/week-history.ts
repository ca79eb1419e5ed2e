import { addDays, type Day, daysBetween, dayWords, mondayOf } from '../calendar.js';
import { saysNothing } from './given-text.js';
import {
  type ArrivingSprint,
  checkCells,
  type HistoryReader,
  type Owner,
  outOfRoom,
  ownerAt,
  ownerKey,
  type ProgramByName,
  pastDayAt,
  type TakenRow,
} from './history-desk.js';
import { type HistoryMapping, mostSprints } from './history-mapping.js';
import { type RowDesk, rowDesk } from './row-desk.js';

interface Week {
  readonly row: number;
  items: number;
}

/** The weeks of one team so far, by their Mondays. */
interface Weeks extends Owner {
  readonly found: Map<Day, Week>;
  first: Day;
  last: Day;
}

const span = ({ first, last }: Pick<Weeks, 'first' | 'last'>) => daysBetween(first, last) / 7 + 1;

/** The Monday of the week an item was finished in; null, with the reason, where it cannot be told or is not over. */
function mondayAt(desk: RowDesk, mapping: HistoryMapping): Day | null {
  const day = pastDayAt(desk, 'FINISHED_ON', mapping);
  if (day === null) {
    if (desk.refusals.every(({ kind }) => kind !== 'DAY_UNREADABLE'))
      desk.refuse('MISSING', 'FINISHED_ON', 'The row lacks the day it was finished.');
    return null;
  }
  const monday = mondayOf(day);
  if (day > mapping.today) desk.refuse('NOT_OVER', 'FINISHED_ON', `${dayWords(day)} is still to come.`);
  else if (addDays(monday, 6) >= mapping.today)
    desk.refuse(
      'NOT_OVER',
      'FINISHED_ON',
      `The week of ${dayWords(monday)} is not over: half a week would look like a bad one.`,
    );
  return monday;
}

/** The weeks of one team from its first to its last; those without an item are weeks in which nothing was finished. */
function weeksOf({ found, first, last, programId, team }: Weeks): readonly ArrivingSprint[] {
  const count = span({ first, last });
  return Array.from({ length: count }, (_, at) => {
    const startsOn = addDays(first, at * 7);
    const week = found.get(startsOn);
    return {
      row: week?.row ?? null,
      rows: week?.items ?? 0,
      programId,
      team,
      focus: `Week of ${dayWords(startsOn)}`,
      knownBy: 'FIRST_DAY',
      startsOn,
      endsOn: addDays(startsOn, 6),
      spans: true,
      planned: null,
      finished: week?.items ?? 0,
      added: null,
    };
  });
}

/** The weeks of all teams; a row that would make them too many stays out. */
function countedWeeks() {
  const teams = new Map<string, Weeks>();
  let size = 0;
  return {
    /** Tells whether there was room. */
    add(owner: Owner, monday: Day, row: number): boolean {
      const known = teams.get(ownerKey(owner));
      const first = known && known.first < monday ? known.first : monday;
      const last = known && known.last > monday ? known.last : monday;
      const more = span({ first, last }) - (known ? span(known) : 0);
      if (size + more > mostSprints) return false;
      size += more;
      const weeks = Object.assign(known ?? { ...owner, found: new Map<Day, Week>() }, { first, last });
      teams.set(ownerKey(owner), weeks);
      const week = weeks.found.get(monday) ?? { row, items: 0 };
      week.items++;
      weeks.found.set(monday, week);
      return true;
    },
    all: () => [...teams.values()].flatMap(weeksOf),
  };
}

/**
 * Starts counting finished items, one a row, week by week from Monday to Sunday. Keeps a count for each week of each team, and
 * never a row.
 */
export function weekHistory(mapping: HistoryMapping, programOf: ProgramByName): HistoryReader {
  const weeks = countedWeeks();
  return {
    add(source): TakenRow {
      const { row } = source;
      const desk = rowDesk(source, mapping);
      if (saysNothing(desk.cell('TEAM') ?? '') && saysNothing(desk.cell('FINISHED_ON') ?? ''))
        return { is: 'BLANK', row };
      checkCells(desk, source);
      const owner = ownerAt(desk, mapping, programOf);
      const monday = mondayAt(desk, mapping);
      const known = owner !== null && monday !== null && desk.refusals.length === 0;
      if (known && weeks.add(owner, monday, row)) return { is: 'TAKEN', row, remarks: desk.remarks };
      if (known) desk.refuse('TOO_MANY', null, outOfRoom);
      return { is: 'REFUSED', row, remarks: desk.refusals };
    },
    sprints: weeks.all,
  };
}
