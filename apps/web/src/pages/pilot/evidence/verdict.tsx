import { askLooks } from '../../../features/evidence/ask-words';
import { GradeLines } from '../../../features/evidence/grade-lines';
import { areMuchAlike } from '../../../features/evidence/much-alike';
import type { Verdict_recommendationFragment } from '../../../generated/operations';
import { formatDay, formatNumber, formatPercent } from '../../../platform/format';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import type { CriterionShown } from './sequence-figure';

interface Props {
  readonly recommendation: Verdict_recommendationFragment;
  readonly criteria: readonly CriterionShown[];
  readonly today: string;
  readonly closed: boolean;
  /** Given to those who may add readings. */
  readonly onAdd: (() => void) | undefined;
}

/** What the evidence asks for, in words. A person decides. */
export function Verdict({ recommendation, criteria, today, closed, onAdd }: Props) {
  const { ask, sentence, reasons, fallback, since } = recommendation;
  const { word, tone, glyph } = askLooks[ask];
  // The sentence leads with the first of them.
  const further = reasons.filter((reason) => !sentence.includes(reason.sentence));
  return (
    <section aria-labelledby="verdict" className="card flex flex-col gap-2 p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="verdict" className="text-body font-semibold">
          {closed ? 'What the evidence asked for' : 'What the evidence asks for'}
        </h2>
        <Badge tone={tone} glyph={glyph}>
          {word}
        </Badge>
        {since && <span className="text-meta text-ink-3">{`since ${formatDay(since, today)}`}</span>}
      </div>
      <p className="max-w-[72ch] text-body">{sentence}</p>
      {further.length > 0 && (
        <ul className="flex max-w-[72ch] list-disc flex-col gap-1 pl-5 text-table text-ink-2">
          {further.map((reason) => (
            <li key={reason.criterion.id}>{reason.sentence}</li>
          ))}
        </ul>
      )}
      {fallback && (
        <p className="text-table text-ink-2">
          {fallback === 'KILL'
            ? 'It was agreed beforehand to kill in this case. A person still decides.'
            : 'It was agreed beforehand to continue in this case. A person still decides.'}
        </p>
      )}
      <Doubts criteria={criteria} onAdd={onAdd} />
    </section>
  );
}

/** Why the figures deserve less trust than they seem to: said before anybody leans on them. */
function Doubts({ criteria, onAdd }: Pick<Props, 'criteria' | 'onAdd'>) {
  const live = criteria.filter(({ state }) => state !== 'WITHDRAWN');
  const stale = live.find(({ evidence }) => evidence.stale);
  const skewed = live.find(({ evidence }) => evidence.sampleRatio?.alarm);
  const clustered = live.find(({ evidence }) => areMuchAlike(evidence.designEffect));
  return (
    <>
      {skewed?.evidence.sampleRatio && (
        <Notice tone="bad">
          {`${formatPercent(skewed.evidence.sampleRatio.observed, 1)} of the cases are in the pilot, ${formatPercent(skewed.evidence.sampleRatio.expected, 1)} were planned. Something filters them, so no effect can be trusted until it is found.`}
        </Notice>
      )}
      {stale && (
        <Notice tone="watch" action={onAdd && <Button onClick={onAdd}>Add readings</Button>}>
          {`The last reading is ${stale.evidence.staleDays} days old; ${stale.period === 'DAY' ? 'daily' : 'weekly'} readings are expected.`}
        </Notice>
      )}
      {clustered && (
        <p className="text-meta text-ink-2">
          {`Cases of one ${clustered.period === 'DAY' ? 'day' : 'week'} resemble each other (design effect ${formatNumber(clustered.evidence.designEffect ?? 0, 1)}): the interval counts periods, not cases.`}
        </p>
      )}
      <GradeLines criteria={live} className="text-meta text-ink-2" />
    </>
  );
}
