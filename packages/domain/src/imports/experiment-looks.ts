import { parseGivenNumber } from './given-number.js';

/** Cases, their mean and its variance in one arm since the start. */
export interface CumulativeArm {
  readonly count: number;
  readonly mean: number;
  /** Of single cases; null when the file has none. */
  readonly variance: number | null;
}

/** What was known of one metric of an experiment some days after its start. */
export interface ExperimentLook {
  /** Days since the start; half days occur. */
  readonly time: number;
  readonly control: CumulativeArm;
  readonly pilot: CumulativeArm;
}

/** The looks at one metric of one variant of an experiment, oldest first, one for each time. */
export interface ExperimentSeries {
  readonly experiment: string;
  readonly variant: string;
  readonly metric: string;
  readonly looks: readonly ExperimentLook[];
}

/** Something about a row that was not taken as it stood. */
export interface LookRemark {
  readonly code: 'NOT_A_NUMBER' | 'BEFORE_START' | 'SAME_TIME_TWICE';
  readonly row: number;
  readonly text: string;
}

/** What a column holds, and the names it goes by. */
const names = {
  experiment: ['experiment_id', 'experiment', 'test_id', 'experimentid'],
  variant: ['variant_id', 'variant', 'variation', 'variantid'],
  metric: ['metric_id', 'metric', 'metricid'],
  time: ['time_since_start', 'time', 'days_since_start', 'day', 'days'],
  countControl: ['count_c', 'n_c', 'count_control'],
  countPilot: ['count_t', 'n_t', 'count_treatment'],
  meanControl: ['mean_c', 'mean_control'],
  meanPilot: ['mean_t', 'mean_treatment'],
  varianceControl: ['variance_c', 'var_c', 'variance_control'],
  variancePilot: ['variance_t', 'var_t', 'variance_treatment'],
} as const;

type Column = keyof typeof names;
const columns = Object.keys(names) as readonly Column[];
/** Files do without these. */
const optional: ReadonlySet<Column> = new Set(['variant', 'metric', 'varianceControl', 'variancePilot']);

export type LookColumns = Readonly<Record<Column, number>>;

/** Where the columns of cumulative looks stand in a header, −1 for one that may be missing; null: it is no such file. */
export function lookColumns(header: readonly string[]): LookColumns | null {
  const plain = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const found = Object.fromEntries(
    columns.map((column) => [
      column,
      plain.findIndex((name) => (names[column] as readonly string[]).includes(name)),
    ]),
  ) as Record<Column, number>;
  return columns.every((column) => found[column] >= 0 || optional.has(column)) ? found : null;
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Gathers the looks of a file row by row, whatever their order. */
export class LookGatherer {
  private readonly series = new Map<
    string,
    { head: Omit<ExperimentSeries, 'looks'>; looks: Map<number, ExperimentLook> }
  >();
  readonly remarks: LookRemark[] = [];

  constructor(private readonly at: LookColumns) {}

  add({ row, cells }: Row): void {
    const cell = (column: Column) => (this.at[column] < 0 ? '' : (cells[this.at[column]] ?? '').trim());
    const number = (column: Column) => parseGivenNumber(cell(column));
    const time = number('time');
    const arms = [
      armOf(number('countControl'), number('meanControl'), number('varianceControl')),
      armOf(number('countPilot'), number('meanPilot'), number('variancePilot')),
    ] as const;
    if (time === null || !arms[0] || !arms[1]) {
      this.remarks.push({
        code: 'NOT_A_NUMBER',
        row,
        text: 'time, a count or a mean is not a number; the row was left out',
      });
      return;
    }
    if (time < 0) {
      this.remarks.push({
        code: 'BEFORE_START',
        row,
        text: 'this is before the start; the row was left out',
      });
      return;
    }
    const head = {
      experiment: cell('experiment'),
      variant: cell('variant') || '1',
      metric: cell('metric') || '1',
    };
    this.keep(head, { time: Math.round(time * 1e6) / 1e6, control: arms[0], pilot: arms[1] }, row);
  }

  /** All series in the order of their names. */
  all(): readonly ExperimentSeries[] {
    return [...this.series.values()]
      .map(({ head, looks }) => ({ ...head, looks: [...looks.values()].sort((a, b) => a.time - b.time) }))
      .sort(
        (a, b) =>
          compared(a.experiment, b.experiment) ||
          compared(a.variant, b.variant) ||
          compared(a.metric, b.metric),
      );
  }

  private keep(head: Omit<ExperimentSeries, 'looks'>, look: ExperimentLook, row: number): void {
    const key = JSON.stringify([head.experiment, head.variant, head.metric]);
    const known = this.series.get(key) ?? { head, looks: new Map<number, ExperimentLook>() };
    if (known.looks.has(look.time))
      this.remarks.push({
        code: 'SAME_TIME_TWICE',
        row,
        text: 'this time was there already; the later row counts',
      });
    known.looks.set(look.time, look);
    this.series.set(key, known);
  }
}

function armOf(count: number | null, mean: number | null, variance: number | null): CumulativeArm | null {
  if (count === null || mean === null || count < 0) return null;
  return { count: Math.round(count), mean, variance: variance !== null && variance >= 0 ? variance : null };
}

function compared(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
