import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import { concentration } from '@scrimmage/domain/concentration';
import type { Period } from '@scrimmage/domain/period';
import { Clock } from '../platform/clock.js';
import { grouped } from '../platform/database/group-rows.js';
import { Fault } from '../platform/graphql/faults.js';
import { SpendReader, type SpendRow } from './spend.reader.js';

const mostShown = 20;

/** Before any bill. */
const firstDay: Day = '0001-01-01';

/** Twelve months, today's day the last of them. */
const windowDays = 364;

/** How much of the spend goes to how few. */
@Injectable()
export class ConcentrationReader {
  constructor(
    private readonly spend: SpendReader,
    private readonly clock: Clock,
  ) {}

  /** One for each currency, the one with the most vendors first; the last twelve months unless said. */
  async of({ timeZone }: Actor, givenFrom: Day | null, givenTo: Day | null) {
    const to = givenTo ?? this.clock.today(timeZone);
    const from = givenFrom ?? addDays(to, -windowDays);
    if (from > to) throw new Fault('BAD_INPUT', 'The first day comes after the last.');
    return this.between(from, to, null);
  }

  /** The same for the pilots a filter means; null: of all, and of what was billed for none. */
  ofPilots(filter: PortfolioFilter | null, period: Period | null, today: Day) {
    if (period) return this.between(period.from ?? firstDay, period.to ?? today, filter);
    return this.between(addDays(today, -windowDays), today, filter);
  }

  private async between(from: Day, to: Day, pilots: PortfolioFilter | null) {
    const byCurrency = grouped(await this.spend.between(from, to, pilots), ({ currency }) => currency);
    return [...byCurrency.values()].sort((one, other) => other.length - one.length).map(concentrated);
  }
}

function concentrated(rows: readonly SpendRow[]) {
  const currency = rows[0]?.currency ?? '';
  const total = rows.reduce((sum, { amount }) => sum + amount, 0);
  const known = concentration(rows.map(({ amount }) => amount));
  return {
    currency,
    total: { minorUnits: total, currency },
    effectiveVendors: known?.effective ?? null,
    herfindahl: known?.hhi ?? null,
    n: rows.length,
    top: rows.slice(0, mostShown).map(({ vendorId, amount }) => ({
      vendorId,
      amount: { minorUnits: amount, currency },
      share: amount / total,
    })),
  };
}
