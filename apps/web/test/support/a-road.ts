const ada = { __typename: 'Member', id: 'ada', name: 'Ada Lind' };

/** Two teams of one program. */
export const refunds = { __typename: 'Team', id: 't1', name: 'Refund desk', pilot: null };
export const letters = { __typename: 'Team', id: 't2', name: 'Letter desk', pilot: null };

/** A closed sprint that moved one milestone; `changes` win. */
export const aSprint = (changes: object = {}) => ({
  __typename: 'Sprint',
  id: 's7',
  key: 'SP-7',
  focus: 'Refunds of one region within a day',
  startsOn: '2026-11-02',
  endsOn: '2026-11-15',
  days: 14,
  plannedItems: 10,
  capacity: 12,
  outcome: 'MET',
  finished: 6,
  added: 2,
  warnings: [],
  learned: 'A letter with a date in it is read twice.',
  nextFocus: 'Two regions together',
  evidence: null,
  evidenceUrl: 'https://board.example/7',
  version: 3,
  team: refunds,
  goals: [
    { text: 'One region works', effort: 6, met: true },
    { text: 'Numbers are read', effort: 2, met: false },
  ],
  effectiveGoals: 1.6,
  moves: [{ finished: 6, added: 2, milestone: { id: 'm1', key: 'MS-1', name: 'Refunds within a day' } }],
  viewerCan: { edit: false, close: false, reopen: true },
  ...changes,
});

/** One that runs, and has nothing said of its end. */
export const anOpenSprint = (changes: object = {}) =>
  aSprint({
    id: 's8',
    key: 'SP-8',
    focus: 'Two regions together',
    startsOn: '2026-11-16',
    endsOn: '2026-11-29',
    outcome: null,
    learned: null,
    nextFocus: null,
    evidenceUrl: null,
    moves: [],
    goals: [
      { text: 'North works', effort: 5, met: null },
      { text: 'South works', effort: 5, met: null },
    ],
    viewerCan: { edit: true, close: true, reopen: false },
    ...changes,
  });

/** Dates with their record; `changes` win. */
export const aForecast = (changes: object = {}) => ({
  state: 'DATED',
  sentence: 'As likely as not by 4 January 2027; with 85 %, by 1 February 2027.',
  p50: '2027-01-04',
  p85: '2027-02-01',
  p95: '2027-03-15',
  chance: 0.78,
  remaining: 31,
  sprintsNeeded: 0,
  wide: false,
  recordSentence: 'Our 85 % dates held 11 of 14 (49 to 95 %).',
  fan: [
    { sprint: 1, on: '2026-11-29', low80: 18, low50: 22, middle: 25, high50: 27, high80: 29 },
    { sprint: 2, on: '2026-12-13', low80: 4, low50: 11, middle: 17, high50: 22, high80: 26 },
  ],
  method: 'pooled',
  ...changes,
});

const undated = (changes: object) => aForecast({ p50: null, p85: null, p95: null, chance: null, ...changes });

/** A milestone that is dated; `changes` win. */
export const aMilestone = (changes: object = {}) => ({
  __typename: 'Milestone',
  id: 'm1',
  key: 'MS-1',
  name: 'Refunds within a day',
  state: 'OPEN',
  wantedOn: '2027-01-31',
  reachedOn: null,
  remaining: 31,
  total: 63,
  version: 4,
  program: { id: 'g1' },
  lane: { id: 'l1', name: 'Nobody waits' },
  parts: [{ team: refunds, remaining: 31, total: 63 }],
  forecast: aForecast(),
  sprints: [aSprint()],
  viewerCan: { move: true, rescope: true, freeze: true },
  ...changes,
});

