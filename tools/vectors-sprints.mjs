// The vectors of sprints and forecasts, as the built packages have them.
import { focus } from '@scrimmage/domain/focus';
import { brier } from '@scrimmage/stats/brier';
import {
  chanceDone,
  chanceDoneShrunk,
  ratePrior,
  sprintsAtConfidence,
} from '@scrimmage/stats/vectors/team-rate';

export const sprintVectors = {
  pDoneNegBin: ({ N, k, ...belief }) => chanceDone(N, k, belief),
  sprintsAtConfidence: ({ N, conf, ...belief }) => sprintsAtConfidence(N, belief, conf),
  gammaPrior: ratePrior,
  pDoneShrunk: ({ N, k, pool, ...belief }) => chanceDoneShrunk(N, k, belief, pool),
  brier: ({ p, y }) => brier(p, y),
  effectiveNumber: ({ shares }) => focus(shares),
};
