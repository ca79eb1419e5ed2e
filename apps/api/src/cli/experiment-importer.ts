import type { Actor } from '@scrimmage/domain/actor';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import type { Arm } from '@scrimmage/domain/criteria';
import type { PilotId } from '@scrimmage/domain/ids';
import { type DifferencedPeriod, differenceLooks } from '@scrimmage/domain/imports/difference-looks';
import type { ExperimentSeries } from '@scrimmage/domain/imports/experiment-looks';
import type { Metric, MetricKind } from '@scrimmage/domain/metrics';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { longestReading, mostReadings } from '@scrimmage/domain/readings';
import sql, { raw } from 'sql-template-tag';
import type { Reply } from '../platform/graphql/payload.js';
import { CommandProblem } from './command.js';
import { sentenceOf } from './find-workspace.js';
import type { ReadingsDesk } from './readings-desk.js';

/** Where pilots made of experiments go. */
export interface ExperimentPlace {
  readonly program: string;
  readonly system: string;
  readonly fileName: string;
  /** The day experiments began; null: so that each ends yesterday. */
  readonly start: Day | null;
}

/** One variant of an experiment, with all its metrics. */
export interface Variant {
  readonly name: string;
  readonly series: readonly ExperimentSeries[];
}

/** What became of one variant. */
export interface ImportedVariant {
  readonly key: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly metrics: number;
  readonly added: number;
  readonly unchanged: number;
}

const proposed = 'Brought in from a file of experiment results, to be looked at as a pilot.';

function granted<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new CommandProblem(sentenceOf(reply));
}

/** The variants of a file, each to become a pilot; a number is named only where there are several. */
export function variantsOf(series: readonly ExperimentSeries[]): readonly Variant[] {
  const variants = new Map<string, ExperimentSeries[]>();
  for (const one of series) {
    const key = JSON.stringify([one.experiment, one.variant]);
    variants.set(key, [...(variants.get(key) ?? []), one]);
  }
  const several = new Set(
    series
      .filter((one) =>
        series.some((other) => other.experiment === one.experiment && other.variant !== one.variant),
      )
      .map(({ experiment }) => experiment),
  );
  return [...variants.values()].map((own) => {
    const { experiment, variant } = own[0] as ExperimentSeries;
    const name = several.has(experiment)
      ? `Experiment ${experiment}, variant ${variant}`
      : `Experiment ${experiment}`;
    return { name, series: own };
  });
}

/** Makes pilots of experiments, with criteria and readings; all within the caller's change. */
export class ExperimentImporter {
  private readonly metrics = new Map<string, Metric>();

  constructor(
    private readonly desk: ReadingsDesk,
    private readonly actor: Actor,
    private readonly place: ExperimentPlace,
  ) {}

  async run(
    variants: readonly Variant[],
    kindOf: (metric: string) => MetricKind,
  ): Promise<readonly ImportedVariant[]> {
    const { actor, desk, place } = this;
    const purpose = `Experiments of ${place.fileName}.`;
    const programId = await this.known(
      'program',
      place.program,
      async () => granted(await desk.programs.add(actor, { name: place.program, purpose })).id,
    );
    const systemId = await this.known(
      'system',
      place.system,
      async () => granted(await desk.systems.add(actor, { name: place.system, mode: 'MODE_2' })).id,
    );
    const imported: ImportedVariant[] = [];
    for (const variant of variants) imported.push(await this.bring(variant, { programId, systemId, kindOf }));
    return imported;
  }

  private async bring(
    { name, series }: Variant,
    at: { programId: string; systemId: string; kindOf: (metric: string) => MetricKind },
  ): Promise<ImportedVariant> {
    const counted = series.map((one) => ({
      one,
      kind: at.kindOf(one.metric),
      periods: differenceLooks(one, at.kindOf(one.metric)).periods,
    }));
    const lastDay = Math.max(0, ...counted.flatMap(({ periods }) => periods.map(({ toDay }) => toDay)));
    const before = await this.pilotCalled(name, at.programId);
    const start = before?.startedOn ?? this.place.start ?? addDays(this.today(), -lastDay - 1);
    const pilot = before ?? (await this.start(name, at, start, counted));
    const readings = await Promise.all(
      counted.map(async ({ one, kind, periods }) => {
        const { id } = await this.metric(one.metric, kind);
        return periods.flatMap((period) => readingsOf(period, { metricId: id, kind, start }));
      }),
    );
    const taken = await this.add(pilot.id, readings.flat());
    return { key: pilotKey(pilot.number), name, isNew: before === null, metrics: series.length, ...taken };
  }

