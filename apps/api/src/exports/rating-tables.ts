import { pilotKey } from '@scrimmage/domain/pilot';
import { ratingQuestions } from '@scrimmage/domain/vendor-rating';
import { named, type Table, value } from './csv-table.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import type { ExportedRow } from './sections.js';

interface Answer {
  readonly question: string;
  readonly level: number | null;
}

const levels = ({ answers }: ExportedRow) =>
  ratingQuestions.map(
    (question) => (answers as readonly Answer[]).find((one) => one.question === question)?.level ?? null,
  );

interface Replied {
  readonly text: string;
  readonly name: string;
  readonly repliedAt: string;
}

/** Ratings with what vendors answered, and what people made of stances. */
export const ratingTables = {
  'ratings.csv': {
    section: 'ratings',
    header: [
      ...[
        'Vendor',
        'Pilot',
        'Form',
        'Fee at risk',
        'Pays when we stop',
        'Staff in the game',
        'Speed of fixing',
      ],
      ...['Reason', 'Would use again', 'Rated at', 'Rated by', 'Answer', 'Answered by', 'Answered at', 'Id'],
    ],
    lines: (row, { vendor, member }) => {
      const reply = row.reply as Replied | null;
      return [
        [
          named(vendor, row.vendorId),
          pilotKey(row.pilotNumber as number),
          value(row, 'formVersion'),
          ...levels(row),
          ...['reason', 'wouldUseAgain', 'ratedAt'].map((field) => value(row, field)),
          named(member, row.ratedBy),
          ...[reply?.text ?? null, reply?.name ?? null, reply?.repliedAt ?? null],
          value(row, 'id'),
        ],
      ];
    },
  },
  'stances.csv': {
    section: 'stanceConfirmations',
    header: ['Vendor', 'Stance', 'Pretender', 'Reason', 'Confirmed at', 'Confirmed by', 'Id'],
    lines: (row, { vendor, member }) => [
      [
        named(vendor, row.vendorId),
        ...['stance', 'pretender', 'reason', 'confirmedAt'].map((field) => value(row, field)),
        named(member, row.confirmedBy),
        value(row, 'id'),
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

/** The same, written back. */
export const restoredRatings: readonly RestoredTable[] = [
  {
    name: 'rating',
    fields: [
      ...cased('uuid', 'id', 'engagement_id', 'rated_by'),
      ...cased('integer', 'form_version'),
      ...same('json', 'answers'),
      ...same('text', 'reason'),
      ...cased('boolean', 'would_use_again'),
      ...cased('timestamptz', 'rated_at'),
    ],
    rows: ({ ratings }) => ratings,
  },
  {
    name: 'rating_reply',
    fields: [
      ...cased('uuid', 'rating_id'),
      ...same('text', 'text', 'name'),
      ...cased('timestamptz', 'replied_at'),
    ],
    rows: ({ ratings }) =>
      ratings.flatMap(({ id, reply }) =>
        typeof reply === 'object' && reply !== null ? [{ ...reply, ratingId: id }] : [],
      ),
  },
  {
    name: 'stance_confirmation',
    fields: [
      ...cased('uuid', 'id', 'vendor_id', 'confirmed_by'),
      ...cased('text', 'stance', 'reason', 'inputs_hash'),
      ...same('boolean', 'pretender'),
      ...cased('timestamptz', 'confirmed_at'),
    ],
    rows: ({ stanceConfirmations }) => stanceConfirmations,
  },
];
