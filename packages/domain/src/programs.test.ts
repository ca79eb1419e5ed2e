import { describe, expect, it } from 'vitest';
import { checked } from './problems.js';
import { programChanges, programInput } from './programs.js';
import { systemChanges, systemInput } from './systems.js';

const owner = '01936f1e-0000-7000-8000-00000000000a';

function told(problems: readonly { path: string; message: string }[]): string[] {
  return problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('A program', () => {
  it('has a name, a purpose, and nobody as owner until somebody is named', () => {
    expect(checked(programInput, { name: ' Care ', purpose: ' Shorter waits. ' })).toMatchObject({
      value: { name: 'Care', purpose: 'Shorter waits.', ownerId: null },
    });
  });

  it.each([
    [{ name: null }, 'name: The name is needed.'],
    [{ purpose: '' }, 'purpose: The purpose is needed.'],
    [{ purpose: 'x'.repeat(501) }, 'purpose: The purpose can have at most 500 characters.'],
    [{ ownerId: 'me' }, 'ownerId: Choose an owner from the list.'],
  ])('changed with %j is told what is wrong', (changes, problem) => {
    expect(told(checked(programChanges, changes).problems)).toEqual([problem]);
  });

  it('loses its owner by null, and keeps what is left out', () => {
    expect(checked(programChanges, { ownerId: null })).toEqual({ value: { ownerId: null }, problems: [] });
    expect(checked(programChanges, {})).toEqual({ value: {}, problems: [] });
  });
});

describe('A system', () => {
  it('is Mode 1 or Mode 2 from the beginning', () => {
    expect(checked(systemInput, { name: 'Desk', mode: 'MODE_2', ownerId: owner })).toMatchObject({
      value: { name: 'Desk', mode: 'MODE_2', layer: null, ownerId: owner },
    });
    expect(told(checked(systemInput, { name: 'Desk', mode: null }).problems)).toEqual([
      'mode: Say whether it is Mode 1 or Mode 2.',
    ]);
  });

  it.each([
    [{ mode: 'MODE_3' }, 'mode: Say whether it is Mode 1 or Mode 2.'],
    [{ layer: 'CORE' }, 'layer: Choose the layer from the list.'],
  ])('changed with %j is told what is wrong', (changes, problem) => {
    expect(told(checked(systemChanges, changes).problems)).toEqual([problem]);
  });

  it('may be told again not to be known', () => {
    expect(checked(systemChanges, { mode: null, layer: null })).toMatchObject({
      value: { mode: null, layer: null },
    });
  });
});