  /** Proposes the pilot, registers its claims, starts it on the day the experiment did, and locks them. */
  private async start(
    name: string,
    { programId, systemId }: { programId: string; systemId: string },
    start: Day,
    counted: readonly { one: ExperimentSeries; kind: MetricKind; periods: readonly DifferencedPeriod[] }[],
  ): Promise<Pilot> {
    const { actor, desk } = this;
    const now = desk.clock.now();
    const pilot = granted(
      await desk.proposals.propose(actor, {
        name,
        problem: proposed,
        programId,
        systemId,
        leadId: actor.memberId,
        decisionDate: addDays(this.today(), 1),
      }),
    );
    for (const [place, { one, kind, periods }] of counted.entries()) {
      const { id: metricId } = await this.metric(one.metric, kind);
      granted(
        await desk.criteria.register(actor, {
          pilotId: pilot.id,
          metricId,
          role: place === 0 ? 'SUCCESS' : 'GUARDRAIL',
          design: 'TWO_ARMS',
          randomised: true,
          threshold: 0,
          casesPerPeriod: usualCases(periods),
          period: 'DAY',
        }),
      );
    }
    const begun = await desk.events.happen(pilot, 'START_GO', { today: start, now });
    if (!begun.ok) throw new CommandProblem(sentenceOf(begun));
    desk.events.tell('decide', { before: pilot, after: begun.value, reason: proposed, at: now });
    await desk.locks.lock(begun.value, actor, now);
    return begun.value;
  }

  private async add(
    pilotId: PilotId,
    readings: readonly object[],
  ): Promise<{ added: number; unchanged: number }> {
    let [added, unchanged] = [0, 0];
    for (let from = 0; from < readings.length; from += mostReadings) {
      const part = readings.slice(from, from + mostReadings) as never;
      const correctionReason = `Read again from ${this.place.fileName}.`;
      const taken = granted(
        await this.desk.readings.add(this.actor, { pilotId, readings: part, correctionReason }),
      );
      added += taken.added + taken.corrected;
      unchanged += taken.unchanged;
    }
    return { added, unchanged };
  }

  /** A metric of the file in the workspace's dictionary; of another kind there, it is one of its own. */
  private async metric(name: string, kind: MetricKind): Promise<Metric> {
    const words = { PROPORTION: 'share', MEAN: 'mean', RATIO: 'ratio' } as const;
    const title = `Experiment metric ${name} (${words[kind]})`;
    const known = this.metrics.get(title);
    if (known) return known;
    const id = await this.known(
      'metric',
      title,
      async () =>
        granted(
          await this.desk.dictionary.add(this.actor, {
            name: title,
            kind,
            unit: kind === 'PROPORTION' ? '%' : 'per user',
            direction: 'HIGHER_IS_BETTER',
            purpose: kind === 'PROPORTION' ? 'PERFORMANCE' : 'VALUE',
          }),
        ).id,
    );
    const metric = await this.desk.metrics.byId.load(id as Metric['id']);
    if (!metric) throw new CommandProblem(`The metric ${title} could not be found.`);
    this.metrics.set(title, metric);
    return metric;
  }

  private async known(table: 'program' | 'system' | 'metric', name: string, make: () => Promise<string>) {
    const found = await this.desk.database.row<{ id: string }>(
      sql`select id from ${raw(table)} where name = ${name}`,
    );
    return found?.id ?? make();
  }

  private async pilotCalled(name: string, programId: string): Promise<Pilot | null> {
    const found = await this.desk.database.row<{ id: PilotId }>(
      sql`select id from pilot where program_id = ${programId} and name = ${name} order by number limit 1`,
    );
    return found && this.desk.pilots.byId.load(found.id);
  }

  private today(): Day {
    return this.desk.clock.today(this.actor.timeZone);
  }
}

function usualCases(periods: readonly DifferencedPeriod[]): number {
  const days = periods.reduce((sum, { fromDay, toDay }) => sum + toDay - fromDay + 1, 0);
  const cases = periods.reduce((sum, { control, pilot }) => sum + control.n + pilot.n, 0);
  return Math.min(100_000_000, Math.max(1, Math.round(cases / 2 / Math.max(1, days))));
}

function readingsOf(
  { fromDay, toDay, control, pilot }: DifferencedPeriod,
  { metricId, kind, start }: { readonly metricId: string; readonly kind: MetricKind; readonly start: Day },
) {
  // What was first looked at late covers more days than a reading may; then its last ones stand for it.
  const from = addDays(start, Math.max(fromDay, toDay - longestReading + 1));
  const days = { metricId, from, to: addDays(start, toDay) };
  const counted = (arm: Arm, { n, sum, sumOfSquares }: DifferencedPeriod['pilot']) =>
    kind === 'PROPORTION' ? { ...days, arm, n, successes: sum } : { ...days, arm, n, sum, sumOfSquares };
  return [counted('PILOT', pilot), counted('CONTROL', control)];
}
