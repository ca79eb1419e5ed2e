import { failureKey } from '@scrimmage/domain/failure';
import { learningKey } from '@scrimmage/domain/learning';
import { pilotKey } from '@scrimmage/domain/pilot';
import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

/** A number as the key people use for it; null when there is none. */
const keyed = (key: (number: number) => string, number: unknown) =>
  typeof number === 'number' ? key(number) : null;

/** What was learned, where it was met again, and what is to be done, one table each. */
export const learningTables = {
  'learnings.csv': {
    section: 'learnings',
    header: [
      ...['Key', 'State', 'Event', 'Lesson', 'Recommendation', 'Evidence', 'Why', 'Pilot', 'Program'],
      ...['Recorded at', 'Recorded by', 'Validated at', 'Validated by', 'Id'],
    ],
    lines: (row, { member, program }) => [
      [
        keyed(learningKey, row.number),
        ...['state', 'event', 'lesson', 'recommendation', 'evidence', 'stateReason'].map((field) =>
          value(row, field),
        ),
        keyed(pilotKey, row.pilotNumber),
        named(program, row.programId),
        value(row, 'recordedAt'),
        named(member, row.recordedBy),
        value(row, 'validatedAt'),
        named(member, row.validatedBy),
        value(row, 'id'),
      ],
    ],
  },
  'reuses.csv': {
    section: 'reuses',
    header: [
      ...['Learning', 'Pilot', 'Met at', 'Answer', 'What changed', 'Answered at', 'Answered by'],
      ...['Outcome', 'Note', 'Id'],
    ],
    lines: (row, { member }) => [
      [
        keyed(learningKey, row.learningNumber),
        keyed(pilotKey, row.pilotNumber),
        ...['moment', 'answer', 'changed', 'answeredAt'].map((field) => value(row, field)),
        named(member, row.answeredBy),
        ...['outcome', 'outcomeNote', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
  'learning-follow-ups.csv': {
    section: 'learningFollowUps',
    header: ['Failure', 'Learning', 'What', 'Owner', 'Due on', 'Done at', 'Done by', 'Note', 'Id'],
    lines: (row, { member }) => [
      [
        keyed(failureKey, row.failureNumber),
        keyed(learningKey, row.learningNumber),
        value(row, 'text'),
        named(member, row.ownerId),
        ...['dueOn', 'completedAt'].map((field) => value(row, field)),
        named(member, row.completedBy),
        ...['note', 'id'].map((field) => value(row, field)),
      ],
    ],
  },
  'failure-budgets.csv': {
    section: 'failureBudgets',
    header: [
      ...['Program', 'Version', 'Planned share', 'Planned count', 'Period', 'Money', 'Currency'],
      ...['Days until a learning', 'Set at', 'Set by'],
    ],
    lines: (row, { member, program }) => [
      [
        named(program, row.programId),
        ...['version', 'plannedShare', 'plannedCount', 'period', 'money', 'currency', 'learningDays'].map(
          (field) => value(row, field),
        ),
        value(row, 'setAt'),
        named(member, row.setBy),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

const ofLearnings = (learnings: readonly ExportedRow[], list: 'causes' | 'pilots') =>
  learnings.flatMap((learning) =>
    (learning[list] as readonly ExportedRow[]).map((item) => ({ ...item, learningId: learning.id })),
  );

/** The same, written back. */
export const restoredLearnings: readonly RestoredTable[] = [
  {
    name: 'failure_budget',
    fields: [
      ...cased('uuid', 'program_id', 'set_by'),
      ...cased('integer', 'version', 'learning_days'),
      ...cased('double precision', 'planned_share', 'planned_count'),
      ...same('text', 'period', 'currency'),
      ...same('bigint', 'money'),
      ...same('json', 'consequences'),
      ...cased('timestamptz', 'set_at'),
    ],
    rows: ({ failureBudgets }) => failureBudgets,
  },
  {
    name: 'learning',
    fields: [
      ...cased(
        'uuid',
        'id',
        'failure_id',
        'pilot_id',
        'program_id',
        'merged_into',
        'validated_by',
        'recorded_by',
      ),
      ...cased('text', 'event', 'lesson', 'recommendation', 'evidence', 'state', 'state_reason'),
      ...cased('timestamptz', 'validated_at', 'recorded_at', 'updated_at'),
      ...same('integer', 'number', 'version'),
    ],
    // What was merged points at what stayed.
    rows: ({ learnings }) => [
      ...learnings.filter(({ mergedInto }) => mergedInto === null),
      ...learnings.filter(({ mergedInto }) => mergedInto !== null),
    ],
  },
  {
    name: 'learning_cause',
    fields: cased('uuid', 'learning_id', 'cause_id'),
    rows: ({ learnings }) => ofLearnings(learnings, 'causes'),
  },
  {
    name: 'learning_pilot',
    fields: [
      ...cased('uuid', 'learning_id', 'pilot_id', 'said_by'),
      ...same('text', 'side', 'note'),
      ...cased('timestamptz', 'said_at'),
    ],
    rows: ({ learnings }) => ofLearnings(learnings, 'pilots'),
  },
  {
    name: 'learning_challenge',
    fields: [
      ...cased('uuid', 'id', 'learning_id', 'pilot_id', 'challenged_by', 'answered_by'),
      ...same('text', 'reason', 'answer'),
      ...cased('timestamptz', 'challenged_at', 'answered_at'),
    ],
    rows: ({ learningChallenges }) => learningChallenges,
  },
  {
    name: 'learning_merge',
    fields: [
      ...cased('uuid', 'id', 'into_id', 'from_id', 'merged_by'),
      ...same('json', 'was'),
      ...cased('timestamptz', 'merged_at', 'undone_at'),
    ],
    rows: ({ learningMerges }) => learningMerges,
  },
  {
    name: 'reuse',
    fields: [
      ...cased('uuid', 'id', 'learning_id', 'pilot_id', 'answered_by'),
      ...cased('text', 'moment', 'answer', 'changed', 'outcome', 'outcome_note'),
      ...cased('timestamptz', 'answered_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ reuses }) => reuses,
  },
  {
    name: 'learning_follow_up',
    fields: [
      ...cased('uuid', 'id', 'failure_id', 'learning_id', 'owner_id', 'added_by', 'completed_by'),
      ...same('text', 'text', 'note'),
      ...cased('date', 'due_on'),
      ...cased('timestamptz', 'added_at', 'completed_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ learningFollowUps }) => learningFollowUps,
  },
];
