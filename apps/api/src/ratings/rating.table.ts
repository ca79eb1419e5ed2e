import type { VendorRating } from '@scrimmage/domain/ratings';
import { EntitySchema } from 'typeorm';

export const RatingTable = new EntitySchema<VendorRating>({
  name: 'Rating',
  tableName: 'rating',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    engagementId: { name: 'engagement_id', type: 'uuid' },
    formVersion: { name: 'form_version', type: 'integer' },
    answers: { type: 'json' },
    reason: { type: 'text' },
    wouldUseAgain: { name: 'would_use_again', type: 'boolean' },
    ratedBy: { name: 'rated_by', type: 'uuid' },
    ratedAt: { name: 'rated_at', type: 'timestamptz' },
  },
});
