import { viewLists, viewParamNames } from '@scrimmage/domain/view-params';
import { describe, expect, it } from 'vitest';
import { pilotsSearch } from '../../features/pilots/pilots-search';
import { failuresSearch } from '../../pages/failures/failures-search';
import { learningsSearch } from '../../pages/learnings/learnings-search';
import { portfolioSearch } from '../../pages/portfolio/portfolio-search';
import { auditSearch } from '../../pages/settings/audit-search';
import { membersSearch, systemsSearch } from '../../pages/settings/list-search';
import { vendorsSearch } from '../../pages/vendors/vendors-search';

const searches: Readonly<Record<string, { readonly entries: object }>> = {
  PORTFOLIO: portfolioSearch,
  PILOTS: pilotsSearch,
  VENDORS: vendorsSearch,
  FAILURES: failuresSearch,
  LEARNINGS: learningsSearch,
  SYSTEMS: systemsSearch,
  MEMBERS: membersSearch,
  AUDIT: auditSearch,
};

/** A page of a list, a day looked back to, and what lies open over a list. */
const passing = ['after', 'page', 'on', 'compare', 'names'];

describe('A view of a list', () => {
  it.each(Object.keys(searches))('keeps all that the address of %s says of its rows', (list) => {
    const known = viewLists.find((one) => one === list);
    const said = Object.keys(searches[list]?.entries ?? {}).filter((name) => !passing.includes(name));
    expect(known && [...viewParamNames(known)].sort()).toEqual(said.sort());
  });
});
