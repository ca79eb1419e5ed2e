import { describe, expect, it } from 'vitest';
import { archetypalTerms } from './archetypal-terms.js';
import { findBreaches } from './breaches.js';
import { type AlarmContext, type AlarmKind, invoiceAlarms, ledgerAlarms } from './invoice-alarms.js';
import { type ActualDates, actualMilestones, actualScenario, type Invoice, ledgerLines } from './ledger.js';
import type { Terms } from './terms.js';

const dates: ActualDates = {
  signedOn: '2026-01-01',
  kickoffOn: '2026-01-16',
  goLiveOn: '2026-04-01',
  acceptedOn: null,
  provenOn: null,
};
const context: AlarmContext = {
  terms: archetypalTerms.BASE_FEE_AND_GAIN_SHARE,
  currency: 'EUR',
  dates,
  invoices: [],
  credits: [],
};

function anInvoice(parts: Partial<Invoice> = {}): Invoice {
  return {
    number: 'R-1',
    invoicedOn: '2026-04-01',
    periodFrom: null,
    periodTo: null,
    amount: 600_000,
    currency: 'EUR',
    trigger: 'GO_LIVE',
    ...parts,
  };
}

function withTerms(parts: Partial<Terms>): AlarmContext {
  return { ...context, terms: { ...context.terms, ...parts } };
}

const kinds = (invoice: Invoice, given = context): readonly AlarmKind[] =>
  invoiceAlarms(invoice, given).map(({ kind }) => kind);

describe('The billable-clock alarm', () => {
  it('is silent from the day of the trigger on', () => {
    expect(invoiceAlarms(anInvoice(), context)).toEqual([]);
    expect(kinds(anInvoice({ invoicedOn: '2026-03-31' }))).toEqual(['BEFORE_TRIGGER']);
  });

  it('quotes the term, and says how many days too early', () => {
    expect(invoiceAlarms(anInvoice({ invoicedOn: '2026-03-02' }), context)).toEqual([
      {
        kind: 'BEFORE_TRIGGER',
        sentence:
          'This invoice is dated 2 March 2026, but nothing is owed until go-live, 1 April 2026: 30 days too early.',
        clause: 'The base fee runs from go-live, not before.',
        amount: 600_000,
        daysEarly: 30,
      },
    ]);
  });

  it('looks at the first day of the period when that comes before the invoice', () => {
    const [alarm] = invoiceAlarms(
      anInvoice({ invoicedOn: '2026-04-30', periodFrom: '2026-03-31', periodTo: '2026-04-30' }),
      context,
    );
    expect(alarm).toMatchObject({ kind: 'BEFORE_TRIGGER', daysEarly: 1 });
    expect(alarm?.sentence).toBe(
      'The period of this invoice begins on 31 March 2026, but nothing is owed until go-live, 1 April 2026: 1 day too early.',
    );
  });

  it('says when what it waits for has not come', () => {
    const [alarm] = invoiceAlarms(anInvoice(), { ...context, dates: { ...dates, goLiveOn: null } });
    expect(alarm).toMatchObject({ kind: 'BEFORE_TRIGGER', daysEarly: null });
    expect(alarm?.sentence).toContain('until go-live, which has not come.');
  });

  it('quotes the free period while it lasts, and the fee as entered when no clause is kept', () => {
    const [fee] = context.terms.fees;
    if (!fee) throw new Error('The archetype has a fee.');
    const free = withTerms({ freeDays: 120, clauses: [{ about: 'FREE_PERIOD', text: 'Four months free.' }] });
    expect(invoiceAlarms(anInvoice(), free)[0]).toMatchObject({ clause: 'Four months free.', daysEarly: 30 });
    const unquoted = withTerms({ fees: [{ ...fee, clause: null }] });
    const [alarm] = invoiceAlarms(anInvoice({ invoicedOn: '2026-01-01' }), unquoted);
    expect(alarm?.clause).toBe('Base fee: €6,000 every 30 days from go-live');
  });

  it('lets a gain share be billed only once value is proven', () => {
    const gain = anInvoice({ trigger: 'VALUE_PROVEN', invoicedOn: '2026-09-01' });
    expect(invoiceAlarms(gain, context)[0]).toMatchObject({
      kind: 'BEFORE_TRIGGER',
      clause: '30\u00a0% of the value above €50,000',
    });
    expect(kinds(gain, { ...context, dates: { ...dates, provenOn: '2026-09-01' } })).toEqual([]);
  });
});

