import { readReadingsSheet, type SheetMetric } from '@scrimmage/domain/imports/readings-sheet';
import type { Metric } from '@scrimmage/domain/metrics';
import { type Pilot, pilotNumber } from '@scrimmage/domain/pilot';
import { mostReadings } from '@scrimmage/domain/readings';
import { CommandProblem, textOf } from './command.js';
import { sentenceOf } from './find-workspace.js';
import type { ReadingsFile } from './import-readings.js';
import type { ReadingsDesk } from './readings-desk.js';

const shown = 20;

async function pilotOf(desk: ReadingsDesk, { given }: ReadingsFile): Promise<Pilot> {
  const key = textOf(given, 'pilot');
  if (key === undefined)
    throw new CommandProblem('--pilot is needed: say which pilot the readings belong to.', 2);
  const number = pilotNumber(key);
  const pilot = number === null ? null : await desk.pilots.byNumber(number);
  if (!pilot) throw new CommandProblem(`There is no pilot ${key}.`);
  return pilot;
}

async function metricsOf(desk: ReadingsDesk, pilot: Pilot): Promise<readonly SheetMetric[]> {
  const criteria = await desk.promised.ofPilot.load(pilot.id);
  if (criteria.length === 0)
    throw new CommandProblem('This pilot has no criteria yet, so nothing is to be counted.');
  const periods = new Map(criteria.map(({ metricId, period }) => [metricId, period]));
  const metrics = await desk.metrics.byId.loadMany([...periods.keys()]);
  return metrics
    .filter((metric): metric is Metric => metric !== null && !(metric instanceof Error))
    .map(({ id, name, kind }) => ({ id, name, kind, period: periods.get(id) ?? 'DAY' }));
}

/** Takes in a sheet of readings of one pilot, all or none. */
export async function importSheet(desk: ReadingsDesk, task: ReadingsFile) {
  const { actor, file, fileName, given, dryRun } = task;
  const { database } = desk;
  return database.operation(actor, null, async () => {
    const pilot = await pilotOf(desk, task);
    const cells: (readonly string[])[] = [file.header];
    const numbers = [file.headerRow];
    for await (const row of file.rows()) {
      cells.push(row.cells);
      numbers.push(row.row);
    }
    const sheet = readReadingsSheet(cells, await metricsOf(desk, pilot));
    const rowOf = (row: number) => numbers[row - 1] ?? row;
    if (sheet.problems.length)
      throw new CommandProblem(
        sheet.problems
          .slice(0, shown)
          .map(({ row, message }) => `Row ${rowOf(row)}: ${message}`)
          .join('\n'),
      );
    const counts = { readings: sheet.readings.length, added: 0, corrected: 0, unchanged: 0 };
    if (!dryRun)
      await database.change(async () => {
        for (let from = 0; from < sheet.readings.length; from += mostReadings) {
          const readings = sheet.readings.slice(from, from + mostReadings);
          const correctionReason = textOf(given, 'reason') ?? null;
          const reply = await desk.readings.add(actor, { pilotId: pilot.id, readings, correctionReason });
          if (!reply.ok)
            throw new CommandProblem(problemsOf(reply, (at) => rowOf(sheet.rows[from + at] ?? 0)));
          counts.added += reply.value.added;
          counts.corrected += reply.value.corrected;
          counts.unchanged += reply.value.unchanged;
        }
      });
    const done = dryRun
      ? `${counts.readings} readings can be taken. A dry run: nothing was changed.`
      : `${counts.added} added, ${counts.corrected} corrected, ${counts.unchanged} known already`;
    return { json: { fileName, ...counts }, text: `${fileName}: ${done}` };
  });
}

type Refused = Exclude<Awaited<ReturnType<ReadingsDesk['readings']['add']>>, { readonly ok: true }>;

function problemsOf(reply: Refused, rowOf: (at: number) => number): string {
  if (!('problems' in reply)) return sentenceOf(reply);
  return reply.problems
    .slice(0, shown)
    .map(({ path, message }) => {
      const at = /^readings\.(\d+)/.exec(path)?.[1];
      return at === undefined ? message : `Row ${rowOf(Number(at))}: ${message}`;
    })
    .join('\n');
}
