import type { Metric } from '@scrimmage/domain/metrics';
import { EntitySchema } from 'typeorm';

export const MetricTable = new EntitySchema<Metric>({
  name: 'Metric',
  tableName: 'metric',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    kind: { type: 'text' },
    unit: { type: 'text' },
    direction: { type: 'text' },
    purpose: { type: 'text' },
    cap: { type: 'double precision', nullable: true },
    description: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});
