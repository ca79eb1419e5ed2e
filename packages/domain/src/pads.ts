import type { Instant } from './calendar.js';
import type { MemberId, PadsRatingId, PilotId, WorkspaceId } from './ids.js';
import type { PadsBand } from './pads-score.js';

/** What makes a pilot real; the first four are essential. */
export type PadsCriterion =
  | 'REAL_CUSTOMERS'
  | 'REAL_DATA'
  | 'REAL_STAFF'
  | 'INTEGRATIONS'
  | 'VOLUME'
  | 'DURATION'
  | 'ADVERSE_CONDITIONS'
  | 'MONEY_AND_CONSEQUENCES'
  | 'CONTROLS'
  | 'RUN_MODEL';

/** From “nothing of it” to “as in production”. */
export type PadsLevelNumber = 0 | 1 | 2 | 3 | 4;
export const padsLevelNumbers: readonly PadsLevelNumber[] = [0, 1, 2, 3, 4];

/** A criterion in words: its name, and what each level means. */
export interface PadsAnchors {
  readonly name: string;
  /** Of level 0, 1, 2, 3 and 4. */
  readonly anchors: readonly [string, string, string, string, string];
}

/**
 * The ten criteria with what each level means. A profile of anchored levels, in the manner of PRECIS-2 (Loudon et al.,
 * BMJ 2015;350:h2147) and of technology readiness levels 6 to 8 (NASA NPR 7123.1, appendix E).
 */
export const padsAnchors: Readonly<Record<PadsCriterion, PadsAnchors>> = {
  REAL_CUSTOMERS: {
    name: 'Real customers',
    anchors: [
      'None: staff or invented customers stand in.',
      'A few invited customers, with somebody at their side.',
      'Volunteers, or a friendly segment.',
      'Customers of one segment or place, not selected.',
      'Customers as they come, not selected.',
    ],
  },
  REAL_DATA: {
    name: 'Real data',
    anchors: [
      'Made up.',
      'A handful of real records, copied by hand.',
      'A masked extract that grows old.',
      'Live production data, read only.',
      'Live production data, read and written.',
    ],
  },
  REAL_STAFF: {
    name: 'Real staff',
    anchors: [
      'The vendor or a special team runs it.',
      'Some of our staff, beside the vendor’s people.',
      'Trained champions.',
      'One ordinary team, with extra help at hand.',
      'Ordinary rota, ordinary training.',
    ],
  },
  INTEGRATIONS: {
    name: 'Production integrations',
    anchors: [
      'None, or files copied by hand.',
      'Files exchanged on a timetable.',
      'Read only, or one way.',
      'Both ways with one system of record, with access made for the pilot.',
      'Both ways with the systems of record, real identities and access.',
    ],
  },
  VOLUME: {
    name: 'Volume',
    anchors: [
      'Less than 1 % of the load aimed at.',
      'A few per cent of the load.',
      'A tenth of the load, or one site.',
      'A quarter of the load, or several sites.',
      'Half of the load or more, or a full site at its peak.',
    ],
  },
  DURATION: {
    name: 'Duration',
    anchors: [
      'Days.',
      'A few weeks.',
      'Part of a business cycle.',
      'A whole business cycle, but not its month end or peak.',
      'A whole business cycle or more, with month end and peak.',
    ],
  },
  ADVERSE_CONDITIONS: {
    name: 'Adverse conditions',
    anchors: [
      'None: only what goes well.',
      'Faults talked through, none tried.',
      'Some faults, planned.',
      'Faults nobody planned, met and handled.',
      'Peak, outage, fraud or abuse met and handled.',
    ],
  },
  MONEY_AND_CONSEQUENCES: {
    name: 'Real money and consequences',
    anchors: [
      'No transactions.',
      'Transactions on paper, never carried out.',
      'Simulated, or capped.',
      'Real money, with somebody signing each case.',
      'Real money, real consequences for customers, normal authority limits.',
    ],
  },
  CONTROLS: {
    name: 'Controls',
    anchors: [
      'None.',
      'A review of security and privacy is asked for.',
      'The review is waived, or passed in part.',
      'The review is passed; going back was never tried.',
      'The review is passed, with audit and impact assessment; going back was tried.',
    ],
  },
  RUN_MODEL: {
    name: 'Run model',
    anchors: [
      'Heroics.',
      'Named people help when they can.',
      'Support in business hours.',
      'Support with agreed times and monitoring, nobody on call.',
      'Service levels, on call and monitoring as in production.',
    ],
  },
};

/** In the order in which they are asked and drawn. */
export const padsCriteria = Object.keys(padsAnchors) as readonly PadsCriterion[];

/** Those without which a pilot is no pilot; they always apply. */
export const essentialCriteria: readonly PadsCriterion[] = padsCriteria.slice(0, 4);

/** Something that shows a level is true: a page, a document, a recording. */
export interface Artefact {
  readonly title: string;
  readonly url: string;
}

/** What one rater says of one criterion. */
export interface RatedLevel {
  readonly criterion: PadsCriterion;
  /** Null: does not apply. */
  readonly level: PadsLevelNumber | null;
  readonly note: string | null;
  readonly artefact: Artefact | null;
}

/** OWN: what a rater sees. RECONCILED: what two raters, or the lead for them, settled on. */
export type PadsRatingKind = 'OWN' | 'RECONCILED';

/** One rating of a pilot: never changed, only followed by another. */
export interface PadsRating {
  readonly workspaceId: WorkspaceId;
  readonly id: PadsRatingId;
  readonly pilotId: PilotId;
  readonly raterId: MemberId;
  readonly kind: PadsRatingKind;
  /** How a disagreement was settled; null of a rater's own. */
  readonly sentence: string | null;
  /** All ten, in their order. */
  readonly levels: readonly RatedLevel[];
  readonly ratedAt: Instant;
}

/** One criterion of a profile. */
export interface PadsLevel {
  readonly criterion: PadsCriterion;
  readonly essential: boolean;
  /** The lowest level a rater claims; null: does not apply. */
  readonly claimed: PadsLevelNumber | null;
  /** The level that counts: at most 2 without an artefact. */
  readonly counted: PadsLevelNumber | null;
  readonly note: string | null;
  readonly artefact: Artefact | null;
  readonly byRater: readonly { readonly raterId: MemberId; readonly level: PadsLevelNumber | null }[];
  /** The raters are two levels or more apart, or one says that it does not apply. */
  readonly apart: boolean;
}

/** One change on the way to the next band. */
export interface RepStep {
  readonly criterion: PadsCriterion;
  /** The level claimed today. */
  readonly from: number;
  /** The level to reach; the same as `from` when only an artefact is missing. */
  readonly to: number;
  readonly needsArtefact: boolean;
}

/** The cheapest change that lifts the band. */
export interface NextRep {
  readonly band: PadsBand;
  readonly steps: readonly RepStep[];
}

/** How close to production a pilot is, by the ratings that count now. */
export interface PadsProfile {
  readonly levels: readonly PadsLevel[];
  /** 0 to 100. */
  readonly score: number;
  readonly band: PadsBand;
  /** The lowest level that counts, 0 to 4. */
  readonly weakest: number;
  /** Null: the highest band is reached. */
  readonly nextRep: NextRep | null;
  readonly raters: readonly MemberId[];
  readonly ratedAt: Instant;
  /** The criteria on which two raters are apart. */
  readonly toReconcile: readonly PadsCriterion[];
  /** The ratings it is made of, newest first; what a reconciliation says it settles. */
  readonly ratings: readonly PadsRatingId[];
  /** How the raters' disagreement was settled, when it was. */
  readonly reconciled: string | null;
}
