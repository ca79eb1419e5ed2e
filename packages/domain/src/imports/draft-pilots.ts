import { draftPilot, isGivenKey } from './draft-pilot.js';
import type { DraftedRow, RemarkKind, RowRemark, SourceRow } from './pilot-draft.js';
import type { PilotMapping } from './settle-mapping.js';

interface Seen {
  readonly firstRow: number;
  readonly firstPrint: string | null;
  times: number;
  /** The rows of a repeated key by what they say, to find those that say the same. */
  rows: Map<string, number> | null;
}

function about(
  source: SourceRow,
  mapping: PilotMapping,
  severity: RowRemark['severity'],
  kind: RemarkKind,
  sentence: string,
): RowRemark {
  const place = kind === 'REPEATED_KEY' ? mapping.places.get('SOURCE_KEY') : undefined;
  return {
    row: source.row,
    severity,
    kind,
    column: place === undefined ? null : (mapping.columns[place]?.name ?? null),
    value: place === undefined ? null : (source.cells[place] ?? null),
    sentence,
  };
}

function repeatedKey(
  source: SourceRow,
  mapping: PilotMapping,
  drafted: DraftedRow,
  first: number,
): DraftedRow {
  const refusal = about(source, mapping, 'REFUSED', 'REPEATED_KEY', `Row ${first} has the same id.`);
  if (!drafted.ok) return { ...drafted, refusals: [...drafted.refusals, refusal] };
  return { ok: false, row: source.row, sourceKey: drafted.draft.sourceKey, refusals: [refusal] };
}

/** The earlier row of this key that says the same; null when none does. */
function twinOf(seen: Seen, print: string, row: number): number | null {
  seen.rows ??= new Map(seen.firstPrint === null ? [] : [[seen.firstPrint, seen.firstRow]]);
  const twin = seen.rows.get(print) ?? null;
  if (twin === null) seen.rows.set(print, row);
  return twin;
}

/**
 * Starts making pilots of the rows of one file, to be called with each row once, in the file's order. Rows that share
 * program, unit and name become pilots of their own, numbered in that order in their source keys; a row that says the
 * same as an earlier one is remarked on; an id given a second time refuses the row. Keeps about 200 bytes a row.
 */
export function pilotDrafting(mapping: PilotMapping): (source: SourceRow) => DraftedRow {
  const seen = new Map<string, Seen>();
  return (source) => {
    const drafted = draftPilot(source, mapping);
    const key = drafted.ok ? drafted.draft.sourceKey : drafted.sourceKey;
    if (key === null) return drafted;
    const before = seen.get(key);
    if (!before) {
      const firstPrint = drafted.ok ? drafted.draft.fingerprint : null;
      seen.set(key, { firstRow: source.row, firstPrint, times: 1, rows: null });
      return drafted;
    }
    if (isGivenKey(key)) return repeatedKey(source, mapping, drafted, before.firstRow);
    before.times++;
    if (!drafted.ok) return drafted;
    const { draft } = drafted;
    const twin = twinOf(before, draft.fingerprint, source.row);
    const sentence = `The row says the same as row ${twin}; both were taken.`;
    const remarks =
      twin === null
        ? draft.remarks
        : [...draft.remarks, about(source, mapping, 'REMARK', 'REPEATED_ROW', sentence)];
    return { ok: true, draft: { ...draft, sourceKey: `${key}#${before.times}`, remarks } };
  };
}
