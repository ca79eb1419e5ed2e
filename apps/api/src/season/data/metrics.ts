import type { MetricDirection, MetricKind, MetricPurpose } from '@scrimmage/domain/metrics';

/** A metric of the season; `sd` only shapes its invented figures. */
export interface SeasonMetric {
  readonly name: string;
  readonly kind: MetricKind;
  readonly unit: string;
  readonly direction: MetricDirection;
  readonly purpose: MetricPurpose;
  readonly cap?: number;
  readonly sd?: number;
  readonly description?: string;
}

const less = { kind: 'PROPORTION', unit: '%', direction: 'LOWER_IS_BETTER' } as const;
const more = { kind: 'PROPORTION', unit: '%', direction: 'HIGHER_IS_BETTER' } as const;
const performance = { purpose: 'PERFORMANCE' } as const;
const value = { purpose: 'VALUE' } as const;

const given = {
  wrongDates: { name: 'Chats with a wrong date', ...less, ...performance },
  chatSettled: { name: 'Moves settled in the chat', ...more, ...value },
  creditCalls: {
    name: 'Customers in credit who call',
    ...less,
    ...value,
    description: 'Of those with more than 50 euros in credit, those who call about it within four weeks.',
  },
  doubleRefunds: { name: 'Refunds paid twice', ...less, ...performance },
  billCalls: {
    name: 'Bills that lead to a call',
    ...less,
    ...value,
    description: 'A call about a bill within ten days of its date. One call counts once.',
  },
  billQuestions: { name: 'Bills sent back with a question', ...less, ...performance },
  instalments: { name: 'Customers who change the instalment', ...more, ...performance },
  planNeeded: { name: 'Settlements that need a payment plan', ...less, ...value },
  plansTaken: { name: 'Plans taken at the first reminder', ...more, ...performance },
  plansKept: { name: 'Plans kept for three months', ...more, ...value },
  correctedBills: { name: 'Corrected bills', ...less, ...value },
  photosRead: { name: 'Photos read right', ...more, ...performance },
  secondVisits: { name: 'Second visits', ...less, ...value },
  partInVan: { name: 'Visits with the part in the van', ...more, ...performance },
  settledByLook: { name: 'Faults settled without a visit', ...more, ...value },
  brokenCalls: { name: 'Video calls that break off', ...less, ...performance },
  plannedFaults: { name: 'Emergencies turned into planned visits', ...more, ...value },
  falseAlarms: { name: 'Fault codes without a fault', ...less, ...performance },
  nobodyHome: { name: 'Visits where nobody is home', ...less, ...value },
  windowsKept: { name: 'Arrival windows kept', ...more, ...performance },
  visitsPerVan: {
    name: 'Visits per van and day',
    kind: 'MEAN',
    unit: 'visits',
    direction: 'HIGHER_IS_BETTER',
    ...value,
    sd: 1.6,
  },
  withinTheHour: { name: 'Emergencies reached within the hour', ...more, ...performance },
  rightFirstTime: { name: 'Repairs right the first time', ...more, ...performance },
  visitMinutes: {
    name: 'Minutes per visit',
    kind: 'MEAN',
    unit: 'minutes',
    direction: 'LOWER_IS_BETTER',
    ...value,
    sd: 14,
  },
  valvesOff: { name: 'Valves that fell off', ...less, ...performance },
  useChange: {
    name: 'Change in use, corrected for weather',
    kind: 'MEAN',
    unit: '%',
    direction: 'LOWER_IS_BETTER',
    ...value,
    sd: 9,
    description: 'Per home, against the same weeks of the year before. Minus is less.',
  },
  tipsOpened: { name: 'Tips opened', ...more, ...performance },
  coldHomes: { name: 'Homes below 20 degrees', ...less, ...performance },
  offersTaken: { name: 'Insulation offers taken', ...more, ...value },
  letterComplaints: { name: 'Letters that bring a complaint', ...less, ...performance },
  coldTanks: { name: 'Days a tank ran cold', ...less, ...performance },
  saving: {
    name: 'Saving per customer',
    kind: 'MEAN',
    unit: 'euros a month',
    direction: 'HIGHER_IS_BETTER',
    ...value,
    cap: 40,
    sd: 5,
  },
  overridden: { name: 'Nights overridden', ...less, ...performance },
  fullAtSeven: { name: 'Cars full at seven', ...more, ...performance },
  earned: {
    name: 'Earned per battery',
    kind: 'MEAN',
    unit: 'euros a year',
    direction: 'HIGHER_IS_BETTER',
    ...value,
    cap: 400,
    sd: 60,
  },
  wornBatteries: { name: 'Batteries that lose capacity', ...less, ...performance },
  forecastError: {
    name: 'Forecast error',
    kind: 'RATIO',
    unit: 'MWh of 100',
    direction: 'LOWER_IS_BETTER',
    ...performance,
    sd: 0.07,
  },
  balancingCost: {
    name: 'Balancing cost',
    kind: 'RATIO',
    unit: 'euros per MWh',
    direction: 'LOWER_IS_BETTER',
    ...value,
    sd: 0.07,
  },
} satisfies Record<string, SeasonMetric>;

export type MetricKey = keyof typeof given;

/** What the organisation counts: one dictionary for all pilots. */
export const metrics: Readonly<Record<MetricKey, SeasonMetric>> = given;
