import { addDays, daysBetween, dayWords } from '../calendar.js';
import { parseGivenNumber } from './given-number.js';
import { nameKey, quoted, saysNothing, tidyLine } from './given-text.js';
import {
  type ArrivingSprint,
  checkCells,
  type HistoryReader,
  itemsAt,
  outOfRoom,
  ownerAt,
  ownerKey,
  type ProgramByName,
  pastDayAt,
  type TakenRow,
} from './history-desk.js';
import { type HistoryMapping, longestSprint, mostSprints } from './history-mapping.js';
import type { SourceRow } from './pilot-draft.js';
import { type RowDesk, rowDesk } from './row-desk.js';

const longestFocus = 300;

type Days = Pick<ArrivingSprint, 'startsOn' | 'endsOn' | 'spans' | 'knownBy'>;

/** A sprint without days of its own has its number, or its place in the file. */
type Place = { readonly days: Days } | { readonly days: null; readonly order: number };

type Drafted = Omit<ArrivingSprint, keyof Days> & { readonly place: Place };

/** The days of a row that has at least one; null, with the reason, where it has none or they cannot be. */
function daysAt(desk: RowDesk, mapping: HistoryMapping): Days | null {
  const first = pastDayAt(desk, 'STARTS_ON', mapping);
  const last = pastDayAt(desk, 'ENDS_ON', mapping);
  if (desk.refusals.some(({ kind }) => kind === 'DAY_UNREADABLE')) return null;
  const day = first ?? last;
  if (day === null) {
    desk.refuse(
      'MISSING',
      mapping.places.has('STARTS_ON') ? 'STARTS_ON' : 'ENDS_ON',
      'The row lacks its days.',
    );
    return null;
  }
  const startsOn = first ?? addDays(day, 1 - mapping.sprintDays);
  const endsOn = last ?? addDays(day, mapping.sprintDays - 1);
  if (endsOn < startsOn) desk.refuse('PERIOD_REVERSED', 'ENDS_ON', 'The sprint ends before it starts.');
  else if (daysBetween(startsOn, endsOn) >= longestSprint)
    desk.refuse('PERIOD_REVERSED', 'ENDS_ON', 'A sprint takes at most a year.');
  else if (endsOn >= mapping.today)
    desk.refuse(
      'NOT_OVER',
      last === null ? 'STARTS_ON' : 'ENDS_ON',
      `It ends on ${dayWords(endsOn)}: bring it in when it is over.`,
    );
  const knownBy = first === null ? 'LAST_DAY' : 'FIRST_DAY';
  return { startsOn, endsOn, spans: first !== null && last !== null, knownBy };
}

/** The number of a sprint: a number, or the one at the end of its name. Null, refused, without one; the row's where no column has them. */
function orderAt(desk: RowDesk, row: number): number | null {
  const given = desk.cell('SPRINT_ORDER');
  if (given === null) return row;
  const order = parseGivenNumber(given) ?? Number(/(\d+)\D*$/.exec(given)?.[1] ?? Number.NaN);
  if (Number.isFinite(order)) return order;
  const why = saysNothing(given)
    ? 'The row lacks the number of the sprint.'
    : `${quoted(given)} is no number.`;
  desk.refuse('MISSING', 'SPRINT_ORDER', why);
  return null;
}

function placeAt(desk: RowDesk, mapping: HistoryMapping, row: number): Place | null {
  const { places } = mapping;
  if (places.has('STARTS_ON') || places.has('ENDS_ON')) {
    const days = daysAt(desk, mapping);
    return days && { days };
  }
  const order = orderAt(desk, row);
  return order === null ? null : { days: null, order };
}

function focusAt(desk: RowDesk, place: Place): string {
  const name = tidyLine(desk.cell('SPRINT') ?? '');
  if ([...name].length > longestFocus)
    desk.refuse('TOO_LONG', 'SPRINT', `The name of the sprint has more than ${longestFocus} characters.`);
  if (name !== '') return name;
  const number = tidyLine(desk.cell('SPRINT_ORDER') ?? '');
  if (number !== '') return /^\d/.test(number) ? `Sprint ${number}` : number;
  if (place.days === null) return `Sprint ${place.order}`;
  const { knownBy, startsOn, endsOn } = place.days;
  return knownBy === 'FIRST_DAY' ? `From ${dayWords(startsOn)}` : `To ${dayWords(endsOn)}`;
}

