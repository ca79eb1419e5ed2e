import { describe, expect, it } from 'vitest';
import { callInput, clearInput, decisionInput, followUpInput } from './decision-input.js';
import { checked } from './problems.js';

const today = '2026-11-22';
const owner = '01936f1e-0000-7000-8000-00000000000a';
const plain = { reason: 'It pays.', affected: 'Night staff: fewer calls.' };
const condition = { text: 'Train the night shift', dueOn: '2026-12-01', ownerId: owner };

function problems(input: object): Readonly<Record<string, string>> {
  const result = checked(decisionInput(today), { ...plain, ...input });
  return Object.fromEntries(result.problems.map(({ path, message }) => [path, message]));
}

describe('A decision as it is typed', () => {
  it.each([
    { gate: 'START', choice: 'GO' },
    { gate: 'START', choice: 'GO', overrules: [{ item: 'SPONSOR', reason: 'She starts in May.' }] },
    { gate: 'START', choice: 'CONDITIONAL_GO', conditions: [condition] },
    { gate: 'START', choice: 'HOLD' },
    { gate: 'START', choice: 'HOLD', newDecisionDate: '2026-12-24' },
    { gate: 'START', choice: 'KILL' },
    { gate: 'SCALE', choice: 'GO', scaleOwnerId: owner },
    { gate: 'SCALE', choice: 'CONDITIONAL_GO', conditions: [{ ...condition, dueOn: today }] },
    { gate: 'SCALE', choice: 'HOLD', newDecisionDate: '2026-12-24' },
    { gate: 'SCALE', choice: 'RECYCLE', newDecisionDate: '2026-12-24' },
    { gate: 'SCALE', choice: 'KILL' },
    { gate: 'SCALE', choice: 'KILL', closesAs: 'INCONCLUSIVE', statusQuo: true },
  ])('takes %o', (input) => {
    expect(problems(input)).toEqual({});
  });

  it.each([
    [{ gate: 'START', choice: 'RECYCLE' }, 'choice', 'A pilot that has not run cannot be sent back to run.'],
    [{ gate: 'START', choice: 'CONDITIONAL_GO' }, 'conditions', 'Set at least one condition.'],
    [
      { gate: 'SCALE', choice: 'CONDITIONAL_GO', conditions: null },
      'conditions',
      'Set at least one condition.',
    ],
    [
      { gate: 'START', choice: 'GO', conditions: [condition] },
      'conditions',
      'Conditions belong to a conditional go.',
    ],
    [
      { gate: 'START', choice: 'CONDITIONAL_GO', conditions: [{ ...condition, dueOn: '2026-11-21' }] },
      'conditions.0.dueOn',
      'The day has passed already.',
    ],
    [
      { gate: 'START', choice: 'CONDITIONAL_GO', conditions: [{ ...condition, text: ' ' }] },
      'conditions.0.text',
      'The condition is needed.',
    ],
    [
      { gate: 'START', choice: 'CONDITIONAL_GO', conditions: Array(21).fill(condition) },
      'conditions',
      'A decision sets at most 20 conditions.',
    ],
    [
      { gate: 'START', choice: 'HOLD', overrules: [{ item: 'SPONSOR', reason: 'x' }] },
      'overrules',
      'What is missing is overruled when a pilot starts.',
    ],
    [
      { gate: 'START', choice: 'GO', overrules: [{ item: 'SPONSOR', reason: ' ' }] },
      'overrules.0.reason',
      'The reason is needed.',
    ],
    [
      {
        gate: 'START',
        choice: 'GO',
        overrules: [
          { item: 'SPONSOR', reason: 'x' },
          { item: 'SPONSOR', reason: 'y' },
        ],
      },
      'overrules',
      'Overrule each missing thing once.',
    ],
    [{ gate: 'SCALE', choice: 'HOLD' }, 'newDecisionDate', 'A new decision date is needed.'],
    [
      { gate: 'SCALE', choice: 'RECYCLE', newDecisionDate: today },
      'newDecisionDate',
      'The new decision date lies in the future.',
    ],
    [
      { gate: 'SCALE', choice: 'HOLD', newDecisionDate: '2037-01-01' },
      'newDecisionDate',
      'The new decision date is more than ten years away.',
    ],
    [
      { gate: 'SCALE', choice: 'KILL', newDecisionDate: '2026-12-24' },
      'newDecisionDate',
      'A closed pilot has no decision date ahead.',
    ],
    [{ gate: 'SCALE', choice: 'GO' }, 'scaleOwnerId', 'A scale owner is needed.'],
    [
      { gate: 'SCALE', choice: 'KILL', scaleOwnerId: owner },
      'scaleOwnerId',
      'A scale owner is named when the pilot is scaled.',
    ],
    [
      { gate: 'SCALE', choice: 'KILL', closesAs: 'SCALED' },
      'closesAs',
      'A kill at the SCALE gate closes a pilot as killed or as inconclusive.',
    ],
    [
      { gate: 'START', choice: 'KILL', closesAs: 'INCONCLUSIVE' },
      'closesAs',
      'A kill at the SCALE gate closes a pilot as killed or as inconclusive.',
    ],
    [{ gate: 'START', choice: 'GO', reason: '  ' }, 'reason', 'The reason is needed.'],
    [
      { gate: 'START', choice: 'GO', affected: '' },
      'affected',
      'A sentence on who is affected, and how, is needed.',
    ],
    [{ gate: 'START', choice: 'GO', overruleReason: ' ' }, 'overruleReason', 'The sentence is needed.'],
  ])('does not take %o: %s', (input, path, message) => {
    expect(problems(input)).toEqual({ [path]: message });
  });

  it('comes out with lists in place of nothing, and nothing overruled unless said', () => {
    const result = checked(decisionInput(today), { ...plain, gate: 'START', choice: 'GO' });
    expect(result).toMatchObject({
      value: { conditions: [], overrules: [], statusQuo: false, newDecisionDate: null, closesAs: null },
    });
  });
});

describe('What is said around a decision', () => {
  it.each([
    [callInput, { reason: '' }, 'reason'],
    [clearInput, { note: ' ' }, 'note'],
    [followUpInput, { effectAtScale: Number.NaN, note: 'Ledger' }, 'effectAtScale'],
    [followUpInput, { effectAtScale: 1e300, note: 'Ledger' }, 'effectAtScale'],
    [followUpInput, { effectAtScale: 2.1, note: '' }, 'note'],
  ])('needs its words and its number (%#)', (schema, input, path) => {
    expect(checked(schema, input).problems.map((problem) => problem.path)).toEqual([path]);
  });

  it('takes an effect that is negative or nothing', () => {
    for (const effectAtScale of [-2.5, 0])
      expect(checked(followUpInput, { effectAtScale, note: 'Ledger' }).problems).toEqual([]);
  });
});
