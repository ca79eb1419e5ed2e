import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { plainSentence } from './plain-sentence';
import { type PastQuery, queryTitle, remembered } from './query-history';
import { findWords, typePage } from './schema-words';
import {
  operationsOf,
  readVariables,
  shownValue,
  variableFields,
  withVariable,
  writtenValue,
} from './variable-fields';

const schema = buildSchema(`
  scalar Day
  "How far a pilot is."
  enum Stage { "It runs." RUNNING CLOSED }
  input Filter { "Which stages." stage: [Stage!] }
  "A trial in production."
  type Pilot { "Its short name." key: String! stage: Stage! share: Float }
  union Hit = Pilot
  type Unreached { pilot: Pilot }
  type Query {
    "Pilots, newest first."
    pilots("How many." first: Int = 5, filter: Filter, from: Day, ids: [ID!], held: Boolean): [Pilot!]!
    hits: [Hit!]!
  }`);

describe('The variables of a query', () => {
  const text = `query A($first: Int, $stage: Stage!, $held: Boolean, $from: Day, $ids: [ID!], $filter: Filter,
    $x: Nothing, $share: Float = 1.5, $q: String!) { hits { __typename } } query B { hits { __typename } }`;

  it('are asked for by their types', () => {
    const fields = variableFields(schema, operationsOf(text)[0]);
    expect(fields.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['first', 'WHOLE', false],
      ['stage', 'CHOICE', true],
      ['held', 'YES_NO', false],
      ['from', 'DAY', false],
      ['ids', 'JSON', false],
      ['filter', 'JSON', false],
      ['x', 'JSON', false],
      ['share', 'NUMBER', false],
      ['q', 'TEXT', true],
    ]);
    expect(fields[1]).toMatchObject({
      choices: ['RUNNING', 'CLOSED'],
      hint: 'How far a pilot is.',
      type: 'Stage!',
    });
  });

  it('are none of a text that is no query yet', () => {
    expect(operationsOf('query {')).toEqual([]);
    expect(variableFields(schema, undefined)).toEqual([]);
  });

  it.each([
    ['WHOLE', '12', 12, null],
    ['WHOLE', '1.5', undefined, 'Write a whole number.'],
    ['NUMBER', '1.5', 1.5, null],
    ['NUMBER', 'x', undefined, 'Write a number.'],
    ['YES_NO', 'false', false, null],
    ['TEXT', 'SC-1', 'SC-1', null],
    ['JSON', '["a"]', ['a'], null],
    ['TEXT', ' ', undefined, null],
  ] as const)('of kind %s read %j', (kind, written, value, mistake) => {
    expect(writtenValue(kind, written)).toEqual({ value, mistake });
  });

  it('that are no JSON yet say so, and are shown as they were given', () => {
    expect(writtenValue('JSON', '["a"').mistake).toMatch(/not JSON yet/);
    expect([shownValue('TEXT', null), shownValue('YES_NO', false), shownValue('JSON', ['a'])]).toEqual([
      '',
      'false',
      '[\n  "a"\n]',
    ]);
  });

  it('are written as JSON, one by one', () => {
    const one = withVariable('', 'first', 3);
    expect(readVariables(withVariable(one, 'ids', ['a']))).toEqual({ first: 3, ids: ['a'] });
    expect(withVariable(one, 'first', undefined)).toBe('');
    expect(['[]', '1', '{'].map(readVariables)).toEqual([null, null, null]);
  });
});

describe('The documentation', () => {
  it('finds names before descriptions, and nothing that cannot be asked', () => {
    const names = (text: string) =>
      findWords(schema, text, 9).map(({ of, name }) => (of ? `${of}.${name}` : name));
    expect(names('pilot')).toEqual(['Pilot', 'Query.pilots', 'Stage']);
    expect(names('newest FIRST')).toEqual(['Query.pilots']);
    expect([names('unreached'), names(' '), names('zzz')]).toEqual([[], [], []]);
    expect(findWords(schema, 'e', 2)).toHaveLength(2);
  });

  it('shows a type with its fields, what they are asked with, its words and what it may be', () => {
    expect(typePage(schema, 'Query')?.parts[0]).toMatchObject({
      name: 'pilots',
      type: '[Pilot!]!',
      to: 'Pilot',
      text: 'Pilots, newest first.',
      args: [{ name: 'first', type: 'Int', to: 'Int', text: 'How many.' }, {}, {}, {}, {}],
    });
    expect(typePage(schema, 'Stage')?.words).toEqual([
      { name: 'RUNNING', text: 'It runs.' },
      { name: 'CLOSED', text: '' },
    ]);
    expect(typePage(schema, 'Hit')?.kinds).toEqual(['Pilot']);
    expect(typePage(schema, 'Filter')?.parts).toMatchObject([{ name: 'stage', to: 'Stage' }]);
    expect(typePage(schema, 'Nothing')).toBeNull();
  });
});

describe('One’s last queries', () => {
  const past = (text: string): PastQuery => ({ text, variables: '', at: text });

  it('stand once, the newest first, and are fifty at most', () => {
    const [a, b] = [past('a'), past('b')];
    expect(remembered([a, b], { ...b, at: 'later' })).toEqual([{ ...b, at: 'later' }, a]);
    const many = Array.from({ length: 50 }, (_, n) => past(String(n)));
    expect(remembered(many, a)).toHaveLength(50);
  });

  it.each([
    ['query Late($n: Int) { pilots { key } }', 'Late'],
    ['# all\n{ pilots { key } }', 'pilots'],
    ['query ($n: Int) { portfolio { asOf } }', 'portfolio'],
    ['', 'A query'],
  ])('are called by what they ask: %j', (text, title) => {
    expect(queryTitle(text)).toBe(title);
  });
});

describe('What is wrong with a query', () => {
  it.each([
    ['Cannot query field "op" on type "Portfolio".', '“Portfolio” has nothing called “op”.'],
    [
      'Cannot query field "a" on type "B". Did you mean "c"?',
      '“B” has nothing called “a”. Did you mean “c”?',
    ],
    ['Syntax Error: Expected Name, found <EOF>.', 'The query ends too soon: a bracket may be missing.'],
    ['Syntax Error: Expected Name, found "}".', 'Here Name is expected, and “}” was found.'],
    [
      'Field "pilots" of type "PilotConnection!" must have a selection of subfields. Did you mean "pilots { ... }"?',
      'Say which parts of “pilots” you want: pilots { … }.',
    ],
    ['Variable "$n" of required type "Int!" was not provided.', 'Give $n a value: the query needs it.'],
    [
      'This changes something. Only questions are asked here.',
      'This changes something. Only questions are asked here.',
    ],
  ])('is said plainly: %s', (message, sentence) => {
    expect(plainSentence(message)).toBe(sentence);
  });
});