describe('An invoice', () => {
  it('for an event the terms have no fee for is outside them, and held against what is owed first', () => {
    const alarms = invoiceAlarms(anInvoice({ trigger: 'SIGNATURE', invoicedOn: '2026-01-02' }), context);
    expect(alarms.map(({ kind }) => kind)).toEqual(['NOT_IN_TERMS', 'BEFORE_TRIGGER']);
    expect(alarms[0]?.sentence).toBe('The terms have no fee that waits for signature.');
  });

  it('that names no event is held against what is owed first', () => {
    expect(kinds(anInvoice({ trigger: null }))).toEqual([]);
    expect(kinds(anInvoice({ trigger: null, invoicedOn: '2026-02-01' }))).toEqual(['BEFORE_TRIGGER']);
  });

  it('that names no event may be for whatever is owed first, wherever that stands in the terms', () => {
    const { fees } = archetypalTerms.REFUNDABLE_MILESTONES;
    const early = anInvoice({ trigger: null, invoicedOn: '2026-01-20' });
    for (const order of [fees, fees.toReversed()]) {
      expect(kinds(early, withTerms({ fees: order }))).toEqual([]);
      const [alarm] = invoiceAlarms({ ...early, invoicedOn: '2026-01-10' }, withTerms({ fees: order }));
      expect(alarm).toMatchObject({ clause: 'A first instalment falls due at kick-off.', daysEarly: 6 });
    }
  });

  it('under terms without a fee is outside them', () => {
    const free = withTerms({ fees: [], gainShare: null });
    expect(invoiceAlarms(anInvoice(), free).map(({ sentence }) => sentence)).toEqual([
      'The terms have no fee at all.',
    ]);
  });

  it('over the cap says by how much, credits taken off', () => {
    const capped: AlarmContext = {
      ...withTerms({ feeCap: 1_000_000 }),
      invoices: [anInvoice({ number: 'R-0' })],
    };
    expect(invoiceAlarms(anInvoice({ invoicedOn: '2026-05-01' }), capped)).toEqual([
      {
        kind: 'OVER_CAP',
        sentence: 'With this invoice €12,000 is billed, €2,000 more than the cap of €10,000.',
        clause: 'at most €10,000 in all',
        amount: 200_000,
        daysEarly: null,
      },
    ]);
    const credits = [{ creditedOn: '2026-04-20', amount: 200_000, currency: 'EUR' }];
    expect(kinds(anInvoice({ invoicedOn: '2026-05-01' }), { ...capped, credits })).toEqual([]);
  });

  it.each([
    ['the same number in other letters', { number: ' r-1', amount: 1, invoicedOn: '2026-06-01' }, true],
    ['the same amount, date and period under no number', { number: null }, true],
    ['another number, but all else the same', { number: 'R-2' }, true],
    ['another number and period', { number: 'R-2', periodFrom: '2026-04-05' }, false],
    ['another number and amount', { number: 'R-2', amount: 600_001 }, false],
  ] as const)('is a duplicate or not: %s', (_, parts, expected) => {
    const known = { ...context, invoices: [anInvoice()] };
    expect(kinds(anInvoice(parts), known).includes('DUPLICATE')).toBe(expected);
  });

  it('without a number is no duplicate of another without one', () => {
    const known = { ...context, invoices: [anInvoice({ number: null })] };
    expect(kinds(anInvoice({ number: ' ', amount: 1 }), known)).toEqual([]);
  });

  it('in another currency is said to be so, and counts against nothing', () => {
    const dollars = anInvoice({ currency: 'USD', invoicedOn: '2026-01-01' });
    expect(kinds(dollars)).toEqual(['OTHER_CURRENCY']);
    expect(
      kinds(anInvoice({ number: 'R-2' }), { ...withTerms({ feeCap: 600_000 }), invoices: [dollars] }),
    ).toEqual([]);
  });

  it.each([0, -1])('of %i is no invoice', (amount) => {
    expect(kinds(anInvoice({ amount }))).toEqual(['NEGATIVE_AMOUNT']);
  });
});

