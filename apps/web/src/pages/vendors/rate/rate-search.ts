import * as v from 'valibot';
import { textParam } from '../../../platform/search-params';

/** What the address of the rating screen may say: which part in a pilot is rated. */
export const rateSearch = v.object({ engagement: textParam });
