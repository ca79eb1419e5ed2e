import type { Access } from '@scrimmage/domain/pilot';
import type { PilotEvent } from '@scrimmage/domain/pilot-life';
import type { PersonKey } from './data/people.js';
import type { ProgramKey, SystemKey, UnitKey } from './data/places.js';

/** Days before today; the whole season is told from today backwards. */
type DaysAgo = number;

/** What a charter change states; days and members are given as the season gives them. */
export interface Edit {
  readonly name?: string;
  readonly unit?: UnitKey;
  readonly lead?: PersonKey;
  readonly sponsor?: PersonKey;
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
}

/** One thing that happened to a pilot. */
export type Happening = { readonly ago: DaysAgo; readonly by: PersonKey } & (
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'hold' | 'resume' | 'withdraw'; readonly reason: string }
  | { readonly kind: 'decide'; readonly event: PilotEvent; readonly reason: string }
);

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

export const edits = (ago: DaysAgo, by: PersonKey, edit: Edit): Happening => ({
  kind: 'edit',
  ago,
  by,
  edit,
});
export const says = (ago: DaysAgo, by: PersonKey, text: string): Happening => ({
  kind: 'say',
  ago,
  by,
  text,
});
export const holds = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'hold',
  ago,
  by,
  reason,
});
export const resumes = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'resume',
  ago,
  by,
  reason,
});
export const withdraws = (ago: DaysAgo, by: PersonKey, reason: string): Happening => ({
  kind: 'withdraw',
  ago,
  by,
  reason,
});
export const decides = (ago: DaysAgo, by: PersonKey, event: PilotEvent, reason: string): Happening => ({
  kind: 'decide',
  ago,
  by,
  event,
  reason,
});
