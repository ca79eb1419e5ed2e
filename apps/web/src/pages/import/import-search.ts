import * as v from 'valibot';
import { oneOfParam } from '../../platform/search-params';

/** What the address of an import may say: which step is looked at, and which remarks. */
export const importSearch = v.object({
  step: oneOfParam(['columns']),
  show: oneOfParam(['refused', 'remarks']),
});
