import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type Day, dayIn, daysBetween } from '@scrimmage/domain/calendar';
import { sumsByCurrency } from '@scrimmage/domain/failure';
import type { CauseId, ProgramId } from '@scrimmage/domain/ids';
import { learnedShare, learnedShareSentence } from '@scrimmage/domain/learning-debt';
import { applicationAges, daysToFirstReuse, reuseSentence } from '@scrimmage/domain/reuse-facts';
import { type Spread, spreadOf, tooFewWords } from '@scrimmage/domain/spread';
import {
  costToFailSentence,
  killLatency,
  killLatencySentence,
  learningYield,
  learningYieldSentence,
  timeToFailSentence,
  toldMedian,
  watchedPilots,
} from '@scrimmage/domain/time-to-fail';
import { timeToStop, timeToStopSentence } from '@scrimmage/domain/time-to-stop';
import { repeatsOf, weKnew, weKnewSentence } from '@scrimmage/domain/we-knew';
import { clopperPearson } from '@scrimmage/stats/exact-intervals';
import { kaplanMeier } from '@scrimmage/stats/kaplan-meier';
import { learningHalfLife } from '@scrimmage/stats/learning-half-life';
import { PilotCostReader } from '../ledger/pilot-cost.reader.js';
import { Clock } from '../platform/clock.js';
import {
  asLearned,
  type ProgramFailure,
  ProgramFailuresReader,
  type ProgramPilot,
} from './program-failures.reader.js';
import { type AppliedTimes, type JudgedRepeat, ReuseTimesReader } from './reuse-times.reader.js';

const failedOutcomes: readonly unknown[] = ['KILLED', 'INCONCLUSIVE'];

/** How fast and how dear programs fail, what they learn of it, and whether that is used again. */
@Injectable()
export class FailureFactsReader {
  constructor(
    private readonly rows: ProgramFailuresReader,
    private readonly times: ReuseTimesReader,
    private readonly costs: PilotCostReader,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, programs: readonly ProgramId[], currency: string) {
    const [pilots, failures, applied, judged] = await Promise.all([
      all(this.rows.pilotsOf.loadMany(programs)),
      all(this.rows.failuresOf.loadMany(programs)),
      all(this.times.appliedOf.loadMany(programs)),
      all(this.times.judgedOf.loadMany(programs)),
    ]);
    const today = this.clock.today(actor.timeZone);
    return {
      ...timeFacts(pilots, today),
      ...(await this.costFacts(pilots, failures, { applied, currency })),
      ...failureTimes(failures, actor.timeZone, today),
      ...knewFacts(judged, actor.timeZone),
      ...reuseFacts(applied, actor.timeZone, today),
    };
  }

  private async costFacts(
    pilots: readonly ProgramPilot[],
    failures: readonly ProgramFailure[],
    { applied, currency }: { readonly applied: readonly AppliedTimes[]; readonly currency: string },
  ) {
    const failed = pilots.filter(({ outcome }) => failedOutcomes.includes(outcome));
    const billed = await this.costs.until.loadMany(
      failed.map(({ id, closedOn }) => ({ pilotId: id, until: closedOn })),
    );
    const spent = failed.map(({ id }, at) => {
      const own = failures.flatMap(({ pilotId, internalCost }) =>
        pilotId === id && internalCost ? [internalCost] : [],
      );
      const bills = billed[at];
      const sums = sumsByCurrency([...own, ...(bills === undefined || bills instanceof Error ? [] : bills)]);
      return sums.find((money) => money.currency === currency)?.minorUnits ?? 0;
    });
    const known = spent.filter((amount) => amount > 0);
    const cost = spreadOf(known);
    const facts = {
      applied: applied.filter(({ appliedAt }) => appliedAt.length > 0).length,
      spent: { minorUnits: known.reduce((sum, amount) => sum + amount, 0), currency },
    };
    const yielded = learningYield({ ...facts, failedDays: daysRun(failed) });
    return {
      costToFail: { ...cost, sentence: costToFailSentence(cost, currency) },
      learningYield: yielded.per100k,
      learningYieldSentence: learningYieldSentence(yielded, facts),
    };
  }
}

