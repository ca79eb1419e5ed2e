import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns.js';
import { newMapping, readyMappings, remember } from './mapping-memory.js';
import { settleMapping } from './settle-mapping.js';
import { surveyRows } from './survey-rows.js';

const header = ['Title', 'Agency', 'Status', 'Begun', 'Notes'];
const columns = [
  { name: 'Title', target: 'NAME' },
  { name: 'Agency', target: 'PROGRAM' },
  { name: 'Status', target: 'STAGE' },
  { name: 'Begun', target: 'STARTED_ON' },
] as const;
const memory = newMapping('harbours');

const problems = (chosen: Parameters<typeof settleMapping>[1]) =>
  settleMapping(header, chosen, memory, null).problems.map(({ path, message }) => [path, message]);

describe('A mapping', () => {
  it('keeps the columns nobody mentioned as given', () => {
    const settled = settleMapping(header, { columns, stageWords: [] }, memory, 'DMY');
    expect(settled.problems).toEqual([]);
    if (!('mapping' in settled)) throw new Error('It should have settled.');
    expect(settled.mapping.columns.map((c) => c.target)).toEqual([
      'NAME',
      'PROGRAM',
      'STAGE',
      'STARTED_ON',
      'KEEP',
    ]);
    expect(settled.mapping.places.get('STARTED_ON')).toBe(3);
    expect(settled.mapping.places.has('KEEP')).toBe(false);
    expect(settled.mapping.dateOrder).toBe('DMY');
  });

  it('takes the order of days from memory when the file does not tell', () => {
    const inventory = readyMappings.find(({ name }) => name === 'us-ai-inventory');
    if (!inventory) throw new Error('The mapping is ready-made.');
    const settled = settleMapping(header, { columns, stageWords: [] }, inventory, null);
    expect('mapping' in settled && settled.mapping.dateOrder).toBe('MDY');
  });

  it('needs a name and a program', () => {
    expect(problems({ columns: [{ name: 'Title', target: 'KEEP' }], stageWords: [] })).toEqual([
      ['columns', 'Say which column is the name; every pilot needs one.'],
      ['columns', 'Say which column is the program; every pilot needs one.'],
    ]);
  });

  it('names the columns that do not exist or want the same place', () => {
    const twice = [
      ...columns,
      { name: 'Notes', target: 'STAGE' },
      { name: 'Office', target: 'UNIT' },
    ] as const;
    expect(problems({ columns: twice, stageWords: [] })).toEqual([
      ['columns.4.target', '“Status” and “Notes” cannot both be the stage.'],
      ['columns.5.name', 'The file has no column “Office”.'],
    ]);
  });

  it('asks how a closed pilot ended, and gives no other an outcome', () => {
    const stageWords = [
      { given: 'Over', stage: 'CLOSED', outcome: null },
      { given: 'On', stage: 'RUNNING', outcome: 'SCALED' },
      { given: 'Off', stage: 'CLOSED', outcome: 'KILLED' },
    ] as const;
    expect(problems({ columns, stageWords })).toEqual([
      [
        'stageWords.0.outcome',
        'Say how a pilot that is “Over” ended: scaled, killed, inconclusive or withdrawn.',
      ],
      ['stageWords.1.outcome', 'Only a closed pilot has an outcome: “On” cannot have one.'],
    ]);
  });

  it('is remembered, as plain data, for the next file with these names and words', () => {
    const said = [{ given: 'Under way!', stage: 'RUNNING', outcome: null }] as const;
    const kept = JSON.parse(JSON.stringify(remember(memory, columns, said))) as typeof memory;
    expect(guessColumns(['BEGUN', 'agency', 'title', 'Name'], [], kept.columns).map((c) => c.target)).toEqual(
      ['STARTED_ON', 'PROGRAM', 'NAME', 'KEEP'],
    );
    const survey = surveyRows([{ name: 'Status', target: 'STAGE' }], kept);
    survey.add(['under way']);
    expect(survey.stageWords()).toEqual([{ given: 'under way', count: 1, stage: 'RUNNING', outcome: null }]);
  });
});

describe('A survey of all rows', () => {
  it('counts the stage words and tells the order of the days from every day column', () => {
    const survey = surveyRows(
      [
        { name: 'Status', target: 'STAGE' },
        { name: 'Begun', target: 'STARTED_ON' },
        { name: 'Notes', target: 'KEEP' },
        { name: 'Over', target: 'CLOSED_ON' },
      ],
      memory,
    );
    survey.add(['Planned', '1/2/2024', '25/1/2024', '']);
    survey.add(['', '', '25/1/2024', '2/25/2024']);
    survey.add(['Paused', '', '']);
    expect(survey.dateOrder()).toBe('MDY');
    expect(survey.stageWords().map(({ given, count, stage }) => [given, count, stage])).toEqual([
      ['Planned', 1, 'PROPOSED'],
      ['Paused', 1, null],
    ]);
  });
});
