import { signedWords, unitSpace } from '@scrimmage/domain/metric-words';
import type { Metric } from '@scrimmage/domain/metrics';
import { formatSigned } from '../../platform/format';

type Counted = Pick<Metric, 'kind' | 'unit'>;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What was measured, as the evidence says it: “+2.89 points”. */
export function measuredWords(metric: Counted, value: number): string {
  return signedWords(metric, value);
}

/** Its interval, the unit said once: “−2.04 to +7.82 points”. */
export function intervalWords(metric: Counted, { low, high }: Interval): string {
  const [from] = signedWords(metric, low).split(unitSpace);
  return `${from} to ${signedWords(metric, high)}`;
}

/** What is believed is known to two figures of its width, and not said more exactly. */
export function beliefWords(metric: Counted, { mean, low, high }: Interval & { readonly mean: number }) {
  const factor = metric.kind === 'PROPORTION' ? 100 : 1;
  const width = (high - low) * factor;
  const digits = width > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(width)))) : 1;
  const said = (value: number) => formatSigned(value * factor, digits);
  const unit = metric.kind === 'PROPORTION' ? 'points' : metric.unit;
  return {
    mean: `${said(mean)}${unitSpace}${unit}`,
    range: `${said(low)} to ${said(high)}${unitSpace}${unit}`,
  };
}
