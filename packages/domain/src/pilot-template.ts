import * as v from 'valibot';
import type { Actor } from './actor.js';
import { addDays, type Day, daysBetween, type Instant } from './calendar.js';
import { type CharterChanges, furthestDecision } from './charter.js';
import type { CriterionDraft } from './criteria.js';
import type { MemberId, PilotTemplateId, WorkspaceId } from './ids.js';
import { countWithin } from './numbers.js';
import { ownId } from './own-id.js';
import type { Pilot } from './pilot.js';
import { may } from './policy.js';
import { reference } from './reference.js';
import { nameText, optionalText } from './text.js';

/** Templates of one workspace beside the deleted ones. */
export const mostTemplates = 100;
/** How long a deleted one can be brought back, in days. */
export const deletedTemplateDays = 30;

const texts = ['problem', 'hypothesis', 'customerOutcome', 'businessOutcome', 'preMortem'] as const;
const things = ['programId', 'unitId', 'systemId', 'sponsorId', 'deciderId'] as const;
type TemplateField = (typeof texts)[number] | (typeof things)[number];

/** What a template states of a charter before anybody thinks of it anew. Null: nothing. */
export interface TemplateDefaults extends Readonly<Record<TemplateField, string | null>> {
  /** Days from the proposal to the decision. */
  readonly decisionDays: number | null;
  readonly criteria: readonly CriterionDraft[];
}

/** Defaults for new pilots, under a name. */
export interface PilotTemplate {
  readonly workspaceId: WorkspaceId;
  readonly id: PilotTemplateId;
  readonly ownerId: MemberId;
  readonly name: string;
  readonly defaults: TemplateDefaults;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
  /** Deleted ones can be brought back. */
  readonly deletedAt: Instant | null;
  readonly version: number;
}

const thing = (what: string) => v.optional(v.nullable(reference(what)), null);
const text = (what: string) => v.optional(optionalText(what), null);

/** A template as somebody writes one: its claims come from a pilot, everything else may be typed. */
export const templateInput = v.object({
  id: ownId,
  name: nameText('The name', 120),
  problem: text('The problem'),
  hypothesis: text('The hypothesis'),
  customerOutcome: text('The customer outcome'),
  businessOutcome: text('The business outcome'),
  preMortem: text('The pre-mortem'),
  programId: thing('A program'),
  unitId: thing('A unit'),
  systemId: thing('A system'),
  sponsorId: thing('A sponsor'),
  deciderId: thing('A decider'),
  decisionDays: v.optional(v.nullable(countWithin('The number of days', 1, furthestDecision)), null),
});
export type GivenTemplate = v.InferOutput<typeof templateInput>;

/** A template's name alone, when everything else comes from a pilot. */
export const templateName = v.object({ id: ownId, name: nameText('The name', 120) });

/** A claim as it is kept, without what belongs to its pilot. */
function claimOf(criterion: CriterionDraft): CriterionDraft {
  const {
    role,
    metricId,
    design,
    threshold,
    randomised,
    baseline,
    plannedSplit,
    alpha,
    casesPerPeriod,
    period,
  } = criterion;
  return {
    role,
    metricId,
    design,
    threshold,
    randomised,
    baseline,
    plannedSplit,
    alpha,
    casesPerPeriod,
    period,
  };
}

/** What a pilot gives to others like it: what its charter states and claims, not who leads it nor what became of it. */
export function defaultsOf(pilot: Pilot, criteria: readonly CriterionDraft[]): TemplateDefaults {
  const begun = pilot.proposedOn;
  const days = begun && pilot.decisionDate ? daysBetween(begun, pilot.decisionDate) : null;
  const field = (name: TemplateField) => [name, pilot[name]] as const;
  const fields = Object.fromEntries([...texts, ...things].map(field)) as Record<TemplateField, string | null>;
  return {
    ...fields,
    decisionDays: days !== null && days > 0 ? Math.min(days, furthestDecision) : null,
    criteria: criteria.map(claimOf),
  };
}

/** The day a decision is due by a template when it is proposed today; null: it does not say. */
export function decisionDay({ decisionDays }: TemplateDefaults, today: Day): Day | null {
  return decisionDays === null ? null : addDays(today, decisionDays);
}

/** What of a charter is empty and a template states: filled, and what was typed stays. */
export function fillsOf(
  pilot: Pilot,
  defaults: TemplateDefaults,
  claimed: readonly Pick<CriterionDraft, 'role' | 'metricId'>[],
): { readonly changes: CharterChanges; readonly criteria: readonly CriterionDraft[] } {
  const empty = [...texts, ...things].filter((name) => pilot[name] === null && defaults[name] !== null);
  const known = new Set(claimed.map(({ role, metricId }) => `${role} ${metricId}`));
  return {
    changes: Object.fromEntries(empty.map((name) => [name, defaults[name]])),
    criteria: defaults.criteria.filter(({ role, metricId }) => !known.has(`${role} ${metricId}`)),
  };
}

/** Tells whether an actor may change a template: its owner, the owner of its program, administrators. */
export function changesTemplate(
  actor: Pick<Actor, 'memberId' | 'role' | 'scope'>,
  { ownerId }: Pick<PilotTemplate, 'ownerId'>,
  programOwnerId: MemberId | null,
): boolean {
  return may(actor, 'keepTemplates', ownerId) || may(actor, 'keepTemplates', programOwnerId);
}
