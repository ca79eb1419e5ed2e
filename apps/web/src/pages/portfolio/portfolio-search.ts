import * as v from 'valibot';
import { modes } from '../../features/pilots/words';
import { dayParam, flagParam, idsParam, manyOfParam } from '../../platform/search-params';

/** What the address of the portfolio may say: which pilots it is about, and whether all programs are listed. */
export const portfolioSearch = v.object({
  program: idsParam,
  unit: idsParam,
  mode: manyOfParam(modes),
  /** The first and the last day of what is counted over time; either may be missing. */
  from: dayParam,
  to: dayParam,
  all: flagParam,
  /** A day that has passed: as things stood when it ended. */
  on: dayParam,
});

export type PortfolioSearch = v.InferOutput<typeof portfolioSearch>;
