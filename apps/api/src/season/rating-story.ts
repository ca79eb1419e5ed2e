import type { NamedStance } from '@scrimmage/domain/vendor-stance';
import type { PersonKey } from './data/people.js';
import type { VendorKey } from './data/vendors.js';
import type { DaysAgo } from './story.js';

/** What somebody makes of a vendor's part in a pilot, and what the vendor answers. */
export interface RatingStory {
  readonly pilot: string;
  readonly ago: DaysAgo;
  readonly by: PersonKey;
  /** Four levels in the order of the form, `-` where there is no evidence. */
  readonly levels: string;
  readonly reason: string;
  readonly again: boolean;
  readonly answered?: {
    /** When the link was made, and when it was used. */
    readonly asked: DaysAgo;
    readonly ago: DaysAgo;
    readonly name: string;
    readonly text: string;
  };
}

/** A person's word on what was computed of a vendor. */
export interface StanceStory {
  readonly vendor: VendorKey;
  readonly ago: DaysAgo;
  readonly by: PersonKey;
  readonly stance: NamedStance;
  readonly pretender: boolean;
  readonly reason: string;
}
