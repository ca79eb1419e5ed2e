import type { Day } from '@scrimmage/domain/calendar';
import { evidenceSeries } from '@scrimmage/stats/evidence-series';
import { asOneLook, byArm, type DatedLook, looksOf } from './evidence-lanes.js';
import { tuningOf } from './evidence-tuning.js';
import type { Weighing } from './weigh-evidence.js';

/** More places than this no chart can show, and no reader should wait for. */
const mostLooks = 400;

/** What was known after each look: lists of one length. */
export interface SeriesOfLooks {
  readonly days: readonly Day[];
  readonly estimate: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly n: readonly number[];
}

/** Several looks as one, so that no more than `mostLooks` are left; the last one keeps its place. */
function thinned(looks: readonly DatedLook[]): readonly DatedLook[] {
  const size = Math.ceil(looks.length / mostLooks);
  if (size <= 1) return looks;
  const first = looks.length % size || size;
  const cuts = [0, ...Array.from({ length: Math.ceil(looks.length / size) }, (_, n) => first + n * size)];
  return cuts.slice(0, -1).flatMap((from, at) => {
    const [one, ...more] = looks.slice(from, cuts[at + 1]);
    return one ? [asOneLook([one, ...more])] : [];
  });
}

/** The interval of a criterion as it was after each of its days. Before the lock there is none. */
export function seriesOf({ criterion, metric, shares, readings }: Weighing): SeriesOfLooks {
  const plan = tuningOf(criterion, metric, shares);
  const looks = plan ? thinned(looksOf(criterion.design, byArm(readings, metric))) : [];
  const series = plan ? evidenceSeries(plan, looks, null) : [];
  return {
    days: looks.map(({ day }) => day),
    estimate: series.map(({ estimate }) => estimate),
    low: series.map(({ low }) => low),
    high: series.map(({ high }) => high),
    n: series.map(({ n, nControl }) => n + (nControl ?? 0)),
  };
}
