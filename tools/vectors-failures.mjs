// The vectors of failures: the built functions under the names and in the shapes the vectors have.
import { pExceedBudget } from '@scrimmage/stats/budget-figures';
import { clopperPearson, poissonCi } from '@scrimmage/stats/exact-intervals';
import { failureBandBinomial, failureBandPoisson } from '@scrimmage/stats/failure-band';
import { kaplanMeier } from '@scrimmage/stats/kaplan-meier';
import { learningHalfLife } from '@scrimmage/stats/learning-half-life';

const interval = ({ low, high }) => ({ lo: low, hi: high });

function survival({ days, event }) {
  const { steps, median } = kaplanMeier(days.map((count, at) => ({ days: count, killed: event[at] === 1 })));
  return { steps: steps.map(({ day, share }) => [day, share]), median };
}

/** The vectors ask for the estimate itself, however few applications it rests on. */
function halfLife({ ages, windows }) {
  return learningHalfLife(
    ages.map((age, at) => ({ age, window: windows[at] })),
    1,
  );
}

export const failureVectors = {
  poissonCi: (given) => interval(poissonCi(given)),
  clopperPearson: (given) => interval(clopperPearson(given)),
  failureBandPoisson: ({ expected, alpha }) => failureBandPoisson(expected, alpha),
  failureBandBinomial,
  pExceedBudget,
  kaplanMeier: survival,
  learningHalfLife: halfLife,
};
