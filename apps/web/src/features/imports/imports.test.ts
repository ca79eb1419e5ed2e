import { describe, expect, it } from 'vitest';
import { groupColumns, surenessWord } from './column-groups';
import { newMappingName, sizeWord, suggestMapping } from './file-words';
import { remarksCsv } from './remarks-csv';
import { stageChoice, stageMeaning, stageOptions } from './stage-choice';

describe('The columns of a file', () => {
  const columns = [
    { name: 'Name', target: 'NAME', confidence: 1 },
    { name: 'Made by', target: 'VENDOR', confidence: 0.45 },
    { name: 'Retired', target: 'CLOSED_ON', confidence: 0.68 },
    { name: 'Notes', target: 'KEEP', confidence: 0.9 },
    { name: 'Perhaps', target: 'KEEP', confidence: 0.3 },
  ] as const;

  it('come with the least sure first, and none is lost', () => {
    const { doubtful, mapped, kept } = groupColumns(columns);
    expect(doubtful.map(({ name }) => name)).toEqual(['Perhaps', 'Made by', 'Retired']);
    expect(mapped.map(({ name }) => name)).toEqual(['Name']);
    expect(kept.map(({ name }) => name)).toEqual(['Notes']);
  });

  it('say how sure a guess is', () => {
    expect([1, 0.9, 0.6, 0.2].map(surenessWord)).toEqual(['Chosen or exact', 'Sure', 'Likely', 'A guess']);
  });
});

describe('The mapping for a file', () => {
  const names = ['us-ai-inventory', 'scrimmage', 'Inventory'];

  it.each([
    ['us_ai_inventory_2024_core.csv', 'us-ai-inventory'],
    ['2023 inventory (final).csv', 'Inventory'],
    ['scrimmage pilots.csv', 'scrimmage'],
    ['list.csv', null],
  ])('of the name %s is %s', (file, mapping) => {
    expect(suggestMapping(file, names)).toBe(mapping);
  });

  it('gets a name without years when it is new', () => {
    expect(newMappingName('Regional_offices-2024.CSV')).toBe('regional offices');
    expect(newMappingName('2024.csv')).toBe('my list');
  });

  it('tells a size', () => {
    expect([512, 1_713_146, 20_480].map(sizeWord)).toEqual(['512 bytes', '1.7 MB', '20 kB']);
  });
});

describe('A stage word', () => {
  it('means the same after it was chosen from the list', () => {
    for (const { value } of stageOptions) {
      const meaning = stageMeaning(value);
      expect(meaning && stageChoice(meaning.stage, meaning.outcome)).toBe(value);
    }
  });

  it('means nothing until somebody has said', () => {
    expect(stageChoice(null, null)).toBe('');
    expect(stageMeaning('')).toBeNull();
  });
});

describe('The remarks as a file', () => {
  it('are safe in a spreadsheet and keep what was given', () => {
    const csv = remarksCsv([
      {
        row: 7,
        severity: 'REFUSED',
        column: 'Name',
        value: '=1+1',
        sentence: 'The name, if any, is missing.',
      },
    ]);
    expect(csv).toBe(
      '\uFEFFRow,What,Column,Value,Why\r\n7,Refused,Name,\'=1+1,"The name, if any, is missing."\r\n',
    );
  });
});
