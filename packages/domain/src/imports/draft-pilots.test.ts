import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell } from '../exports/csv.js';
import { pilotDrafting } from './draft-pilots.js';
import type { ImportTarget } from './import-target.js';
import { newMapping } from './mapping-memory.js';
import type { DraftedRow, PilotDraft, RowRemark } from './pilot-draft.js';
import { type PilotMapping, settleMapping } from './settle-mapping.js';

const header = [
  'Id',
  'Name',
  'Agency',
  'Bureau',
  'Stage',
  'Purpose',
  'System',
  'Vendor',
  'Initiated',
  'Implemented',
  'Retired',
  'Contact',
  'Notes',
];
const targets: readonly ImportTarget[] = [
  'SOURCE_KEY',
  'NAME',
  'PROGRAM',
  'UNIT',
  'STAGE',
  'PROBLEM',
  'SYSTEM',
  'VENDOR',
  'PROPOSED_ON',
  'STARTED_ON',
  'CLOSED_ON',
  'LEAD_EMAIL',
  'KEEP',
];

type Cells = Partial<Record<(typeof header)[number], string>>;

const crane: Cells = { Name: 'Crane planning', Agency: 'Harbours', Bureau: 'Piers', Stage: 'Initiated' };

function mappingOf(options: { readonly withIds?: boolean; readonly guarded?: boolean } = {}): PilotMapping {
  const columns = header.map((name, i) => ({ name, target: targets[i] ?? 'KEEP' }));
  const settled = settleMapping(
    header,
    { columns: options.withIds ? columns : columns.slice(1), stageWords: [] },
    { ...newMapping('harbours'), guarded: options.guarded ?? false },
    'MDY',
  );
  if (!('mapping' in settled)) throw new Error(JSON.stringify(settled.problems));
  return settled.mapping;
}

function draftAll(rows: readonly Cells[], mapping = mappingOf()): readonly DraftedRow[] {
  const draft = pilotDrafting(mapping);
  return rows.map((cells, i) =>
    draft({ row: i + 2, cells: header.map((name) => cells[name] ?? ''), surplus: 0 }),
  );
}

function taken(rows: readonly Cells[], mapping = mappingOf()): readonly PilotDraft[] {
  return draftAll(rows, mapping).map((row) => {
    if (!row.ok) throw new Error(JSON.stringify(row.refusals));
    return row.draft;
  });
}

const refusals = (rows: readonly Cells[], mapping = mappingOf()): readonly RowRemark[] =>
  draftAll(rows, mapping).flatMap((row) => (row.ok ? [] : row.refusals));

const remarks = (cells: Cells) =>
  taken([{ ...crane, ...cells }]).flatMap((draft) =>
    draft.remarks.map(({ kind, sentence }) => [kind, sentence]),
  );

