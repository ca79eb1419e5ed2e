import type { Instant } from './calendar.js';
import { canonicalJson } from './canonical-json.js';
import { designGrade } from './criteria.js';
import type { JudgedCriterion, PilotEvidence } from './evidence.js';
import type { Gate } from './gates.js';
import type { PadsProfile } from './pads.js';
import { type Pilot, pilotKey, type Touched } from './pilot.js';
import type { ReadinessItem } from './readiness.js';
import type { ValueSummary } from './value.js';

/** Everything known of a pilot at the moment of a decision. */
export interface KnownAtGate {
  readonly gate: Gate;
  readonly at: Instant;
  readonly pilot: Pilot;
  readonly touched: readonly Touched[];
  readonly evidence: PilotEvidence;
  readonly pads: PadsProfile | null;
  readonly readiness: readonly ReadinessItem[];
  /** The summary of its value; null when nothing is stated of it. */
  readonly value: ValueSummary | null;
}

function judged({ criterion, metric, evidence }: JudgedCriterion) {
  const { id, role, design, randomised, threshold, baseline, plannedSplit, alpha, original, state } =
    criterion;
  return {
    id,
    role,
    state,
    design,
    grade: designGrade(design, randomised),
    threshold,
    baseline,
    plannedSplit,
    alpha,
    nTune: criterion.nTune,
    periodsTune: criterion.periodsTune,
    original,
    metric,
    evidence,
  };
}

/** What is stored of a decision's day: the form is part of it, so that old ones can always be read. */
export function decisionSnapshot(known: KnownAtGate) {
  const { gate, at, pilot, touched, evidence, pads, readiness, value } = known;
  const { recommendation, plan, hash } = evidence;
  return {
    form: 1,
    gate,
    at,
    pilot: { ...pilot, key: pilotKey(pilot.number), systemsTouched: touched },
    plan,
    evidenceHash: hash,
    criteria: evidence.criteria.map(judged),
    recommendation: recommendation && {
      ...recommendation,
      reasons: recommendation.reasons.map(({ criterion, claim, sentence }) => ({
        criterionId: criterion.id,
        claim,
        sentence,
      })),
    },
    pads,
    readiness: readiness.map(({ code, met, detail }) => ({ code, met, detail })),
    value,
  } as const;
}

export type DecisionSnapshot = ReturnType<typeof decisionSnapshot>;

/** The text that is stored and hashed. */
export function snapshotText(known: KnownAtGate): string {
  return canonicalJson(decisionSnapshot(known));
}

/** A stored snapshot as it was taken. */
export function readSnapshot(text: string): DecisionSnapshot {
  return JSON.parse(text) as DecisionSnapshot;
}
