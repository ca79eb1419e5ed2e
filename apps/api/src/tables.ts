import { AttachmentTable } from './attachments/attachment.table.js';
import { BulkEditTable } from './bulk/bulk-edit.table.js';
import { DashboardTable } from './dashboards/dashboard.table.js';
import { DashboardLinkTable } from './dashboards/dashboard-link.table.js';
import { MetricTable } from './evidence/metric.table.js';
import { CauseTable } from './failures/cause.table.js';
import { FailureTable } from './failures/failure.table.js';
import { SightingTable } from './failures/sighting.table.js';
import { ConditionTable } from './gates/condition.table.js';
import { DecisionTable } from './gates/decision.table.js';
import { FollowUpTable } from './gates/follow-up.table.js';
import { HealthDeclarationTable } from './health/health-declaration.table.js';
import { HealthStateTable } from './health/health-state.table.js';
import { LearningTable } from './learnings/learning.table.js';
import {
  ChallengeTable,
  LearningFollowUpTable,
  LearningMergeTable,
  ReuseTable,
} from './learnings/learning-parts.table.js';
import { LedgerEntryTable } from './ledger/ledger-entry.table.js';
import { ValueEventTable } from './ledger/value-event.table.js';
import { FrozenForecastTable } from './marathon/frozen-forecast.table.js';
import { MilestoneChangeTable, MilestoneTable } from './marathon/milestone.table.js';
import { RoadLaneTable } from './marathon/road-lane.table.js';
import { PadsRatingTable } from './pads/pads-rating.table.js';
import { ApiTokenTable } from './people/api-token.table.js';
import { MemberTable } from './people/member.table.js';
import { UnitTable } from './people/unit.table.js';
import { CommentTable } from './pilots/comment.table.js';
import { PilotTable } from './pilots/pilot.table.js';
import type { Table } from './platform/database/data-source.js';
import { ProgramTable } from './programs/program.table.js';
import { RatingTable } from './ratings/rating.table.js';
import { ReplyLinkTable } from './ratings/reply-link.table.js';
import { StanceConfirmationTable } from './ratings/stance-confirmation.table.js';
import { SprintTable } from './sprints/sprint.table.js';
import { TeamTable } from './sprints/team.table.js';
import { SystemTable } from './systems/system.table.js';
import { PilotTemplateTable } from './templates/pilot-template.table.js';
import { EngagementTable } from './terms/engagement.table.js';
import { PromiseTable } from './terms/promise.table.js';
import { TermsTable } from './terms/terms.table.js';
import { ValueModelTable } from './value/value-model.table.js';
import { VendorTable } from './vendors/vendor.table.js';
import { VendorMergeTable } from './vendors/vendor-merge.table.js';
import { SavedViewTable } from './views/saved-view.table.js';

/** Every table that is written by name. */
export const tables = [
  MemberTable,
  UnitTable,
  ApiTokenTable,
  ProgramTable,
  SystemTable,
  PilotTable,
  CommentTable,
  DecisionTable,
  ConditionTable,
  FollowUpTable,
  PadsRatingTable,
  HealthDeclarationTable,
  HealthStateTable,
  MetricTable,
  ValueModelTable,
  LedgerEntryTable,
  ValueEventTable,
  VendorTable,
  VendorMergeTable,
  EngagementTable,
  TermsTable,
  PromiseTable,
  RatingTable,
  ReplyLinkTable,
  StanceConfirmationTable,
  CauseTable,
  FailureTable,
  SightingTable,
  LearningTable,
  ChallengeTable,
  LearningMergeTable,
  ReuseTable,
  LearningFollowUpTable,
  TeamTable,
  SprintTable,
  RoadLaneTable,
  MilestoneTable,
  MilestoneChangeTable,
  FrozenForecastTable,
  AttachmentTable,
  DashboardTable,
  DashboardLinkTable,
  SavedViewTable,
  PilotTemplateTable,
  BulkEditTable,
] as unknown as readonly Table[];
