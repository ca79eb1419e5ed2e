import { pilotKey } from '@scrimmage/domain/pilot';
import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

const pilotOf = ({ pilotNumber }: ExportedRow) =>
  pilotNumber === null ? null : pilotKey(pilotNumber as number);

/** The ledger and what value was accepted, one table each; amounts are whole numbers of the smallest unit. */
export const ledgerTables = {
  'ledger.csv': {
    section: 'ledgerEntries',
    header: [
      ...[
        'Kind',
        'Vendor',
        'Pilot',
        'Number',
        'Day',
        'Period from',
        'Period to',
        'Amount',
        'Currency',
        'Rate',
      ],
      ...['Billed for', 'Fee', 'Note', 'Disputed', 'Credit of', 'Struck at', 'Struck by', 'Struck because'],
      ...['Supplier as given', 'Row', 'Recorded at', 'Recorded by', 'Id'],
    ],
    lines: (row, { vendor, member }) => [
      [
        value(row, 'kind'),
        named(vendor, row.vendorId),
        pilotOf(row),
        ...['number', 'onDay', 'periodFrom', 'periodTo', 'amount', 'currency', 'rate'].map((field) =>
          value(row, field),
        ),
        ...['triggerClaimed', 'fee', 'note', 'disputed', 'creditOf', 'struckAt'].map((field) =>
          value(row, field),
        ),
        named(member, row.struckBy),
        ...['struckReason', 'sourceSupplier', 'sourceRow', 'recordedAt'].map((field) => value(row, field)),
        named(member, row.recordedBy),
        value(row, 'id'),
      ],
    ],
  },
  'value-events.csv': {
    section: 'valueEvents',
    header: [
      ...['Vendor', 'Pilot', 'Day', 'What', 'Share of target', 'Acceptance', 'Accepted on', 'Accepted by'],
      ...['Struck because', 'Recorded at', 'Recorded by', 'Id'],
    ],
    lines: (row, { vendor, member }) => [
      [
        named(vendor, row.vendorId),
        pilotOf(row),
        ...['onDay', 'what', 'fraction', 'acceptance', 'acceptedOn'].map((field) => value(row, field)),
        named(member, row.acceptedBy),
        ...['struckReason', 'recordedAt'].map((field) => value(row, field)),
        named(member, row.recordedBy),
        value(row, 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredLedger: readonly RestoredTable[] = [
  {
    name: 'ledger_entry',
    fields: [
      ...cased(
        'uuid',
        'id',
        'vendor_id',
        'engagement_id',
        'credit_of',
        'struck_by',
        'import_id',
        'recorded_by',
      ),
      ...cased('text', 'kind', 'number', 'currency', 'trigger_claimed', 'fee', 'note', 'struck_reason'),
      ...cased('text', 'source_supplier'),
      ...cased('date', 'on_day', 'period_from', 'period_to'),
      ...same('bigint', 'amount'),
      ...same('double precision', 'rate'),
      ...same('boolean', 'disputed'),
      ...same('json', 'source'),
      ...cased('timestamptz', 'struck_at', 'recorded_at'),
      ...cased('integer', 'source_row', 'version'),
    ],
    // A credit points at its invoice.
    rows: ({ ledgerEntries }) => [
      ...ledgerEntries.filter(({ kind }) => kind === 'INVOICE'),
      ...ledgerEntries.filter(({ kind }) => kind !== 'INVOICE'),
    ],
  },
  {
    name: 'ledger_source',
    fields: [...cased('text', 'mapping', 'source_key'), ...cased('uuid', 'entry_id')],
    rows: ({ ledgerEntries }) =>
      ledgerEntries.flatMap(({ id, sourceMapping: mapping, sourceKey }) =>
        sourceKey ? [{ mapping, sourceKey, entryId: id }] : [],
      ),
  },
  {
    name: 'value_event',
    fields: [
      ...cased('uuid', 'id', 'engagement_id', 'accepted_by', 'recorded_by'),
      ...cased('date', 'on_day', 'accepted_on'),
      ...cased('text', 'what', 'acceptance', 'struck_reason'),
      ...same('double precision', 'fraction'),
      ...cased('timestamptz', 'recorded_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ valueEvents }) => valueEvents,
  },
];
