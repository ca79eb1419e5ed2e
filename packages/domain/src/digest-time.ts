import * as v from 'valibot';
import { addDays, type Day, dayIn, daysBetween, type Instant } from './calendar.js';

/** The days of a week as ISO 8601 counts them: the first is Monday. */
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** When in a week the digest is written, in the workspace's time zone. */
export interface DigestTime {
  readonly weekday: Weekday;
  /** 0 to 23. */
  readonly hour: number;
  /** Since when it is so: nothing is made up for from before. */
  readonly since: Instant;
}

/** Until somebody chooses: Monday at seven in the morning. */
export const usualDigestTime = { weekday: 'MONDAY', hour: 7 } as const;

/** A digest that could not be written on its day is written this many days later at most. */
export const digestGraceDays = 3;

/** When the digest is written, as a person enters it. */
export const digestTimeInput = v.object({
  weekday: v.picklist(weekdays),
  hour: v.pipe(
    v.number(),
    v.integer('Choose a whole hour.'),
    v.minValue(0, 'Choose an hour from 0 to 23.'),
    v.maxValue(23, 'Choose an hour from 0 to 23.'),
  ),
});

/** 0 to 6, Monday first. 5 January 1970 was one. */
function weekdayOf(day: Day): number {
  return ((daysBetween('1970-01-05', day) % 7) + 7) % 7;
}

function hourIn(timeZone: string, now: Instant): number {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(
    new Date(now),
  );
  return Number(hour);
}

/** Whether the day has begun for people in an IANA time zone: nobody is told at night that a day came. */
export function isMorningCome(timeZone: string, now: Instant): boolean {
  return hourIn(timeZone, now) >= 6;
}

/** The last day on or before now whose hour has come. */
function lastOf(
  { weekday, hour }: Pick<DigestTime, 'weekday' | 'hour'>,
  timeZone: string,
  now: Instant,
): Day {
  const today = dayIn(timeZone, now);
  const back = (weekdayOf(today) - weekdays.indexOf(weekday) + 7) % 7;
  const early = back === 0 && hourIn(timeZone, now) < hour;
  return addDays(today, -(early ? 7 : back));
}

/**
 * The day whose digest is to be written by now, in an IANA time zone; null: none. It was due after `since`, and not more than
 * three days ago.
 */
export function digestDue(time: DigestTime, timeZone: string, now: Instant): Day | null {
  const due = lastOf(time, timeZone, now);
  if (daysBetween(due, dayIn(timeZone, now)) > digestGraceDays) return null;
  const sinceDay = dayIn(timeZone, time.since);
  const wasBefore = sinceDay < due || (sinceDay === due && hourIn(timeZone, time.since) < time.hour);
  return wasBefore ? due : null;
}

/** The day of the next digest after now, in an IANA time zone. */
export function nextDigestOn(
  time: Pick<DigestTime, 'weekday' | 'hour'>,
  timeZone: string,
  now: Instant,
): Day {
  return addDays(lastOf(time, timeZone, now), 7);
}
