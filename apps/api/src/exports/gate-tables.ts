import { pilotKey } from '@scrimmage/domain/pilot';
import { named, type Table, value } from './csv-table.js';
import type { ExportedRow } from './sections.js';

const key = (row: ExportedRow) => pilotKey(row.pilotNumber as number);

/** What was decided, promised and looked at again, one table each. */
export const gateTables = {
  'decisions.csv': {
    section: 'decisions',
    header: [
      ...['Pilot', 'Gate', 'Choice', 'Outcome', 'Decided at', 'Decided by', 'Reason', 'Affected'],
      ...['Against the recommendation', 'Why against it', 'Leaves things as they are', 'Missing and why'],
      ...['New decision date', 'Scale owner', 'Snapshot hash', 'Id'],
    ],
    lines: (row, { member }) => [
      [
        key(row),
        ...['gate', 'choice', 'outcome', 'decidedAt'].map((field) => value(row, field)),
        named(member, row.decidedBy),
        ...['reason', 'affected', 'overrule', 'overruleReason', 'statusQuo'].map((field) =>
          value(row, field),
        ),
        (row.overrules as readonly ExportedRow[]).map(({ item, reason }) => `${item}: ${reason}`).join('\n'),
        value(row, 'newDecisionDate'),
        named(member, row.scaleOwnerId),
        value(row, 'snapshotHash'),
        value(row, 'id'),
      ],
    ],
  },
  'conditions.csv': {
    section: 'conditions',
    header: [
      'Pilot',
      'Gate',
      'Condition',
      'Due on',
      'Owner',
      'Set at',
      'Cleared at',
      'Cleared by',
      'Note',
      'Id',
    ],
    lines: (row, { member }) => [
      [
        key(row),
        ...['gate', 'text', 'dueOn'].map((field) => value(row, field)),
        named(member, row.ownerId),
        ...['setAt', 'clearedAt'].map((field) => value(row, field)),
        named(member, row.clearedBy),
        ...['note', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
  'follow-ups.csv': {
    section: 'followUps',
    header: [
      ...['Pilot', 'Days', 'Due on', 'Metric', 'Unit', 'Effect in pilot', 'Effect at scale'],
      ...['Recorded at', 'Recorded by', 'Note', 'Id'],
    ],
    lines: (row, { member }) => [
      [
        key(row),
        ...['days', 'dueOn', 'metric', 'unit', 'effectInPilot', 'effectAtScale', 'recordedAt'].map((field) =>
          value(row, field),
        ),
        named(member, row.recordedBy),
        ...['note', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;
