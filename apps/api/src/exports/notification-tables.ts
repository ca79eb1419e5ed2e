import { type Table, value } from './csv-table.js';
import type { Everything } from './read-export.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

const cells = (row: ExportedRow, ...fields: readonly string[]) => fields.map((field) => value(row, field));

/** Who gets the digest without an account, and every letter with what became of it. */
export const notificationTables = {
  'digest-recipients.csv': {
    section: 'digestRecipients',
    header: ['Name', 'E-mail', 'Added at', 'Removed at', 'Id'],
    lines: (row) => [cells(row, 'name', 'email', 'addedAt', 'removedAt', 'id')],
  },
  'mails.csv': {
    section: 'mails',
    header: [
      'Kind',
      'Name',
      'E-mail',
      'Subject',
      'State',
      'Attempts',
      'Failure',
      'Made at',
      'Settled at',
      'Id',
    ],
    lines: (row) => [
      [
        ...cells(row, 'kind', 'name', 'address'),
        (row.letter as { readonly subject: string }).subject,
        ...cells(row, 'state', 'attempts', 'failure', 'madeAt', 'settledAt', 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** What waited there is sent from there: here it is kept, lest somebody gets it twice. */
function settled(mail: Everything['mails'][number]): object {
  const open = mail.state === 'WAITING' || mail.state === 'SENDING';
  return open ? { ...mail, state: 'KEPT', settledAt: mail.madeAt } : mail;
}

/** In an order in which each table points at earlier ones only. */
export const restoredNotifications: readonly RestoredTable[] = [
  {
    name: 'notification',
    fields: [
      ...cased('uuid', 'id', 'member_id', 'subject_id'),
      ...cased('text', 'kind', 'occasion', 'subject_type', 'sentence', 'path'),
      ...cased('boolean', 'in_app', 'by_email'),
      ...cased('timestamptz', 'told_at', 'read_at'),
    ],
    rows: ({ notifications }) => notifications,
  },
  {
    name: 'notification_choice',
    fields: [
      ...cased('uuid', 'member_id'),
      ...same('text', 'kind'),
      ...cased('boolean', 'in_app', 'by_email'),
    ],
    rows: ({ notificationChoices }) => notificationChoices,
  },
  {
    name: 'digest_recipient',
    fields: [
      ...cased('uuid', 'id', 'added_by'),
      ...same('text', 'name', 'email'),
      ...cased('timestamptz', 'added_at', 'removed_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ digestRecipients }) => digestRecipients,
  },
  {
    name: 'digest_setting',
    fields: [
      ...same('text', 'weekday'),
      ...same('integer', 'hour'),
      ...cased('timestamptz', 'changed_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ digestSettings }) => digestSettings,
  },
  {
    name: 'mail',
    fields: [
      ...cased('uuid', 'id', 'member_id', 'recipient_id'),
      ...same('text', 'occasion', 'kind', 'name', 'address', 'state', 'failure'),
      ...same('jsonb', 'letter'),
      ...same('integer', 'attempts'),
      ...cased('timestamptz', 'made_at', 'tried_at', 'settled_at'),
    ],
    rows: ({ mails }) => mails.map(settled),
  },
];