describe('A ledger', () => {
  it('has the alarms each invoice had when it was entered', () => {
    const invoices = [anInvoice(), anInvoice({ invoicedOn: '2026-03-01' })];
    expect(ledgerAlarms({ ...context, invoices }).map((list) => list.map(({ kind }) => kind))).toEqual([
      [],
      ['BEFORE_TRIGGER', 'DUPLICATE'],
    ]);
  });

  it('becomes lines in days from signature, of the currency of the terms alone', () => {
    const ledger = {
      invoices: [anInvoice(), anInvoice({ currency: 'USD' })],
      credits: [{ creditedOn: '2026-04-11', amount: 50, currency: 'EUR' }],
    };
    expect(ledgerLines(dates, 'EUR', ledger)).toEqual([
      { day: 90, amount: 600_000 },
      { day: 100, amount: -50 },
    ]);
  });

  it.each([
    ['SCALED', '2026-06-01', { early: false, exits: false, running: false }],
    ['NOT_SCALED', '2026-06-01', { early: true, exits: true, running: false }],
    ['NOT_SCALED', '2026-12-27', { early: false, exits: true, running: false }],
    [null, '2026-06-01', { early: false, exits: false, running: true }],
  ] as const)('is re-run on what happened: %s on %s', (ended, on, flags) => {
    expect(actualScenario(context.terms, dates, { on, ended, valueFraction: 0.2 })).toMatchObject(flags);
  });

  it('counts value that was accepted or proven after the end as of the end', () => {
    const late = { ...dates, acceptedOn: '2026-06-10', provenOn: '2026-07-01' };
    const state = { on: '2026-06-01', ended: 'SCALED', valueFraction: 1 } as const;
    expect(actualScenario(context.terms, late, state)).toMatchObject({
      endDay: 151,
      milestones: { goLiveDay: 90, firstValueDay: 151, provenDay: 151 },
    });
    const running = { ...state, ended: null };
    expect(actualScenario(context.terms, late, running).milestones.provenDay).toBe(181);
  });

  it('takes what came before signature as signature', () => {
    expect(actualMilestones({ ...dates, kickoffOn: '2025-12-01' })).toEqual({
      kickoffDay: 0,
      goLiveDay: 90,
      firstValueDay: null,
      provenDay: null,
    });
  });
});

describe('Breaches', () => {
  const running = { ended: null, today: 200 };

  it('are invoices before their trigger, outside the terms, over the cap and twice', () => {
    const invoices = [
      anInvoice(),
      anInvoice({ number: 'R-2', invoicedOn: '2026-01-02', trigger: 'SIGNATURE', amount: 400_000 }),
    ];
    const { list, amount, share } = findBreaches({ ...context, invoices }, running);
    expect(list.map(({ kind, invoice, days }) => [kind, invoice, days])).toEqual([
      ['NOT_IN_TERMS', 1, null],
      ['BEFORE_TRIGGER', 1, 89],
    ]);
    expect({ amount, share }).toEqual({ amount: 400_000, share: 0.4 });
  });

  it('count as breaking the terms only where they do: another number or event may be a slip of the pen', () => {
    const invoices = [
      anInvoice(),
      anInvoice(),
      anInvoice({ number: 'R-3', trigger: 'SIGNATURE', amount: 5 }),
    ];
    const { list, amount } = findBreaches({ ...context, invoices }, running);
    expect(list.map(({ kind }) => kind)).toEqual(['DUPLICATE', 'NOT_IN_TERMS']);
    expect(amount).toBe(0);
  });

  it('are none of another currency or a negative amount, and have no share when nothing is billed', () => {
    const invoices = [anInvoice({ currency: 'USD' }), anInvoice({ amount: -1 })];
    expect(findBreaches({ ...context, invoices }, running)).toEqual({ list: [], amount: 0, share: null });
  });

  const terms = archetypalTerms.REFUNDABLE_MILESTONES;
  const stopped = {
    endDay: 200,
    valueFraction: 0,
    early: true,
    exits: true,
    running: false,
    milestones: actualMilestones(dates),
  };
  const billed: AlarmContext = {
    ...context,
    terms,
    invoices: [
      anInvoice({ number: 'A', trigger: 'KICKOFF', invoicedOn: '2026-01-16', amount: 4_000_000 }),
      anInvoice({ number: 'B', amount: 8_000_000 }),
    ],
  };

  it.each([
    [260, 0, null],
    [261, 0, 4_800_000],
    [261, 4_799_999, 1],
    [261, 4_800_000, null],
  ])('are refunds missing after 60 days: on day %i with %i back, %s are missing', (today, back, missing) => {
    const credits = back ? [{ creditedOn: '2026-08-01', amount: back, currency: 'EUR' }] : [];
    const { list } = findBreaches({ ...billed, credits }, { ended: stopped, today });
    expect(list.map(({ kind, amount }) => [kind, amount])).toEqual(
      missing === null ? [] : [['MISSING_REFUND', missing]],
    );
  });

  it('quote the refund that is missing', () => {
    const { list, share } = findBreaches(billed, { ended: stopped, today: 261 });
    expect(list[0]).toMatchObject({
      sentence: '€48,000 should have come back 61 days ago.',
      clause: 'Half of each instalment comes back below a fifth of the value.',
      days: 61,
    });
    expect(share).toBe(0.4);
  });
});