/** One for each thing a forecast may say. */
export const someMilestones = () => [
  aMilestone(),
  aMilestone({
    id: 'm2',
    key: 'MS-2',
    name: 'Letters by a person',
    wantedOn: null,
    parts: [
      { team: refunds, remaining: 20, total: 20 },
      { team: letters, remaining: 9, total: 14 },
    ],
    forecast: undated({
      state: 'NEEDS_SPRINTS',
      sprintsNeeded: 3,
      sentence: 'A date needs 3 sprints; 3 are lacking.',
    }),
    sprints: [],
  }),
  aMilestone({
    id: 'm3',
    key: 'MS-3',
    name: 'One answer',
    lane: { id: 'l2', name: 'Nobody calls twice' },
    forecast: undated({
      state: 'DOES_NOT_CONVERGE',
      sentence: 'It does not converge at current growth: as much is added as finished.',
    }),
  }),
  aMilestone({
    id: 'm4',
    key: 'MS-4',
    name: 'The menu is gone',
    lane: { id: 'l2', name: 'Nobody calls twice' },
    state: 'REACHED',
    reachedOn: '2026-11-10',
    remaining: 0,
    forecast: undated({ state: 'DONE', sentence: 'All its items are finished.' }),
    viewerCan: { move: false, rescope: false, freeze: false },
  }),
];

/** What a sprint and a person changed. */
export const someChanges = () => [
  change('MOVED', {
    wantedBefore: '2026-12-31',
    wantedAfter: '2027-01-31',
    reason: 'The second region joined.',
    sprint: null,
    team: null,
  }),
  change('FINISHED', { items: 6 }),
  change('GREW', { items: 2 }),
];

const change = (kind: string, changes: object) => ({
  kind,
  at: '2026-11-16T09:00:00.000Z',
  by: ada,
  team: refunds,
  items: null,
  wantedBefore: null,
  wantedAfter: null,
  sprint: { id: 's7', key: 'SP-7' },
  reason: null,
  milestone: { id: 'm1', key: 'MS-1', name: 'Refunds within a day' },
  ...changes,
});

/** A frozen forecast that was put to the test; `changes` win. */
export const aFrozen = (changes: object = {}) => ({
  id: 'f1',
  madeAt: '2026-10-05T04:00:00.000Z',
  by: null,
  state: 'DATED',
  p50: '2026-11-01',
  p85: '2026-11-15',
  p95: '2026-11-29',
  wantedOn: '2026-11-12',
  chance: 0.7,
  remaining: 12,
  sprintsNeeded: 0,
  wide: false,
  held50: false,
  held85: true,
  held95: true,
  milestone: { id: 'm4', key: 'MS-4', name: 'The menu is gone', reachedOn: '2026-11-10' },
  ...changes,
});

const level = (of: number, held: number, n: number) => ({
  level: of,
  held,
  n,
  milestones: 5,
  low: 0.49,
  high: 0.95,
});

/** The record of a program. */
export const aRecord = () => ({
  sentence: 'Our 85 % dates held 11 of 14 (49 to 95 %).',
  levels: [level(50, 8, 14), level(85, 11, 14), level(95, 13, 14)],
  replayed: [level(50, 20, 38), level(85, 33, 38), level(95, 36, 38)],
  brier: 0.17,
  brierLow: 0.09,
  brierHigh: 0.26,
  brierN: 14,
  bins: [
    { from: 0.6, to: 0.7, n: 0, said: null, came: null },
    { from: 0.7, to: 0.8, n: 6, said: 0.74, came: 0.67 },
  ],
  forecasts: [aFrozen(), aFrozen({ id: 'f2', held50: null, held85: null, held95: null })],
});

/** A program with a road; `changes` win over its marathon. */
export const aRoad = (changes: object = {}) => ({
  __typename: 'Program',
  id: 'g1',
  name: 'Fair billing',
  canPlanSprint: true,
  forecastRecord: aRecord(),
  teams: [refunds, letters],
  marathon: {
    canEdit: true,
    lanes: [
      { id: 'l1', name: 'Nobody waits', place: 1, version: 1 },
      { id: 'l2', name: 'Nobody calls twice', place: 2, version: 1 },
    ],
    milestones: someMilestones(),
    sprints: [anOpenSprint(), aSprint()],
    moved: someChanges(),
    ...changes,
  },
});
