import { stageTone } from '../../features/pilots/stage-badge';
import { outcomeWords, stageWords } from '../../features/pilots/words';
import type { StageBars_portfolioFragment } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';
import { RowBars } from './row-bars';

type Stages = StageBars_portfolioFragment['stages'];

function sentenceOf(stages: Stages): string {
  const open = stages.filter(({ stage }) => stage !== 'CLOSED');
  const closed = stages.filter(({ stage }) => stage === 'CLOSED');
  const sum = (list: Stages) => list.reduce((total, { count }) => total + count, 0);
  return `${formatCount(sum(open), 'pilot is', 'pilots are')} open, ${formatNumber(sum(closed))} closed.`;
}

/** Open pilots by stage, closed ones by how they ended. */
export function StageBars({ stages }: StageBars_portfolioFragment) {
  const bars = stages.map(({ stage, outcome, count, onHold, rows }) => ({
    id: outcome ?? stage,
    name: outcome ? outcomeWords[outcome] : stageWords[stage],
    count,
    tone: stageTone(stage, outcome),
    part: { count: onHold, word: 'on hold' },
    rows,
  }));
  return <RowBars title="How far are they?" kind="Stage" sentence={sentenceOf(stages)} bars={bars} />;
}
