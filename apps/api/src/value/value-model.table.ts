import type { ValueModel } from '@scrimmage/domain/value-model';
import { EntitySchema } from 'typeorm';

export const ValueModelTable = new EntitySchema<ValueModel>({
  name: 'ValueModel',
  tableName: 'value_model',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    version: { type: 'integer' },
    currency: { type: 'text' },
    horizonMonths: { name: 'horizon_months', type: 'integer' },
    discountRate: { name: 'discount_rate', type: 'double precision' },
    adoption: { type: 'json', nullable: true },
    lines: { type: 'json' },
    effect: { type: 'json', nullable: true },
    sunk: { type: 'bigint', nullable: true },
    weeklyBurn: { name: 'weekly_burn', type: 'bigint', nullable: true },
    editedBy: { name: 'edited_by', type: 'uuid' },
    editedAt: { name: 'edited_at', type: 'timestamptz' },
  },
});