function draft(
  desk: RowDesk,
  { row }: SourceRow,
  mapping: HistoryMapping,
  programOf: ProgramByName,
): Drafted | null {
  const owner = ownerAt(desk, mapping, programOf);
  const place = placeAt(desk, mapping, row);
  const finished = itemsAt(desk, 'FINISHED');
  if (finished === null && saysNothing(desk.cell('FINISHED') ?? ''))
    desk.refuse('MISSING', 'FINISHED', 'The row lacks the finished items; write 0 where none was.');
  const [planned, added] = [itemsAt(desk, 'PLANNED'), itemsAt(desk, 'ADDED')];
  if (owner === null || place === null || finished === null) return null;
  return { row, rows: 1, ...owner, focus: focusAt(desk, place), planned, finished, added, place };
}

/** The same for the same sprint of the same team. */
function keyOf(drafted: Drafted): string {
  const { place, focus } = drafted;
  const day = place.days && (place.days.knownBy === 'FIRST_DAY' ? place.days.startsOn : place.days.endsOn);
  return [ownerKey(drafted), nameKey(focus), day ?? ''].join('\0');
}

/** Gives sprints without days theirs: they follow each other, and each team's last one ends on the day somebody said. */
function placed(
  drafts: readonly Drafted[],
  { sprintDays, lastEndsOn }: HistoryMapping,
): readonly ArrivingSprint[] {
  const byTeam = new Map<string, Drafted[]>();
  for (const drafted of drafts) {
    const key = ownerKey(drafted);
    const own = byTeam.get(key) ?? [];
    byTeam.set(key, own);
    own.push(drafted);
  }
  return [...byTeam.values()].flatMap((own) => {
    const sorted = own.toSorted((one, other) => orderOf(one) - orderOf(other));
    return sorted.map(({ place, ...sprint }, at): ArrivingSprint => {
      if (place.days) return { ...sprint, ...place.days };
      const endsOn = addDays(lastEndsOn ?? '', (at - sorted.length + 1) * sprintDays);
      const startsOn = addDays(endsOn, 1 - sprintDays);
      return { ...sprint, startsOn, endsOn, spans: false, knownBy: null };
    });
  });
}

const orderOf = ({ place }: Drafted) =>
  place.days ? daysBetween('1970-01-01', place.days.endsOn) : place.order;

const telling = ['TEAM', 'SPRINT', 'STARTS_ON', 'ENDS_ON', 'FINISHED'] as const;

/** Starts making sprints of rows that have one each. A sprint that comes a second time is refused. Keeps every sprint. */
export function sprintHistory(mapping: HistoryMapping, programOf: ProgramByName): HistoryReader {
  const drafts: Drafted[] = [];
  const seen = new Map<string, number>();
  return {
    add(source): TakenRow {
      const { row } = source;
      const desk = rowDesk(source, mapping);
      if (telling.every((target) => saysNothing(desk.cell(target) ?? ''))) return { is: 'BLANK', row };
      checkCells(desk, source);
      const drafted = draft(desk, source, mapping, programOf);
      const key = drafted === null ? '' : keyOf(drafted);
      const before = seen.get(key);
      if (drafted !== null && before !== undefined)
        desk.refuse('REPEATED_KEY', 'TEAM', `Row ${before} is the same sprint of the same team.`);
      if (drafts.length >= mostSprints) desk.refuse('TOO_MANY', null, outOfRoom);
      if (drafted === null || desk.refusals.length > 0) return { is: 'REFUSED', row, remarks: desk.refusals };
      seen.set(key, row);
      drafts.push(drafted);
      return { is: 'TAKEN', row, remarks: desk.remarks };
    },
    sprints: () => placed(drafts, mapping),
  };
}
