import * as v from 'valibot';
import { oneOfParam } from '../../platform/search-params';

/** The tabs of a pilot an address may name; without one it is the charter. */
const namedTabs = ['evidence', 'pads', 'decisions', 'comments', 'activity', 'source'] as const;

export type TabName = 'charter' | (typeof namedTabs)[number];

/** What the address of a pilot may say. */
export const pilotSearch = v.object({ tab: oneOfParam(namedTabs) });
