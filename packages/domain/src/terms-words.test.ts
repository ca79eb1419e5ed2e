import { describe, expect, it } from 'vitest';
import { assessTerms } from './assess-terms.js';
import type { Fee, Terms } from './terms.js';
import { assessmentSentences, exposureSentence, stopSentence } from './terms-words.js';

const fee: Fee = {
  name: 'Team',
  amount: 2_000_000,
  trigger: 'SIGNATURE',
  day: null,
  everyDays: 30,
  untilDay: null,
  contingent: null,
  refundableShare: 0,
  clause: null,
};

/** Time and materials, €20,000 a month from signature. */
const terms: Terms = {
  horizonDays: 360,
  kickoffDay: 15,
  goLiveDay: 90,
  firstValueDay: 120,
  freeDays: 0,
  netDays: 30,
  noticeDays: 60,
  fees: [fee],
  feeCap: null,
  minCommitment: 0,
  earlyTerminationFee: 0,
  refundBelow: 0,
  refundRealisation: 1,
  gainShare: null,
  integration: { amount: 6_000_000, buyerShare: 1 },
  exit: { amount: 2_000_000, buyerShare: 1 },
  buyerInternalPerMonth: 800_000,
  valueAtTarget: 60_000_000,
  vendorCost: { upfront: 2_000_000, perMonth: 1_000_000 },
  liabilityCap: null,
  dataReturn: null,
  clauses: [],
};

const sentences = (changes: Partial<Terms> = {}) =>
  assessmentSentences(assessTerms({ ...terms, ...changes }), 'EUR');

describe('What terms come to, in words', () => {
  it('names a figure for each thing that is found', () => {
    expect(sentences()).toEqual([
      'When it fails the vendor bears 0\u00a0% of the loss: 0\u00a0% early, 0\u00a0% late.',
      'After a late failure, 0\u00a0% of the fees of a success would not be owed.',
      '33\u00a0% of the fees of a success fall due before the first value is expected.',
      'The first invoice comes 120 days before the first value is expected.',
      'The most you can lose is €455,733, stopping on day 359.',
      'The vendor earns €100,000 even when it fails late.',
      'The vendor earns nothing more when there is more value.',
      'A success has brought back what it cost on day 224.',
      'That is a risk-shirker, also if delivering costs the vendor half of the estimate or half as much again.',
    ]);
  });

  it('says of fees on proven value that they follow it', () => {
    const contingent = { threshold: 0, full: 1, shape: 'LINEAR' } as const;
    const onValue: Fee = { ...fee, amount: 24_000_000, trigger: 'VALUE_PROVEN', everyDays: null, contingent };
    const said = sentences({ fees: [onValue], integration: { amount: 6_000_000, buyerShare: 0.3 } });
    expect(said).toContain('After a late failure, 100\u00a0% of the fees of a success would not be owed.');
    expect(said).toContain('No fee falls due before the first value is expected.');
    expect(said).toContain('The first invoice comes 240 days after the first value is expected.');
    expect(said).toContain('For each further €1 of value the vendor earns €0.40.');
  });

  it('says where the class hangs on an estimate of the vendor’s costs', () => {
    const cheaper = sentences({ fees: [{ ...fee, amount: 800_000, trigger: 'GO_LIVE' }] });
    expect(cheaper.at(-1)).toMatch(/^That is a .+, but a .+ if delivering costs /);
  });

  it('says so when nothing is owed, nothing comes back, or nobody loses anything', () => {
    const free = sentences({ fees: [], valueAtTarget: 1 });
    expect(free).toContain('A success owes no fees.');
    expect(free).toContain('A success does not bring back what it cost within its time.');
    const nothing = { amount: 0, buyerShare: 0 };
    const weightless = sentences({
      fees: [],
      integration: nothing,
      exit: nothing,
      buyerInternalPerMonth: 0,
      vendorCost: { upfront: 0, perMonth: 0 },
    });
    expect(weightless[0]).toBe('No failure costs anybody anything.');
    expect(weightless.some((said) => said.startsWith('That is'))).toBe(false);
  });
});

describe('What stopping costs, in words', () => {
  const said = { on: '2026-11-22', today: '2026-11-22', vendor: 'Halyard', currency: 'EUR' };

  it.each([
    [4_200_000, 11_200_000, 'Stopping today costs you €42,000 and Halyard €112,000.'],
    [4_200_000, -100, 'Stopping today costs you €42,000 and leaves Halyard €1 ahead.'],
    [-4_200_000, 100, 'Stopping today leaves you €42,000 ahead and costs Halyard €1.'],
    [0, 0, 'Stopping today costs you nothing and costs Halyard nothing.'],
  ])('reads %i and %i as “%s”', (buyerLoss, vendorLoss, sentence) => {
    expect(stopSentence({ buyerLoss, vendorLoss }, said)).toBe(sentence);
  });

  it('names a day that is not today', () => {
    const then = { ...said, on: '2026-12-01' };
    expect(stopSentence({ buyerLoss: 100, vendorLoss: 100 }, then)).toBe(
      'Stopping on 1 December 2026 costs you €1 and Halyard €1.',
    );
  });

  it('tells the worst of a curve, on its day or counted from signature', () => {
    const worst = { day: 360, on: null, buyerLoss: 11_400_000, vendorLoss: 20_200_000 };
    expect(exposureSentence('FAIL_LATE', worst, 'EUR')).toBe(
      'Without value you lose most by stopping on day 360: €114,000, while the vendor loses €202,000.',
    );
    expect(exposureSentence('PARTIAL', { ...worst, on: '2027-03-01', vendorLoss: -100 }, 'EUR')).toBe(
      'With 40\u00a0% of the value you lose most by stopping on 1 March 2027: €114,000, while the vendor earns €1.',
    );
    expect(exposureSentence('SUCCESS', { ...worst, buyerLoss: -1 }, 'EUR')).toBe(
      'With all of the value you lose nothing, whenever you stop.',
    );
  });
});
