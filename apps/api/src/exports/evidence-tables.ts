import type { CsvValue } from '@scrimmage/domain/exports/csv';
import { pilotKey } from '@scrimmage/domain/pilot';
import { type Names, named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

const fields = (row: ExportedRow, ...names: readonly string[]) => names.map((name) => value(row, name));
const key = (row: ExportedRow) => pilotKey(row.pilotNumber as number);

function amendmentLines(plan: ExportedRow, { member }: Names): readonly (readonly CsvValue[])[] {
  return (plan.amendments as readonly ExportedRow[]).map((row) => [
    key(plan),
    ...fields(row, 'version', 'criterionId', 'kind'),
    (row.changes as readonly ExportedRow[])
      .map(({ field, before, after }) => `${field}: ${before ?? ''} → ${after ?? ''}`)
      .join('\n'),
    ...fields(row, 'reason', 'dataSeen'),
    named(member, row.byId),
    ...fields(row, 'at', 'hash'),
  ]);
}

/** What was promised, amended and counted, one table each; criteria as they were registered, readings in every version. */
export const evidenceTables = {
  'metrics.csv': {
    section: 'metrics',
    header: ['Name', 'Kind', 'Unit', 'Direction', 'Purpose', 'Cap', 'Description', 'Id'],
    lines: (row) => [fields(row, 'name', 'kind', 'unit', 'direction', 'purpose', 'cap', 'description', 'id')],
  },
  'criteria.csv': {
    section: 'criteria',
    header: [
      ...['Pilot', 'Role', 'Metric', 'Design', 'Threshold', 'Randomised', 'Baseline', 'Baseline cases'],
      ...['Baseline source', 'Share in the pilot', 'Alpha', 'Cases per period', 'Period', 'Registered by'],
      ...['Registered at', 'Tuned to cases', 'Tuned to periods', 'Id'],
    ],
    lines: (row, { metric, member }) => [
      [
        key(row),
        value(row, 'role'),
        named(metric, row.metricId),
        ...fields(row, 'design', 'threshold', 'randomised', 'baselineValue', 'baselineN', 'baselineSource'),
        ...fields(row, 'plannedSplit', 'alpha', 'casesPerPeriod', 'period'),
        named(member, row.registeredBy),
        ...fields(row, 'registeredAt', 'nTune', 'periodsTune', 'id'),
      ],
    ],
  },
  'amendments.csv': {
    section: 'evidencePlans',
    header: [
      ...['Pilot', 'Version', 'Criterion id', 'Kind', 'Changes', 'Reason', 'Readings had been seen', 'By'],
      ...['At', 'Hash'],
    ],
    lines: amendmentLines,
  },
  'readings.csv': {
    section: 'readings',
    header: [
      ...['Pilot', 'Metric', 'Arm', 'From', 'To', 'n', 'Sum or successes', 'Sum of squares', 'Revision'],
      ...['Taken back', 'Reason', 'By', 'At', 'Id'],
    ],
    lines: (row, { metric, member }) => [
      [
        key(row),
        named(metric, row.metricId),
        ...fields(row, 'arm', 'fromDay', 'toDay', 'n', 'sum', 'sumOfSquares', 'revision', 'struck', 'reason'),
        named(member, row.byId),
        ...fields(row, 'at', 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredEvidence: readonly RestoredTable[] = [
  {
    name: 'metric',
    fields: [
      ...same('uuid', 'id'),
      ...same('text', 'name', 'kind', 'unit', 'direction', 'purpose', 'description'),
      ...same('double precision', 'cap'),
      ...same('integer', 'version'),
    ],
    rows: ({ metrics }) => metrics,
  },
  {
    name: 'criterion',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'metric_id', 'registered_by'),
      ...cased('text', 'role', 'design', 'baseline_source', 'period'),
      ...cased('double precision', 'threshold', 'baseline_value', 'planned_split', 'alpha'),
      ...same('boolean', 'randomised'),
      ...cased('integer', 'baseline_n', 'cases_per_period', 'n_tune', 'periods_tune', 'version'),
      ...cased('timestamptz', 'registered_at'),
    ],
    rows: ({ criteria }) => criteria,
  },
  {
    name: 'evidence_plan',
    fields: [
      ...cased('uuid', 'pilot_id', 'locked_by'),
      ...cased('integer', 'min_run_days', 'lock_version', 'version'),
      ...cased('text', 'fallback', 'hash', 'original_hash'),
      ...same('boolean', 'futility'),
      ...same('date', 'deadline'),
      ...cased('timestamptz', 'locked_at'),
    ],
    rows: ({ evidencePlans }) => evidencePlans,
  },
  {
    name: 'criteria_amendment',
    fields: [
      ...cased('uuid', 'pilot_id', 'criterion_id', 'by_id'),
      ...same('integer', 'version'),
      ...same('text', 'kind', 'reason', 'hash'),
      ...same('jsonb', 'terms', 'changes'),
      ...cased('boolean', 'data_seen'),
      ...same('timestamptz', 'at'),
    ],
    rows: ({ evidencePlans }) =>
      evidencePlans.flatMap(({ pilotId, amendments }) => amendments.map((row) => ({ ...row, pilotId }))),
  },
  {
    name: 'reading',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'metric_id', 'by_id'),
      ...same('text', 'arm', 'reason'),
      ...cased('date', 'from_day', 'to_day'),
      ...same('integer', 'revision', 'n'),
      ...cased('double precision', 'sum', 'sum_of_squares'),
      ...same('boolean', 'struck'),
      ...same('timestamptz', 'at'),
    ],
    rows: ({ readings }) => readings,
  },
  {
    name: 'criterion_crossing',
    fields: [
      ...cased('uuid', 'id', 'criterion_id'),
      ...cased('integer', 'terms_version'),
      ...same('text', 'state'),
      ...cased('date', 'on_day'),
      ...same('timestamptz', 'at'),
      ...same('double precision', 'estimate', 'low', 'high'),
    ],
    rows: ({ criterionCrossings }) => criterionCrossings,
  },
];
