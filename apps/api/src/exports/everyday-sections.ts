import sql from 'sql-template-tag';

/** Saved views, private ones too, as an export is the whole workspace; templates, and changes of many pilots. */
export const everydaySections = {
  savedViews: {
    columns: sql`id, owner_id as "ownerId", list, name, params, sharing, made_at as "madeAt", changed_at as "changedAt",
      deleted_at as "deletedAt", version`,
    from: sql`saved_view`,
    key: sql`id`,
    type: sql`uuid`,
  },
  pilotTemplates: {
    columns: sql`id, owner_id as "ownerId", name, defaults, made_at as "madeAt", changed_at as "changedAt",
      deleted_at as "deletedAt", version`,
    from: sql`pilot_template`,
    key: sql`id`,
    type: sql`uuid`,
  },
  bulkEdits: {
    columns: sql`id, by_id as "byId", at, reason, changes, made, same, refused, undone_at as "undoneAt", kept, version`,
    from: sql`bulk_edit`,
    key: sql`id`,
    type: sql`uuid`,
  },
} as const;
