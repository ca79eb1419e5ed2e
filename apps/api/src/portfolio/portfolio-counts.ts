import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { ProgramId } from '@scrimmage/domain/ids';
import { outcomes, stages } from '@scrimmage/domain/pilot';
import { ageBands, dueBands } from '@scrimmage/domain/pilot-timing';
import { type PortfolioCounts, portfolioSentence } from '@scrimmage/domain/portfolio-sentence';
import type { PilotCell, PilotSummary } from '../pilots/pilot-portfolio.reader.js';

/** Below this many a median says more than is known. */
const fewestForMedian = 5;

type Test = (cell: PilotCell) => boolean;

function sum(cells: readonly PilotCell[], test: Test): number {
  return cells.reduce((total, cell) => (test(cell) ? total + cell.count : total), 0);
}

/** The page's own filter: every figure's rows are narrowed by it too. */
type Narrowed = Partial<PortfolioFilter>;

function stageCounts(cells: readonly PilotCell[], narrowed: Narrowed) {
  const open = stages.filter((stage) => stage !== 'CLOSED').map((stage) => ({ stage, outcome: null }));
  const closed = outcomes.map((outcome) => ({ stage: 'CLOSED' as const, outcome }));
  return [...open, ...closed].map(({ stage, outcome }) => {
    const here: Test = (cell) => cell.stage === stage && cell.outcome === outcome;
    return {
      stage,
      outcome,
      count: sum(cells, here),
      onHold: sum(cells, (cell) => here(cell) && cell.onHold),
      rows: { ...narrowed, stages: [stage], ...(outcome && { outcomes: [outcome] }) },
    };
  });
}

function programCounts(cells: readonly PilotCell[], narrowed: Narrowed) {
  const ids = [...new Set(cells.map((cell) => cell.programId))];
  return ids.map((programId: ProgramId) => {
    const mine = cells.filter((cell) => cell.programId === programId);
    const counted = (test: Test, rows: object) => ({
      count: sum(mine, test),
      rows: { ...narrowed, programIds: [programId], ...rows },
    });
    return {
      programId,
      proposed: counted((c) => c.stage === 'PROPOSED', { stages: ['PROPOSED'] }),
      running: counted((c) => c.stage === 'RUNNING', { stages: ['RUNNING'] }),
      deciding: counted((c) => c.stage === 'DECIDING', { stages: ['DECIDING'] }),
      closed: counted((c) => c.stage === 'CLOSED', { stages: ['CLOSED'] }),
      overdue: counted((c) => c.due === 'OVERDUE', { due: ['OVERDUE'] }),
      total: counted(() => true, {}),
    };
  });
}

function sentenceCounts(cells: readonly PilotCell[]): PortfolioCounts {
  return {
    total: sum(cells, () => true),
    running: sum(cells, (c) => c.stage === 'RUNNING'),
    deciding: sum(cells, (c) => c.stage === 'DECIDING'),
    overdue: sum(cells, (c) => c.due === 'OVERDUE'),
    dueSoon: sum(cells, (c) => c.due === 'WITHIN_14_DAYS'),
    onHold: sum(cells, (c) => c.onHold),
    pastKillLine: sum(cells, (c) => c.pastKillLine),
  };
}

/** Every figure of the portfolio page with the selection that opens its rows, out of one summary. */
export function portfolioCounts({ cells, aged, medianAge }: PilotSummary, narrowed: Narrowed) {
  const counts = sentenceCounts(cells);
  return {
    total: { count: counts.total, rows: narrowed },
    clauses: portfolioSentence(counts).map((clause) => ({
      ...clause,
      rows: clause.rows && { ...narrowed, ...clause.rows },
    })),
    stages: stageCounts(cells, narrowed),
    programs: programCounts(cells, narrowed),
    ages: {
      n: aged,
      medianDays: aged >= fewestForMedian ? medianAge : null,
      bands: ageBands.map(({ band }) => ({
        band,
        count: sum(cells, (c) => c.age === band),
        rows: { ...narrowed, ages: [band] },
      })),
    },
    due: dueBands.map((band) => ({
      band,
      count: sum(cells, (c) => c.due === band),
      rows: { ...narrowed, due: [band] },
    })),
  };
}
