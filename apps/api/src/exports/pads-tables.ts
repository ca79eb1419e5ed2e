import type { CsvValue } from '@scrimmage/domain/exports/csv';
import type { PadsRating } from '@scrimmage/domain/pads';
import { countedLevel } from '@scrimmage/domain/pads-profile';
import { pilotKey } from '@scrimmage/domain/pilot';
import { type Names, named, type Table, value, within } from './csv-table.js';
import type { ExportedRow } from './sections.js';

/** Each criterion of each rating of a pilot. */
function padsLines(row: ExportedRow, { member }: Names): readonly (readonly CsvValue[])[] {
  return (row.padsRatings as readonly PadsRating[]).flatMap(
    ({ id, raterId, kind, sentence, levels, ratedAt }) =>
      levels.map(({ criterion, level, note, artefact }) => [
        pilotKey(row.number as number),
        ratedAt,
        named(member, raterId),
        kind,
        sentence,
        criterion,
        level,
        countedLevel(level, artefact !== null),
        note,
        artefact?.title ?? null,
        artefact?.url ?? null,
        id,
      ]),
  );
}

/** How real pilots were rated, and how their leads said they go; one table each. */
export const padsTables = {
  'pads.csv': {
    section: 'pilots',
    header: [
      ...[
        'Pilot',
        'Rated at',
        'Rater e-mail',
        'Kind',
        'How it was settled',
        'Criterion',
        'Level',
        'Counts',
        'Note',
      ],
      ...['Artefact', 'Address', 'Id'],
    ],
    lines: padsLines,
  },
  'health.csv': {
    section: 'pilots',
    header: ['Pilot', 'Declared at', 'By e-mail', 'Health', 'Why', 'Id'],
    lines: within('healthDeclarations', (item, { member }) => [
      value(item, 'declaredAt'),
      named(member, item.declaredBy),
      value(item, 'state'),
      value(item, 'sentence'),
      value(item, 'id'),
    ]),
  },
} as const satisfies Readonly<Record<string, Table>>;
