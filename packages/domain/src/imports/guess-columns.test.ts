import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns.js';
import type { ImportTarget } from './import-target.js';

type Expected = Readonly<Record<string, ImportTarget>>;

/** The columns that are not merely kept, by name. */
function mapped(headers: readonly string[], rows: readonly (readonly string[])[] = []): Expected {
  const guesses = guessColumns(headers, rows).filter((column) => column.target !== 'KEEP');
  return Object.fromEntries(guesses.map((column) => [column.name, column.target]));
}

const inventories: readonly (readonly [
  string,
  readonly string[],
  Expected,
  readonly (readonly string[])[],
])[] = [
  [
    'of 2022',
    ['Department', 'Agency', 'Office', 'Title', 'Summary', 'Lifecycle', 'Contact Name', 'Contact Email'],
    { Department: 'PROGRAM', Office: 'UNIT', Title: 'NAME', Summary: 'PROBLEM', Lifecycle: 'STAGE' },
    [
      ['Harbours', 'DOH', 'Piers', 'Crane planning', 'Cranes wait for ships.', 'Initiation', '', 'a@b.org'],
      ['Harbours', 'DOH', 'Locks', 'Lock queue', 'Ships wait for locks.', 'Operation and Management', '', ''],
      ['Forests', 'DOF', 'Fire', 'Smoke watch', 'Fires are seen late.', 'Implementation', '', ''],
    ],
  ],
  [
    'of 2023, consolidated, where the agency is a part of the department',
    [
      'Use_Case_ID',
      'Department_Code',
      'Agency',
      'Office',
      'Title',
      'Summary',
      'Development_Stage',
      'Department',
    ],
    {
      Use_Case_ID: 'SOURCE_KEY',
      Agency: 'UNIT',
      Title: 'NAME',
      Summary: 'PROBLEM',
      Development_Stage: 'STAGE',
      Department: 'PROGRAM',
    },
    [
      [
        'H-1',
        'DOH',
        'Pier Agency',
        '',
        'Crane planning',
        'Cranes wait.',
        'Initiation',
        'Department of Harbours',
      ],
      ['H-2', 'DOH', 'Lock Agency', '', 'Lock queue', 'Ships wait.', 'Deployment', 'Department of Harbours'],
    ],
  ],
  [
    'of 2023, of one agency',
    [
      'Use Case ID',
      'Use Case Name',
      'Agency',
      'Bureau / Department',
      'Summary of Use Case',
      'Stage of System Development Life Cycle',
      'Date Initiated, If Applicable',
      'Date when Development and/or Acquisition began, If Applicable',
      'Date Implemented, If Applicable',
      'What specific AI techniques were used?',
    ],
    {
      'Use Case ID': 'SOURCE_KEY',
      'Use Case Name': 'NAME',
      Agency: 'PROGRAM',
      'Bureau / Department': 'UNIT',
      'Summary of Use Case': 'PROBLEM',
      'Stage of System Development Life Cycle': 'STAGE',
      'Date Initiated, If Applicable': 'PROPOSED_ON',
      'Date Implemented, If Applicable': 'STARTED_ON',
    },
    [['H-1', 'Crane planning', 'DOH', 'PIER', 'Cranes wait.', 'Initiation', '1/2/2023', '', '', 'Search']],
  ],
  [
    'of 2024, with questions for names',
    [
      'Use Case Name',
      'Agency',
      'Agency Abbreviation',
      'Bureau',
      'Use Case Topic Area',
      'What is the intended purpose and expected benefits of the AI?',
      'Describe the AI system’s outputs.',
      'Stage of Development',
      'Date Initiated',
      'Date when Acquisition and/or Development began',
      'Date Implemented',
      'Date Retired',
      'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house? ',
      'Is this AI use case supporting a High-Impact Service Provider (HISP) public-facing service?',
      'Does this AI use case involve personally identifiable information (PII) that is maintained by the agency?',
      'System Name',
    ],
    {
      'Use Case Name': 'NAME',
      Agency: 'PROGRAM',
      Bureau: 'UNIT',
      'What is the intended purpose and expected benefits of the AI?': 'PROBLEM',
      'Stage of Development': 'STAGE',
      'Date Initiated': 'PROPOSED_ON',
      'Date Implemented': 'STARTED_ON',
      'Date Retired': 'CLOSED_ON',
      'Was the AI system involved in this use case developed (or is it to be developed) under contract(s) or in-house? ':
        'VENDOR',
      'System Name': 'SYSTEM',
    },
    [],
  ],
  [
    'of 2024, with numbered short names',
    [
      '2_use_case_name',
      '3_agency',
      '3_abr',
      '4_bureau',
      '8_topic_area',
      '11_purpose_benefits',
      '16_dev_stage',
      '18_date_initiated',
      '19_date_acq_dev_began',
      '20_date_implemented',
      '21_date_retired',
      '22_dev_method',
      '29_contains_pii',
      '41_system_name',
    ],
    {
      '2_use_case_name': 'NAME',
      '3_agency': 'PROGRAM',
      '4_bureau': 'UNIT',
      '11_purpose_benefits': 'PROBLEM',
      '16_dev_stage': 'STAGE',
      '18_date_initiated': 'PROPOSED_ON',
      '20_date_implemented': 'STARTED_ON',
      '21_date_retired': 'CLOSED_ON',
      '22_dev_method': 'VENDOR',
      '41_system_name': 'SYSTEM',
    },
    [],
  ],
  [
    'of 2025, consolidated',
    [
      'agency',
      'agency_name',
      'id',
      'use_case_name',
      'agency_bureau',
      'contact_email',
      'is_withheld',
      'development_stage',
      'is_high_impact',
      'problem_solved',
      'benefits',
      'operational_date',
      'contracting_usage',
      'vendor_name',
      'have_ato',
      'system_name_ato',
      'data_description',
      'has_pii',
    ],
    {
      agency_name: 'PROGRAM',
      id: 'SOURCE_KEY',
      use_case_name: 'NAME',
      agency_bureau: 'UNIT',
      development_stage: 'STAGE',
      problem_solved: 'PROBLEM',
      benefits: 'BUSINESS_OUTCOME',
      operational_date: 'STARTED_ON',
      vendor_name: 'VENDOR',
      system_name_ato: 'SYSTEM',
    },
    [],
  ],
  [
    'of 2025, as questions',
    [
      'Use Case ID  [Agency Abbrev.] – [#]',
      'Agency',
      'Use Case Name',
      'Bureau/Component',
      'Stage of Development (Raw)',
      'Stage of Development',
      'What problem is the AI intended to solve?',
      'What are the expected benefits and positive outcomes from the AI for an agency’s mission and/or the general public?',
      'Date when AI use case became operational or the pilot’s start date',
      'Was the system involved in this use case purchased from a vendor or developed under contract(s) or in-house?',
      'Vendor(s) Name',
      'Does this AI use case have an associated Authorization to Operate (ATO)?',
      'System(s) Name',
    ],
    {
      'Use Case ID  [Agency Abbrev.] – [#]': 'SOURCE_KEY',
      Agency: 'PROGRAM',
      'Use Case Name': 'NAME',
      'Bureau/Component': 'UNIT',
      'Stage of Development': 'STAGE',
      'What problem is the AI intended to solve?': 'PROBLEM',
      'What are the expected benefits and positive outcomes from the AI for an agency’s mission and/or the general public?':
        'BUSINESS_OUTCOME',
      'Date when AI use case became operational or the pilot’s start date': 'STARTED_ON',
      'Vendor(s) Name': 'VENDOR',
      'System(s) Name': 'SYSTEM',
    },
    [],
  ],
];

