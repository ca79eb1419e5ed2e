import type { VendorFilter } from '@scrimmage/contract/generated/schema-types';
import * as v from 'valibot';
import { stances } from '../../features/vendors/stances';
import { flagParam, oneOfParam, textParam } from '../../platform/search-params';

/** How many vendors stand beside each other at most. */
export const mostCompared = 4;

export const vendorSorts = ['GAP', 'NAME', 'AT_RISK', 'SPEND'] as const;

/** What the address of the vendors page may say. */
export const vendorsSearch = v.object({
  q: textParam,
  stance: oneOfParam(stances),
  pretender: flagParam,
  engaged: flagParam,
  sort: oneOfParam(vendorSorts),
  /** Two to four ids, with commas between them: the page compares these. */
  compare: textParam,
  /** True while the names that fall together are looked at. */
  names: flagParam,
});

export type VendorsSearch = v.InferOutput<typeof vendorsSearch>;

/** The address as the question the server is asked; null when every vendor is meant. */
export function vendorFilter({ q, stance, pretender, engaged }: VendorsSearch): VendorFilter | null {
  const filter = {
    ...(q?.trim() && { search: q.trim() }),
    ...(stance && { stance }),
    ...(pretender && { pretender }),
    ...(engaged && { engaged }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The vendors an address compares, each once, in its order; none when there are fewer than two. */
export function comparedIds(compare: string | undefined): readonly string[] {
  const ids = [...new Set((compare ?? '').split(',').filter(Boolean))].slice(0, mostCompared);
  return ids.length < 2 ? [] : ids;
}
