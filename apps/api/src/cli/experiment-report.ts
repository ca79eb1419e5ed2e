import type { MetricKind } from '@scrimmage/domain/metrics';
import { columns } from './columns.js';
import type { Calls, ComparedCalls } from './experiment-calls.js';
import type { ImportedVariant } from './experiment-importer.js';

/** Everything that is to be said of a file of experiments. */
export interface ExperimentReport {
  readonly fileName: string;
  readonly pilots: readonly ImportedVariant[];
  readonly metrics: readonly { readonly name: string; readonly kind: MetricKind }[];
  readonly remarks: readonly { readonly text: string; readonly count: number }[];
  readonly calls: ComparedCalls;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`;
}

function callsRow(name: string, { called, lost }: Calls): readonly string[] {
  return [`  ${name}`, `${called} called at some look`, `${lost} of them lost at the end`];
}

/** The report for people. */
export function experimentText({ fileName, pilots, metrics, remarks, calls }: ExperimentReport): string {
  const made = pilots.filter(({ isNew }) => isNew).length;
  const added = pilots.reduce((sum, pilot) => sum + pilot.added, 0);
  const unchanged = pilots.reduce((sum, pilot) => sum + pilot.unchanged, 0);
  return [
    `${fileName}: ${counted(pilots.length, 'pilot')}, ${made} of them new; ${counted(added, 'reading')} taken in, ${unchanged.toLocaleString('en-US')} known already`,
    ...columns(
      pilots.map((pilot) => [
        `  ${pilot.key}`,
        pilot.name,
        counted(pilot.metrics, 'metric'),
        counted(pilot.added, 'reading'),
      ]),
    ),
    `Metrics: ${metrics.map(({ name, kind }) => `${name} ${kind.toLowerCase()}`).join(', ')}`,
    ...(remarks.length
      ? ['Remarks', ...columns(remarks.map(({ text, count }) => [`  ${count}`, text]))]
      : []),
    `Looked at again and again, ${calls.series} series`,
    ...columns([
      callsRow('a fixed 95 % test', calls.fixed),
      callsRow('ours at 95 %', calls.ours),
      callsRow('ours at 90 %, as criteria have it', calls.oursUsual),
    ]),
  ].join('\n');
}
