import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import { usualPlannedShare } from '@scrimmage/domain/budget-plan';
import { killRateSentence, killState, plannedTogether } from '@scrimmage/domain/kill-rate';
import type { Period } from '@scrimmage/domain/period';
import type { Outcome } from '@scrimmage/domain/pilot';
import { clopperPearson } from '@scrimmage/stats/exact-intervals';
import { failureBandBinomial } from '@scrimmage/stats/failure-band';
import { BudgetReader } from '../failure-budget/budget.reader.js';
import type { EndCell } from '../pilots/pilot-portfolio.reader.js';

const concludedBy: readonly Outcome[] = ['SCALED', 'KILLED', 'INCONCLUSIVE'];
const failedBy: readonly Outcome[] = ['KILLED', 'INCONCLUSIVE'];

/** How often pilots were killed, within what their programs plan and chance allows. */
@Injectable()
export class KillRateReader {
  constructor(private readonly budgets: BudgetReader) {}

  /** Counted from the page's own cells, or from those of its period: every figure of the page is of one moment. */
  async of(cells: readonly EndCell[], narrowed: Partial<PortfolioFilter>, period: Period | null) {
    const closed = period && { closedFrom: period.from, closedTo: period.to };
    const counted = (outcomes: readonly Outcome[]) => ({
      count: endedBy(cells, outcomes),
      rows: { ...narrowed, ...closed, stages: ['CLOSED'], outcomes },
    });
    const [killed, failed, concluded] = [counted(['KILLED']), counted(failedBy), counted(concludedBy)];
    const n = concluded.count;
    const planned = await this.planned(cells);
    const p = planned ?? usualPlannedShare;
    const { tooMany, tooFew } = failureBandBinomial({ n, p });
    const range = n > 0 ? clopperPearson({ x: killed.count, n }) : null;
    const conclusions = { concluded: n, killed: killed.count, failed: failed.count, planned: p };
    return {
      killed,
      failed,
      concluded,
      share: range && { value: killed.count / n, low: range.low, high: range.high, n },
      planned,
      tooMany,
      tooFew,
      state: killState(conclusions, { tooMany, tooFew }),
      sentence: killRateSentence(conclusions, {
        limits: { tooMany, tooFew },
        range,
        inPeriod: period !== null,
      }),
    };
  }

  private async planned(cells: readonly EndCell[]): Promise<number | null> {
    const ids = [...new Set(cells.map(({ programId }) => programId))];
    const programs = await Promise.all(
      ids.map(async (id) => ({
        concluded: endedBy(
          cells.filter(({ programId }) => programId === id),
          concludedBy,
        ),
        planned: await this.budgets.plannedShareOf(id),
      })),
    );
    return plannedTogether(programs);
  }
}

function endedBy(cells: readonly EndCell[], outcomes: readonly Outcome[]): number {
  const ended = cells.filter(({ outcome }) => outcome !== null && outcomes.includes(outcome));
  return ended.reduce((sum, { count }) => sum + count, 0);
}
