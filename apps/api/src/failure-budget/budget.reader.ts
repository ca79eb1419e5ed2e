import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { type BudgetCounts, budgetCounts } from '@scrimmage/domain/budget-counts';
import { type BudgetPlan, usualLearningDays, usualPlannedShare } from '@scrimmage/domain/budget-plan';
import { budgetSentence } from '@scrimmage/domain/budget-sentence';
import { elapsedShare, type WindowDays, windowsUntil } from '@scrimmage/domain/budget-window';
import type { Day } from '@scrimmage/domain/calendar';
import { sumsByCurrency } from '@scrimmage/domain/failure';
import { type BudgetStanding, failureBudget } from '@scrimmage/domain/failure-budget';
import type { FailureId, ProgramId } from '@scrimmage/domain/ids';
import { learningDebt, learningDebtSentence } from '@scrimmage/domain/learning-debt';
import type { Money } from '@scrimmage/domain/money';
import { budgetFigures } from '@scrimmage/stats/budget-figures';
import { clopperPearson } from '@scrimmage/stats/exact-intervals';
import { PilotCostReader } from '../ledger/pilot-cost.reader.js';
import { Clock } from '../platform/clock.js';
import { BudgetPlansRepository } from './budget-plans.repository.js';
import { asLearned, type ProgramFailure, ProgramFailuresReader } from './program-failures.reader.js';

/** As many windows are shown beside the current one. */
const mostWindows = 12;

interface Counted {
  readonly plan: BudgetPlan;
  readonly window: WindowDays;
  readonly counts: BudgetCounts;
  readonly failures: readonly ProgramFailure[];
  readonly cost: readonly Money[];
  readonly today: Day;
}

/** How often programs fail beside what they planned. */
@Injectable()
export class BudgetReader {
  constructor(
    private readonly plans: BudgetPlansRepository,
    private readonly rows: ProgramFailuresReader,
    private readonly costs: PilotCostReader,
    private readonly clock: Clock,
  ) {}

  /** Null while none is set. */
  async of(actor: Actor, programId: ProgramId) {
    const [plan, ...earlierPlans] = await this.plans.of.load(programId);
    if (!plan) return null;
    const today = this.clock.today(actor.timeZone);
    const [pilots, failures] = await Promise.all([
      this.rows.pilotsOf.load(programId),
      this.rows.failuresOf.load(programId),
    ]);
    const windows = await Promise.all(
      windowsUntil(plan.period, today, mostWindows).map(async (window) => {
        const seen = failures.filter(({ seenOn }) => seenOn >= window.from && seenOn <= window.until);
        const counts = budgetCounts(pilots, { window, today });
        return standingOf({ plan, window, counts, failures: seen, cost: await this.costOf(seen), today });
      }),
    );
    const began = windows.findIndex(({ shown }) => shown.concluded > 0 || shown.failureIds.length > 0);
    const told = windows.slice(began < 0 ? -1 : began);
    const current = windows.at(-1);
    if (!current) throw new Error('There is always the window of today.');
    const { state, asksSponsor } = current.standing;
    return {
      plan,
      earlierPlans,
      state,
      consequence: plan.consequences[state],
      asksSponsor,
      sentence: budgetSentence(current.told),
      window: current.shown,
      windows: told.map(({ shown }) => shown),
    };
  }

  /** Failures older than the agreed days without a validated learning; of a program without a budget, the usual days. */
  async debtOf(actor: Actor, programId: ProgramId) {
    const [plan] = await this.plans.of.load(programId);
    const days = plan?.learningDays ?? usualLearningDays;
    const failures = await this.rows.failuresOf.load(programId);
    const owed = learningDebt(
      failures.map((failure) => asLearned(failure, actor.timeZone)),
      days,
      this.clock.today(actor.timeZone),
    );
    return {
      days,
      count: owed.length,
      oldestDays: owed[0]?.age ?? null,
      sentence: learningDebtSentence(owed, days),
      failureIds: owed.map(({ failureId }) => failureId),
    };
  }

  /** The days a program allows a failure to be without a validated learning. */
  async learningDaysOf(programId: ProgramId): Promise<number> {
    return (await this.plans.of.load(programId))[0]?.learningDays ?? usualLearningDays;
  }

  /** The part of its conclusions a program plans to fail, 0 to 1; of a program without a budget, the usual part. */
  async plannedShareOf(programId: ProgramId): Promise<number> {
    return (await this.plans.of.load(programId))[0]?.plannedShare ?? usualPlannedShare;
  }

  /** What failures cost: our own, and of those that ended a pilot what its vendors billed until then. */
  async costOf(failures: readonly ProgramFailure[]): Promise<readonly Money[]> {
    const billed = await Promise.all(
      failures.map(({ ended, pilotId, stoppedOn }) =>
        ended && pilotId ? this.costs.until.load({ pilotId, until: stoppedOn }) : [],
      ),
    );
    const own = failures.flatMap(({ internalCost }) => (internalCost ? [internalCost] : []));
    return sumsByCurrency([...own, ...billed.flat()]);
  }
}

/** One window: what is shown of it, where it stands, and what it is told by. */
function standingOf({ plan, window, counts, failures, cost, today }: Counted) {
  const [failed, concluded] = [counts.failed.length, counts.concluded.length];
  const elapsed = elapsedShare(window, today);
  const { plannedShare, plannedCount } = plan;
  const figures = budgetFigures({ plannedShare, plannedCount, failed, concluded, elapsed });
  const lost = plan.money && {
    minorUnits: amountIn(cost, plan.money.currency),
    currency: plan.money.currency,
  };
  const facts = {
    plannedShare,
    plannedCount,
    failed,
    concluded,
    elapsed,
    money: plan.money && lost ? { planned: plan.money.minorUnits, lost: lost.minorUnits } : null,
  };
  const limits = {
    byCount: figures.byCount,
    byShare: figures.byShare,
    chanceToExceed: figures.chanceToExceed,
  };
  const standing: BudgetStanding = failureBudget(facts, limits);
  const current = today >= window.from && today <= window.until;
  const range = concluded > 0 ? clopperPearson({ x: failed, n: concluded }) : null;
  const learned = failures.filter(({ learnings }) => learnings.some(({ state }) => state === 'VALIDATED'));
  return {
    standing,
    told: { facts, limits, standing, money: plan.money && lost ? { planned: plan.money, lost } : null },
    shown: {
      ...window,
      current,
      failed,
      undecided: counts.undecided.length,
      concluded,
      planned: standing.expected,
      tooMany: figures.byCount.tooMany,
      tooFew: figures.byCount.tooFew,
      tooManyByShare: figures.byShare.tooMany,
      tooFewByShare: figures.byShare.tooFew,
      share: range && { value: failed / concluded, low: range.low, high: range.high, n: concluded },
      burnRate: standing.burnRate,
      chanceToExceed: current ? standing.chanceToExceed : null,
      cost,
      state: standing.state,
      pilotIds: counts.failed,
      failureIds: failures.map(({ id }): FailureId => id),
      learned: learned.length,
    },
  };
}

function amountIn(cost: readonly Money[], currency: string): number {
  return cost.find((money) => money.currency === currency)?.minorUnits ?? 0;
}
