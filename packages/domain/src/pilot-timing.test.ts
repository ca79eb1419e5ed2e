import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from './calendar.js';
import { type Stage, stages } from './pilot.js';
import {
  type AgeBand,
  ageBand,
  ageBands,
  ageDays,
  type DueBand,
  daysToDecision,
  dueBand,
  dueBands,
} from './pilot-timing.js';

const today = '2028-02-29';

interface Dates {
  readonly stage?: Stage;
  readonly proposedOn?: Day | null;
  readonly startedOn?: Day | null;
  readonly decisionDate?: Day | null;
  readonly closedOn?: Day | null;
}

function timed(dates: Dates) {
  return {
    stage: 'RUNNING' as Stage,
    proposedOn: null,
    startedOn: null,
    decisionDate: null,
    closedOn: null,
    ...dates,
  };
}

const maybeDay = fc.option(
  fc.integer({ min: -4_000, max: 4_000 }).map((days) => addDays(today, days)),
  { nil: null },
);
const anyPilot = fc.record({
  stage: fc.constantFrom(...stages),
  proposedOn: maybeDay,
  startedOn: maybeDay,
  decisionDate: maybeDay,
  closedOn: maybeDay,
});

describe('The decision date of an open pilot', () => {
  it.each<[number, DueBand]>([
    [-3_650, 'OVERDUE'],
    [-1, 'OVERDUE'],
    [0, 'WITHIN_14_DAYS'],
    [1, 'WITHIN_14_DAYS'],
    [14, 'WITHIN_14_DAYS'],
    [15, 'LATER'],
    [3_650, 'LATER'],
  ])('%i days from today is %s', (days, band) => {
    const pilot = timed({ decisionDate: addDays(today, days) });
    expect(dueBand(pilot, today)).toBe(band);
    expect(daysToDecision(pilot, today)).toBe(days);
  });

  it('is undated when none was given', () => {
    expect(dueBand(timed({}), today)).toBe('UNDATED');
    expect(daysToDecision(timed({}), today)).toBeNull();
  });

  it('says nothing once the pilot is closed', () => {
    const closed = timed({ stage: 'CLOSED', decisionDate: addDays(today, -5) });
    expect([dueBand(closed, today), daysToDecision(closed, today)]).toEqual([null, null]);
  });
});

describe('The age of an open pilot', () => {
  it.each<[number, AgeBand]>([
    [-400, 'UNDER_30_DAYS'],
    [0, 'UNDER_30_DAYS'],
    [29, 'UNDER_30_DAYS'],
    [30, 'DAYS_30_TO_89'],
    [89, 'DAYS_30_TO_89'],
    [90, 'DAYS_90_TO_179'],
    [179, 'DAYS_90_TO_179'],
    [180, 'DAYS_180_TO_364'],
    [364, 'DAYS_180_TO_364'],
    [365, 'A_YEAR_OR_MORE'],
    [10_000, 'A_YEAR_OR_MORE'],
  ])('of %i days is %s', (days, band) => {
    const pilot = timed({ startedOn: addDays(today, -days) });
    expect(ageBand(pilot, today)).toBe(band);
    expect(ageDays(pilot, today)).toBe(days);
  });

  it('counts from the start, and from the proposal only before there is one', () => {
    const proposed = timed({ proposedOn: addDays(today, -100) });
    expect(ageDays(proposed, today)).toBe(100);
    expect(ageDays({ ...proposed, startedOn: addDays(today, -10) }, today)).toBe(10);
  });

  it('is unknown without either day', () => {
    expect([ageDays(timed({}), today), ageBand(timed({}), today)]).toEqual([null, 'UNKNOWN']);
  });
});

describe('The age of a closed pilot', () => {
  it('is the days it took, and belongs to no band', () => {
    const closed = timed({ stage: 'CLOSED', startedOn: '2027-01-01', closedOn: '2027-01-31' });
    expect([ageDays(closed, today), ageBand(closed, today)]).toEqual([30, null]);
  });

  it('is unknown when the day of its end is', () => {
    expect(ageDays(timed({ stage: 'CLOSED', startedOn: '2027-01-01' }), today)).toBeNull();
  });
});

describe('The bands', () => {
  it('take every open pilot exactly once, and no closed one', () => {
    fc.assert(
      fc.property(anyPilot, (pilot) => {
        const due = dueBand(pilot, today);
        const age = ageBand(pilot, today);
        if (pilot.stage === 'CLOSED') {
          expect([due, age]).toEqual([null, null]);
          return;
        }
        expect(dueBands).toContain(due);
        expect(ageBands.map(({ band }) => band)).toContain(age);
      }),
    );
  });

  it('say of an age exactly what their bounds say', () => {
    fc.assert(
      fc.property(anyPilot, (pilot) => {
        const days = ageDays(pilot, today);
        fc.pre(pilot.stage !== 'CLOSED' && days !== null);
        const holding = ageBands.filter(
          ({ band, from, to }) =>
            band !== 'UNKNOWN' && (from === null || days >= from) && (to === null || days <= to),
        );
        expect(holding.map(({ band }) => band)).toEqual([ageBand(pilot, today)]);
      }),
    );
  });

  it('leave no day between them', () => {
    const bounded = ageBands.filter(({ band }) => band !== 'UNKNOWN');
    const gaps = bounded.slice(1).map(({ from }, at) => (from ?? 0) - (bounded[at]?.to ?? 0));
    expect(new Set(gaps)).toEqual(new Set([1]));
  });
});
