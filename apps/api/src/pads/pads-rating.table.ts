import type { PadsRating } from '@scrimmage/domain/pads';
import { EntitySchema } from 'typeorm';

export const PadsRatingTable = new EntitySchema<PadsRating>({
  name: 'PadsRating',
  tableName: 'pads_rating',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    pilotId: { name: 'pilot_id', type: 'uuid' },
    raterId: { name: 'rater_id', type: 'uuid' },
    kind: { type: 'text' },
    sentence: { type: 'text', nullable: true },
    levels: { type: 'jsonb' },
    ratedAt: { name: 'rated_at', type: 'timestamptz' },
  },
});
