import { addDays, type Day, type Instant } from '@scrimmage/domain/calendar';
import { mulberry32 } from '@scrimmage/stats/mulberry32';
import { Clock } from '../platform/clock.js';

const seed = 1906;
/** Minutes of the day in UTC between which people of the season are at work. */
const [firstMinute, lastMinute] = [7 * 60 + 5, 16 * 60 + 40];

/** A clock that is put to where the story is. */
export class SeasonClock extends Clock {
  constructor(private at: Instant) {
    super();
  }

  put(at: Instant): void {
    this.at = at;
  }

  override now(): Instant {
    return this.at;
  }
}

/**
 * When things happened that are so many days ago, oldest first: on working days, in working hours, each a while after
 * the one before. The same day gives the same instants.
 */
export function workingInstants(daysAgo: readonly number[], today: Day): readonly Instant[] {
  const random = mulberry32(seed);
  const days = daysAgo.map((ago) => workingDay(addDays(today, -ago)));
  const minutes = daysAgo.map(() => firstMinute + Math.floor(random() * (lastMinute - firstMinute)));
  const seconds = daysAgo.map(() => Math.floor(random() * 60));
  return days.map((day, i) => {
    const sameDay = minutes.filter((_, j) => days[j] === day).sort((a, b) => a - b);
    const minute = sameDay[i - days.indexOf(day)] ?? firstMinute;
    const midnight = Date.parse(`${day}T00:00:00Z`);
    // Two in one minute keep their order by what they add to it.
    const place = i - days.indexOf(day);
    return new Date(midnight + minute * 60_000 + place * 60_000 + (seconds[i] ?? 0) * 1_000).toISOString();
  });
}

/** That day, or the Friday before it. */
function workingDay(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}
