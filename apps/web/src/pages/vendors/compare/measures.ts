import { promisedShare } from '@scrimmage/domain/says-signs-does';
import { restsOn } from '@scrimmage/domain/vendor-stance';
import type { DumbbellRow } from '../../../charts/dumbbell-geometry';
import {
  apartFrom,
  daysWords,
  gapPoints,
  gapWords,
  moneysWords,
  shareWords,
} from '../../../features/vendors/share-words';
import { intervalWords } from '../../../features/vendors/stance-words';
import type { Compared_vendorFragment } from '../../../generated/operations';
import { formatNumber } from '../../../platform/format';
import { gapTone } from '../gap-rows';

export type Compared = Compared_vendorFragment;
export type Marks = Pick<DumbbellRow, 'from' | 'to' | 'range' | 'tone'>;

/** One row of the comparison: the same measure of every vendor. */
export interface Measure {
  readonly label: string;
  readonly text: (vendor: Compared) => string;
  /** On the scale from 0 to 1; what may be told apart by points. */
  readonly share?: (vendor: Compared) => number | null;
  readonly marks?: (vendor: Compared) => Marks;
}

/** The mean of what is known of an engagement's terms; null when nothing is. */
function meanOver(
  { engagements }: Compared,
  of: 'contingentShare' | 'preValueShare' | 'daysBilledBeforeValue',
): number | null {
  const known = engagements.flatMap(({ assessment }) => assessment?.[of] ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function dot(share: number | null, filled: boolean): Marks {
  return { from: filled ? null : share, to: filled ? share : null, range: null, tone: 'neutral' };
}

const counted = (share: number | null, n: number) =>
  share === null ? '–' : `${shareWords(share)} (n = ${formatNumber(n)})`;

const gapOf = ({ saysSignsDoes }: Compared) => gapPoints(promisedShare(saysSignsDoes), saysSignsDoes.does);

function again({ ratings }: Compared): string {
  const valid = ratings.filter(({ superseded }) => !superseded);
  if (valid.length === 0) return 'not rated';
  return `${formatNumber(valid.filter(({ wouldUseAgain }) => wouldUseAgain).length)} of ${formatNumber(valid.length)}`;
}

function termsShare(label: string, of: 'contingentShare' | 'preValueShare'): Measure {
  const share = (vendor: Compared) => meanOver(vendor, of);
  return {
    label,
    share,
    text: (vendor) => shareWords(share(vendor)),
    marks: (vendor) => dot(share(vendor), false),
  };
}

/** The measures in their order, all on the same scales. */
export const measures: readonly Measure[] = [
  {
    label: 'Says',
    share: ({ saysSignsDoes }) => saysSignsDoes.says,
    text: ({ saysSignsDoes: { says, nSays } }) => counted(says, nSays),
    marks: ({ saysSignsDoes }) => dot(saysSignsDoes.says, false),
  },
  {
    label: 'Signs',
    share: ({ saysSignsDoes }) => saysSignsDoes.signs,
    text: ({ saysSignsDoes: { signs, nSigns } }) => counted(signs, nSigns),
    marks: ({ saysSignsDoes }) => dot(saysSignsDoes.signs, false),
  },
  {
    label: 'Does',
    share: ({ saysSignsDoes }) => saysSignsDoes.does,
    text: ({ saysSignsDoes: { does, nDoes } }) => counted(does, nDoes),
    marks: ({ saysSignsDoes }) => dot(saysSignsDoes.does, true),
  },
  {
    label: 'Signed, then carried',
    text: (vendor) => {
      const points = gapOf(vendor);
      return points === null ? 'nothing settled' : gapWords(points);
    },
    marks: (vendor) => ({
      from: vendor.saysSignsDoes.signs,
      to: vendor.saysSignsDoes.does,
      range: null,
      tone: gapTone(gapOf(vendor)),
    }),
  },
  {
    label: 'Believed to bear',
    share: ({ stance }) => (stance.n === 0 ? null : stance.mean),
    text: ({ stance }) => `${intervalWords(stance)} (${restsOn(stance.n)})`,
    marks: ({ stance: { mean, low, high } }) => ({
      from: null,
      to: mean,
      range: { low, high },
      tone: 'neutral',
    }),
  },
  termsShare('Fees that hang on value', 'contingentShare'),
  termsShare('Fees before value', 'preValueShare'),
  {
    label: 'First bill by the terms',
    text: (vendor) => {
      const days = meanOver(vendor, 'daysBilledBeforeValue');
      if (days === null) return '–';
      const whole = Math.round(days);
      if (whole === 0) return 'on the day of value';
      return `${formatNumber(Math.abs(whole))} d ${whole > 0 ? 'before' : 'after'} value`;
    },
  },
  { label: 'Days to first invoice', text: (vendor) => daysWords(vendor.medianDaysToFirstInvoice) },
  { label: 'Over-billed', text: ({ saysSignsDoes }) => moneysWords(saysSignsDoes.overbilled) },
  { label: 'Breaches', text: ({ saysSignsDoes }) => formatNumber(saysSignsDoes.breaches) },
  { label: 'At risk now', text: ({ atRisk }) => moneysWords(atRisk) },
  { label: 'Spend', text: ({ spend }) => moneysWords(spend) },
  { label: 'Parts in pilots', text: ({ engagements }) => formatNumber(engagements.length) },
  { label: 'Would be used again', text: again },
];

/** Which of the values lie more than ten points from another one; those that are not known lie nowhere. */
export function apart(values: readonly (number | null)[]): readonly boolean[] {
  const points = values.map((value) => (value === null ? null : Math.round(value * 100)));
  return points.map(
    (one) => one !== null && points.some((other) => other !== null && Math.abs(one - other) > apartFrom),
  );
}
