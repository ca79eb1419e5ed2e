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
export type VendorId = Id<'Vendor'>;
export type VendorMergeId = Id<'VendorMerge'>;
export type EngagementId = Id<'Engagement'>;
export type TermsId = Id<'Terms'>;
export type PromiseId = Id<'Promise'>;
export type LedgerEntryId = Id<'LedgerEntry'>;
export type ValueEventId = Id<'ValueEvent'>;
export type RatingId = Id<'Rating'>;
export type ReplyLinkId = Id<'ReplyLink'>;
export type StanceConfirmationId = Id<'StanceConfirmation'>;
export type CauseId = Id<'Cause'>;
export type TeamId = Id<'Team'>;
export type SprintId = Id<'Sprint'>;
export type RoadLaneId = Id<'RoadLane'>;
export type MilestoneId = Id<'Milestone'>;
export type FrozenForecastId = Id<'FrozenForecast'>;
export type FailureId = Id<'Failure'>;
export type SightingId = Id<'Sighting'>;
export type LearningId = Id<'Learning'>;
export type LearningMergeId = Id<'LearningMerge'>;
export type LearningChallengeId = Id<'LearningChallenge'>;
export type LearningFollowUpId = Id<'LearningFollowUp'>;
export type ReuseId = Id<'Reuse'>;
export type RepeatId = Id<'Repeat'>;
export type AttachmentId = Id<'Attachment'>;
export type DashboardId = Id<'Dashboard'>;
export type DashboardLinkId = Id<'DashboardLink'>;
export type NoticeId = Id<'Notice'>;
export type DigestRecipientId = Id<'DigestRecipient'>;
export type MailId = Id<'Mail'>;
export type SavedViewId = Id<'SavedView'>;
export type BulkEditId = Id<'BulkEdit'>;
export type PilotTemplateId = Id<'PilotTemplate'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Tells whether a text has the form of a UUID (RFC 9562, any version). */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
