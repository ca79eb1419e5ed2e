// Reads team histories for the back-test: CSV with team, period and finished (and added, which is not needed here).
const names = {
  team: ['team', 'project', 'squad', 'group', 'board'],
  period: ['period', 'week_start', 'week', 'sprint', 'sprint_start', 'start', 'date', 'order'],
  finished: ['finished', 'issues_completed', 'completed', 'done', 'closed', 'throughput', 'items'],
};
const dayMs = 86_400_000;
const weekForm = /^(\d{4})-?W(\d{2})$/i;
const dayForm = /^\d{4}-\d{2}-\d{2}/;

/**
 * { teams: [{ team, finished, endDays }], periodDays, weekly, dated, numbered }, each team in the order of its periods. Without days the
 * same number is the same time if every period of a team has one of its own, else the nth period of each team is.
 */
export function readHistories(text, { sprintDays = 14, weeks = false } = {}) {
  const [head, ...rows] = csvRows(text);
  const at = columnsOf(head ?? []);
  const byTeam = new Map();
  for (const [order, row] of rows.entries()) {
    const { team, ...figures } = figuresOf(row, at, order + 2);
    byTeam.set(team, [...(byTeam.get(team) ?? []), { ...figures, order }]);
  }
  const histories = [...byTeam].map(([team, periods]) => ({ team, periods: together(inOrder(periods)) }));
  const dated = histories.every(({ periods }) => periods.every(({ day }) => day !== null));
  const gaps = dated ? histories.flatMap(({ periods }) => gapsOf(periods)) : [];
  const gap = quantile(gaps, 1 / 2);
  const weekly = dated ? isWeekly(gaps) : weeks;
  const periodDays = weekly ? 7 : Math.max(1, Math.round(gap ?? sprintDays));
  const numbered = histories.every(({ periods }) => areNumbered(periods));
  const known = { dated, numbered, weekly, periodDays };
  const teams = histories.map(({ team, periods }) => historyOf(team, periods, known));
  return { teams, periodDays, weekly, dated, numbered };
}

/** Periods of `count` weeks each, from a team's first week on; a last one that is not whole is left out. */
export function inSprints(teams, count) {
  return teams.map(({ team, finished, endDays }) => {
    const whole = Math.floor(finished.length / count);
    const sums = Array.from({ length: whole }, (_, at) =>
      finished.slice(at * count, (at + 1) * count).reduce((sum, items) => sum + items, 0),
    );
    return { team, finished: sums, endDays: sums.map((_, at) => endDays[(at + 1) * count - 1]) };
  });
}

/** A week without a row is a week in which nothing was finished; sprints without dates follow each other. */
function historyOf(team, periods, { dated, numbered, weekly, periodDays }) {
  if (!dated) {
    const endDays = periods.map(({ number }, at) => (numbered ? number : at + 1) * periodDays);
    return { team, finished: periods.map(({ items }) => items), endDays };
  }
  const [finished, endDays] = [[], []];
  for (const { day, items } of periods) {
    while (weekly && endDays.length > 0 && day + periodDays - endDays.at(-1) > periodDays * 1.5) {
      endDays.push(endDays.at(-1) + periodDays);
      finished.push(0);
    }
    endDays.push(day + periodDays);
    finished.push(items);
  }
  return { team, finished, endDays };
}

function columnsOf(head) {
  const said = head.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const found = Object.entries(names).map(([name, known], place) => {
    const at = said.findIndex((cell) => known.includes(cell));
    return [name, at >= 0 ? at : place];
  });
  const at = Object.fromEntries(found);
  if (head.length < 3 || new Set(Object.values(at)).size < 3)
    throw new RangeError('The file needs the columns team, period and finished.');
  return at;
}

function figuresOf(row, at, line) {
  const items = Number(row[at.finished]);
  if (row[at.finished]?.trim() === '' || !(items >= 0))
    throw new RangeError(`Line ${line}: "${row[at.finished] ?? ''}" is no number of finished items.`);
  return { team: row[at.team].trim(), items, ...periodOf(row[at.period] ?? '') };
}

function periodOf(text) {
  const said = text.trim();
  const week = weekForm.exec(said);
  if (week) return { day: mondayOf(Number(week[1]), Number(week[2])), number: null };
  if (dayForm.test(said)) return { day: Math.round(Date.parse(said.slice(0, 10)) / dayMs), number: null };
  const number = /(\d+)\D*$/.exec(said);
  return { day: null, number: number ? Number(number[1]) : null };
}

/** ISO 8601: the week with the year's first Thursday is its first. */
function mondayOf(year, week) {
  const fourth = Math.round(Date.UTC(year, 0, 4) / dayMs);
  const weekday = (new Date(fourth * dayMs).getUTCDay() + 6) % 7;
  return fourth - weekday + (week - 1) * 7;
}

function inOrder(periods) {
  const key = periods.every(({ day }) => day !== null) ? 'day' : 'number';
  if (periods.some((period) => period[key] === null)) return periods;
  return periods.toSorted((one, other) => one[key] - other[key] || one.order - other.order);
}

const areNumbered = (periods) =>
  periods.every(({ number }) => number !== null) &&
  new Set(periods.map(({ number }) => number)).size === periods.length;

/** Rows of one day are one period: what was finished under several headings. */
function together(periods) {
  const one = [];
  for (const period of periods) {
    const last = one.at(-1);
    if (last && period.day !== null && last.day === period.day) last.items += period.items;
    else one.push({ ...period });
  }
  return one;
}

const gapsOf = (periods) => periods.slice(1).map(({ day }, at) => day - periods[at].day);

/** Weeks in which nothing was finished may have no row: a quarter of the gaps being weeks is enough, if almost all are whole weeks. */
const mostlyWeeks = 0.95;
const isWeekly = (gaps) =>
  quantile(gaps, 1 / 4) === 7 && gaps.filter((gap) => gap % 7 === 0).length >= mostlyWeeks * gaps.length;

function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted.length ? sorted[Math.floor(sorted.length * share)] : null;
}

/** RFC 4180, and empty lines skipped. */
function csvRows(text) {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  const [rows, plain] = [[], text.replace(/^\uFEFF/, '')];
  let row = [];
  for (let found = cell.exec(plain); found; found = cell.exec(plain)) {
    const [, said, end] = found;
    row.push(said.startsWith('"') ? said.slice(1, -1).replaceAll('""', '"') : said);
    if (end !== ',') {
      if (row.some((one) => one !== '')) rows.push(row);
      row = [];
    }
    if (end === '') break;
  }
  return rows;
}
