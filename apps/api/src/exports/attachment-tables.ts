import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';

/** Documents as a list; what is in them is in scrimmage.json alone. */
export const attachmentTables = {
  'attachments.csv': {
    section: 'attachments',
    header: [
      'Attached to',
      'Name',
      'Kind',
      'Bytes',
      'SHA-256',
      'Added at',
      'Added by',
      'Attached to id',
      'Id',
    ],
    lines: (row, { member }) => [
      [
        ...['subjectKind', 'name', 'kind', 'size', 'sha256', 'addedAt'].map((field) => value(row, field)),
        named(member, row.addedBy),
        value(row, 'subjectId'),
        value(row, 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredAttachments: readonly RestoredTable[] = [
  {
    name: 'attachment',
    fields: [
      ...cased('uuid', 'id', 'subject_id', 'added_by'),
      ...cased('text', 'subject_kind', 'name', 'kind', 'sha256'),
      ...cased('timestamptz', 'added_at'),
      ...same('integer', 'size', 'version'),
    ],
    rows: ({ attachments }) => attachments,
  },
];