async function all<T>(lists: Promise<readonly (readonly T[] | Error)[]>): Promise<readonly T[]> {
  return (await lists).flatMap((list) => {
    if (list instanceof Error) throw list;
    return list;
  });
}

function daysRun(pilots: readonly ProgramPilot[]): number {
  return pilots.reduce(
    (sum, { startedOn, closedOn }) =>
      startedOn && closedOn && closedOn > startedOn ? sum + daysBetween(startedOn, closedOn) : sum,
    0,
  );
}

function timeFacts(pilots: readonly ProgramPilot[], today: Day) {
  const { watched } = watchedPilots(pilots, today);
  const curve = kaplanMeier(watched);
  const latency = killLatency(pilots.filter(({ outcome }) => outcome === 'KILLED'));
  return {
    started: curve.n,
    killed: curve.killed,
    medianDaysToFail: toldMedian(curve),
    timeToFail: curve.steps.map(({ day, share, atRisk }) => ({ day, survival: share, atRisk })),
    timeToFailSentence: timeToFailSentence(curve),
    killLatency: { ...latency, sentence: killLatencySentence(latency) },
  };
}

function failureTimes(failures: readonly ProgramFailure[], timeZone: string, today: Day) {
  const stop = timeToStop(failures);
  const soon = learnedShare(
    failures.map((failure) => asLearned(failure, timeZone)),
    today,
  );
  const range = soon.n > 0 ? clopperPearson({ x: soon.quick, n: soon.n }) : { low: 0, high: 1 };
  return {
    timeToStop: { ...stop, sentence: timeToStopSentence(stop) },
    learnedSoon: soon.n > 0 ? { value: soon.quick / soon.n, ...range, n: soon.n } : null,
    learnedSoonSentence: learnedShareSentence(soon, range),
  };
}

function knewFacts(judged: readonly JudgedRepeat[], timeZone: string) {
  const byFailure = new Map<string, JudgedRepeat[]>();
  for (const one of judged) byFailure.set(one.failureId, [...(byFailure.get(one.failureId) ?? []), one]);
  const failures = [...byFailure.values()].map((list) => {
    const [first] = list;
    const failure = {
      causeId: first?.causeId ?? null,
      startedOn: first?.startedOn ?? null,
      seenOn: first?.seenOn ?? '',
    };
    return repeatsOf(
      failure,
      list.map(({ sameCause, weKnew: said, knownAt, appliedAt }) => ({
        failureId: null,
        learningId: null,
        causeIds: sameCause && failure.causeId ? [failure.causeId as CauseId] : [],
        knownOn: dayIn(timeZone, knownAt),
        rank: null,
        weKnew: said,
        appliedOn: appliedAt && dayIn(timeZone, appliedAt),
      })),
    );
  });
  const told = weKnew(failures);
  const range = told.n > 0 ? clopperPearson({ x: told.known, n: told.n }) : { low: 0, high: 1 };
  return {
    weKnew: told.n > 0 ? { value: told.known / told.n, ...range, n: told.n } : null,
    weKnewSentence: weKnewSentence(told, range),
  };
}

function reuseFacts(times: readonly AppliedTimes[], timeZone: string, today: Day) {
  const learnings = times.map(({ learningId, recordedAt, appliedAt }) => ({
    learningId,
    recordedOn: dayIn(timeZone, recordedAt),
    appliedOn: appliedAt.map((at) => dayIn(timeZone, at)),
  }));
  const halfLife = learningHalfLife(applicationAges(learnings, today))?.halfLife ?? null;
  const first: Spread = daysToFirstReuse(learnings);
  return {
    applied: learnings.reduce((sum, { appliedOn }) => sum + appliedOn.length, 0),
    daysToFirstReuse: { ...first, sentence: firstReuseSentence(first) },
    halfLifeDays: halfLife,
    reuseSentence: reuseSentence(learnings, halfLife),
  };
}

function firstReuseSentence({ n, median, p90 }: Spread): string {
  if (median === null || p90 === null)
    return tooFewWords(n, n === 1 ? 'learning applied' : 'learnings applied');
  return `Half of ${n} learnings were first applied within ${Math.round(median)} days, nine in ten within ${Math.round(p90)}.`;
}
