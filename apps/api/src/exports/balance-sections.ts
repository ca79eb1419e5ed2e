import sql from 'sql-template-tag';

/** How the money was meant to be spread, each version. */
export const balanceSections = {
  targetMixes: {
    columns: sql`version, core, adjacent, transformational, set_by as "setBy", set_at as "setAt"`,
    from: sql`target_mix`,
    key: sql`version`,
    type: sql`integer`,
  },
} as const;
