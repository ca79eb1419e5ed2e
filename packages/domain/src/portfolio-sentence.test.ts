import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PortfolioCounts, portfolioSentence, vendorsClause } from './portfolio-sentence.js';
import { riskCarried } from './risk-carried.js';

const none: PortfolioCounts = {
  total: 0,
  running: 0,
  deciding: 0,
  overdue: 0,
  dueSoon: 0,
  onHold: 0,
  pastKillLine: 0,
};

function said(counts: Partial<PortfolioCounts>): string {
  return portfolioSentence({ ...none, ...counts })
    .map(({ text }) => text)
    .join(' ');
}

describe('The portfolio in one sentence', () => {
  it.each<[Partial<PortfolioCounts>, string]>([
    [{}, 'No pilots yet.'],
    [{ total: 1 }, '1 pilot, 0 running. Nothing waits for a decision.'],
    [{ total: 1, running: 1 }, '1 pilot, 1 running. Nothing waits for a decision.'],
    [{ total: 2, deciding: 1 }, '2 pilots, 0 running. 1 needs a decision.'],
    [
      { total: 3, deciding: 2, overdue: 1 },
      '3 pilots, 0 running. 2 need a decision. 1 is past the decision date.',
    ],
    [
      { total: 5, deciding: 1, pastKillLine: 1 },
      '5 pilots, 0 running. 1 needs a decision. 1 is past its kill line.',
    ],
    [
      { total: 5, pastKillLine: 2 },
      '5 pilots, 0 running. 2 are past their kill line. Nothing waits for a decision.',
    ],
    [{ total: 9, dueSoon: 4 }, '9 pilots, 0 running. 4 are due within 14 days.'],
    [{ total: 9, onHold: 1 }, '9 pilots, 0 running. 1 is on hold. Nothing waits for a decision.'],
    [{ total: 2_133, running: 1_024 }, '2,133 pilots, 1,024 running. Nothing waits for a decision.'],
  ])('of %j is “%s”', (counts, sentence) => expect(said(counts)).toBe(sentence));

  it('leaves out what is zero, and opens the rows of every count that is not', () => {
    const count = fc.nat({ max: 500 });
    const counts = fc.record({
      total: fc.integer({ min: 1, max: 500 }),
      running: count,
      deciding: count,
      overdue: count,
      dueSoon: count,
      onHold: count,
      pastKillLine: count,
    });
    fc.assert(
      fc.property(counts, (given) => {
        const clauses = portfolioSentence(given);
        const told = (
          ['running', 'deciding', 'overdue', 'dueSoon', 'onHold', 'pastKillLine'] as const
        ).filter((key) => given[key] > 0);
        expect(clauses.slice(1).filter(({ rows }) => rows).length).toBe(told.length);
        expect(clauses.every(({ text }) => !/\b0 (is|are|needs?)\b/.test(text))).toBe(true);
      }),
    );
  });
});

describe('What vendors carry, in the portfolio’s sentence', () => {
  it('leads to the vendors, in red where much less is carried than promised', () => {
    expect(vendorsClause(riskCarried([{ promised: 0.46, carried: 0.34 }]))).toEqual([
      {
        text: 'Vendors carried 34\u00a0% of the cost of what failed, 46\u00a0% promised (n = 1).',
        tone: 'BAD',
        rows: null,
        page: 'VENDORS',
      },
    ]);
    expect(vendorsClause(riskCarried([{ promised: 0.4, carried: 0.5 }]))).toMatchObject([{ tone: 'PLAIN' }]);
  });

  it('is left out while nothing is settled', () => {
    expect(vendorsClause(riskCarried([]))).toEqual([]);
  });
});
