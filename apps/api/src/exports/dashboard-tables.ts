import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';

/** Dashboards, one line each. */
export const dashboardTables = {
  'dashboards.csv': {
    section: 'dashboards',
    header: ['Title', 'Owner', 'Shared with', 'Tiles', 'Made at', 'Changed at', 'Deleted at', 'Id'],
    lines: (row, { member }) => [
      [
        value(row, 'title'),
        named(member, row.ownerId),
        value(row, 'sharing'),
        (row.tiles as readonly unknown[]).length,
        ...['madeAt', 'changedAt', 'deletedAt', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredDashboards: readonly RestoredTable[] = [
  {
    name: 'dashboard',
    fields: [
      ...cased('uuid', 'id', 'owner_id'),
      ...same('text', 'title', 'sharing'),
      ...same('json', 'tiles'),
      ...cased('timestamptz', 'made_at', 'changed_at', 'deleted_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ dashboards }) => dashboards,
  },
];
