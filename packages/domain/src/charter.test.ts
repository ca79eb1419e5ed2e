import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import { charterChanges, proposal } from './charter.js';
import { checked } from './problems.js';

const today = '2026-11-21';
const id = '01936f1e-0000-7000-8000-00000000000a';

const stated = {
  name: 'Proactive refund',
  problem: 'Customers wait nine days for a refund.',
  programId: id,
  leadId: id,
  systemId: id,
  decisionDate: '2027-01-31',
};

function problemsOf(changes: object): string[] {
  return checked(proposal(today), { ...stated, ...changes }).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

function changeProblems(changes: object): string[] {
  return checked(charterChanges, changes).problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('A proposal', () => {
  it('needs six things and leaves the rest open', () => {
    expect(checked(proposal(today), stated)).toEqual({
      value: {
        ...stated,
        sponsorId: null,
        deciderId: null,
        unitId: null,
        customerOutcome: null,
        businessOutcome: null,
        hypothesis: null,
        ambition: null,
      },
      problems: [],
    });
  });

  it.each([
    [{ name: '  ' }, 'name: The name is needed.'],
    [{ problem: '' }, 'problem: The problem is needed.'],
    [{ programId: 'x' }, 'programId: Choose a program from the list.'],
    [{ leadId: '' }, 'leadId: Choose a lead from the list.'],
    [{ systemId: null }, 'systemId: A system is needed.'],
    [{ sponsorId: 'nobody' }, 'sponsorId: Choose a sponsor from the list.'],
    [{ decisionDate: 'soon' }, 'decisionDate: Write the day as YYYY-MM-DD.'],
    [{ decisionDate: '2026-11-20' }, 'decisionDate: The decision date has passed already.'],
    [{ decisionDate: '2036-11-23' }, 'decisionDate: The decision date is more than ten years away.'],
  ])('with %j is told what is wrong', (changes, problem) => expect(problemsOf(changes)).toEqual([problem]));

  it.each([today, addDays(today, 3_653)])('may be decided on %s', (decisionDate) => {
    expect(problemsOf({ decisionDate })).toEqual([]);
  });

  it('names each mistake once, all of them together', () => {
    expect(problemsOf({ name: '', problem: '', leadId: 'x' })).toHaveLength(3);
  });

  it('takes ids in either case and keeps them in one', () => {
    const answer = checked(proposal(today), { ...stated, leadId: id.toUpperCase() });
    expect('value' in answer && answer.value.leadId).toBe(id);
  });
});

describe('Changing a charter', () => {
  it('leaves alone what is left out, and clears what is null', () => {
    expect(checked(charterChanges, { problem: null, hypothesis: ' ' })).toEqual({
      value: { problem: null, hypothesis: null },
      problems: [],
    });
  });

  it.each([
    [{ name: null }, 'name: The name is needed.'],
    [{ programId: null }, 'programId: A program is needed.'],
    [{ noVendor: null }, 'noVendor: Say yes or no.'],
    [{ decisionDate: '2026-02-30' }, 'decisionDate: Write the day as YYYY-MM-DD.'],
    [
      { largestLossOurs: { minorUnits: -1, currency: 'EUR' } },
      'largestLossOurs.minorUnits: The amount cannot be negative.',
    ],
    [
      { largestLossVendor: { minorUnits: 1, currency: 'EURO' } },
      'largestLossVendor.currency: Use a currency code of ISO 4217, such as EUR.',
    ],
    [{ vendorText: 'x'.repeat(501) }, 'vendorText: The vendor can have at most 500 characters.'],
    [
      { systemsTouched: [{ systemId: 'x', access: 'READ' }] },
      'systemsTouched.0.systemId: Choose a system from the list.',
    ],
  ])('with %j is told what is wrong', (changes, problem) => {
    expect(changeProblems(changes)).toEqual([problem]);
  });

  it('lists each system once, also when it is spelled in another case', () => {
    const twice = [
      { systemId: id, access: 'READ' },
      { systemId: id.toUpperCase(), access: 'WRITE' },
    ];
    expect(changeProblems({ systemsTouched: twice })).toEqual([
      'systemsTouched: Each system can be listed once.',
    ]);
  });

  it('takes at most fifty systems', () => {
    const ids = fc.sample(fc.uuid(), { numRuns: 51, seed: 1 });
    const touched = ids.map((systemId) => ({ systemId, access: 'READ' }));
    expect(changeProblems({ systemsTouched: touched.slice(0, 50) })).toEqual([]);
    expect(changeProblems({ systemsTouched: touched })).toEqual([
      'systemsTouched: A pilot can touch at most 50 systems.',
    ]);
  });

  it('never answers a person in a program’s words', () => {
    const fields = Object.keys(charterChanges.entries);
    const wrong = fc.constantFrom<unknown>(7, true, {}, [], 'x', null);
    fc.assert(
      fc.property(fc.constantFrom(...fields), wrong, (field, value) => {
        for (const problem of changeProblems({ [field]: value }))
          expect(problem).not.toMatch(/Invalid (type|key)/);
      }),
    );
  });
});
