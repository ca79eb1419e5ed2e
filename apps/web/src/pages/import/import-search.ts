import * as v from 'valibot';
import { oneOfParam } from '../../platform/search-params';

/** What the first step is about: pilots, unless the address says otherwise. */
export const newImportSearch = v.object({ kind: oneOfParam(['ledger', 'sprints', 'items']) });

/** What the address of an import may say: which step is looked at, and which remarks. */
export const importSearch = v.object({
  step: oneOfParam(['columns']),
  show: oneOfParam(['refused', 'remarks']),
});
