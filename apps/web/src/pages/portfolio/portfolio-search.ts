import * as v from 'valibot';
import { idsParam } from '../../platform/search-params';

/** What the address of the portfolio may say. */
export const portfolioSearch = v.object({ program: idsParam });
