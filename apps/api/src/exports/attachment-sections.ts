import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** Documents that stand with something. */
export const attachmentSections = {
  attachments: {
    columns: sql`x.id, x.subject_kind as "subjectKind", x.subject_id as "subjectId", x.name, x.kind, x.size, x.sha256,
      x.added_by as "addedBy", x.added_at as "addedAt", x.version`,
    from: sql`(select * from attachment where removed_at is null) x`,
    key: sql`x.id`,
    type: uuid,
  },
} as const;

/** What is in them, in pieces of base64 (RFC 4648, 4). Read one document at a time: each may be ten megabytes. */
export const attachmentFileSections = {
  attachmentFiles: {
    columns: sql`x.id, (select coalesce(json_agg(replace(encode(c.bytes, 'base64'), chr(10), '') order by c.place), '[]')
      from attachment_chunk c where c.attachment_id = x.id) as pieces`,
    from: sql`(select id from attachment where removed_at is null) x`,
    key: sql`x.id`,
    type: uuid,
    pageRows: 1,
  },
} as const;
