import sql from 'sql-template-tag';

/** Dashboards with their queries. Links are left out, as all keys are. */
export const dashboardSections = {
  dashboards: {
    columns: sql`id, owner_id as "ownerId", title, tiles, sharing, made_at as "madeAt", changed_at as "changedAt",
      deleted_at as "deletedAt", version`,
    from: sql`dashboard`,
    key: sql`id`,
    type: sql`uuid`,
  },
} as const;
