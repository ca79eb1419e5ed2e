import type { Activity, Verb } from './activity.js';
import { addDays, type Day, daysBetween, type Instant } from './calendar.js';
import type { FrozenForecast } from './forecast.js';
import { type ForecastMove, forecastMove } from './forecast-moves.js';
import type { Money } from './money.js';
import { type Pilot, pilotKey } from './pilot.js';
import { waiting } from './waiting.js';

/** What a digest is made of, besides its days. */
export interface DigestFacts {
  /** From when on it tells what happened. */
  readonly since: Instant;
  readonly pilots: readonly (Pick<Pilot, 'number' | 'name' | 'stage' | 'decisionDate'> & {
    /** Whoever decides; null: nobody is named. */
    readonly decider: string | null;
    /** Null: not known. */
    readonly weeklyBurn: Money | null;
  })[];
  readonly changes: readonly DigestChange[];
  readonly failures: readonly DigestFailure[];
  readonly milestones: readonly {
    readonly key: string;
    readonly name: string;
    readonly frozen: readonly Pick<FrozenForecast, 'madeAt' | 'state' | 'p85'>[];
  }[];
}

/** One thing that was done, in words. */
export interface DigestChange extends Pick<Activity, 'verb' | 'at'> {
  readonly sentence: string;
  /** Null: there is no page of it. */
  readonly path: string | null;
}

/** A failure, and what was learnt from it. */
export interface DigestFailure {
  readonly key: string;
  readonly whatFailed: string;
  /** The lessons of its learnings; empty: none is recorded yet. */
  readonly lessons: readonly string[];
  readonly loggedAt: string;
}

/** A decision that waits, or will soon. */
export interface DigestDecision {
  readonly key: string;
  readonly name: string;
  readonly decider: string | null;
  readonly dueOn: Day | null;
  /** What waiting costs; null: it is not due yet. */
  readonly waiting: string | null;
}

/** A milestone whose forecast moved. */
export interface DigestForecast extends ForecastMove {
  readonly key: string;
  readonly name: string;
}

/** The first of a list, and how many more there are. */
export interface Cut<T> {
  readonly list: readonly T[];
  readonly more: number;
}

/** What a week brought, for people who need not sign in to read it. */
export interface Digest {
  readonly from: Day;
  readonly to: Day;
  /** Due or due within 14 days, oldest first. */
  readonly decisions: Cut<DigestDecision>;
  /** Of the decisions, those whose day has come or that somebody called for. */
  readonly dueNow: number;
  /** The next after those; null: there is none. */
  readonly nextDueOn: Day | null;
  readonly changes: Cut<DigestChange>;
  readonly failures: Cut<DigestFailure>;
  readonly forecasts: Cut<DigestForecast>;
}

/** How far ahead a digest looks, and how long its lists get. */
export const digestLimits = { daysAhead: 14, decisions: 20, others: 10 } as const;

/** What is worth a line to somebody who does not use the product every day. */
export const digestVerbs: readonly Verb[] = [
  'proposePilot',
  'holdPilot',
  'resumePilot',
  'withdrawPilot',
  'callForDecision',
  'decide',
  'recordFollowUp',
  'declareHealth',
  'lockCriteria',
  'amendCriterion',
  'engageVendor',
  'recordTerms',
  'rateVendor',
  'confirmStance',
  'validateLearning',
  'contradictLearning',
  'reuseLearning',
  'setFailureBudget',
  'setTargetMix',
  'addProgram',
  'addMilestone',
  'moveMilestone',
  'rescopeMilestone',
];

function cut<T>(list: readonly T[], most: number): Cut<T> {
  return { list: list.slice(0, most), more: Math.max(0, list.length - most) };
}

/** No day stands before all days: somebody called for such a decision. */
function byDue(one: { readonly dueOn: Day | null }, other: { readonly dueOn: Day | null }): number {
  const [first, second] = [one.dueOn ?? '', other.dueOn ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function decisionsOf(pilots: DigestFacts['pilots'], today: Day): readonly DigestDecision[] {
  return pilots
    .filter(
      ({ stage, decisionDate }) => stage === 'DECIDING' || (stage !== 'CLOSED' && decisionDate !== null),
    )
    .map((pilot) => ({
      key: pilotKey(pilot.number),
      name: pilot.name,
      decider: pilot.decider,
      dueOn: pilot.decisionDate,
      waiting: waiting(pilot, pilot.weeklyBurn, today)?.sentence ?? null,
    }))
    .toSorted(byDue);
}

function isNear({ dueOn, waiting: waits }: DigestDecision, today: Day): boolean {
  return waits !== null || (dueOn !== null && daysBetween(today, dueOn) <= digestLimits.daysAhead);
}

/** What the `days` days up to `today`, both included, brought: the same facts give the same digest. */
export function digestOf(facts: DigestFacts, today: Day, days = 7): Digest {
  const from = addDays(today, 1 - days);
  const decisions = decisionsOf(facts.pilots, today);
  const near = decisions.filter((decision) => isNear(decision, today));
  const newest = <T>(list: readonly T[], at: (one: T) => string): readonly T[] =>
    list.toSorted((one, other) => (at(one) > at(other) ? -1 : 1));
  const forecasts = facts.milestones
    .flatMap(({ key, name, frozen }) => {
      const move = forecastMove(frozen, facts.since);
      return move ? [{ key, name, ...move }] : [];
    })
    .toSorted((one, other) => Math.abs(other.days ?? 0) - Math.abs(one.days ?? 0));
  return {
    from,
    to: today,
    decisions: cut(near, digestLimits.decisions),
    dueNow: near.filter(({ waiting: waits, dueOn }) => waits !== null || dueOn === today).length,
    nextDueOn: decisions.find((decision) => !isNear(decision, today))?.dueOn ?? null,
    changes: cut(
      newest(
        facts.changes.filter(({ verb }) => digestVerbs.includes(verb)),
        ({ at }) => at,
      ),
      digestLimits.others,
    ),
    failures: cut(
      newest(facts.failures, ({ loggedAt }) => loggedAt),
      digestLimits.others,
    ),
    forecasts: cut(forecasts, digestLimits.others),
  };
}
