import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';

const shares = ['core', 'adjacent', 'transformational'] as const;

/** Targets declared, one line a version. */
export const balanceTables = {
  'target-mixes.csv': {
    section: 'targetMixes',
    header: ['Version', 'Core', 'Adjacent', 'Transformational', 'Set at', 'Set by'],
    lines: (row, { member }) => [
      [...['version', ...shares, 'setAt'].map((field) => value(row, field)), named(member, row.setBy)],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredBalance: readonly RestoredTable[] = [
  {
    name: 'target_mix',
    fields: [
      ...same('integer', 'version', ...shares),
      ...cased('uuid', 'set_by'),
      ...cased('timestamptz', 'set_at'),
    ],
    rows: ({ targetMixes }) => targetMixes,
  },
];
