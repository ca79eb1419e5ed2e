import type { SprintOutcome } from '@scrimmage/domain/sprint';
import type { PersonKey } from './data/people.js';
import type { ProgramKey } from './data/places.js';
import type { TeamKey } from './data/teams.js';

/** Weeks before the Tuesday on which sprints end: 0 is the next one, today counted; below 0 is later. */
export type WeeksAgo = number;

/** Items finished and items added, by the milestone they are of. */
export type SeasonMoves = Readonly<Record<string, readonly [finished: number, added?: number]>>;

/** A sprint as it is planned: its goals with their efforts, and the items it wants to finish. */
export interface PlannedStory {
  readonly focus: string;
  readonly goals: Readonly<Record<string, number>>;
  readonly planned: number;
}

/** What people say when they close a sprint. */
export interface SprintWords {
  readonly learned?: string;
  readonly evidence?: string;
  readonly evidenceUrl?: string;
  readonly nextFocus?: string;
}

/** A sprint that is over. */
export interface SprintStory extends PlannedStory, SprintWords {
  readonly outcome: SprintOutcome;
  readonly moves: SeasonMoves;
}

/** What a team did, sprint after sprint, and what it has before it. */
export interface TeamStory {
  readonly team: TeamKey;
  readonly by: PersonKey;
  /** How long its sprints are. */
  readonly weeks: number;
  /** Days of people in each. */
  readonly capacity: number;
  /** Oldest first; the last one ended in the week `lastEnded`. */
  readonly past: readonly SprintStory[];
  readonly lastEnded: WeeksAgo;
  /** Not closed yet; it follows the last one unless it is said to begin later. */
  readonly open?: PlannedStory & { readonly from?: WeeksAgo };
}

/** A milestone of a road; `key` is how sprints name it. */
export interface MilestoneStory {
  readonly key: string;
  readonly name: string;
  /** The place of its lane, from 1. */
  readonly lane: number;
  readonly added: WeeksAgo;
  readonly items: Readonly<Partial<Record<TeamKey, number>>>;
  readonly wanted: WeeksAgo;
  /** Wanted on another day. */
  readonly moved?: { readonly at: WeeksAgo; readonly wanted: WeeksAgo; readonly reason: string };
  readonly dropped?: { readonly at: WeeksAgo; readonly reason: string };
}

/** A program's long road. */
export interface RoadStory {
  readonly program: ProgramKey;
  readonly by: PersonKey;
  readonly opened: WeeksAgo;
  readonly lanes: readonly string[];
  readonly milestones: readonly MilestoneStory[];
  readonly teams: readonly TeamStory[];
}
