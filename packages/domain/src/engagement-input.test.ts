import { describe, expect, it } from 'vitest';
import {
  checkedVersion,
  engageInput,
  engagementChanges,
  engagementMistakes,
  promiseInput,
  settlementInput,
} from './engagement-input.js';
import { checked } from './problems.js';

const id = '01936F1E-0000-7000-8000-00000000000A';
const today = '2026-11-22';

const sheet = {
  currency: 'EUR',
  horizonDays: 360,
  kickoffDay: 0,
  goLiveDay: 90,
  firstValueDay: 120,
  fees: [{ name: 'Fee', amount: 100, trigger: 'GO_LIVE', refundableShare: null, contingent: null }],
  freeDays: null,
  noticeDays: null,
  feeCap: null,
  integration: { amount: 0, buyerShare: 1 },
  exit: { amount: 0, buyerShare: 1 },
  buyerInternalPerMonth: 0,
  valueAtTarget: 1_000,
  vendorCost: { upfront: 0, perMonth: 0 },
  clauses: null,
};

const paths = ({ problems }: { readonly problems: readonly { readonly path: string }[] }) =>
  problems.map(({ path }) => path);

describe('Who takes part in what', () => {
  it('may carry an id of the client’s own, which is read in lower case', () => {
    const input = checked(engageInput, { id, pilotId: id, vendorId: id });
    expect('value' in input && input.value).toEqual({
      id: id.toLowerCase(),
      pilotId: id.toLowerCase(),
      vendorId: id.toLowerCase(),
      scope: null,
    });
    expect(paths(checked(engageInput, { id: 'one', pilotId: id, vendorId: id }))).toEqual(['id']);
  });
});

describe('Changes to an engagement', () => {
  it('state days that have come, and shares from 0 to 1', () => {
    const wrong = { signedOn: '2026-11-23', claimedShare: 1.01, endedOn: '2026-02-30' };
    expect(paths(checked(engagementChanges(today), wrong))).toEqual(['claimedShare', 'signedOn', 'endedOn']);
    expect(checked(engagementChanges(today), { signedOn: today, claimedShare: null }).problems).toEqual([]);
  });

  it('keep the day of signature of signed terms, and the end behind it', () => {
    expect(engagementMistakes({ signedOn: null, endedOn: null }, false)).toEqual([]);
    expect(paths({ problems: engagementMistakes({ signedOn: null, endedOn: null }, true) })).toEqual([
      'signedOn',
    ]);
    const upside = { signedOn: today, endedOn: '2026-11-21' };
    expect(paths({ problems: engagementMistakes(upside, true) })).toEqual(['endedOn']);
    expect(engagementMistakes({ signedOn: today, endedOn: today }, true)).toEqual([]);
  });
});

describe('A version of terms', () => {
  it('reads what is left blank as left out', () => {
    const given = checkedVersion({ state: 'PROPOSED', sheet } as never, today);
    expect('value' in given && given.value).toMatchObject({
      id: null,
      name: null,
      signedOn: null,
      sheet: {
        currency: 'EUR',
        freeDays: 0,
        netDays: 30,
        clauses: [],
        fees: [{ refundableShare: 0, day: null }],
      },
    });
  });

  it('names mistakes of the version and of its sheet together', () => {
    const given = {
      state: 'AGREED',
      signedOn: '2026-11-23',
      sheet: { ...sheet, currency: 'euro', horizonDays: 0 },
    };
    const wrong = checkedVersion(given as never, today);
    expect('problems' in wrong && paths(wrong)).toEqual([
      'state',
      'signedOn',
      'sheet.currency',
      'sheet.horizonDays',
    ]);
  });
});

describe('A promise', () => {
  const said = { text: 'Live in six weeks.', saidBy: 'Ole', saidWhere: 'Kick-off' };

  it('needs who said it and where', () => {
    expect(paths(checked(promiseInput(today), { text: ' ', saidBy: '', saidWhere: null }))).toEqual([
      'text',
      'saidBy',
      'saidWhere',
    ]);
    expect(checked(promiseInput(today), said).problems).toEqual([]);
  });

  it('was said before it is due, and not in days to come', () => {
    const order = { ...said, saidOn: '2026-11-01', dueOn: '2026-10-31' };
    expect(paths(checked(promiseInput(today), order))).toEqual(['dueOn']);
    expect(paths(checked(promiseInput(today), { ...said, saidOn: '2026-11-23' }))).toEqual(['saidOn']);
  });

  it('is kept or broken only with what shows it; an address is one of https', () => {
    for (const state of ['KEPT', 'BROKEN'])
      expect(paths(checked(settlementInput, { state, evidence: ' ' }))).toEqual(['evidence']);
    for (const state of ['OPEN', 'NOT_CHECKABLE'])
      expect(checked(settlementInput, { state, evidenceUrl: ' ' }).problems).toEqual([]);
    const open = { state: 'KEPT', evidence: 'The log.', evidenceUrl: 'http://log.example' };
    expect(paths(checked(settlementInput, open))).toEqual(['evidenceUrl']);
  });
});
