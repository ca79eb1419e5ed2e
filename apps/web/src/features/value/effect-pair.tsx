import type { Design, ReadingPeriod } from '@scrimmage/contract/generated/schema-types';
import type { Metric } from '@scrimmage/domain/metrics';
import type { ReactNode } from 'react';
import { formatCount, formatNumber, formatPercent } from '../../platform/format';
import { beliefWords, intervalWords, measuredWords } from './effect-words';

interface Measured {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** Cases in the comparison; null with one arm. */
  readonly nControl: number | null;
  readonly periods: number;
  readonly criterion: { readonly period: ReadingPeriod; readonly design: Design };
}

interface Expected {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly ratio: number;
  readonly ratioSd: number;
  readonly padsScore: number | null;
  readonly priorOnly: boolean;
}

/** Both arms, the pilot's first: "6,000 + 6,000". */
function casesWords({ n, nControl }: Pick<Measured, 'n' | 'nControl'>): string {
  return nControl === null ? formatNumber(n) : `${formatNumber(n)} + ${formatNumber(nControl)}`;
}

interface Props {
  readonly metric: Pick<Metric, 'kind' | 'unit' | 'direction'>;
  readonly measured: Measured | null;
  readonly expected: Expected | null;
  /** How far the design lets one speak of cause, in words. */
  readonly grade: ReactNode;
}

/** The two numbers of an effect, always beside each other: what the pilot measured, and what production may expect. */
export function EffectPair({ metric, measured, expected, grade }: Props) {
  const turned = metric.direction === 'LOWER_IS_BETTER';
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-2 phone:grid-cols-1 print:grid-cols-2">
      <Side
        title="Measured in the pilot"
        number={measured ? measuredWords(metric, measured.estimate) : 'Not yet'}
      >
        {measured ? (
          <>
            <p>{intervalWords(metric, measured)}</p>
            <p>
              {`n = ${casesWords(measured)}, ${formatCount(measured.periods, measured.criterion.period === 'DAY' ? 'day' : 'week')}. `}
              {grade}
              {measured.criterion.design === 'ONE_ARM' && ' Counted from the baseline.'}
            </p>
          </>
        ) : (
          <p>There is no interval yet.</p>
        )}
      </Side>
      <Side
        title="Expected in production"
        number={expected ? beliefWords(metric, expected).mean : 'Not known'}
      >
        {expected ? (
          <>
            <p>{`${beliefWords(metric, expected).range}, in nine cases of ten`}</p>
            <p>
              {`${formatPercent(expected.ratio)} of the effect is believed to survive, give or take ${formatPercent(expected.ratioSd)}: `}
              {expected.padsScore === null
                ? 'the pads profile is not rated, so it is carried over as a sandbox’s.'
                : `the pads score is ${expected.padsScore} of 100.`}
              {expected.priorOnly && ' Nothing is measured yet: it rests on what was believed before.'}
            </p>
          </>
        ) : (
          <p>Neither a belief nor a measurement is there.</p>
        )}
      </Side>
      {turned && (
        <p className="col-span-full text-meta text-ink-3">
          Lower is better here: what is above 0 is an improvement.
        </p>
      )}
    </div>
  );
}

function Side({
  title,
  number,
  children,
}: {
  readonly title: string;
  readonly number: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-0.5 text-meta text-ink-2">
      <h3 className="text-meta text-ink-3">{title}</h3>
      <p className="text-section font-semibold text-ink">{number}</p>
      {children}
    </div>
  );
}
