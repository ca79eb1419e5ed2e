import { shareWords } from '@scrimmage/domain/metric-words';
import { memo } from 'react';
import { ClassWithRobustness } from '../../../features/terms/class-badge';
import { FigureList } from './figure-list';
import { PairedTable } from './paired-table';
import { TermsCurves } from './terms-curves';
import { pairedFigures, type TermsOutcome } from './terms-figures';
import { pairedRows, termsRows } from './terms-rows';
import type { TermsTask, TypedOutcome } from './use-terms-form';

interface Props {
  readonly outcome: TypedOutcome | null;
  readonly against: TermsTask['against'];
}

/** What the terms come to in a line each: the sentence, who carries the risk, and how sure that is. */
export function OutcomeHead({
  outcome,
  vendor,
}: {
  readonly outcome: TermsOutcome;
  readonly vendor: string;
}) {
  const { riskShare } = outcome.assessment;
  return (
    <div className="flex flex-col gap-2">
      <p className="max-w-[72ch] text-body font-medium">{outcome.sentence}</p>
      <p className="text-table">
        {riskShare === null
          ? 'A failure would cost nobody anything.'
          : `${vendor} carries ${shareWords(riskShare)} of what a failure costs.`}
      </p>
      <ClassWithRobustness judged={outcome.assessment} />
    </div>
  );
}

/** What the form comes to while it is typed; in a what-if beside what holds now. Drawn anew only when that changes. */
export const TermsPreview = memo(function TermsPreview({ outcome, against }: Props) {
  if (!outcome)
    return (
      <p role="status" className="text-table text-ink-2">
        Put right what is marked to see what it comes to.
      </p>
    );
  const { context } = outcome;
  const same = against && against.text.currency === context.currency;
  const versions = [
    ...(same ? [{ name: 'now', outcome: against.outcome }] : []),
    { name: same ? 'what if' : 'these terms', outcome },
  ];
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div role="status" aria-label="What this comes to">
        <OutcomeHead outcome={outcome} vendor={context.vendor} />
      </div>
      <TermsCurves versions={versions} {...context} />
      {same ? (
        <PairedTable
          caption="Figures"
          rows={pairedFigures(against.outcome, outcome)}
          names={['Now', 'What if']}
        />
      ) : (
        <FigureList rows={outcome.rows} />
      )}
    </div>
  );
});

/** What would change in the contract, in words. */
export const Differences = memo(function Differences({ outcome, against }: Props) {
  if (!against || !outcome) return null;
  const before = termsRows(against.outcome.terms, against.text.currency);
  const rows = pairedRows(before, termsRows(outcome.terms, outcome.context.currency));
  return <PairedTable caption="What changes" rows={rows} names={['Now', 'What if']} onlyChanged />;
});
