import type { VendorContact, VendorDocument, VendorSpelling } from '@scrimmage/domain/vendors';
import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';

/** Vendors with their spellings, contacts and documents, one table each. */
export const vendorTables = {
  'vendors.csv': {
    section: 'vendors',
    header: ['Name', 'Other spellings', 'Website', 'Note', 'Merged into', 'Added at', 'Added by', 'Id'],
    lines: (row, { vendor, member }) => [
      [
        value(row, 'name'),
        (row.spellings as readonly VendorSpelling[]).map(({ name }) => name).join('\n'),
        value(row, 'website'),
        value(row, 'note'),
        named(vendor, row.mergedInto),
        value(row, 'createdAt'),
        named(member, row.createdBy),
        value(row, 'id'),
      ],
    ],
  },
  'vendor-contacts.csv': {
    section: 'vendors',
    header: ['Vendor', 'Name', 'Role', 'E-mail', 'Telephone'],
    lines: (row) =>
      (row.contacts as readonly VendorContact[]).map(({ name, role, email, phone }) => [
        value(row, 'name'),
        ...[name, role, email, phone],
      ]),
  },
  'vendor-documents.csv': {
    section: 'vendors',
    header: ['Vendor', 'Title', 'Address', 'Pilot id'],
    lines: (row) =>
      (row.documents as readonly VendorDocument[]).map(({ title, url, pilotId }) => [
        value(row, 'name'),
        ...[title, url, pilotId],
      ]),
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredVendors: readonly RestoredTable[] = [
  {
    name: 'vendor',
    fields: [
      ...cased('uuid', 'id', 'merged_into', 'created_by'),
      ...cased('text', 'name', 'name_key', 'website', 'note'),
      ...same('json', 'contacts', 'documents'),
      ...cased('timestamptz', 'created_at', 'updated_at'),
      ...same('integer', 'version'),
    ],
    // A vendor that was merged points at one that was not.
    rows: ({ vendors }) => [
      ...vendors.filter(({ mergedInto }) => !mergedInto),
      ...vendors.filter(({ mergedInto }) => mergedInto),
    ],
  },
  {
    name: 'vendor_name',
    fields: [...cased('uuid', 'vendor_id'), ...cased('text', 'name', 'name_key')],
    rows: ({ vendors }) =>
      vendors.flatMap(({ id, spellings }) => spellings.map((row) => ({ ...row, vendorId: id }))),
  },
  {
    name: 'vendor_apart',
    fields: [...cased('uuid', 'one', 'other', 'said_by'), ...cased('timestamptz', 'said_at')],
    rows: ({ vendors }) => vendors.flatMap(({ id, apart }) => apart.map((row) => ({ ...row, one: id }))),
  },
  {
    name: 'vendor_merge',
    fields: [
      ...cased('uuid', 'id', 'into_id', 'from_id', 'merged_by'),
      ...same('json', 'moved'),
      ...cased('timestamptz', 'merged_at', 'undone_at'),
    ],
    rows: ({ vendorMerges }) => vendorMerges,
  },
];
