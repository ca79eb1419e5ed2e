import sql from 'sql-template-tag';

const uuid = sql`uuid`;

/** What people were told and chose to hear of, who else gets the digest, and what was sent. */
export const notificationSections = {
  notifications: {
    columns: sql`id, member_id as "memberId", kind, occasion, subject_type as "subjectType", subject_id as "subjectId",
      sentence, path, in_app as "inApp", by_email as "byEmail", told_at as "toldAt", read_at as "readAt"`,
    from: sql`notification`,
    key: sql`id`,
    type: uuid,
  },
  notificationChoices: {
    columns: sql`member_id as "memberId", kind, in_app as "inApp",
      by_email as "byEmail"`,
    from: sql`notification_choice`,
    key: sql`(member_id::text || ' ' || kind)`,
    type: sql`text`,
  },
  digestRecipients: {
    columns: sql`id, name, email, added_by as "addedBy", added_at as "addedAt", removed_at as "removedAt", version`,
    from: sql`digest_recipient`,
    key: sql`id`,
    type: uuid,
  },
  digestSettings: {
    columns: sql`weekday, hour, changed_at as "changedAt", version`,
    from: sql`digest_setting`,
    key: sql`weekday`,
    type: sql`text`,
  },
  mails: {
    columns: sql`id, occasion, kind, member_id as "memberId", recipient_id as "recipientId", name, address, letter, state,
      attempts, failure, made_at as "madeAt", tried_at as "triedAt", settled_at as "settledAt"`,
    from: sql`mail`,
    key: sql`id`,
    type: uuid,
  },
} as const;
