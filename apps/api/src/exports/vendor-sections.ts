import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** The other spellings of a vendor's name. */
const spellings = sql`(select coalesce(json_agg(json_build_object('name', n.name, 'nameKey', n.name_key)
  order by n.name), '[]') from vendor_name n where n.vendor_id = v.id)`;

/** Whom a vendor was said not to be, each pair with the one whose id comes first. */
const apart = sql`(select coalesce(json_agg(json_build_object('other', a.other, 'saidBy', a.said_by,
  'saidAt', to_char(a.said_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by a.other), '[]')
  from vendor_apart a where a.one = v.id)`;

/** Vendors and what became of them, in an order in which each kind names only earlier ones. */
export const vendorSections = {
  vendors: {
    columns: sql`v.id, v.name, v.name_key as "nameKey", v.website, v.note, v.contacts, v.documents,
      v.merged_into as "mergedInto", v.created_by as "createdBy", v.created_at as "createdAt",
      v.updated_at as "updatedAt", v.version, ${spellings} as spellings, ${apart} as apart`,
    from: sql`vendor v`,
    key: sql`v.id`,
    type: uuid,
  },
  vendorMerges: {
    columns: sql`id, into_id as "intoId", from_id as "fromId", moved, merged_by as "mergedBy", merged_at as "mergedAt",
      undone_at as "undoneAt"`,
    from: sql`vendor_merge`,
    key: sql`id`,
    type: uuid,
  },
} as const;
