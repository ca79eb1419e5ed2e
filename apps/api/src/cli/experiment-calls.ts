import { differenceLooks } from '@scrimmage/domain/imports/difference-looks';
import type { ExperimentLook, ExperimentSeries } from '@scrimmage/domain/imports/experiment-looks';
import { tuningFor } from '@scrimmage/domain/lock-criteria';
import type { MetricKind } from '@scrimmage/domain/metrics';
import type { EvidencePlan } from '@scrimmage/stats/evidence-plan';
import { evidenceSeries } from '@scrimmage/stats/evidence-series';

/** How many series a way of judging called different at some look, and how many of those it no longer did at the end. */
export interface Calls {
  readonly called: number;
  readonly lost: number;
}

/** The same series judged in several ways. */
export interface ComparedCalls {
  readonly series: number;
  /** A test of fixed size, 95 %, repeated at every look of the file. */
  readonly fixed: Calls;
  /** Our intervals at 95 %, looked at after every day. */
  readonly ours: Calls;
  /** The same at 90 %, which criteria have unless said otherwise. */
  readonly oursUsual: Calls;
}

/** Two-sided 95 % of a normal distribution. */
const z95 = 1.959964;

type Verdict = -1 | 0 | 1;

/** Which arm a fixed test calls better at a look; null without variances. */
function fixedVerdict({ control, pilot }: ExperimentLook): Verdict | null {
  if (control.variance === null || pilot.variance === null) return null;
  const se = Math.sqrt(control.variance / control.count + pilot.variance / pilot.count);
  const z = (pilot.mean - control.mean) / se;
  if (!Number.isFinite(z)) return null;
  return Math.abs(z) > z95 ? (z > 0 ? 1 : -1) : 0;
}

function ourVerdicts(series: ExperimentSeries, kind: MetricKind, alpha: number): readonly Verdict[] {
  const { periods } = differenceLooks(series, kind);
  const { nTune, periodsTune } = tuningFor({ casesPerPeriod: 1 }, periods.length);
  const plan: EvidencePlan = {
    kind,
    design: 'TWO_ARMS',
    alphaLow: alpha,
    alphaHigh: alpha,
    nTune,
    periodsTune,
    capped: false,
  };
  const looks = periods.map((period) => {
    const pilot = { n: period.pilot.n, y: period.pilot.sum };
    const control = { n: period.control.n, y: period.control.sum };
    return { pilot: [pilot], control: [control], shared: [{ pilot, control }] };
  });
  return evidenceSeries(plan, looks, 0).map(
    ({ low, high }): Verdict => (low !== null && low > 0 ? 1 : high !== null && high < 0 ? -1 : 0),
  );
}

function tally(verdicts: readonly (readonly Verdict[])[]): Calls {
  const called = verdicts.filter((looks) => looks.some((verdict) => verdict !== 0));
  return { called: called.length, lost: called.filter((looks) => looks.at(-1) === 0).length };
}

/** Judges every series at every look, by a test of fixed size and by ours. */
export function compareCalls(
  series: readonly ExperimentSeries[],
  kindOf: (metric: string) => MetricKind,
): ComparedCalls {
  const ours = (alpha: number) => tally(series.map((one) => ourVerdicts(one, kindOf(one.metric), alpha)));
  const fixed = series.map(({ looks }) => looks.map(fixedVerdict).filter((verdict) => verdict !== null));
  return { series: series.length, fixed: tally(fixed), ours: ours(0.05), oursUsual: ours(0.1) };
}
