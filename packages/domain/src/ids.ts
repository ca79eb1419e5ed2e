declare const brand: unique symbol;
/** A UUID that names one kind of thing; the kinds cannot be mixed up. */
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type WorkspaceId = Id<'Workspace'>;
export type MemberId = Id<'Member'>;
export type UnitId = Id<'Unit'>;
export type ProgramId = Id<'Program'>;
export type SystemId = Id<'System'>;
export type PilotId = Id<'Pilot'>;
export type MetricId = Id<'Metric'>;
export type CriterionId = Id<'Criterion'>;
export type ReadingId = Id<'Reading'>;
export type CommentId = Id<'Comment'>;
export type ActivityId = Id<'Activity'>;
export type ApiTokenId = Id<'ApiToken'>;
export type ImportId = Id<'Import'>;
export type DecisionId = Id<'Decision'>;
export type ConditionId = Id<'Condition'>;
export type FollowUpId = Id<'FollowUp'>;
export type PadsRatingId = Id<'PadsRating'>;
export type ValueModelId = Id<'ValueModel'>;
export type HealthDeclarationId = Id<'HealthDeclaration'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Tells whether a text has the form of a UUID (RFC 9562, any version). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
