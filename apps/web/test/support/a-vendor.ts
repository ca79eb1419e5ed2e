import { connection } from './render-page';

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });
const tom = { id: 'tom', name: 'Tom Vik' };

/** What is believed of a vendor; five settled engagements make it a sharer unless changed. */
export function aStance(changes: object = {}) {
  return {
    stance: 'RISK_SHARER',
    leaning: 'RISK_SHARER',
    chanceSharer: 0.9,
    chancePartial: 0.09,
    chanceShirker: 0.01,
    mean: 0.51,
    low: 0.38,
    high: 0.63,
    n: 5,
    sentence: 'By what happened, a risk-sharer (n = 5).',
    engagements: [],
    pretender: [],
    thresholdsVersion: 1,
    confirmed: null,
    ...changes,
  };
}

export function aSaysSignsDoes(changes: object = {}) {
  return {
    says: 0.7,
    signs: 0.62,
    does: 0.58,
    nSays: 3,
    nSigns: 6,
    nDoes: 5,
    overbilled: [],
    breaches: 0,
    sentence: 'Says it bears 70 % of the risk; by its terms 62 %; by what happened 58 % (n = 5).',
    ...changes,
  };
}

/** A vendor with everything a page may ask for; `changes` win. */
export function aVendor(changes: object = {}) {
  return {
    __typename: 'Vendor',
    id: 'v1',
    name: 'Halyard AI',
    names: [],
    website: 'https://halyard.example',
    note: null,
    contacts: [{ name: 'Ada Obi', role: 'Accounts', email: 'ada@halyard.example', phone: null }],
    documents: [{ title: 'Contract', url: 'https://files.example/contract', pilotId: null }],
    merges: [],
    createdAt: '2026-01-10T09:00:00.000Z',
    updatedAt: '2026-11-01T09:00:00.000Z',
    version: 4,
    firstInvoiceOn: '2026-02-03',
    medianDaysToFirstInvoice: 34,
    stance: aStance(),
    saysSignsDoes: aSaysSignsDoes(),
    stanceSteps: [],
    engagements: [],
    ratings: [],
    atRisk: [eur(3_100_000)],
    spend: [eur(24_000_000)],
    ...changes,
  };
}

/** A pretender by its ledger, of which little is known yet. */
export const quillworks = aVendor({
  id: 'v2',
  name: 'Quillworks',
  stance: aStance({
    stance: 'UNDETERMINED',
    leaning: 'RISK_SHIRKER',
    mean: 0.12,
    low: 0.01,
    high: 0.3,
    n: 2,
    pretender: [{ ground: 'LEDGER', sentence: '76 % of what was billed goes against the terms.' }],
  }),
  saysSignsDoes: aSaysSignsDoes({
    signs: 0.6,
    does: 0.31,
    nDoes: 2,
    overbilled: [eur(7_800_000)],
    breaches: 2,
  }),
  medianDaysToFirstInvoice: 1,
  atRisk: [],
});

export const threeVendors = [
  quillworks,
  aVendor(),
  aVendor({
    id: 'v3',
    name: 'Tessel',
    stance: aStance({ stance: 'UNDETERMINED', leaning: null, mean: 0.25, low: 0, high: 0.8, n: 0 }),
    saysSignsDoes: aSaysSignsDoes({ says: null, signs: 0.4, does: null, nDoes: 0 }),
    spend: [],
    medianDaysToFirstInvoice: null,
  }),
];

export const aConcentration = {
  currency: 'EUR',
  total: eur(48_000_000),
  effectiveVendors: 1.9,
  herfindahl: 0.52,
  n: 3,
  top: [
    { vendor: { __typename: 'Vendor', id: 'v1', name: 'Halyard AI' }, amount: eur(24_000_000), share: 0.5 },
    { vendor: { __typename: 'Vendor', id: 'v2', name: 'Quillworks' }, amount: eur(12_000_000), share: 0.25 },
  ],
};

export const aNameGroup = {
  key: 'halyard ai',
  vendors: [
    aVendor({ names: [{ name: 'Halyard AI', entries: 12 }] }),
    aVendor({ id: 'v9', name: 'HALYARD A.I. LTD', names: [{ name: 'HALYARD A.I. LTD', entries: 3 }] }),
  ],
};

export const aMerge = {
  __typename: 'VendorMerge',
  id: 'merge-1',
  name: 'HALYARD A.I. LTD',
  at: '2026-11-20T09:00:00.000Z',
  by: tom,
  undoable: true,
};

/** The list with its spend and its names. */
export const vendorsPage = (vendors: readonly object[] = threeVendors) => ({
  vendors: connection(vendors),
  concentration: [aConcentration],
  vendorNameGroups: [aNameGroup],
});
