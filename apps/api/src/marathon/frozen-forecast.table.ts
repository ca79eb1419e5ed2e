import type { Day } from '@scrimmage/domain/calendar';
import type { FrozenForecast } from '@scrimmage/domain/forecast';
import type { FrozenForecastId, MemberId, MilestoneId, WorkspaceId } from '@scrimmage/domain/ids';
import { EntitySchema } from 'typeorm';

/** A frozen forecast as its row has it: whose it is, and who froze it. */
export interface FrozenRow extends FrozenForecast {
  readonly workspaceId: WorkspaceId;
  readonly id: FrozenForecastId;
  readonly milestoneId: MilestoneId;
  /** Null: the weekly job. */
  readonly madeBy: MemberId | null;
  /** The Monday of the week for which the weekly job froze it; null: somebody did. */
  readonly weekOf: Day | null;
}

export const FrozenForecastTable = new EntitySchema<FrozenRow>({
  name: 'FrozenForecast',
  tableName: 'frozen_forecast',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    milestoneId: { name: 'milestone_id', type: 'uuid' },
    madeOn: { name: 'made_on', type: 'date' },
    madeAt: { name: 'made_at', type: 'timestamptz' },
    madeBy: { name: 'made_by', type: 'uuid', nullable: true },
    weekOf: { name: 'week_of', type: 'date', nullable: true },
    state: { type: 'text' },
    sprintsNeeded: { name: 'sprints_needed', type: 'integer' },
    wide: { type: 'boolean' },
    remaining: { type: 'integer' },
    p50: { type: 'date', nullable: true },
    p85: { type: 'date', nullable: true },
    p95: { type: 'date', nullable: true },
    wantedOn: { name: 'wanted_on', type: 'date', nullable: true },
    chance: { type: 'double precision', nullable: true },
    method: { type: 'text' },
    version: { name: 'method_version', type: 'integer' },
    inputsHash: { name: 'inputs_hash', type: 'text' },
  },
});
