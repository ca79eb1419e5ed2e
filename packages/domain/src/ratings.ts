import * as v from 'valibot';
import type { Instant } from './calendar.js';
import type {
  EngagementId,
  MemberId,
  RatingId,
  ReplyLinkId,
  StanceConfirmationId,
  VendorId,
  WorkspaceId,
} from './ids.js';
import { longText, nameText } from './text.js';
import { disputedQuestions, type RatingAnswers } from './vendor-rating.js';
import { type Stance, stances } from './vendor-stance.js';

/** Procurement's judgement of a vendor's part in a pilot; a later one of the same rater takes its place, and both stay. */
export interface VendorRating {
  readonly workspaceId: WorkspaceId;
  readonly id: RatingId;
  readonly engagementId: EngagementId;
  readonly formVersion: number;
  readonly answers: RatingAnswers;
  readonly reason: string;
  readonly wouldUseAgain: boolean;
  readonly ratedBy: MemberId;
  readonly ratedAt: Instant;
}

/** A way to answer a rating once, for whoever holds it. Its token is nowhere; only a hash of it is. */
export interface ReplyLink {
  readonly workspaceId: WorkspaceId;
  readonly id: ReplyLinkId;
  readonly ratingId: RatingId;
  readonly tokenHash: string;
  readonly openedBy: MemberId;
  readonly openedAt: Instant;
  readonly until: Instant;
  readonly usedAt: Instant | null;
  /** A newer link took its place. */
  readonly endedAt: Instant | null;
}

/** What a vendor answered to a rating. */
export interface RatingReply {
  readonly workspaceId: WorkspaceId;
  readonly ratingId: RatingId;
  readonly text: string;
  readonly name: string;
  readonly repliedAt: Instant;
}

/** What a person made of a vendor's computed stance, and the hash of what it was said of. */
export interface StanceConfirmation {
  readonly workspaceId: WorkspaceId;
  readonly id: StanceConfirmationId;
  readonly vendorId: VendorId;
  readonly stance: Stance;
  readonly pretender: boolean;
  readonly reason: string;
  readonly inputsHash: string;
  readonly confirmedBy: MemberId;
  readonly confirmedAt: Instant;
}

const daysHint = 'A link can be used for 1 to 60 days.';

/** How many days a reply link can be used. */
export const replyLinkInput = v.object({
  days: v.optional(
    v.nullable(
      v.pipe(v.number(daysHint), v.integer(daysHint), v.minValue(1, daysHint), v.maxValue(60, daysHint)),
    ),
    null,
  ),
});

/** How long a link lasts when nobody says. */
export const usualLinkDays = 14;

/** A vendor's answer. */
export const ratingReplyInput = v.object({
  text: longText('The answer', 4_000),
  name: nameText('Your name'),
});

/** What a person makes of a stance, and why. */
export const stanceConfirmationInput = v.object({
  stance: v.picklist(stances, 'Choose a stance.'),
  pretender: v.boolean('Say whether it says one thing and does another.'),
  reason: longText('The reason', 2_000),
});

/** The ratings that count, one of each rater: those no later one of the same rater takes the place of. Oldest first in, oldest first out. */
export function standingRatings<R extends Pick<VendorRating, 'ratedBy'>>(
  oldestFirst: readonly R[],
): readonly R[] {
  return oldestFirst.filter(
    ({ ratedBy }, at) => !oldestFirst.slice(at + 1).some((later) => later.ratedBy === ratedBy),
  );
}

/** What one person may see of an engagement's ratings. */
export interface SeenRatings<R> {
  readonly own: R | null;
  /** Others' ratings, the newest first. */
  readonly others: readonly R[];
  readonly count: number;
  readonly disagreement: boolean;
  readonly disagreeOn: readonly string[];
}

/**
 * What somebody sees of an engagement's ratings, oldest first: who `rates` sees others' only after giving an own one, so that
 * nobody leans on what others said; that raters disagree is told before, on what is not.
 */
export function ratingsSeenBy<R extends Pick<VendorRating, 'ratedBy' | 'answers'>>(
  oldestFirst: readonly R[],
  { memberId, rates }: { readonly memberId: MemberId; readonly rates: boolean },
): SeenRatings<R> {
  const standing = standingRatings(oldestFirst);
  const disputed = disputedQuestions(standing.map(({ answers }) => answers));
  const own = standing.find(({ ratedBy }) => ratedBy === memberId) ?? null;
  const open = !rates || own !== null;
  return {
    own,
    others: open ? oldestFirst.filter(({ ratedBy }) => ratedBy !== memberId).toReversed() : [],
    count: oldestFirst.length,
    disagreement: disputed.length > 0,
    disagreeOn: open ? disputed : [],
  };
}

/** Whether two raters lie so far apart that somebody else is asked; a third rating settles it. */
export function asksForAnother(oldestFirst: readonly Pick<VendorRating, 'ratedBy' | 'answers'>[]): boolean {
  const standing = standingRatings(oldestFirst);
  return standing.length === 2 && disputedQuestions(standing.map(({ answers }) => answers)).length > 0;
}
