import * as v from 'valibot';
import { manyOfParam, oneOfParam, textParam } from '../../platform/search-params';

/** What the address of the pilots page may say. */
export const pilotsSearch = v.object({
  view: oneOfParam(['list', 'board', 'timeline']),
  q: textParam,
  stage: manyOfParam(['PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED']),
});
