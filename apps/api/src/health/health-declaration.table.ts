import type { HealthDeclaration } from '@scrimmage/domain/health';
import { EntitySchema } from 'typeorm';

export const HealthDeclarationTable = new EntitySchema<HealthDeclaration>({
  name: 'HealthDeclaration',
  tableName: 'health_declaration',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    state: { type: 'text' },
    sentence: { type: 'text', nullable: true },
    declaredBy: { name: 'declared_by', type: 'uuid' },
    declaredAt: { name: 'declared_at', type: 'timestamptz' },
  },
});
