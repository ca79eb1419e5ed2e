import { type CsvValue, csvRow } from '@scrimmage/domain/exports/csv';
import { type ExportedPilot, pilotColumns } from '@scrimmage/domain/exports/pilot-columns';
import { ownStageWord } from '@scrimmage/domain/imports/stage-word';
import { type Outcome, pilotKey, type Stage } from '@scrimmage/domain/pilot';
import type { ValueModel } from '@scrimmage/domain/value-model';
import { attachmentTables } from './attachment-tables.js';
import { balanceTables } from './balance-tables.js';
import { type Names, named, type Table, value, within } from './csv-table.js';
import { dashboardTables } from './dashboard-tables.js';
import { engagementTables } from './engagement-tables.js';
import { everydayTables } from './everyday-tables.js';
import { evidenceTables } from './evidence-tables.js';
import type { ExportReader } from './export.reader.js';
import { failureTables } from './failure-tables.js';
import { gateTables } from './gate-tables.js';
import { learningTables } from './learning-tables.js';
import { ledgerTables } from './ledger-tables.js';
import { notificationTables } from './notification-tables.js';
import { padsTables } from './pads-tables.js';
import { ratingTables } from './rating-tables.js';
import type { ExportedRow, SectionName } from './sections.js';
import { sprintTables } from './sprint-tables.js';
import { vendorTables } from './vendor-tables.js';

function exportedPilot(row: ExportedRow, names: Names): ExportedPilot {
  const { stage, outcome } = row as { stage: Stage; outcome: Outcome | null };
  return {
    ...(row as unknown as ExportedPilot),
    key: pilotKey(row.number as number),
    program: named(names.program, row.programId) ?? '',
    unit: named(names.unit, row.unitId),
    system: named(names.system, row.systemId),
    stage: ownStageWord({ stage, outcome }),
    vendor: row.vendorText as string | null,
    leadEmail: named(names.member, row.leadId),
    sponsorEmail: named(names.member, row.sponsorId),
    deciderEmail: named(names.member, row.deciderId),
  };
}

/** Each benefit and cost of each version of a pilot's value, in minor units of the model's currency. */
function valueLines(row: ExportedRow): readonly (readonly CsvValue[])[] {
  return (row.valueModels as readonly ValueModel[]).flatMap(({ version, editedAt, currency, lines }) =>
    lines.map(({ side, name, per, amount, probability, startMonth, rampMonths }) => [
      pilotKey(row.number as number),
      version,
      editedAt,
      side,
      name,
      per,
      amount?.kind ?? null,
      amount?.low ?? null,
      amount?.likely ?? null,
      amount?.high ?? null,
      currency,
      probability,
      startMonth,
      rampMonths,
    ]),
  );
}

/** One table a kind of thing, by the name of its file. */
export const csvTables = {
  'pilots.csv': {
    section: 'pilots',
    header: pilotColumns.map(({ name }) => name),
    lines: (row, names) => {
      const pilot = exportedPilot(row, names);
      return [pilotColumns.map(({ field }) => pilot[field])];
    },
  },
  'members.csv': {
    section: 'members',
    header: ['Name', 'E-mail', 'Role', 'Active', 'Joined at', 'Id'],
    lines: (row) => [['name', 'email', 'role', 'active', 'joinedAt', 'id'].map((field) => value(row, field))],
  },
  'units.csv': {
    section: 'units',
    header: ['Name', 'Id'],
    lines: (row) => [[value(row, 'name'), value(row, 'id')]],
  },
  'programs.csv': {
    section: 'programs',
    header: ['Name', 'Purpose', 'Owner e-mail', 'Id'],
    lines: (row, { member }) => [
      [value(row, 'name'), value(row, 'purpose'), named(member, row.ownerId), value(row, 'id')],
    ],
  },
  'systems.csv': {
    section: 'systems',
    header: ['Name', 'Mode', 'Layer', 'Owner e-mail', 'Id'],
    lines: (row, { member }) => [
      [
        value(row, 'name'),
        value(row, 'mode'),
        value(row, 'layer'),
        named(member, row.ownerId),
        value(row, 'id'),
      ],
    ],
  },
  'systems-touched.csv': {
    section: 'pilots',
    header: ['Pilot', 'System', 'Access', 'Approver e-mail'],
    lines: within('systemsTouched', (item, { system, member }) => [
      named(system, item.systemId),
      value(item, 'access'),
      named(member, item.approverId),
    ]),
  },
  'comments.csv': {
    section: 'pilots',
    header: ['Pilot', 'Author e-mail', 'Text', 'At', 'Id'],
    lines: within('comments', (item, { member }) => [
      named(member, item.authorId),
      value(item, 'text'),
      value(item, 'createdAt'),
      value(item, 'id'),
    ]),
  },
  'sources.csv': {
    section: 'pilots',
    header: ['Pilot', 'Mapping', 'Source key', 'Row', 'Given', 'Remarks'],
    lines: within('sources', (item) => [
      value(item, 'mapping'),
      value(item, 'sourceKey'),
      value(item, 'row'),
      JSON.stringify(item.given),
      (item.remarks as readonly string[]).join('\n'),
    ]),
  },
  ...padsTables,
  'value-lines.csv': {
    section: 'pilots',
    header: [
      'Pilot',
      'Version',
      'Stated at',
      'Side',
      'Line',
      'Per',
      'Stated as',
      'Low (minor units)',
      'Most likely (minor units)',
      'High (minor units)',
      'Currency',
      'Chance',
      'First month',
      'Months until in full',
    ],
    lines: valueLines,
  },
  ...evidenceTables,
  ...vendorTables,
  ...ledgerTables,
  ...ratingTables,
  ...engagementTables,
  ...gateTables,
  ...failureTables,
  ...balanceTables,
  ...learningTables,
  ...sprintTables,
  ...dashboardTables,
  ...everydayTables,
  ...attachmentTables,
  ...notificationTables,
  'activity.csv': {
    section: 'activity',
    header: [
      'Number',
      'At',
      'Who',
      'What',
      'Kind',
      'Subject',
      'Changes',
      'Reason',
      'Subject id',
      'Id',
      'Hash',
    ],
    lines: (row) => [
      [
        value(row, 'seq'),
        value(row, 'at'),
        value(row, 'actorName'),
        value(row, 'verb'),
        value(row, 'subjectType'),
        value(row, 'subjectLabel'),
        JSON.stringify(row.changes),
        value(row, 'reason'),
        value(row, 'subjectId'),
        value(row, 'id'),
        value(row, 'hash'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

export type CsvName = keyof typeof csvTables;

/** Reads the names that tables show instead of ids. */
async function namesOf(reader: ExportReader): Promise<Names> {
  const book = async (section: SectionName, field: string) => {
    const names = new Map<string, string>();
    for await (const row of reader.rows(section)) names.set(String(row.id), String(row[field]));
    return names;
  };
  return {
    member: await book('members', 'email'),
    unit: await book('units', 'name'),
    program: await book('programs', 'name'),
    system: await book('systems', 'name'),
    metric: await book('metrics', 'name'),
    vendor: await book('vendors', 'name'),
  };
}

/** A table as CSV that is safe to open in a spreadsheet, row by row, behind a byte order mark spreadsheets need. */
export async function* asCsv(reader: ExportReader, name: CsvName): AsyncGenerator<string> {
  const { section, header, lines }: Table = csvTables[name];
  const names = await namesOf(reader);
  yield `\ufeff${csvRow(header)}`;
  for await (const row of reader.rows(section)) for (const line of lines(row, names)) yield csvRow(line);
}
