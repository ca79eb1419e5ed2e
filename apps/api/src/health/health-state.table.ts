import type { HealthState } from '@scrimmage/domain/health';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import { EntitySchema } from 'typeorm';

/** A change of what the rules said, as its row has it. */
export interface HealthStateRow extends HealthState {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
}

export const HealthStateTable = new EntitySchema<HealthStateRow>({
  name: 'HealthState',
  tableName: 'health_state',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    state: { type: 'text' },
    reasons: { type: 'jsonb' },
    since: { type: 'timestamptz' },
  },
});
