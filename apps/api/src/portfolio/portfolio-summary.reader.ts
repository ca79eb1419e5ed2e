import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import { type Period, periodProblem } from '@scrimmage/domain/period';
import { rebuiltSentence } from '@scrimmage/domain/pilot-on-day';
import { GatesReader } from '../gates/gates.reader.js';
import { type PastDay, PilotHistoryReader } from '../pilots/pilot-history.reader.js';
import { PilotPortfolioReader } from '../pilots/pilot-portfolio.reader.js';
import { Fault } from '../platform/graphql/faults.js';

const lastShown = 5;

/** What the page is about, and the day it is asked on. */
export interface Wanted {
  readonly filter: PortfolioFilter | null;
  readonly period: Period | null;
  readonly today: Day;
  readonly timeZone: string;
}

/** The counts of the page: as they are, or as they were at the end of a day. */
@Injectable()
export class PortfolioSummaryReader {
  constructor(
    private readonly pilots: PilotPortfolioReader,
    private readonly history: PilotHistoryReader,
    private readonly gates: GatesReader,
  ) {}

  async of({ filter, period, today, timeZone }: Wanted, asOf: Day | null) {
    if (asOf !== null && asOf > today) throw new Fault('BAD_INPUT', 'That day has not come yet.');
    const problem = period && periodProblem(period);
    if (problem) throw new Fault('BAD_INPUT', problem);
    if (asOf !== null && asOf < today) {
      if (period)
        throw new Fault('BAD_INPUT', 'A day that has passed takes no period: leave one of them out.');
      return this.past(filter, { day: asOf, timeZone });
    }
    const decided = () => this.gates.last(filter, today, { period, timeZone, most: lastShown });
    const summary = await this.pilots.summary(filter, today);
    const ended = async () => (period ? this.pilots.endedWithin(filter, period, today) : summary.cells);
    return { ...summary, rebuilt: null, decided, ended };
  }

  /** The pilots a filter means; null: all. */
  idsOf(filter: PortfolioFilter | null, today: Day): Promise<ReadonlySet<PilotId> | null> {
    return this.pilots.idsOf(filter, today);
  }

  private async past(filter: PortfolioFilter | null, past: PastDay) {
    const { ids, imported, ...summary } = await this.history.summary(filter, past);
    const since = await this.history.since(past.timeZone);
    const { last, count } = await this.gates.until(ids, past, lastShown);
    const known = { day: past.day, since, imported };
    const rebuilt = { ...known, decisions: count, sentence: rebuiltSentence(known) };
    return { ...summary, rebuilt, decided: async () => last, ended: async () => summary.cells };
  }
}
