import type { CriterionRole, Design, ReadingPeriod } from '@scrimmage/domain/criteria';
import type { Health } from '@scrimmage/domain/health';
import type { PadsCriterion } from '@scrimmage/domain/pads';
import type { Access } from '@scrimmage/domain/pilot';
import type { PilotEvent } from '@scrimmage/domain/pilot-life';
import type { ReadinessCode } from '@scrimmage/domain/readiness';
import type { ValueLine } from '@scrimmage/domain/value-model';
import type { MetricKey } from './data/metrics.js';
import type { PersonKey } from './data/people.js';
import type { ProgramKey, SystemKey, UnitKey } from './data/places.js';

/** Days before today; the whole season is told from today backwards. */
export type DaysAgo = number;

/** What a charter change states; days and members are given as the season gives them. */
export interface Edit {
  readonly name?: string;
  readonly unit?: UnitKey;
  readonly lead?: PersonKey;
  readonly sponsor?: PersonKey;
  readonly decider?: PersonKey;
  /** Days from today; negative when it has passed. */
  readonly decisionIn?: number;
  readonly customerOutcome?: string;
  readonly businessOutcome?: string;
  readonly hypothesis?: string;
  readonly preMortem?: string;
  /** Whole euros. */
  readonly lossOurs?: number;
  readonly lossVendor?: number;
  readonly vendor?: string;
  readonly noVendor?: true;
  readonly touches?: Readonly<Partial<Record<SystemKey, Access>>>;
  /** Who approved the write to a system that is touched. */
  readonly approved?: Readonly<Partial<Record<SystemKey, PersonKey>>>;
}

/** A decision at a gate, besides its reason. */
export interface Verdict {
  /** Who is affected, and how. */
  readonly affected: string;
  /** Why it goes against the recommendation. */
  readonly against?: string;
  /** What is missing at START, and why it starts all the same. */
  readonly without?: Readonly<Partial<Record<ReadinessCode, string>>>;
  /** Days are from today. */
  readonly conditions?: readonly {
    readonly text: string;
    readonly dueIn: number;
    readonly owner: PersonKey;
  }[];
  readonly decisionIn?: number;
  readonly scaleOwner?: PersonKey;
  readonly statusQuo?: true;
}

/** A rating of how real a pilot is: ten levels in their order, `-` where one does not apply. */
export interface PadsStory {
  readonly levels: string;
  /** What shows that a level is true, by its title. */
  readonly shown?: Readonly<Partial<Record<PadsCriterion, string>>>;
  readonly notes?: Readonly<Partial<Record<PadsCriterion, string>>>;
  /** It settles what two raters saw differently. */
  readonly settles?: string;
}

/** Low, most likely, high; or low and high in nine cases of ten. */
export type SeasonRange =
  | readonly [low: number, likely: number, high: number]
  | readonly [low: number, high: number];

/** What a lead states of a pilot's value. Amounts are whole euros. */
export interface ValueStory {
  readonly horizonMonths?: number;
  readonly adoption?: SeasonRange;
  readonly lines: readonly (Pick<ValueLine, 'name' | 'side' | 'per'> &
    Partial<Pick<ValueLine, 'probability' | 'startMonth' | 'rampMonths'>> & {
      readonly amount: SeasonRange | null;
    })[];
  /** A benefit that grows with what the success criterion on a metric measures. */
  readonly effect?: {
    readonly metric: MetricKey;
    readonly perUnit: SeasonRange | null;
    readonly expected?: SeasonRange;
    readonly rampMonths?: number;
  };
  readonly sunk?: number;
  readonly weeklyBurn?: number;
}

/** Which reading is put right: so many before the newest of its metric and arm; the figures are added to those it has. */
export interface Correction {
  readonly metric: MetricKey;
  readonly arm: 'PILOT' | 'CONTROL';
  readonly back: number;
  readonly n: number;
  readonly sum: number;
  readonly reason: string;
}

/** A line that is drawn elsewhere after the lock. */
export interface Redrawing {
  readonly role: CriterionRole;
  readonly metric: MetricKey;
  readonly threshold: number;
  readonly reason: string;
  readonly dataSeen: boolean;
}

/** One thing that happened to a pilot. */
export type Happening = { readonly ago: DaysAgo; readonly by: PersonKey } & (
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'hold' | 'resume' | 'withdraw'; readonly reason: string }
  | { readonly kind: 'call'; readonly reason: string }
  | {
      readonly kind: 'decide';
      readonly event: PilotEvent;
      readonly reason: string;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'clear'; readonly note: string }
  | { readonly kind: 'lookBack'; readonly effect: number; readonly note: string }
  | { readonly kind: 'rate'; readonly pads: PadsStory }
  | { readonly kind: 'declare'; readonly state: Health; readonly sentence: string | null }
  | { readonly kind: 'value'; readonly value: ValueStory }
  | { readonly kind: 'correct'; readonly correction: Correction }
  | { readonly kind: 'amend'; readonly redrawing: Redrawing }
);

/** A claim, registered before the pilot starts. */
export interface CriterionStory {
  readonly role: CriterionRole;
  readonly metric: MetricKey;
  readonly design: Design;
  readonly threshold: number;
  readonly randomised?: true;
  readonly baseline?: readonly [value: number, n: number | null, source: string];
  readonly cases: number;
}

/** Cases, and their successes or sum. */
export type Total = readonly [n: number, sum: number];

/** So many periods, and what is counted in them altogether. */
export interface Stretch {
  readonly periods: number;
  /** Periods before it in which nothing is counted. */
  readonly gap?: number;
  readonly totals: Readonly<Partial<Record<MetricKey, readonly [pilot: Total, control?: Total]>>>;
}

/** What is claimed of a pilot and what is counted. */
export interface EvidenceStory {
  readonly statedAgo: DaysAgo;
  readonly by: PersonKey;
  readonly period: ReadingPeriod;
  readonly criteria: readonly CriterionStory[];
  /** What happens at the deadline when nothing is settled; KILL unless said. */
  readonly fallback?: 'CONTINUE';
  /** Of the time before; counted in as many periods right before the first. */
  readonly before?: Stretch;
  /** Oldest first. */
  readonly counted: readonly Stretch[];
  /** The last ones are entered that many days ago; weeks run from Monday to Sunday, so up to six days later. */
  readonly endsAgo: DaysAgo;
  /** Periods entered at once; 1 unless said. */
  readonly every?: number;
}

/** A pilot from its proposal on. `key` is how the texts of the season name it: `{key}` becomes SC-104 or the like. */
export interface PilotStory {
  readonly key: string;
  readonly name: string;
  readonly problem: string;
  readonly program: ProgramKey;
  readonly system: SystemKey;
  readonly lead: PersonKey;
  /** Who proposed it, when that was not its lead. */
  readonly by?: PersonKey;
  readonly unit?: UnitKey;
  readonly sponsor?: PersonKey;
  readonly proposedAgo: DaysAgo;
  /** The first decision date, in days from today. */
  readonly decisionIn: number;
  readonly happened: readonly Happening[];
}

/** What is counted of a pilot, and what people hold of it, beside its own story. */
export interface PilotFacts {
  readonly evidence?: EvidenceStory;
  readonly held?: readonly Happening[];
}