describe('A row', () => {
  it('becomes a pilot, with every column kept as given', () => {
    const [draft] = taken([
      {
        ...crane,
        Name: ' Crane\nplanning ',
        Stage: 'Operation and Maintenance',
        Purpose: 'Cranes wait.\r\nShips too. ',
        System: 'N/A',
        Vendor: 'Hoist Ltd, and others',
        Initiated: '1/31/2023',
        Implemented: '2/1/2024',
        Contact: 'Ada@Example.org ',
        Notes: ' as is ',
      },
    ]);
    expect(draft).toMatchObject({
      row: 2,
      name: 'Crane planning',
      problem: 'Cranes wait.\nShips too.',
      program: 'Harbours',
      unit: 'Piers',
      system: null,
      vendorText: 'Hoist Ltd, and others',
      stage: 'CLOSED',
      outcome: 'SCALED',
      proposedOn: '2023-01-31',
      startedOn: '2024-02-01',
      decisionDate: null,
      closedOn: null,
      leadEmail: 'ada@example.org',
      remarks: [],
    });
    expect(draft?.given).toMatchObject({
      Name: ' Crane\nplanning ',
      Notes: ' as is ',
      System: 'N/A',
      Retired: '',
    });
    expect(Object.keys(draft?.given ?? {})).toEqual(header);
  });

  it('without a name or a program is refused, and told all its reasons', () => {
    const [lacking] = draftAll([{ Bureau: 'Piers', Stage: 'Under review', Name: 'N/A' }]);
    expect(lacking).toMatchObject({ ok: false, row: 2, sourceKey: null });
    expect(
      lacking && !lacking.ok && lacking.refusals.map(({ column, sentence }) => [column, sentence]),
    ).toEqual([
      ['Name', 'The row lacks the name.'],
      ['Agency', 'The row lacks the program.'],
      ['Stage', 'Nobody has said what the stage “Under review” means here.'],
    ]);
  });

  it('needs no unit and no stage', () => {
    const [draft] = taken([{ ...crane, Bureau: 'none', Stage: 'N/A' }]);
    expect(draft).toMatchObject({ unit: null, stage: 'PROPOSED', outcome: null });
    expect(draft?.remarks).toMatchObject([
      { kind: 'BLANK_STAGE', severity: 'REMARK', column: 'Stage', value: 'N/A' },
    ]);
  });

  it.each<[Cells, string]>([
    [{ Name: 'é'.repeat(501) }, 'The name has 501 characters; it can have at most 500.'],
    [{ Bureau: '👩‍👧'.repeat(400) }, 'The unit takes 4,400 bytes; it can take at most 2,000.'],
    [{ Name: 'x'.repeat(1_001) }, 'The name has 1,001 characters; it can have at most 500.'],
    [{ Purpose: 'x'.repeat(10_001) }, 'The problem has 10,001 characters; it can have at most 10,000.'],
    [{ Notes: 'a\0b' }, 'The cell under “Notes” contains characters that cannot be stored.'],
    [{ Notes: '\ud83d' }, 'The cell under “Notes” contains characters that cannot be stored.'],
  ])('that cannot be stored is refused: %#', (cells, sentence) => {
    expect(refusals([{ ...crane, ...cells }]).map((refusal) => refusal.sentence)).toEqual([sentence]);
  });

  it('may be as long as the limits say, counted as people count', () => {
    const [draft] = taken([{ ...crane, Name: 'é'.repeat(500), Purpose: '🏗️'.repeat(10_000) }]);
    expect(draft?.problem).toHaveLength(30_000);
  });

  it('with more cells than the header is refused', () => {
    const cells = header.map((name) => crane[name] ?? '');
    const drafted = pilotDrafting(mappingOf())({ row: 9, cells, surplus: 2 });
    expect(!drafted.ok && drafted.refusals[0]?.sentence).toContain(
      'content in 2 more cells than the header names',
    );
  });

  it.each<[Cells, string, string]>([
    [
      { Stage: 'Retired', Initiated: '5/1/2024', Implemented: '4/30/2024' },
      'DATES_OUT_OF_ORDER',
      'It started on 2024-04-30, before it was proposed on 2024-05-01.',
    ],
    [
      { Stage: 'Retired', Implemented: '5/1/2024', Retired: '4/30/2024' },
      'DATES_OUT_OF_ORDER',
      'It closed on 2024-04-30, before it began on 2024-05-01.',
    ],
    [
      { Implemented: '5/1/2024' },
      'DATE_AGAINST_STAGE',
      'By its stage it has not started; “5/1/2024” was left as text.',
    ],
    [
      { Retired: '5/1/2024' },
      'DATE_AGAINST_STAGE',
      'By its stage it is not closed; “5/1/2024” was left as text.',
    ],
    [{ Initiated: 'soon' }, 'DATE_AS_TEXT', '“soon” is not a day; it was left as text.'],
    [{ Contact: 'the desk' }, 'EMAIL_AS_TEXT', '“the desk” is not an e-mail address; it was left as text.'],
  ])('is remarked on where something was left as text or contradicts itself: %#', (cells, kind, sentence) => {
    expect(remarks(cells)).toEqual([[kind, sentence]]);
  });
});

describe('Rows that share program, unit and name', () => {
  it('become pilots of their own, with the same keys in every import', () => {
    const rows = [
      crane,
      { ...crane, Name: 'CRANE  planning', Notes: 'b' },
      { ...crane, Bureau: 'Locks' },
      crane,
    ];
    const [first, second, third, fourth] = taken(rows);
    expect(second?.sourceKey).toBe(`${first?.sourceKey}#2`);
    expect(fourth?.sourceKey).toBe(`${first?.sourceKey}#3`);
    expect(third?.sourceKey).not.toBe(first?.sourceKey);
    expect(taken(rows).map((draft) => draft.sourceKey)).toEqual(taken(rows).map((draft) => draft.sourceKey));
  });

  it('keep their numbers while one of them is refused', () => {
    const rows = (stage: string) => [
      { ...crane, Stage: stage },
      { ...crane, Notes: 'b' },
    ];
    const [before] = draftAll(rows('Under review')).filter((row) => row.ok);
    expect(before?.ok && before.draft.sourceKey).toBe(taken(rows('Planned'))[1]?.sourceKey);
  });

  it('are remarked on when they say the same', () => {
    const drafts = taken([crane, { ...crane, Notes: 'b' }, crane, { ...crane, Notes: 'b' }]);
    expect(drafts.map((draft) => draft.remarks.map(({ sentence }) => sentence))).toEqual([
      [],
      [],
      ['The row says the same as row 2; both were taken.'],
      ['The row says the same as row 3; both were taken.'],
    ]);
  });
});

