/** Field by field, before and after. */
export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** What a phrase is made of: what was done something to, and what changed of it. */
export interface Told {
  readonly subjectLabel: string;
  readonly changes: Changes;
}

/** What the split name would say badly. */
const saidOtherwise: Readonly<Record<string, string>> = {
  preMortem: 'pre-mortem',
  noVendor: 'vendor question',
  vendorText: 'vendor',
  documents: 'links',
  horizonMonths: 'horizon',
  lines: 'benefits and costs',
  effect: 'worth of its effect',
  sunk: 'money spent so far',
  weeklyBurn: 'cost of a week',
  largestLossOurs: 'largest loss of ours',
  largestLossVendor: 'largest loss of the vendor',
  scope: 'vendor’s part',
  claimedWhere: 'place of the claim',
  signedOn: 'day of signature',
  kickoffOn: 'day of kick-off',
  goLiveOn: 'day of go-live',
  endedOn: 'day of its end',
  disputed: 'dispute',
  engagementId: 'part in a pilot',
  triggerClaimed: 'event it is billed for',
  whatFailed: 'words',
  seenOn: 'day it was seen',
  stoppedOn: 'day it was stopped',
  mode1Affected: 'effect on Mode 1',
  toTell: 'people to tell',
};

/** A field's name as people say it: `decisionDate` → `decision date`. */
export function fieldWords(field: string): string {
  const said = saidOtherwise[field];
  if (said) return said;
  return field
    .replace(/Id$/, '')
    .replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}

/** The fields that changed, in a row: “the name and the purpose”. */
export function fieldList(changes: Changes): string {
  const fields = Object.keys(changes).map((field) => `the ${fieldWords(field)}`);
  return fields.length ? new Intl.ListFormat('en').format(fields) : 'nothing';
}
