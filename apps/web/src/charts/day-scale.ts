/** Whole days since 1 January 1970 of an ISO day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

const isoDay = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

export interface YardLine {
  readonly day: string;
  /** Months and years carry their name; weeks are thin. */
  readonly kind: 'week' | 'month' | 'year';
  readonly labelled: boolean;
}

/** First days of months, `every` months apart, counted from January so that quarters fall on quarters. */
function months(from: string, to: string, every: number): readonly string[] {
  const found: string[] = [];
  const start = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (const month = start; ; month.setUTCMonth(month.getUTCMonth() + 1)) {
    const day = month.toISOString().slice(0, 10);
    if (day > to) return found;
    if (day >= from && month.getUTCMonth() % every === 0) found.push(day);
  }
}

/** Mondays between two days. */
function weeks(from: string, to: string): readonly string[] {
  const first = dayNumber(from);
  // 1 January 1970 was a Thursday, so day 4 was a Monday.
  const monday = first + ((((4 - first) % 7) + 7) % 7);
  const count = Math.max(0, Math.floor((dayNumber(to) - monday) / 7) + 1);
  return Array.from({ length: count }, (_, index) => isoDay(monday + index * 7));
}

/** At most about `most` names fit, so months are named every 1, 2, 3, 6 or 12. */
function namedEvery(monthsInAll: number, most: number): number {
  return [1, 2, 3, 6, 12].find((every) => monthsInAll / every <= most) ?? 12;
}

/**
 * The lines of a field of time: weeks up to nine months, months up to four years, beyond that years.
 * `most` is how many names fit beside each other.
 */
export function yardLines(from: string, to: string, most: number): readonly YardLine[] {
  const days = dayNumber(to) - dayNumber(from);
  const every = namedEvery(days / 30.4, most);
  const named = new Set(months(from, to, every));
  if (days > 4 * 366) {
    const years = months(from, to, 12);
    const step = Math.ceil(years.length / most);
    return years.map((day, index) => ({ day, kind: 'year', labelled: index % step === 0 }));
  }
  const lines = months(from, to, 1).map(
    (day): YardLine => ({ day, kind: day.slice(5, 7) === '01' ? 'year' : 'month', labelled: named.has(day) }),
  );
  if (days > 280) return lines;
  const taken = new Set(lines.map(({ day }) => day));
  const thin = weeks(from, to).filter((day) => !taken.has(day));
  return [...lines, ...thin.map((day): YardLine => ({ day, kind: 'week', labelled: false }))];
}

/** Where a day stands between `left` and `right`, in pixels; days outside stand at the edge. */
export function dayScale(from: string, to: string, left: number, right: number): (day: string) => number {
  const start = dayNumber(from);
  const length = Math.max(1, dayNumber(to) - start);
  return (day) => {
    const share = (dayNumber(day) - start) / length;
    return left + Math.min(1, Math.max(0, share)) * (right - left);
  };
}
