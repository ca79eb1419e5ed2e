import { type Day, dayWords } from './calendar.js';
import type { EngagementGap } from './engagement-ledger.js';
import type { PromiseState } from './engagements.js';
import { gapSentence } from './gap-sentence.js';
import { shareWords } from './metric-words.js';
import { saysSignsDoes } from './says-signs-does.js';

/** What is known of an engagement when it is rated; null: not known. */
export interface RatedEngagement {
  readonly claimed: number | null;
  readonly signed: number | null;
  readonly realised: number | null;
  readonly gap: EngagementGap | null;
  readonly settledOn: Day | null;
  readonly promises: readonly PromiseState[];
}

function valueSentence({ firstInvoiceOn, firstValueOn, valueFraction }: EngagementGap): string {
  const billed =
    firstInvoiceOn === null ? 'No invoice came' : `The first invoice came on ${dayWords(firstInvoiceOn)}`;
  const value =
    firstValueOn === null
      ? 'no value was accepted'
      : `value was first accepted on ${dayWords(firstValueOn)}, ${shareWords(valueFraction)} of the target in all`;
  return `${billed}; ${value}.`;
}

function promiseSentence(promises: readonly PromiseState[]): string {
  const count = (state: PromiseState) => promises.filter((one) => one === state).length;
  if (promises.length === 0) return 'No promise was written down.';
  const said = promises.length === 1 ? 'One promise was' : `${promises.length} promises were`;
  return `${said} written down: ${count('KEPT')} kept, ${count('BROKEN')} broken, ${count('OPEN')} open, ${count('NOT_CHECKABLE')} that cannot be checked.`;
}

/** The facts that stand before the questions of a rating, each with its figures; what is not known is said. */
export function ratingFacts(known: RatedEngagement): readonly string[] {
  const { claimed, signed, realised, gap, settledOn, promises } = known;
  const list = (share: number | null) => (share === null ? [] : [share]);
  const shares = { claimed: list(claimed), signed: list(signed), realised: list(realised) };
  return [
    settledOn === null ? 'It still runs: nothing is lost yet.' : `It ended on ${dayWords(settledOn)}.`,
    saysSignsDoes(shares).sentence,
    ...(gap === null
      ? ['No terms are signed, so nothing that was billed can be held against them.']
      : [gapSentence(gap), valueSentence(gap)]),
    promiseSentence(promises),
  ];
}
