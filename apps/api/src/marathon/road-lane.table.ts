import type { RoadLane } from '@scrimmage/domain/milestone';
import { EntitySchema } from 'typeorm';

export const RoadLaneTable = new EntitySchema<RoadLane>({
  name: 'RoadLane',
  tableName: 'road_lane',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    programId: { name: 'program_id', type: 'uuid' },
    name: { type: 'text' },
    place: { type: 'integer' },
    version: { type: 'integer' },
  },
});
