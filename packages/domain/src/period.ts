import { addDays, type Day, dayWords } from './calendar.js';

/** Some days that events are counted in, both ends included; null: open on that side. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A period people often ask for. */
interface UsualPeriod extends Period {
  readonly label: string;
}

/** Why two days are no period, in a sentence; null: they are one. */
export function periodProblem({ from, to }: Period): string | null {
  if (from === null || to === null || from <= to) return null;
  return 'The period ends before it begins: choose a last day that is the first day or later.';
}

/** A period as it stands in a sentence or below a title. */
export function periodWords({ from, to }: Period): string {
  if (from !== null && to !== null)
    return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
  if (from !== null) return `from ${dayWords(from)} on`;
  return to === null ? 'all time' : `until ${dayWords(to)}`;
}

/** The first day of the calendar quarter a day is in. */
function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

/**
 * The usual choices on a day: calendar quarters, the one of today up to its last day, and the twelve months that end today,
 * which are 365 days. Throws a RangeError outside the years 0002 to 9998.
 */
export function usualPeriods(today: Day): readonly UsualPeriod[] {
  const start = quarterStart(today);
  // A hundred days lead into the next quarter, whichever it is: none is longer than 92 days, and two are at least 181.
  const next = quarterStart(addDays(start, 100));
  const before = addDays(start, -1);
  return [
    { label: 'This quarter', from: start, to: addDays(next, -1) },
    { label: 'Last quarter', from: quarterStart(before), to: before },
    { label: 'Last twelve months', from: addDays(today, -364), to: today },
    { label: 'All time', from: null, to: null },
  ];
}

/** What a period narrows of the portfolio, and what it does not. */
export function periodSentence(period: Period): string {
  return (
    `The period (${periodWords(period)}) narrows three figures: how often we stop, on how few vendors we depend, ` +
    'and what was decided last. Everything else is the same whatever the period.'
  );
}
