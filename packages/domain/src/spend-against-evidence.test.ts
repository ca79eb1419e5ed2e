import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgedCriterion } from './evidence.js';
import {
  bySpendUnproven,
  type Known,
  knownBy,
  lateShare,
  lateSpendSentence,
} from './spend-against-evidence.js';

const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

describe('How much is known of a pilot', () => {
  const judged = (claim: string, estimate: number | null) =>
    ({ evidence: { claim, estimate } }) as unknown as JudgedCriterion;

  it.each<[JudgedCriterion | null, Known]>([
    [null, 'NOTHING'],
    [judged('OPEN', null), 'NOTHING'],
    [judged('OPEN', 0), 'SOMETHING'],
    [judged('PROVEN', 0.4), 'SETTLED'],
    [judged('REFUTED', 0.1), 'SETTLED'],
  ])('by %j is %s', (main, known) => expect(knownBy(main)).toBe(known));
});

describe('Spend against evidence', () => {
  const aRow = fc.record({
    known: fc.constantFrom<Known>('NOTHING', 'SOMETHING', 'SETTLED'),
    spent: fc.nat({ max: 1000 }).map(euros),
  });

  it('puts much money without evidence first', () => {
    const rows = [
      { known: 'SETTLED', spent: euros(900) },
      { known: 'NOTHING', spent: euros(10) },
      { known: 'SOMETHING', spent: euros(500) },
      { known: 'NOTHING', spent: euros(70) },
    ] as const;
    expect(bySpendUnproven(rows).map(({ spent }) => spent.minorUnits)).toEqual([70, 10, 500, 900]);
  });

  it('keeps every row, and never puts a smaller amount before a larger one of which as much is known', () => {
    fc.assert(
      fc.property(fc.array(aRow), (rows) => {
        const sorted = bySpendUnproven(rows);
        expect(new Set(sorted)).toEqual(new Set(rows));
        for (const [at, row] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next && next.known === row.known)
            expect(next.spent.minorUnits).toBeLessThanOrEqual(row.spent.minorUnits);
        }
      }),
    );
  });
});

describe('Spend past a decision date', () => {
  const said = (spent: number, late: number) =>
    lateSpendSentence({ spent: euros(spent), late: euros(late) }).replaceAll('\u00a0', ' ');

  it('is a part of what was spent, and nothing where nothing was', () => {
    expect(lateShare({ spent: euros(400), late: euros(100) })).toBe(0.25);
    expect(lateShare({ spent: euros(400), late: euros(0) })).toBe(0);
    expect(lateShare({ spent: euros(0), late: euros(0) })).toBeNull();
  });

  it('is said with both amounts', () => {
    expect(said(40_000, 10_000)).toBe(
      '€100 of the €400 spent on open pilots (25 %) went to pilots past their decision date.',
    );
    expect(said(40_000, 0)).toBe('None of the €400 spent on open pilots waits past a decision date.');
    expect(said(0, 0)).toBe('No vendor has billed an open pilot.');
  });
});
