import type {
  BillingTrigger,
  ClauseAbout,
  ContingentShape,
  PromiseState,
  TermsClass,
  TermsScenario,
  TermsState,
} from '@scrimmage/contract/generated/schema-types';
import { scenarioShare } from '@scrimmage/domain/assess-terms';
import { shareWords } from '@scrimmage/domain/metric-words';
import type { Glyph, Tone } from '../../ui/badge';

interface Look {
  readonly label: string;
  readonly tone: Tone;
  readonly glyph: Glyph;
}

/** What terms come to for a vendor. */
export const classLooks: Readonly<Record<TermsClass, Look>> = {
  RISK_SHARER: { label: 'Risk-sharer', tone: 'good', glyph: 'disc' },
  PARTIAL: { label: 'Partial', tone: 'neutral', glyph: 'half' },
  RISK_SHIRKER: { label: 'Risk-shirker', tone: 'bad', glyph: 'square' },
};

/** Where nothing can be lost, nobody shares or shirks. */
export const noClass: Look = { label: 'Nothing to lose', tone: 'neutral', glyph: 'ring' };

export const termsStateLooks: Readonly<Record<TermsState, Look>> = {
  PROPOSED: { label: 'Proposed', tone: 'neutral', glyph: 'ring' },
  SIGNED: { label: 'Signed', tone: 'accent', glyph: 'disc' },
};

export const promiseLooks: Readonly<Record<PromiseState, Look>> = {
  OPEN: { label: 'Open', tone: 'neutral', glyph: 'ring' },
  KEPT: { label: 'Kept', tone: 'good', glyph: 'disc' },
  BROKEN: { label: 'Broken', tone: 'bad', glyph: 'square' },
  NOT_CHECKABLE: { label: 'Not checkable', tone: 'neutral', glyph: 'half' },
};

/** The four ways an engagement is judged by, in a line each. */
export const scenarioWords: Readonly<Record<TermsScenario, string>> = {
  FAIL_EARLY: 'Stopped after a quarter of the time, without value',
  FAIL_LATE: 'At the end, without value',
  PARTIAL: `At the end, ${shareWords(scenarioShare.PARTIAL)} of the value`,
  SUCCESS: 'At the end, all of the value',
};

/** What starts the billable clock, as the answer to that question. */
export const triggerChoices: ReadonlyArray<{ readonly value: BillingTrigger; readonly label: string }> = [
  { value: 'SIGNATURE', label: 'Signature' },
  { value: 'KICKOFF', label: 'Kick-off' },
  { value: 'GO_LIVE', label: 'Go-live' },
  { value: 'ACCEPTANCE', label: 'The first value is accepted' },
  { value: 'VALUE_PROVEN', label: 'The value is proven' },
  { value: 'DAY', label: 'A fixed day' },
];

export const shapeChoices: ReadonlyArray<{ readonly value: ContingentShape; readonly label: string }> = [
  { value: 'LINEAR', label: 'grows evenly' },
  { value: 'CLIFF', label: 'all at once' },
];

export const clauseWords: Readonly<Record<ClauseAbout, string>> = {
  FREE_PERIOD: 'Free period',
  FEE_CAP: 'Cap',
  MINIMUM: 'Minimum',
  NOTICE: 'Notice',
  EXIT: 'Leaving',
  REFUND: 'Refunds',
  GAIN_SHARE: 'Gain share',
  INTEGRATION: 'Integration',
  LIABILITY: 'Liability',
  DATA_RETURN: 'Data return',
};
