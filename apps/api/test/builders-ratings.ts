import { type Changed, change } from './builders.js';
import { baseFee, type SignedEngagement, signed } from './builders-ledger.js';
import type { House, Person, TestWorkspace } from './house.js';

type Levels = readonly (number | null)[];

const codes = ['FEE_AT_RISK', 'PAYS_WHEN_WE_STOP', 'STAFF_IN_THE_GAME', 'SPEED_OF_FIXING'];

/** A rating as it is filled in; the four levels in the form's order. */
export function aRating(
  engagementId: string,
  levels: Levels,
  input: object = {},
): Readonly<Record<string, unknown>> {
  return {
    engagementId,
    formVersion: 1,
    answers: codes.map((code, at) => ({ code, level: levels[at] ?? null })),
    reason: 'It billed on after we stopped.',
    wouldUseAgain: false,
    ...input,
  };
}

export const ratingFields = `rating { id reason wouldUseAgain superseded answers { code level } form { version
  questions { code } } by { id name } engagement { id } reply { text name } replyLinkUntil }`;

/** Rates a vendor's part in a pilot. */
export function rated(
  house: House,
  person: Person,
  engagementId: string,
  levels: Levels,
  input: object = {},
): Promise<Changed> {
  return change(house, person, 'rateVendor', aRating(engagementId, levels, input), ratingFields);
}

/** An engagement that ended 100 days ago, after 180 days. */
export function ended(
  house: House,
  workspace: TestWorkspace,
  sheet: object = baseFee,
): Promise<SignedEngagement> {
  return signed(house, workspace, { sheet, ago: 280, ended: 180 });
}

/** The token in a link that was opened for a rating. */
export async function linkTo(
  house: House,
  person: Person,
  ratingId: string,
  input: object = {},
): Promise<string> {
  const { payload, errors } = await change(house, person, 'openReplyLink', { ratingId, ...input }, 'link');
  if (!payload?.link) throw new Error(JSON.stringify({ payload, errors }));
  return String(payload.link).split('#')[1] ?? '';
}
