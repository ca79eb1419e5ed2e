import * as v from 'valibot';
import { oneOfParam, textParam } from '../../../platform/search-params';

/** The tabs of a vendor; without one in the address it is who bears the risk. */
export const vendorTabs = ['sharing', 'pilots', 'ledger', 'ratings', 'about'] as const;

export type VendorTabName = (typeof vendorTabs)[number];

/** What the address of a vendor may say. */
export const vendorSearch = v.object({
  tab: oneOfParam(vendorTabs),
  /** The part in a pilot that is looked at clause by clause. */
  engagement: textParam,
});