describe('Rows with an id', () => {
  const mapping = mappingOf({ withIds: true });

  it('are known by it, and by program, unit and name where it is blank', () => {
    const drafts = taken(
      [
        { ...crane, Id: ' H-1 ' },
        { ...crane, Id: 'N/A' },
      ],
      mapping,
    );
    expect(drafts[0]?.sourceKey).toBe('id:H-1');
    expect(drafts[1]?.sourceKey).toBe(taken([crane])[0]?.sourceKey);
    expect(drafts[1]?.remarks).toMatchObject([{ kind: 'BLANK_KEY', column: 'Id', value: 'N/A' }]);
  });

  it('are refused when it was given before, with the row that has it', () => {
    const rows = [{ ...crane, Id: 'H-1' }, { Id: 'H-1' }, { ...crane, Id: 'H-1', Name: 'Lock queue' }];
    expect(refusals(rows, mapping).map(({ row, kind }) => [row, kind])).toEqual([
      [3, 'MISSING'],
      [3, 'MISSING'],
      [3, 'REPEATED_KEY'],
      [4, 'REPEATED_KEY'],
    ]);
    expect(refusals(rows, mapping)[2]).toMatchObject({
      column: 'Id',
      value: 'H-1',
      sentence: 'Row 2 has the same id.',
    });
  });
});

describe('A fingerprint', () => {
  const print = (cells: Cells) => taken([{ ...crane, ...cells }])[0]?.fingerprint;

  it('changes with any cell and with nothing else', () => {
    expect(print({})).toBe(print({}));
    expect(print({ Notes: ' ' })).toBe(print({}));
    expect(
      new Set([print({}), print({ Notes: 'x' }), print({ Stage: 'Planning' }), print({ Bureau: '' })]).size,
    ).toBe(4);
  });
});

describe('A file of our own', () => {
  it('is read back without the apostrophes its export put in', () => {
    const draft = taken(
      [{ ...crane, Name: guardCell('=1+1'), Notes: guardCell('@x') }],
      mappingOf({ guarded: true }),
    )[0];
    expect(draft).toMatchObject({ name: '=1+1', given: { Notes: '@x' } });
  });

  it('means what it says, words for blank and line ends included', () => {
    const draft = taken(
      [{ ...crane, Name: 'None', Purpose: 'TBD, \t\r\nthen' }],
      mappingOf({ guarded: true }),
    )[0];
    expect(draft).toMatchObject({ name: 'None', problem: 'TBD, \t\r\nthen' });
  });
});

it('A cell made to be slow to read is read at once', () => {
  const mapping = mappingOf({ withIds: true });
  const hostile = [' ', '*', '[', '.', '@', 'a@.', '1', '/', ' –', '"', '=', "'"].map(
    (part) => `${part.repeat(Math.floor(300_000 / part.length))}x`,
  );
  const before = performance.now();
  for (const cell of hostile) pilotDrafting(mapping)({ row: 2, cells: header.map(() => cell), surplus: 0 });
  // A pattern that backtracks takes hours for one of these; thirty seconds allow for the slowest machine.
  expect(performance.now() - before).toBeLessThan(30_000);
});

it('Whatever the cells hold, every row is either taken or refused with a reason', () => {
  const mapping = mappingOf({ withIds: true });
  const cells = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'N/A', 'Planned', '1/2/2024')),
    {
      minLength: header.length,
      maxLength: header.length,
    },
  );
  fc.assert(
    fc.property(fc.array(cells), (rows) => {
      const draft = pilotDrafting(mapping);
      const drafted = rows.map((row, i) => draft({ row: i + 2, cells: row, surplus: 0 }));
      const keys = drafted.flatMap((row) => (row.ok ? [row.draft.sourceKey] : []));
      expect(drafted.every((row) => row.ok || row.refusals.length > 0)).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
