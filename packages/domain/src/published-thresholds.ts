import { vendorThresholds } from './vendor-thresholds.js';

/** A limit vendors are judged by, in words. */
export interface PublishedThreshold {
  readonly code: string;
  readonly words: string;
  readonly value: number;
}

const { terms, stance, prior, pretender, refundDays, ratersApart, version } = vendorThresholds;
const row = (code: string, value: number, words: string): PublishedThreshold => ({ code, words, value });

/** Every limit vendors are judged by, its version first. Shares and chances are 0 to 1. */
export const publishedThresholds: readonly PublishedThreshold[] = [
  row('VERSION', version, 'The version of these limits.'),
  row('STANCE_NAMED_FROM', stance.namedFrom, 'A stance is named when it is at least so likely.'),
  row(
    'STANCE_FEW_BELOW',
    stance.fewBelow,
    'A stance that rests on fewer engagements than these is said to rest on few, named or not.',
  ),
  row(
    'SHARER_FROM',
    stance.sharerFrom,
    'A vendor that bears this share of failures or more is a risk-sharer.',
  ),
  row(
    'SHIRKER_BELOW',
    stance.shirkerBelow,
    'A vendor that bears less than this share of failures is a risk-shirker.',
  ),
  row('PRIOR_MEAN', prior.mean, 'The share a vendor is believed to bear before anything is known.'),
  row('PRIOR_WEIGHT', prior.weight, 'How many coin flips that belief is worth.'),
  row(
    'ENGAGEMENT_WEIGHT',
    prior.perEngagement,
    'How many coin flips one failed or partial engagement is worth.',
  ),
  row(
    'PORTFOLIO_FROM',
    prior.portfolioFrom,
    'From so many vendors with failed or partial engagements on, their mean takes the place of the first belief.',
  ),
  row(
    'PAPER_GAP_FROM',
    pretender.paperGapFrom,
    'A claim this far above the share by the terms makes a pretender on paper.',
  ),
  row(
    'BREACH_SHARE_ABOVE',
    pretender.breachShareAbove,
    'More than this part of what was billed against the terms makes a pretender by the ledger.',
  ),
  row(
    'BELOW_TERMS_BY',
    pretender.belowTermsBy,
    'Bearing this much less than the terms say, when it is likely enough to be named, makes a pretender by the ledger.',
  ),
  row(
    'TERMS_SHARER_RISK_FROM',
    terms.sharer.riskShareFrom,
    'Terms share risk when the vendor bears this share of failures or more,',
  ),
  row(
    'TERMS_SHARER_CONTINGENT_FROM',
    terms.sharer.contingentShareFrom,
    'this part of the fees or more hangs on success,',
  ),
  row(
    'TERMS_SHARER_BEFORE_VALUE_TO',
    terms.sharer.preValueShareTo,
    'and no more than this part falls due before the first value.',
  ),
  row(
    'TERMS_SHIRKER_RISK_BELOW',
    terms.shirker.riskShareBelow,
    'Terms shirk risk when the vendor bears less than this share of failures.',
  ),
  row(
    'TERMS_SHIRKER_CONTINGENT_BELOW',
    terms.shirker.contingentShareBelow,
    'They also do when the vendor earns on a late failure and less than this part of the fees hangs on success.',
  ),
  row('REFUND_DAYS', refundDays, 'A refund that is owed is missing after so many days.'),
  row(
    'RATERS_APART',
    ratersApart,
    'Raters who lie further apart than this on a question need a second look.',
  ),
];
