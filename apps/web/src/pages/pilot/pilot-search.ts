import * as v from 'valibot';
import { oneOfParam } from '../../platform/search-params';

/** The tabs of a pilot an address may name; without one it is the evidence once criteria are locked, else the charter. */
const namedTabs = [
  'evidence',
  'charter',
  'pads',
  'value',
  'terms',
  'sprints',
  'decisions',
  'comments',
  'activity',
  'source',
] as const;

export type TabName = (typeof namedTabs)[number];

/** What the address of a pilot may say; `scenario`: how far it goes in the curves of its terms. */
export const pilotSearch = v.object({
  tab: oneOfParam(namedTabs),
  scenario: oneOfParam(['FAIL_LATE', 'PARTIAL', 'SUCCESS']),
});
