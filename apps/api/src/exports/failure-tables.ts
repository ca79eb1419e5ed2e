import { failureKey } from '@scrimmage/domain/failure';
import { pilotKey } from '@scrimmage/domain/pilot';
import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

const pilotOf = ({ pilotNumber }: ExportedRow) =>
  pilotNumber === null ? null : pilotKey(pilotNumber as number);

/** What did not work, and where it was seen again, one table each; amounts are whole numbers of the smallest unit. */
export const failureTables = {
  'failures.csv': {
    section: 'failures',
    header: [
      ...['Key', 'What failed', 'Pilot', 'Program', 'Cause', 'Kind', 'Started on', 'Seen on', 'Stopped on'],
      ...['Internal cost', 'Currency', 'Mode 1 affected', 'People to tell', 'Decision', 'Logged at'],
      ...['Logged by', 'Taken back at', 'Taken back by', 'Taken back because', 'Id'],
    ],
    lines: (row, { member, program }) => [
      [
        failureKey(row.number as number),
        value(row, 'whatFailed'),
        pilotOf(row),
        named(program, row.programId),
        ...['cause', 'kind', 'startedOn', 'seenOn', 'stoppedOn'].map((field) => value(row, field)),
        ...['internalCost', 'internalCurrency', 'mode1Affected'].map((field) => value(row, field)),
        (row.toTell as readonly ExportedRow[]).map(({ memberId }) => named(member, memberId)).join(', '),
        ...['decisionId', 'loggedAt'].map((field) => value(row, field)),
        named(member, row.loggedBy),
        value(row, 'withdrawnAt'),
        named(member, row.withdrawnBy),
        ...['withdrawnReason', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
  'sightings.csv': {
    section: 'sightings',
    header: ['Failure', 'Seen on', 'Pilot', 'Program', 'Note', 'Said at', 'Said by', 'Id'],
    lines: (row, { member, program }) => [
      [
        failureKey(row.failureNumber as number),
        value(row, 'onDay'),
        pilotOf(row),
        named(program, row.programId),
        ...['note', 'saidAt'].map((field) => value(row, field)),
        named(member, row.saidBy),
        value(row, 'id'),
      ],
    ],
  },
  'causes.csv': {
    section: 'causes',
    header: ['Place', 'Cause', 'Hints', 'Retired', 'Id'],
    lines: (row) => [
      [
        ...['place', 'name'].map((field) => value(row, field)),
        (row.hints as readonly string[]).join(', '),
        ...['retired', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredFailures: readonly RestoredTable[] = [
  {
    name: 'cause',
    fields: [
      ...same('uuid', 'id'),
      ...same('text', 'name'),
      ...same('json', 'hints'),
      ...same('integer', 'place', 'version'),
      ...same('boolean', 'retired'),
    ],
    rows: ({ causes }) => causes,
  },
  {
    name: 'failure',
    fields: [
      ...cased(
        'uuid',
        'id',
        'pilot_id',
        'program_id',
        'cause_id',
        'decision_id',
        'logged_by',
        'withdrawn_by',
      ),
      ...cased('text', 'what_failed', 'kind', 'internal_currency', 'withdrawn_reason'),
      ...cased('date', 'started_on', 'seen_on', 'stopped_on'),
      ...cased('bigint', 'internal_cost'),
      ...cased('boolean', 'mode1_affected'),
      ...cased('timestamptz', 'logged_at', 'withdrawn_at', 'updated_at'),
      ...same('integer', 'number', 'version'),
    ],
    rows: ({ failures }) => failures,
  },
  {
    name: 'failure_to_tell',
    fields: [
      ...cased('uuid', 'failure_id', 'member_id', 'said_by'),
      ...cased('timestamptz', 'said_at', 'known_at'),
    ],
    rows: ({ failures }) =>
      failures.flatMap(({ id, toTell }) => toTell.map((told) => ({ ...told, failureId: id }))),
  },
  {
    name: 'sighting',
    fields: [
      ...cased('uuid', 'id', 'failure_id', 'pilot_id', 'program_id', 'said_by'),
      ...cased('date', 'on_day'),
      ...same('text', 'note'),
      ...cased('timestamptz', 'said_at'),
    ],
    rows: ({ sightings }) => sightings,
  },
];

/** What was said of repeats, written back behind learnings. */
export const restoredRepeats: readonly RestoredTable[] = [
  {
    name: 'repeat',
    fields: [
      ...cased('uuid', 'id', 'failure_id', 'earlier_id', 'learning_id', 'said_by'),
      ...cased('boolean', 'we_knew'),
      ...same('text', 'note'),
      ...cased('timestamptz', 'said_at'),
    ],
    rows: ({ repeats }) => repeats,
  },
];
