import { type Day, daysBetween, daysWords, type Instant } from './calendar.js';
import type { CriterionRole, ReadingPeriod } from './criteria.js';
import type { Claim } from './evidence.js';
import type { HealthDeclarationId, MemberId, PilotId, WorkspaceId } from './ids.js';
import type { Pilot } from './pilot.js';
import { dueSoonDays } from './pilot-timing.js';

/** How a pilot goes: as its lead says, and as the rules see it. */
export type Health = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';

/** From the best to the worst. */
export const healths: readonly Health[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

/** What can take a pilot off its track, the graver first. */
export type HealthReasonCode =
  | 'KILL_PROVEN'
  | 'GUARDRAIL_REFUTED'
  | 'SUCCESS_REFUTED'
  | 'DECISION_LONG_OVERDUE'
  | 'DECISION_OVERDUE'
  | 'DUE_WITHOUT_EVIDENCE'
  | 'NOT_LOCKED'
  | 'READINGS_STALE'
  | 'SAMPLE_RATIO'
  | 'CONDITION_LATE'
  | 'ON_HOLD';

/** A rule of health: what it comes to, and when it applies. */
export interface HealthRule {
  readonly state: Exclude<Health, 'ON_TRACK'>;
  readonly rule: string;
}

/** Days past the decision date after which a pilot is off its track. */
const longOverdueDays = 7;

/** The published rules, in the order in which they are read. A pilot to which none applies is on track. */
export const healthRules: Readonly<Record<HealthReasonCode, HealthRule>> = {
  KILL_PROVEN: { state: 'OFF_TRACK', rule: 'A kill criterion is proven.' },
  GUARDRAIL_REFUTED: { state: 'OFF_TRACK', rule: 'A guardrail is refuted.' },
  SUCCESS_REFUTED: { state: 'OFF_TRACK', rule: 'A success criterion is refuted.' },
  DECISION_LONG_OVERDUE: {
    state: 'OFF_TRACK',
    rule: `The decision is more than ${longOverdueDays} days overdue.`,
  },
  DECISION_OVERDUE: { state: 'AT_RISK', rule: `The decision is up to ${longOverdueDays} days overdue.` },
  DUE_WITHOUT_EVIDENCE: {
    state: 'AT_RISK',
    rule: `The decision is due within ${dueSoonDays} days, and nothing can be read from the evidence yet.`,
  },
  NOT_LOCKED: { state: 'AT_RISK', rule: 'The pilot runs without locked criteria.' },
  READINGS_STALE: { state: 'AT_RISK', rule: 'Readings are missing for more than two periods.' },
  SAMPLE_RATIO: { state: 'AT_RISK', rule: 'Cases do not fall into the arms as planned.' },
  CONDITION_LATE: { state: 'AT_RISK', rule: 'A condition is open past its day.' },
  ON_HOLD: { state: 'AT_RISK', rule: 'The pilot is on hold.' },
};

/** One rule that applies to a pilot, in its own words. */
export interface HealthReason {
  readonly code: HealthReasonCode;
  readonly sentence: string;
}

/** Health by the rules. */
export interface ComputedHealth {
  readonly state: Health;
  readonly reasons: readonly HealthReason[];
}

/** A criterion as far as health asks. */
export interface HealthCriterion {
  readonly role: CriterionRole;
  readonly metric: string;
  readonly claim: Claim;
  /** There is an interval, whatever it says. */
  readonly read: boolean;
  readonly stale: boolean;
  readonly staleDays: number | null;
  readonly period: ReadingPeriod;
  readonly sampleRatioAlarm: boolean;
}

/** Everything the rules look at. */
export interface HealthFacts {
  readonly pilot: Pick<Pilot, 'stage' | 'onHold' | 'decisionDate'>;
  readonly locked: boolean;
  readonly criteria: readonly HealthCriterion[];
  /** Conditions that are still open. */
  readonly conditions: readonly { readonly text: string; readonly dueOn: Day }[];
  readonly today: Day;
}

/** What its lead said of a pilot. Never changed, only followed by another. */
export interface HealthDeclaration {
  readonly workspaceId: WorkspaceId;
  readonly id: HealthDeclarationId;
  readonly pilotId: PilotId;
  readonly state: Health;
  /** Why; null only when it is on track. */
  readonly sentence: string | null;
  readonly declaredBy: MemberId;
  readonly declaredAt: Instant;
}

/** A change of what the rules said. */
export interface HealthState {
  readonly pilotId: PilotId;
  readonly state: Health;
  readonly reasons: readonly HealthReason[];
  readonly since: Instant;
}

const claims: readonly {
  readonly role: CriterionRole;
  readonly claim: Claim;
  readonly code: HealthReasonCode;
  readonly say: (metric: string) => string;
}[] = [
  {
    role: 'KILL',
    claim: 'PROVEN',
    code: 'KILL_PROVEN',
    say: (metric) => `The kill criterion on ${metric} is proven.`,
  },
  {
    role: 'GUARDRAIL',
    claim: 'REFUTED',
    code: 'GUARDRAIL_REFUTED',
    say: (metric) => `The guardrail on ${metric} does not hold.`,
  },
  {
    role: 'SUCCESS',
    claim: 'REFUTED',
    code: 'SUCCESS_REFUTED',
    say: (metric) => `The success criterion on ${metric} is refuted.`,
  },
];

function byClaims({ criteria }: HealthFacts): readonly HealthReason[] {
  return claims.flatMap(({ role, claim, code, say }) =>
    criteria
      .filter((one) => one.role === role && one.claim === claim)
      .map(({ metric }) => ({ code, sentence: say(metric) })),
  );
}

function byDate({ pilot, criteria, today }: HealthFacts): readonly HealthReason[] {
  if (pilot.decisionDate === null) return [];
  const left = daysBetween(today, pilot.decisionDate);
  if (left < 0) {
    const code = -left > longOverdueDays ? 'DECISION_LONG_OVERDUE' : 'DECISION_OVERDUE';
    return [{ code, sentence: `The decision is ${daysWords(-left)} overdue.` }];
  }
  if (left > dueSoonDays || pilot.stage === 'PROPOSED' || criteria.some(({ read }) => read)) return [];
  const due = left === 0 ? 'due today' : `due in ${daysWords(left)}`;
  return [
    {
      code: 'DUE_WITHOUT_EVIDENCE',
      sentence: `The decision is ${due}, and nothing can be read from the evidence yet.`,
    },
  ];
}

function staleness({ metric, staleDays, period }: HealthCriterion): string {
  const expected = `${period === 'DAY' ? 'Daily' : 'Weekly'} readings are expected.`;
  return staleDays === null
    ? `${metric} has no readings yet. ${expected}`
    : `The last reading of ${metric} is ${daysWords(staleDays)} old. ${expected}`;
}

function byReadings({ pilot, locked, criteria }: HealthFacts): readonly HealthReason[] {
  const stale = criteria.filter((one) => one.stale);
  const skewed = criteria.filter((one) => one.sampleRatioAlarm);
  // Criteria on one metric share their readings: what is said of one is said of all.
  const once = (list: readonly HealthCriterion[]) =>
    list.filter(({ metric }, at) => list.findIndex((one) => one.metric === metric) === at);
  return [
    ...(pilot.stage === 'RUNNING' && !locked
      ? [{ code: 'NOT_LOCKED' as const, sentence: 'It runs without locked criteria.' }]
      : []),
    ...once(stale).map((one) => ({ code: 'READINGS_STALE' as const, sentence: staleness(one) })),
    ...once(skewed).map(({ metric }) => ({
      code: 'SAMPLE_RATIO' as const,
      sentence: `The cases of ${metric} do not fall into the arms as planned.`,
    })),
  ];
}

function byPromises({ pilot, conditions, today }: HealthFacts): readonly HealthReason[] {
  const late = conditions.filter(({ dueOn }) => dueOn < today);
  return [
    ...late.map(({ text, dueOn }) => ({
      code: 'CONDITION_LATE' as const,
      sentence: `The condition “${text}” is ${daysWords(daysBetween(dueOn, today))} late.`,
    })),
    ...(pilot.onHold ? [{ code: 'ON_HOLD' as const, sentence: 'It is on hold.' }] : []),
  ];
}

/**
 * How a pilot goes by the published rules, with every rule that applies, the graver first. Null when it is closed: what
 * is decided goes nowhere any more. Days are days of the workspace.
 */
export function computeHealth(facts: HealthFacts): ComputedHealth | null {
  if (facts.pilot.stage === 'CLOSED') return null;
  const reasons = [...byClaims(facts), ...byDate(facts), ...byReadings(facts), ...byPromises(facts)];
  const states = reasons.map(({ code }) => healthRules[code].state);
  const state = states.includes('OFF_TRACK') ? 'OFF_TRACK' : states.length ? 'AT_RISK' : 'ON_TRACK';
  return { state, reasons };
}
