import { type Answer, no, type Problem, yes } from './answer.js';
import type { Day } from './calendar.js';
import type { MetricId } from './ids.js';
import type { Metric } from './metrics.js';
import type { Counted, ReadingInput, ReadingKey } from './readings.js';

/** A reading as it stands: the newest version of its key. */
export interface StandingReading extends ReadingKey, Counted {
  readonly revision: number;
  readonly struck: boolean;
}

/** What becomes of a list of readings. */
export interface SortedReadings {
  readonly added: readonly StandingReading[];
  readonly corrected: readonly StandingReading[];
  /** Known already with the same figures. */
  readonly unchanged: number;
}

/** What a list is held against. */
export interface ReadingDesk {
  readonly today: Day;
  /** Those the pilot's criteria rest on. */
  readonly metrics: ReadonlyMap<MetricId, Pick<Metric, 'name' | 'kind'>>;
  readonly standing: readonly StandingReading[];
  readonly correctionReason: string | null;
}

type Given = StandingReading & { readonly at: number };

/** Which reading, as one text. */
export function readingKey({ metricId, arm, from, to }: ReadingKey): string {
  return `${metricId} ${arm} ${from} ${to}`;
}

function problem(at: number, field: string, message: string): Problem {
  return { path: `readings.${at}.${field}`, code: 'CHECK', message };
}

function proportionProblem({ n, successes }: ReadingInput, at: number): Problem | null {
  if (successes === null) return problem(at, 'successes', 'Say how many of the cases were successes.');
  return successes > n ? problem(at, 'successes', 'There are more successes than cases.') : null;
}

function totalProblem({ n, sum, sumOfSquares }: ReadingInput, at: number): Problem | null {
  if (sum === null) return problem(at, 'sum', 'Say what they sum up to.');
  if (n === 0 && sum !== 0) return problem(at, 'sum', 'Without cases the sum is 0.');
  // Rounded sums may fall short of the least possible by as much as they are rounded.
  const least = n > 0 ? (sum * sum) / n : 0;
  return sumOfSquares !== null && sumOfSquares < least * (1 - 1e-9)
    ? problem(
        at,
        'sumOfSquares',
        'The squares cannot sum up to less than the square of the sum, divided by n.',
      )
    : null;
}

function ownProblem(reading: ReadingInput, at: number, { today, metrics }: ReadingDesk): Problem | null {
  const metric = metrics.get(reading.metricId as MetricId);
  if (!metric) return problem(at, 'metricId', 'No criterion of this pilot rests on this metric.');
  if (reading.to > today) return problem(at, 'to', 'These days are not over yet.');
  return metric.kind === 'PROPORTION' ? proportionProblem(reading, at) : totalProblem(reading, at);
}

function settled(reading: ReadingInput, at: number, { metrics }: ReadingDesk): Given {
  const kind = metrics.get(reading.metricId as MetricId)?.kind;
  const { arm, from, to, n, successes, sum, sumOfSquares, struck } = reading;
  return {
    metricId: reading.metricId as MetricId,
    arm,
    from,
    to,
    n,
    sum: (kind === 'PROPORTION' ? successes : sum) ?? 0,
    sumOfSquares: kind === 'MEAN' ? sumOfSquares : null,
    struck: struck ?? false,
    revision: 1,
    at,
  };
}

function repeated(given: readonly Given[]): readonly Problem[] {
  const seen = new Set<string>();
  return given.flatMap((reading) => {
    const key = readingKey(reading);
    if (seen.has(key)) return [problem(reading.at, 'from', 'This period is listed twice.')];
    seen.add(key);
    return [];
  });
}

/** Periods that would overlap others of the same metric and arm, struck ones aside. */
function overlapping(given: readonly Given[], standing: readonly StandingReading[]): readonly Problem[] {
  const replaced = new Set(given.map(readingKey));
  const kept = standing.filter((reading) => !replaced.has(readingKey(reading)));
  const lanes = new Map<string, (StandingReading & { readonly at?: number })[]>();
  for (const reading of [...kept, ...given]) {
    if (reading.struck) continue;
    const lane = `${reading.metricId} ${reading.arm}`;
    const known = lanes.get(lane);
    if (known) known.push(reading);
    else lanes.set(lane, [reading]);
  }
  return [...lanes.values()].flatMap((lane) => overlapsIn(lane));
}

function overlapsIn(lane: (StandingReading & { readonly at?: number })[]): readonly Problem[] {
  const inOrder = lane.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const problems: Problem[] = [];
  let furthest = inOrder[0];
  for (const reading of inOrder.slice(1)) {
    if (furthest && reading.from <= furthest.to) {
      const at = reading.at ?? furthest.at;
      if (at !== undefined)
        problems.push(problem(at, 'from', 'These days overlap another reading of this metric and arm.'));
    }
    if (!furthest || reading.to > furthest.to) furthest = reading;
  }
  return problems;
}

function isSame(a: StandingReading, b: StandingReading): boolean {
  return a.n === b.n && a.sum === b.sum && a.sumOfSquares === b.sumOfSquares && a.struck === b.struck;
}

const armWords = { PILOT: 'pilot', CONTROL: 'control' } as const;
const named = 5;

function knownAs(readings: readonly StandingReading[], metrics: ReadingDesk['metrics']): string {
  const names = readings.slice(0, named).map(({ metricId, arm, from, to }) => {
    const days = from === to ? from : `${from} to ${to}`;
    return `${metrics.get(metricId)?.name ?? 'a metric'}, ${armWords[arm]}, ${days}`;
  });
  const more = readings.length - names.length;
  return more > 0 ? `${names.join('; ')}; and ${more} more` : names.join('; ');
}

/**
 * What becomes of a list of readings beside those that stand: added, corrected, or known already. Nothing is taken when
 * anything is wrong with one of them; other figures for a known period without a reason are refused with `READING_KNOWN`.
 */
export function sortReadings(
  list: readonly ReadingInput[],
  desk: ReadingDesk,
): { readonly problems: readonly Problem[] } | Answer<SortedReadings, 'READING_KNOWN'> {
  const own = list.flatMap((reading, at) => ownProblem(reading, at, desk) ?? []);
  if (own.length) return { problems: own };
  const given = list.map((reading, at) => settled(reading, at, desk));
  const standing = new Map(desk.standing.map((reading) => [readingKey(reading), reading]));
  const nothing = given
    .filter((reading) => reading.struck && !standing.has(readingKey(reading)))
    .map(({ at }) => problem(at, 'struck', 'There is no such reading to take back.'));
  const twice = repeated(given);
  const problems = [...(twice.length ? twice : overlapping(given, desk.standing)), ...nothing];
  if (problems.length) return { problems };
  const added: StandingReading[] = [];
  const corrected: StandingReading[] = [];
  for (const { at: _at, ...reading } of given) {
    const before = standing.get(readingKey(reading));
    if (!before) added.push(reading);
    else if (!isSame(before, reading)) corrected.push({ ...reading, revision: before.revision + 1 });
  }
  if (corrected.length && desk.correctionReason === null)
    return no('READING_KNOWN', { known: knownAs(corrected, desk.metrics) });
  return yes({ added, corrected, unchanged: given.length - added.length - corrected.length });
}
