const priya = { __typename: 'Member', id: 'priya', name: 'Priya Rao' };

/** What a program planned; `changes` win. */
export const aPlan = (changes: object = {}) => ({
  version: 2,
  plannedShare: 0.4,
  plannedCount: 4,
  period: 'QUARTER',
  money: { minorUnits: 50_000_00, currency: 'EUR' },
  learningDays: 30,
  consequences: [
    { state: 'TOO_FEW_TO_TELL', text: 'Go on, and look again when the next pilots have concluded.' },
    { state: 'TOO_SAFE', text: 'Helen starts one pilot nobody would bet on.' },
    {
      state: 'IN_CONTROL',
      text: 'Go on.',
    },
    { state: 'BURNING', text: 'Look at the open pilots together before the next one starts.' },
    {
      state: 'EXHAUSTED',
      text: 'The sponsor is asked before a new pilot starts, until what was learned is applied. Running pilots go on.',
    },
  ],
  setBy: priya,
  setAt: '2026-09-30T10:00:00.000Z',
  ...changes,
});

const learned = [{ id: 'l1', state: 'VALIDATED' }];

/** One window with three failures, two of them learned from; `changes` win. */
export const aWindow = (changes: object = {}) => ({
  from: '2026-10-01',
  until: '2026-12-31',
  current: true,
  failed: 5,
  undecided: 1,
  concluded: 9,
  planned: 2.3,
  tooMany: 6,
  tooFew: null,
  tooManyByShare: 7,
  tooFewByShare: 0,
  share: { value: 0.5556, low: 0.212, high: 0.863, n: 9 },
  burnRate: 2.17,
  chanceToExceed: 1,
  cost: [{ minorUnits: 31_500_00, currency: 'EUR' }],
  state: 'EXHAUSTED',
  learned: 2,
  pilots: [
    {
      id: 'x103',
      key: 'SC-103',
      name: 'Moving-house wizard',
      stage: 'CLOSED',
      outcome: 'KILLED',
      daysToDecision: null,
    },
    {
      id: 'x102',
      key: 'SC-102',
      name: 'Voice callback',
      stage: 'DECIDING',
      outcome: null,
      daysToDecision: -12,
    },
  ],
  failures: [
    { id: 'f1', key: 'FL-1', seenOn: '2026-10-05', learnings: learned },
    { id: 'f2', key: 'FL-2', seenOn: '2026-10-05', learnings: [] },
    { id: 'f3', key: 'FL-3', seenOn: '2026-11-02', learnings: learned },
  ],
  ...changes,
});

const before = aWindow({
  from: '2026-07-01',
  until: '2026-09-30',
  current: false,
  failed: 0,
  undecided: 0,
  concluded: 0,
  planned: 4,
  tooMany: 9,
  tooFew: 0,
  share: null,
  burnRate: null,
  chanceToExceed: null,
  cost: [],
  state: 'TOO_SAFE',
  learned: 0,
  pilots: [],
  failures: [],
});

/** A budget that is used up; `changes` win. */
export const aBudget = (changes: object = {}) => ({
  plan: aPlan(),
  earlierPlans: [aPlan({ version: 1, plannedCount: 2, money: null, setAt: '2026-03-30T10:00:00.000Z' })],
  state: 'EXHAUSTED',
  consequence: 'The sponsor is asked before a new pilot starts, until what was learned is applied.',
  asksSponsor: true,
  sentence: 'Exhausted: 5 failed where 4 were planned for the whole window.',
  window: aWindow(),
  windows: [before, aWindow()],
  ...changes,
});

/** A program with what its failures say; `changes` win. */
export const aBudgetProgram = (changes: object = {}) => ({
  __typename: 'Program',
  id: 'g1',
  name: 'Faster answers',
  canSetBudget: true,
  learningDebt: {
    days: 30,
    count: 2,
    oldestDays: 44,
    sentence: '2 failures are older than 30 days without a validated learning, the oldest 44 days.',
  },
  failureBudget: aBudget(),
  ...changes,
});

const spread = (n: number, sentence: string) => ({ n, median: null, p90: null, sentence });

/** How fast and how dear failures are; `changes` win. */
export const someFacts = (changes: object = {}) => ({
  started: 12,
  killed: 3,
  medianDaysToFail: null,
  timeToFail: [
    { day: 20, survival: 0.9, atRisk: 10 },
    { day: 41, survival: 0.775, atRisk: 7 },
    { day: 90, survival: 0.62, atRisk: 4 },
  ],
  timeToFailSentence: 'Half are killed after: not reached (n = 12, 3 killed).',
  killLatency: spread(3, 'Too few to tell (n = 3).'),
  costToFail: spread(6, 'A failure costs €12,000 in the middle, €40,000 for one in ten (n = 6).'),
  timeToStop: spread(6, 'Half of 6 failures were stopped within 2 days of their beginning.'),
  learnedSoon: { value: 0.75, low: 0.35, high: 0.97, n: 8 },
  learnedSoonSentence: '6 of 8 failures were logged with a learning within 5 days; the aim is 75 %.',
  learningYield: 3.2,
  learningYieldSentence: '3.2 learnings were applied for each €100,000 spent on failed pilots.',
  weKnew: { value: 0.25, low: 0.03, high: 0.65, n: 8 },
  weKnewSentence: 'Of 8 failures judged, 2 had been known before (25 %, exact range 3 to 65 %).',
  applied: 4,
  daysToFirstReuse: spread(4, 'Too few to tell (n = 4).'),
  halfLifeDays: null,
  reuseSentence: 'Applied 4 times; a half-life is told from 10 on.',
  ...changes,
});
