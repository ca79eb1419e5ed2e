import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes, stages } from '../pilot.js';
import { guessStage, ownStageWord, stageKey, stageWords } from './stage-word.js';

const short = (word: string) => {
  const meaning = guessStage(word);
  return meaning && [meaning.stage, meaning.outcome].filter(Boolean).join(' ');
};

describe('A word for a stage', () => {
  it.each([
    ['Initiated', 'PROPOSED'],
    ['Initiation', 'PROPOSED'],
    ['Planned', 'PROPOSED'],
    ['Ideation', 'PROPOSED'],
    ['Acquisition and/or Development', 'PROPOSED'],
    ['Development & Acquisition', 'PROPOSED'],
    ['In development', 'PROPOSED'],
    ['Pre-deployment', 'PROPOSED'],
    ['a) Pre-deployment – The use case is in a development or acquisition status.', 'PROPOSED'],
    ['Pre-Deployment - The use case is in a development status.', 'PROPOSED'],
    ['Stage 2 - Development and Acquisition (under development with the tools provisioned)', 'PROPOSED'],
    ['Implementation and Assessment', 'RUNNING'],
    ['b)  Pilot – The use case has been deployed in a limited test.', 'RUNNING'],
    ['Deployed pilot', 'RUNNING'],
    ['Operation and Maintenance', 'CLOSED SCALED'],
    ['Operation and Management', 'CLOSED SCALED'],
    ['In production', 'CLOSED SCALED'],
    ['In mission', 'CLOSED SCALED'],
    ['c)  Deployed ñ The use case is being actively utilized.', 'CLOSED SCALED'],
    ['  OPERATIONAL\n', 'CLOSED SCALED'],
    ['Retired', 'CLOSED WITHDRAWN'],
    ['retired*', 'CLOSED WITHDRAWN'],
    ['Retired [1]', 'CLOSED WITHDRAWN'],
    ['Research or  Administrative Action Complete', 'CLOSED INCONCLUSIVE'],
    ['Closed: killed', 'CLOSED KILLED'],
  ])('%j means %s', (word, expected) => {
    expect(short(word)).toBe(expected);
  });

  it.each(['', ' ', '-', 'Under review', 'Closed', 'Closed (somehow)', 'In progress', 'Not deployed', '42'])(
    '%j has to be explained by a person',
    (word) => {
      expect(guessStage(word)).toBeNull();
    },
  );

  it('is the same word whatever its case, spaces and punctuation', () => {
    const noise = fc.constantFrom(' ', '  ', '.', ' *', '\u00a0', '\n');
    fc.assert(
      fc.property(fc.constantFrom('In production', 'Retired', 'Planned'), noise, (word, mark) => {
        expect(stageKey(word.toUpperCase().replace(' ', '  ') + mark)).toBe(stageKey(word));
      }),
    );
  });

  it('of our own exports is read back as it was', () => {
    for (const stage of stages.filter((s) => s !== 'CLOSED'))
      expect(guessStage(ownStageWord({ stage, outcome: null }))).toEqual({ stage, outcome: null });
    for (const outcome of outcomes)
      expect(guessStage(ownStageWord({ stage: 'CLOSED', outcome }))).toEqual({ stage: 'CLOSED', outcome });
  });
});

describe('The stage words of a file', () => {
  it('are counted by word, in their first spelling, blanks left out', () => {
    expect(stageWords(['Planned', '', 'planned ', 'Under review', 'PLANNED', ' '])).toEqual([
      { given: 'Planned', count: 3, stage: 'PROPOSED', outcome: null },
      { given: 'Under review', count: 1, stage: null, outcome: null },
    ]);
  });

  it('mean what was said before, rather than what we would guess', () => {
    const said = {
      planned: { stage: 'CLOSED', outcome: 'WITHDRAWN' },
      'under review': { stage: 'DECIDING', outcome: null },
    } as const;
    expect(stageWords(['Planned', 'Under review'], said).map((w) => w.stage)).toEqual(['CLOSED', 'DECIDING']);
    expect(stageWords(['constructor', '__proto__'], said).map((w) => w.stage)).toEqual([null, null]);
  });
});
