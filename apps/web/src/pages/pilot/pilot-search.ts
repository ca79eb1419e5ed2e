import * as v from 'valibot';
import { oneOfParam } from '../../platform/search-params';

/** What the address of a pilot may say. */
export const pilotSearch = v.object({ tab: oneOfParam(['comments', 'activity', 'source']) });
