import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';

/** Saved views, templates and changes of many pilots, one line each. */
export const everydayTables = {
  'saved-views.csv': {
    section: 'savedViews',
    header: ['Name', 'List', 'Owner', 'Shared with', 'Address', 'Made at', 'Changed at', 'Deleted at', 'Id'],
    lines: (row, { member }) => [
      [
        value(row, 'name'),
        value(row, 'list'),
        named(member, row.ownerId),
        value(row, 'sharing'),
        JSON.stringify(row.params),
        ...['madeAt', 'changedAt', 'deletedAt', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
  'pilot-templates.csv': {
    section: 'pilotTemplates',
    header: ['Name', 'Owner', 'Claims', 'Defaults', 'Made at', 'Changed at', 'Deleted at', 'Id'],
    lines: (row, { member }) => [
      [
        value(row, 'name'),
        named(member, row.ownerId),
        (row.defaults as { readonly criteria: readonly unknown[] }).criteria.length,
        JSON.stringify(row.defaults),
        ...['madeAt', 'changedAt', 'deletedAt', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
  'bulk-edits.csv': {
    section: 'bulkEdits',
    header: ['By', 'At', 'Reason', 'Changed', 'Were so already', 'Refused', 'Taken back at', 'Id'],
    lines: (row, { member }) => [
      [
        named(member, row.byId),
        value(row, 'at'),
        value(row, 'reason'),
        ...[row.made, row.same, row.refused].map((list) => (list as readonly unknown[]).length),
        value(row, 'undoneAt'),
        value(row, 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredEveryday: readonly RestoredTable[] = [
  {
    name: 'saved_view',
    fields: [
      ...cased('uuid', 'id', 'owner_id'),
      ...same('text', 'list', 'name', 'sharing'),
      ...same('json', 'params'),
      ...cased('timestamptz', 'made_at', 'changed_at', 'deleted_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ savedViews }) => savedViews,
  },
  {
    name: 'pilot_template',
    fields: [
      ...cased('uuid', 'id', 'owner_id'),
      ...same('text', 'name'),
      ...same('json', 'defaults'),
      ...cased('timestamptz', 'made_at', 'changed_at', 'deleted_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ pilotTemplates }) => pilotTemplates,
  },
  {
    name: 'bulk_edit',
    fields: [
      ...cased('uuid', 'id', 'by_id'),
      ...cased('timestamptz', 'at', 'undone_at'),
      ...same('text', 'reason'),
      ...same('json', 'changes', 'made', 'same', 'refused', 'kept'),
      ...same('integer', 'version'),
    ],
    rows: ({ bulkEdits }) => bulkEdits,
  },
];
