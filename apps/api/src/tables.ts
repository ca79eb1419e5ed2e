import { MetricTable } from './evidence/metric.table.js';
import { ConditionTable } from './gates/condition.table.js';
import { DecisionTable } from './gates/decision.table.js';
import { FollowUpTable } from './gates/follow-up.table.js';
import { HealthDeclarationTable } from './health/health-declaration.table.js';
import { HealthStateTable } from './health/health-state.table.js';
import { PadsRatingTable } from './pads/pads-rating.table.js';
import { ApiTokenTable } from './people/api-token.table.js';
import { MemberTable } from './people/member.table.js';
import { UnitTable } from './people/unit.table.js';
import { CommentTable } from './pilots/comment.table.js';
import { PilotTable } from './pilots/pilot.table.js';
import type { Table } from './platform/database/data-source.js';
import { ProgramTable } from './programs/program.table.js';
import { SystemTable } from './systems/system.table.js';
import { ValueModelTable } from './value/value-model.table.js';

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
] as unknown as readonly Table[];
