import type { Stage } from './pilot.js';
import type { DueBand } from './pilot-timing.js';
import type { RiskCarried } from './risk-carried.js';

/** A piece of the portfolio's one sentence; `rows` says which pilots it counts. */
export interface Clause {
  readonly text: string;
  readonly tone: 'PLAIN' | 'WATCH' | 'BAD';
  readonly rows: {
    readonly stages?: readonly Stage[];
    readonly due?: readonly DueBand[];
    readonly onHold?: boolean;
    readonly pastKillLine?: boolean;
  } | null;
  /** The page that shows what it tells, where it counts no pilots. */
  readonly page?: 'VENDORS';
}

/** The counts the sentence is made of. */
export interface PortfolioCounts {
  readonly total: number;
  readonly running: number;
  readonly deciding: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly onHold: number;
  /** Open pilots of which a kill criterion is proven. */
  readonly pastKillLine: number;
}

const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** The page in one sentence, clause by clause; what is zero is left out, and no pilots at all is said plainly. */
export function portfolioSentence(counts: PortfolioCounts): readonly Clause[] {
  if (counts.total === 0) return [{ text: 'No pilots yet.', tone: 'PLAIN', rows: null }];
  const clauses: Clause[] = [
    { text: `${count(counts.total, 'pilot', 'pilots')},`, tone: 'PLAIN', rows: {} },
    {
      text: `${counts.running.toLocaleString('en-US')} running.`,
      tone: 'PLAIN',
      rows: counts.running > 0 ? { stages: ['RUNNING'] } : null,
    },
  ];
  if (counts.deciding > 0)
    clauses.push({
      text: `${count(counts.deciding, 'needs', 'need')} a decision.`,
      tone: 'WATCH',
      rows: { stages: ['DECIDING'] },
    });
  if (counts.pastKillLine > 0)
    clauses.push({
      text: `${count(counts.pastKillLine, 'is past its', 'are past their')} kill line.`,
      tone: 'BAD',
      rows: { pastKillLine: true },
    });
  if (counts.overdue > 0)
    clauses.push({
      text: `${count(counts.overdue, 'is', 'are')} past the decision date.`,
      tone: 'BAD',
      rows: { due: ['OVERDUE'] },
    });
  if (counts.dueSoon > 0)
    clauses.push({
      text: `${count(counts.dueSoon, 'is', 'are')} due within 14 days.`,
      tone: 'WATCH',
      rows: { due: ['WITHIN_14_DAYS'] },
    });
  if (counts.onHold > 0)
    clauses.push({
      text: `${count(counts.onHold, 'is', 'are')} on hold.`,
      tone: 'PLAIN',
      rows: { onHold: true },
    });
  if (counts.deciding + counts.overdue + counts.dueSoon === 0)
    clauses.push({ text: 'Nothing waits for a decision.', tone: 'PLAIN', rows: null });
  return clauses;
}

/** So much less carried than promised is said in red. */
const apartFrom = 0.1;

/** What vendors carry, as a clause of the page's sentence; none while nothing that failed is settled. */
export function vendorsClause({ promised, carried, sentence }: RiskCarried): readonly Clause[] {
  if (promised === null || carried === null) return [];
  const tone = promised - carried >= apartFrom ? 'BAD' : 'PLAIN';
  return [{ text: sentence, tone, rows: null, page: 'VENDORS' }];
}
