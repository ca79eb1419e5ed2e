import type { ReadingInput } from '@scrimmage/contract/generated/schema-types';
import { addDays, type Day, daysBetween } from '@scrimmage/domain/calendar';
import { periodDays } from '@scrimmage/domain/criteria';
import type { Counted } from '@scrimmage/domain/readings';
import { mulberry32 } from '@scrimmage/stats/mulberry32';
import { type MetricKey, metrics } from './data/metrics.js';
import type { Moment } from './moment.js';
import { granted, registered } from './register.js';
import { type Doing, dayIn, type Setting } from './setting.js';
import { seedOf, spreadCounts } from './spread-counts.js';
import type { Correction, CriterionStory, EvidenceStory, Redrawing, Stretch, Total } from './story.js';

/** A reading as it is entered, and the day its period is over. */
type Entered = Pick<ReadingInput, 'arm' | 'from' | 'to'> & Counted & { readonly metric: MetricKey };

/** Tells what is claimed of pilots, and what is counted day by day or week by week. */
export class EvidenceTeller {
  constructor(private readonly setting: Setting) {}

  /** The moments in which claims are stated, and in which readings are entered. */
  moments(key: string, story: EvidenceStory): readonly Moment[] {
    const { statedAgo: ago, by } = story;
    return [{ ago, by, act: () => this.state(key, story) }, ...this.entries(key, story)];
  }

  async correct({ pilot, actor }: Doing, { metric, arm, back, n, sum, reason }: Correction): Promise<void> {
    const { verbs, register } = this.setting;
    const metricId = registered(register.metrics, metric);
    const standing = await verbs.readingsReader.ofPilot.load(pilot.id);
    const own = standing.filter((one) => one.metricId === metricId && one.arm === arm);
    const wrong = own.at(-1 - back);
    if (!wrong) throw new Error(`${pilot.name} has no such reading to correct.`);
    const { from, to, sumOfSquares } = wrong;
    const right = { metric, arm, from, to, n: wrong.n + n, sum: wrong.sum + sum, sumOfSquares };
    const input = { pilotId: pilot.id, readings: [this.given(right)], correctionReason: reason };
    granted(await verbs.readings.add(actor, input), `correction of ${pilot.name}`);
  }

  async redraw({ pilot, actor }: Doing, { role, metric, threshold, ...why }: Redrawing): Promise<void> {
    const { verbs, register } = this.setting;
    const metricId = registered(register.metrics, metric);
    const criteria = await verbs.criteriaReader.ofPilot.load(pilot.id);
    const line = criteria.find((one) => one.metricId === metricId && one.role === role);
    if (!line) throw new Error(`${pilot.name} has no such line to draw elsewhere.`);
    const input = { criterionId: line.id, version: line.version, changes: { threshold }, ...why };
    granted(await verbs.amendments.amend(actor, input), `amendment of ${pilot.name}`);
  }

  private async state(key: string, { by, criteria, fallback, period }: EvidenceStory): Promise<void> {
    const { verbs, register } = this.setting;
    const actor = registered(register.members, by);
    const { id: pilotId } = registered(register.pilots, key);
    for (const criterion of criteria) {
      const input = { pilotId, period, ...this.claim(criterion) };
      granted(await verbs.criteria.register(actor, input), `${criterion.metric} of ${key}`);
    }
    if (!fallback) return;
    const version = (await verbs.criteriaReader.planOf.load(pilotId))?.version ?? 1;
    granted(await verbs.amendments.plan(actor, { pilotId, version, fallback }), `plan of ${key}`);
  }

  private claim({ metric, baseline, cases, ...claim }: CriterionStory) {
    const [value, n, source] = baseline ?? [];
    return {
      ...claim,
      metricId: registered(this.setting.register.metrics, metric),
      baseline: value === undefined ? null : { value, n: n ?? null, source: source ?? null },
      casesPerPeriod: cases,
    };
  }

  /** The readings of each stretch, some periods at once; those of the time before come with the first. */
  private entries(key: string, story: EvidenceStory): readonly Moment[] {
    const { period, counted, before, every = 1, by } = story;
    const days = periodDays(period);
    const periods = counted.reduce((sum, { gap = 0, periods: own }) => sum + gap + own, 0);
    const start = addDays(this.firstDayAfter(story), -periods * days);
    const past = before
      ? laidOut(`${key} before`, before, addDays(start, -before.periods * days), days).flat()
      : [];
    let first = start;
    return counted.flatMap((stretch, at) => {
      first = addDays(first, (stretch.gap ?? 0) * days);
      const all = laidOut(`${key} ${at}`, stretch, first, days);
      const begin = first;
      first = addDays(first, stretch.periods * days);
      return batchesOf(all, every).map(({ rows, upTo }, i) => {
        const readings = [...(at === 0 && i === 0 ? past : []), ...rows];
        const over = addDays(begin, upTo * days);
        return { ago: this.enteredAgo(over, story), by, act: () => this.enter(key, by, readings) };
      });
    });
  }

  /** Weeks end on Sunday. */
  private firstDayAfter({ endsAgo, period }: EvidenceStory): Day {
    const day = dayIn(this.setting, -endsAgo);
    return period === 'DAY' ? day : addDays(day, (8 - weekdayOf(day)) % 7);
  }

  /** Days that end on a weekend are entered when people are back. */
  private enteredAgo(over: Day, { period }: EvidenceStory): number {
    const weekend = period === 'DAY' ? [1, 0, 0, 0, 0, 0, 2][weekdayOf(over)] : 0;
    return daysBetween(over, this.setting.today) - (weekend ?? 0);
  }

  private async enter(key: string, by: EvidenceStory['by'], readings: readonly Entered[]): Promise<void> {
    const { verbs, register } = this.setting;
    const { id: pilotId } = registered(register.pilots, key);
    const input = { pilotId, readings: readings.map((reading) => this.given(reading)) };
    granted(await verbs.readings.add(registered(register.members, by), input), `readings of ${key}`);
  }

  private given({ metric, arm, from, to, n, sum, sumOfSquares }: Entered): ReadingInput {
    const metricId = registered(this.setting.register.metrics, metric);
    const proportion = metrics[metric].kind === 'PROPORTION';
    return { metricId, arm, from, to, n, ...(proportion ? { successes: sum } : { sum, sumOfSquares }) };
  }
}

/** The readings of each period of a stretch. */
function laidOut(name: string, { periods, totals }: Stretch, first: Day, days: number): Entered[][] {
  const lanes = (Object.keys(totals) as MetricKey[]).flatMap((metric) =>
    (['PILOT', 'CONTROL'] as const).flatMap((arm, i) => {
      const total: Total | undefined = totals[metric]?.[i];
      if (!total?.[0]) return [];
      const [n, sum] = total;
      const random = mulberry32(seedOf(`${name} ${metric} ${arm}`));
      return [{ metric, arm, counts: spreadCounts({ n, sum }, periods, metrics[metric], random) }];
    }),
  );
  return Array.from({ length: periods }, (_, at) =>
    lanes.flatMap(({ metric, arm, counts }) => {
      const count = counts[at];
      const from = addDays(first, at * days);
      return count ? [{ metric, arm, from, to: addDays(from, days - 1), ...count }] : [];
    }),
  );
}

/** So many periods at once, and up to which. */
function batchesOf(all: readonly (readonly Entered[])[], every: number) {
  return Array.from({ length: Math.ceil(all.length / every) }, (_, i) => {
    const rows = all.slice(i * every, (i + 1) * every);
    return { rows: rows.flat(), upTo: i * every + rows.length };
  });
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
