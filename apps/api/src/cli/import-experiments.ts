import { differenceLooks, looksLikeShare } from '@scrimmage/domain/imports/difference-looks';
import {
  type ExperimentSeries,
  type LookColumns,
  LookGatherer,
  type LookRemark,
} from '@scrimmage/domain/imports/experiment-looks';
import type { MetricKind } from '@scrimmage/domain/metrics';
import { CommandProblem, textOf } from './command.js';
import { compareCalls } from './experiment-calls.js';
import { ExperimentImporter, variantsOf } from './experiment-importer.js';
import { type ExperimentReport, experimentText } from './experiment-report.js';
import type { ReadingsFile } from './import-readings.js';
import type { ReadingsDesk } from './readings-desk.js';

type Remark = ExperimentReport['remarks'][number];

function remarksOf(
  series: readonly ExperimentSeries[],
  kindOf: (metric: string) => MetricKind,
  rows: readonly LookRemark[],
): readonly Remark[] {
  const differenced = series.map((one) => differenceLooks(one, kindOf(one.metric)).remarks);
  const sum = (field: 'wentBack' | 'sameDay' | 'noVariance') =>
    differenced.reduce((total, remarks) => total + remarks[field], 0);
  const inRows = (code: LookRemark['code']) => rows.filter((remark) => remark.code === code).length;
  return [
    { count: inRows('NOT_A_NUMBER'), text: 'rows without a number where one is needed were left out' },
    { count: inRows('BEFORE_START'), text: 'rows lie before the start and were left out' },
    { count: inRows('SAME_TIME_TWICE'), text: 'rows came twice for one time; the later one counts' },
    { count: sum('sameDay'), text: 'looks within a day were put together' },
    {
      count: sum('wentBack'),
      text: 'looks at which something went back were put together with their neighbours',
    },
    { count: sum('noVariance'), text: 'looks have no variance' },
  ].filter(({ count }) => count > 0);
}

/** Makes pilots of a file of cumulative looks, all or none, and says how the looks would have been judged. */
export async function importExperiments(desk: ReadingsDesk, task: ReadingsFile, at: LookColumns) {
  const gatherer = new LookGatherer(at);
  for await (const row of task.file.rows()) gatherer.add(row);
  const series = gatherer.all();
  if (series.length === 0) throw new CommandProblem('The file has no looks that can be read.');
  const metrics = [...new Set(series.map(({ metric }) => metric))].map((name) => ({
    name,
    kind: (looksLikeShare(series.filter(({ metric }) => metric === name))
      ? 'PROPORTION'
      : 'MEAN') as MetricKind,
  }));
  const kinds = new Map(metrics.map(({ name, kind }) => [name, kind]));
  const kindOf = (metric: string) => kinds.get(metric) ?? 'MEAN';
  const report: ExperimentReport = {
    fileName: task.fileName,
    pilots: task.dryRun ? [] : await write(desk, task, series, kindOf),
    metrics,
    remarks: remarksOf(series, kindOf, gatherer.remarks),
    calls: compareCalls(series, kindOf),
  };
  return { json: report, text: experimentText(report) };
}

async function write(
  desk: ReadingsDesk,
  { actor, given, fileName }: ReadingsFile,
  series: readonly ExperimentSeries[],
  kindOf: (metric: string) => MetricKind,
) {
  const place = {
    fileName,
    program: textOf(given, 'program') ?? 'Experiments',
    system: textOf(given, 'system') ?? 'Experiment platform',
    start: textOf(given, 'start') ?? null,
  };
  const { database } = desk;
  return database.operation(actor, null, () =>
    database.change(() => new ExperimentImporter(desk, actor, place).run(variantsOf(series), kindOf)),
  );
}
