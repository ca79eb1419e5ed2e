import type { ClauseAbout, Terms } from '@scrimmage/domain/terms';
import { termsMoney } from '../../../features/terms/terms-money';
import type { ClauseSheet_engagementFragment } from '../../../generated/operations';

export type ClauseEngagement = ClauseSheet_engagementFragment;
export type Gap = NonNullable<ClauseEngagement['gap']>;
export type Entry = ClauseEngagement['invoices']['edges'][number]['node'];

/** One clause of the terms: what was promised, what happened, and by how much they part. */
export interface ClauseRow {
  readonly id: string;
  readonly clause: string;
  /** The contract's own words. */
  readonly quote: string | null;
  readonly promised: string;
  readonly happened: string;
  /** Entries of the ledger that show it. */
  readonly evidence: readonly Entry[];
  readonly delta: string | null;
  /** Off is what goes against the terms, apart what was said and not signed; open is what nothing shows yet. */
  readonly state: 'kept' | 'off' | 'apart' | 'open';
}

/** What the rows of one engagement are made of. */
export interface ClauseFacts {
  readonly terms: Terms;
  readonly currency: string;
  readonly gap: Gap | null;
  readonly dates: ClauseEngagement['dates'];
  /** Those that stand in the ledger, in its order. */
  readonly entries: readonly Entry[];
  readonly day: (iso: string) => string;
}

export const money = termsMoney;

/** Entries in other currencies are not added up. */
export function sum(entries: readonly Entry[], currency: string): number {
  return entries.reduce(
    (total, { amount }) => total + (amount.currency === currency ? amount.minorUnits : 0),
    0,
  );
}

export function quoteOf({ clauses }: Terms, about: ClauseAbout): string | null {
  return clauses.find((clause) => clause.about === about)?.text ?? null;
}

/** Points between two shares of a failure, as a difference: "−37 points". */
export function pointsWords(promised: number, carried: number): string {
  const points = Math.round((carried - promised) * 100);
  return points === 0 ? 'none' : `${points > 0 ? '+' : '−'}${Math.abs(points)} points`;
}

/** A row with what most rows have not. */
export function clauseRow(
  row: Pick<ClauseRow, 'id' | 'clause' | 'promised' | 'happened'> & Partial<ClauseRow>,
): ClauseRow {
  return { quote: null, evidence: [], delta: null, state: 'open', ...row };
}

const fewEntries = 3;

/** Entries of the ledger by their numbers, or by their day where they have none: "HA-7, HA-9 and 4 more". */
export function evidenceWords(entries: readonly Entry[]): string {
  const names = entries.slice(0, fewEntries).map(({ number, on }) => number ?? on);
  const left = entries.length - names.length;
  return names.join(', ') + (left > 0 ? ` and ${left} more` : '');
}
