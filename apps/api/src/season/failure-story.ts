import type { BudgetPeriod } from '@scrimmage/domain/budget-window';
import type { FailureKind } from '@scrimmage/domain/failure';
import type { ReuseAnswer, ReuseMoment } from '@scrimmage/domain/learning';
import type { PersonKey } from './data/people.js';
import type { ProgramKey } from './data/places.js';
import type { DaysAgo } from './story.js';

/** Something that did not work, what it taught, and what followed. `key` is how other stories name it. */
export interface FailureStory {
  readonly key: string;
  readonly pilot: string;
  readonly ago: DaysAgo;
  readonly by: PersonKey;
  readonly what: string;
  readonly known?: string;
  /** By its name in the list a workspace begins with. */
  readonly cause: string;
  readonly kind: FailureKind;
  readonly startedAgo?: DaysAgo;
  readonly seenAgo: DaysAgo;
  readonly stoppedAgo?: DaysAgo;
  /** Our own people and means, whole euros. */
  readonly cost?: number;
  readonly mode1?: boolean;
  /** Who should know of it. */
  readonly tell?: readonly PersonKey[];
  /** It is the one that ended its pilot. */
  readonly ended?: true;
  /** Who stood by what was learned, with what to do next time and what shows it. */
  readonly stood?: {
    readonly ago: DaysAgo;
    readonly by: PersonKey;
    readonly next: string;
    readonly shown: string;
  };
  /** Another failure of which somebody says that we knew. */
  readonly repeats?: {
    readonly of: string;
    readonly ago: DaysAgo;
    readonly by: PersonKey;
    readonly note: string;
  };
  readonly followUp?: {
    readonly text: string;
    readonly owner: PersonKey;
    readonly ago: DaysAgo;
    readonly dueAgo: DaysAgo;
  };
}

/** What a pilot makes of what another one learned. */
export interface ReuseStory {
  readonly of: string;
  readonly pilot: string;
  readonly ago: DaysAgo;
  readonly by: PersonKey;
  readonly moment: ReuseMoment;
  readonly answer: ReuseAnswer;
  readonly changed: string;
}

/** How many failures a program plans for. */
export interface BudgetStory {
  readonly program: ProgramKey;
  readonly ago: DaysAgo;
  readonly by: PersonKey;
  readonly plannedShare: number;
  readonly plannedCount: number;
  readonly period: BudgetPeriod;
  /** Whole euros. */
  readonly money?: number;
}