describe('The columns of an inventory', () => {
  it.each(inventories)('%s are recognised', (_, headers, expected, rows) => {
    expect(mapped(headers, rows)).toEqual(expected);
  });

  it.each(inventories)('%s are recognised in any order', (_, headers, expected, rows) => {
    const order = fc.shuffledSubarray(
      headers.map((_, i) => i),
      { minLength: headers.length },
    );
    fc.assert(
      fc.property(order, (places) => {
        const shuffled = places.map((i) => headers[i] ?? '');
        expect(
          mapped(
            shuffled,
            rows.map((row) => places.map((i) => row[i] ?? '')),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('A guess', () => {
  it('gives every target but KEEP at most once, to any file', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('Name', 'Title', 'Agency', 'Office', 'Stage', 'Status', 'id'),
    );
    fc.assert(
      fc.property(fc.array(name), fc.array(fc.array(fc.string())), (headers, rows) => {
        const guesses = guessColumns(headers, rows);
        const targets = guesses.map((column) => column.target).filter((target) => target !== 'KEEP');
        expect(guesses.map((column) => column.name)).toEqual(headers);
        expect(new Set(targets).size).toBe(targets.length);
        expect(guesses.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
    );
  });

  it('takes the values into account', () => {
    const rows = [
      ['1', 'Planned', 'yes'],
      ['1', 'Retired', 'no'],
      ['1', 'Planned', 'yes'],
    ];
    expect(mapped(['ID', 'Status', 'Vendor'], rows)).toEqual({ Status: 'STAGE' });
  });

  it('yields to what was chosen before', () => {
    const before = { headline: 'NAME', agency: 'KEEP', status: 'STAGE', phase: 'STAGE' } as const;
    const guesses = guessColumns(['Headline', 'Name', 'Agency', 'Status', 'Phase'], [], before);
    expect(guesses.map(({ target, confidence }) => [target, confidence])).toEqual([
      ['NAME', 1],
      ['KEEP', 0.1],
      ['KEEP', 1],
      ['STAGE', 1],
      ['KEEP', 0.1],
    ]);
    expect(guessColumns(['constructor', '__proto__'], [], before).map((c) => c.target)).toEqual([
      'KEEP',
      'KEEP',
    ]);
  });

  it('shows up to three different values of each column, shortened', () => {
    const [column] = guessColumns(['Name'], [['a'], ['a '], [''], ['b'.repeat(100)], ['c'], ['d']]);
    expect(column?.samples).toEqual(['a', 'b'.repeat(80), 'c']);
  });
});
