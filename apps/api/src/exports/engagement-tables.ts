import type { TermsSheet } from '@scrimmage/domain/engagements';
import type { CsvValue } from '@scrimmage/domain/exports/csv';
import { pilotKey } from '@scrimmage/domain/pilot';
import { type Names, named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

const fields = (row: ExportedRow, ...names: readonly string[]) => names.map((name) => value(row, name));
const whose = (row: ExportedRow, { vendor }: Names) => [
  pilotKey(row.pilotNumber as number),
  named(vendor, row.vendorId),
];

/** Each fee of each version of an engagement's terms; terms without fees are a line all the same. */
function feeLines(row: ExportedRow, names: Names): readonly (readonly CsvValue[])[] {
  const { currency, fees } = row.sheet as TermsSheet;
  const version = [
    ...whose(row, names),
    ...fields(row, 'version', 'state', 'name', 'recordedAt'),
    named(names.member, row.recordedBy),
    ...fields(row, 'reason'),
    currency,
  ];
  const id = value(row, 'id');
  if (fees.length === 0) return [[...version, ...Array<CsvValue>(9).fill(null), id]];
  return fees.map(
    ({ name, amount, trigger, day, everyDays, untilDay, contingent, refundableShare, clause }) => [
      ...version,
      ...[name, amount, trigger, day, everyDays, untilDay],
      contingent && `${contingent.shape} ${contingent.threshold} to ${contingent.full}`,
      ...[refundableShare, clause, id],
    ],
  );
}

/** What vendors say and sign, one table each. */
export const engagementTables = {
  'engagements.csv': {
    section: 'engagements',
    header: [
      ...[
        'Pilot',
        'Vendor',
        'Part',
        'Claimed share',
        'Claimed where',
        'Signed on',
        'Kick-off on',
        'Go-live on',
      ],
      ...['Ended on', 'Added at', 'Added by', 'Id'],
    ],
    lines: (row, names) => [
      [
        ...whose(row, names),
        ...fields(
          row,
          'scope',
          'claimedShare',
          'claimedWhere',
          'signedOn',
          'kickoffOn',
          'goLiveOn',
          'endedOn',
        ),
        value(row, 'createdAt'),
        named(names.member, row.createdBy),
        value(row, 'id'),
      ],
    ],
  },
  'terms.csv': {
    section: 'terms',
    header: [
      ...[
        'Pilot',
        'Vendor',
        'Version',
        'State',
        'Called',
        'Recorded at',
        'Recorded by',
        'Reason',
        'Currency',
      ],
      ...['Fee', 'Amount (minor units)', 'Trigger', 'Day', 'Every days', 'Until day', 'Depends on value'],
      ...['Refundable share', 'Clause', 'Id'],
    ],
    lines: feeLines,
  },
  'promises.csv': {
    section: 'promises',
    header: [
      ...['Pilot', 'Vendor', 'Promise', 'Said by', 'Said where', 'Said on', 'Due on', 'State', 'Evidence'],
      ...['Address', 'Settled at', 'Settled by', 'Id'],
    ],
    lines: (row, names) => [
      [
        ...whose(row, names),
        ...fields(row, 'text', 'saidBy', 'saidWhere', 'saidOn', 'dueOn', 'state', 'evidence', 'evidenceUrl'),
        value(row, 'settledAt'),
        named(names.member, row.settledBy),
        value(row, 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredEngagements: readonly RestoredTable[] = [
  {
    name: 'engagement',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'vendor_id', 'created_by'),
      ...cased('text', 'scope', 'claimed_where'),
      ...cased('double precision', 'claimed_share'),
      ...cased('date', 'signed_on', 'kickoff_on', 'go_live_on', 'ended_on'),
      ...cased('timestamptz', 'created_at', 'updated_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ engagements }) => engagements,
  },
  {
    name: 'terms',
    fields: [
      ...cased('uuid', 'id', 'engagement_id', 'recorded_by'),
      ...same('integer', 'version'),
      ...same('text', 'state', 'name', 'reason'),
      ...same('json', 'sheet'),
      ...cased('timestamptz', 'recorded_at'),
    ],
    rows: ({ terms }) => terms,
  },
  {
    name: 'promise',
    fields: [
      ...cased('uuid', 'id', 'engagement_id', 'recorded_by', 'settled_by'),
      ...cased('text', 'text', 'said_by', 'said_where', 'state', 'evidence', 'evidence_url'),
      ...cased('date', 'said_on', 'due_on'),
      ...cased('timestamptz', 'recorded_at', 'settled_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ promises }) => promises,
  },
];
