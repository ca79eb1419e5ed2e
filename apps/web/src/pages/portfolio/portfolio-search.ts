import * as v from 'valibot';
import { modes } from '../../features/pilots/words';
import { flagParam, idsParam, manyOfParam } from '../../platform/search-params';

/** What the address of the portfolio may say: which pilots it is about, and whether all programs are listed. */
export const portfolioSearch = v.object({
  program: idsParam,
  unit: idsParam,
  mode: manyOfParam(modes),
  all: flagParam,
});
