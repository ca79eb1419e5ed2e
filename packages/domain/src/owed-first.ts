import { clauseOf, feeClause, triggerWords } from './fee-words.js';
import { type ActualDates, actualMilestones } from './ledger.js';
import { shareWords } from './metric-words.js';
import { moneyWords } from './money.js';
import { triggerDay } from './owed-events.js';
import type { BillingTrigger, Milestones, Terms } from './terms.js';

/** The terms and what came of them, whatever was billed. */
export interface Agreed {
  readonly terms: Terms;
  /** Of the terms, ISO 4217. */
  readonly currency: string;
  readonly dates: ActualDates;
}

/** Something the terms let be billed, and from which day on; null: what it waits for has not come. */
export interface Billable {
  readonly from: number | null;
  readonly until: string;
  readonly clause: string;
}

function billables({ terms, currency, dates }: Agreed, claim: BillingTrigger | null): readonly Billable[] {
  const milestones: Milestones = actualMilestones(dates);
  const claimed = (trigger: string) => claim === null || trigger === claim;
  const free = Math.max(0, terms.freeDays);
  const fees = terms.fees
    .filter(({ trigger }) => claimed(trigger))
    .map((fee): Billable => {
      const reached = triggerDay(fee, milestones);
      const waits = reached !== null && reached < free;
      const freeWords = `the first ${free} days are free`;
      return {
        from: reached === null ? null : Math.max(reached, free),
        until: waits ? 'the free period ends' : triggerWords(fee),
        clause: waits ? clauseOf(terms, 'FREE_PERIOD', freeWords) : feeClause(fee, currency),
      };
    });
  if (!terms.gainShare || !claimed('VALUE_PROVEN')) return fees;
  const gain = `${shareWords(terms.gainShare.share)} of the value above ${moneyWords({ minorUnits: terms.gainShare.base, currency })}`;
  const clause = clauseOf(terms, 'GAIN_SHARE', gain);
  return [...fees, { from: milestones.provenDay, until: 'value is proven', clause }];
}

/** What may be billed first. */
function earliest(of: readonly Billable[]): Billable | undefined {
  return of.toSorted(
    (one, other) => (one.from ?? Number.POSITIVE_INFINITY) - (other.from ?? Number.POSITIVE_INFINITY),
  )[0];
}

/** What the terms let be billed first for a claimed event, or for any when they know no fee for it. */
export interface Owed {
  readonly inTerms: boolean;
  readonly first: Billable | undefined;
}

/** What may be billed first for an event, in days from signature; null: for whichever comes first. */
export function owedFor(agreed: Agreed, claim: BillingTrigger | null): Owed {
  const claimed = billables(agreed, claim);
  return { inTerms: claimed.length > 0, first: earliest(claimed.length ? claimed : billables(agreed, null)) };
}

/** The same for every event of some terms, each looked up once. */
export function owedBy(agreed: Agreed): (claim: BillingTrigger | null) => Owed {
  const known = new Map<BillingTrigger | null, Owed>();
  return (claim) => {
    const owed = known.get(claim) ?? owedFor(agreed, claim);
    known.set(claim, owed);
    return owed;
  };
}
