import gammainc from '@stdlib/math-base-special-gammainc';

/** Whether cases fell into the arms as planned; shares of the pilot. */
export interface SampleRatio {
  readonly expected: number;
  readonly observed: number;
  /** Chance of so large a deviation if the plan is kept, 0 to 1. */
  readonly p: number;
  readonly alarm: boolean;
}

const alarmBelow = 0.001;
/** Cases each arm must be expected to have before a chi-square means anything. */
const leastExpected = 5;

/**
 * Compares the cases of two arms with the planned share of the pilot (between 0 and 1) by chi-square with one degree of freedom.
 * Null while an arm is expected to have fewer than 5 cases. The alarm is at p < 0.001: then something sorts cases into the arms,
 * and no effect can be trusted. Throws a RangeError for a share outside 0 to 1 or negative counts.
 * Source: Fabijan and others, "Diagnosing Sample Ratio Mismatch", KDD 2019; Pearson 1900.
 */
export function sampleRatio(given: {
  readonly pilot: number;
  readonly control: number;
  readonly plannedSplit: number;
}): SampleRatio | null {
  const { pilot, control, plannedSplit } = given;
  if (!(plannedSplit > 0 && plannedSplit < 1))
    throw new RangeError('The planned split lies between 0 and 1.');
  if (!(pilot >= 0 && control >= 0)) throw new RangeError('Cases are 0 or more.');
  const total = pilot + control;
  if (Math.min(plannedSplit, 1 - plannedSplit) * total < leastExpected) return null;
  const chiSquare = (pilot - plannedSplit * total) ** 2 / (plannedSplit * (1 - plannedSplit) * total);
  const p = gammainc(chiSquare / 2, 0.5, true, true);
  return { expected: plannedSplit, observed: pilot / total, p, alarm: p < alarmBelow };
}
