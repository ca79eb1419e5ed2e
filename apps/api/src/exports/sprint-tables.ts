import { milestoneKey } from '@scrimmage/domain/milestone';
import { pilotKey } from '@scrimmage/domain/pilot';
import { sprintKey } from '@scrimmage/domain/sprint';
import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

const cells = (row: ExportedRow, ...fields: readonly string[]) => fields.map((field) => value(row, field));
const keyed = (key: (number: number) => string, number: unknown) =>
  number === null ? null : key(number as number);

/** Teams, sprints and roads with what was forecast, one table each. */
export const sprintTables = {
  'teams.csv': {
    section: 'teams',
    header: ['Team', 'Program', 'Pilot', 'Id'],
    lines: (row, { program }) => [
      [value(row, 'name'), named(program, row.programId), keyed(pilotKey, row.pilotNumber), value(row, 'id')],
    ],
  },
  'sprints.csv': {
    section: 'sprints',
    header: [
      ...[
        'Key',
        'Team',
        'Focus',
        'Goals',
        'Goals met',
        'Starts on',
        'Ends on',
        'Planned items',
        'Capacity',
        'Outcome',
      ],
      ...[
        'Finished',
        'Added',
        'Evidence',
        'Evidence link',
        'Learned',
        'Next focus',
        'Planned by',
        'Closed by',
      ],
      ...['Closed at', 'Id'],
    ],
    lines: (row, { member }) => {
      const goals = row.goals as readonly { readonly text: string; readonly met: boolean | null }[];
      return [
        [
          sprintKey(row.number as number),
          ...cells(row, 'team', 'focus'),
          goals.map(({ text }) => text).join('; '),
          row.outcome === null ? null : goals.filter(({ met }) => met === true).length,
          ...cells(row, 'startsOn', 'endsOn', 'plannedItems', 'capacity', 'outcome', 'finished', 'added'),
          ...cells(row, 'evidence', 'evidenceUrl', 'learned', 'nextFocus'),
          named(member, row.plannedBy),
          named(member, row.closedBy),
          ...cells(row, 'closedAt', 'id'),
        ],
      ];
    },
  },
  'milestones.csv': {
    section: 'milestones',
    header: [
      ...[
        'Key',
        'Milestone',
        'Program',
        'Outcome',
        'State',
        'Wanted on',
        'Reached on',
        'Items left',
        'Items finished',
      ],
      'Id',
    ],
    lines: (row, { program }) => {
      const parts = row.parts as readonly { readonly remaining: number; readonly finished: number }[];
      return [
        [
          milestoneKey(row.number as number),
          value(row, 'name'),
          named(program, row.programId),
          ...cells(row, 'lane', 'state', 'wantedOn', 'reachedOn'),
          parts.reduce((sum, { remaining }) => sum + remaining, 0),
          parts.reduce((sum, { finished }) => sum + finished, 0),
          value(row, 'id'),
        ],
      ];
    },
  },
  'milestone-changes.csv': {
    section: 'milestoneChanges',
    header: [
      ...[
        'Milestone',
        'Change',
        'Items',
        'Team',
        'Sprint',
        'Wanted before',
        'Wanted after',
        'Reason',
        'Taken back',
      ],
      ...['Said at', 'Said by', 'Id'],
    ],
    lines: (row, { member }) => [
      [
        milestoneKey(row.milestoneNumber as number),
        ...cells(row, 'kind', 'items', 'team'),
        keyed(sprintKey, row.sprintNumber),
        ...cells(row, 'wantedBefore', 'wantedAfter', 'reason', 'takenBack', 'saidAt'),
        named(member, row.saidBy),
        value(row, 'id'),
      ],
    ],
  },
  'forecasts.csv': {
    section: 'frozenForecasts',
    header: [
      ...[
        'Milestone',
        'Made on',
        'Made by',
        'State',
        'P50',
        'P85',
        'P95',
        'Wanted on',
        'Chance',
        'Items left',
        'Wide',
      ],
      ...['Method', 'Version', 'Id'],
    ],
    lines: (row, { member }) => [
      [
        milestoneKey(row.milestoneNumber as number),
        value(row, 'madeOn'),
        named(member, row.madeBy),
        ...cells(row, 'state', 'p50', 'p85', 'p95', 'wantedOn', 'chance', 'remaining', 'wide', 'method'),
        ...cells(row, 'methodVersion', 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredSprints: readonly RestoredTable[] = [
  {
    name: 'team',
    fields: [
      ...cased('uuid', 'id', 'program_id', 'pilot_id'),
      ...same('text', 'name'),
      ...same('boolean', 'own'),
      ...cased('timestamptz', 'created_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ teams }) => teams,
  },
  {
    name: 'sprint',
    fields: [
      ...cased('uuid', 'id', 'team_id', 'planned_by', 'closed_by', 'import_id'),
      ...cased('integer', 'number', 'planned_items', 'finished', 'added', 'version'),
      ...cased('text', 'focus', 'outcome', 'evidence', 'evidence_url', 'learned', 'next_focus'),
      ...same('json', 'goals'),
      ...cased('date', 'starts_on', 'ends_on'),
      ...same('double precision', 'capacity'),
      ...cased('timestamptz', 'planned_at', 'closed_at'),
    ],
    rows: ({ sprints }) => sprints,
  },
  {
    name: 'road_lane',
    fields: [
      ...cased('uuid', 'id', 'program_id'),
      ...same('text', 'name'),
      ...same('integer', 'place', 'version'),
    ],
    rows: ({ roadLanes }) => roadLanes,
  },
  {
    name: 'milestone',
    fields: [
      ...cased('uuid', 'id', 'program_id', 'lane_id', 'added_by'),
      ...same('integer', 'number', 'version'),
      ...same('text', 'name', 'state'),
      ...cased('date', 'wanted_on', 'reached_on'),
      ...cased('timestamptz', 'added_at'),
    ],
    rows: ({ milestones }) => milestones,
  },
  {
    name: 'milestone_part',
    fields: [...cased('uuid', 'milestone_id', 'team_id'), ...same('integer', 'remaining', 'finished')],
    rows: ({ milestones }) =>
      milestones.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, milestoneId: id }))),
  },
  {
    name: 'milestone_change',
    fields: [
      ...cased('uuid', 'id', 'milestone_id', 'team_id', 'sprint_id', 'said_by'),
      ...same('text', 'kind', 'reason'),
      ...same('integer', 'items'),
      ...cased('date', 'wanted_before', 'wanted_after'),
      ...cased('timestamptz', 'said_at'),
      ...cased('boolean', 'taken_back'),
    ],
    rows: ({ milestoneChanges }) => milestoneChanges,
  },
  {
    name: 'frozen_forecast',
    fields: [
      ...cased('uuid', 'id', 'milestone_id', 'made_by'),
      ...cased('date', 'made_on', 'week_of', 'p50', 'p85', 'p95', 'wanted_on'),
      ...cased('timestamptz', 'made_at'),
      ...cased('text', 'state', 'method', 'inputs_hash'),
      ...cased('integer', 'sprints_needed', 'remaining', 'method_version'),
      ...same('boolean', 'wide'),
      ...same('double precision', 'chance'),
    ],
    rows: ({ frozenForecasts }) => frozenForecasts,
  },
];
