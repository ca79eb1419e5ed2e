import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import {
  daysToLog,
  daysToStop,
  failureKey,
  failureLabel,
  failureNumber,
  failureQuality,
  isGoodFailure,
  misplacedDays,
  sumsByCurrency,
} from './failure.js';
import { checkedFailure, failureChanges, repeatInput, sightingInput } from './failure-input.js';
import { checked } from './problems.js';

const today = '2026-11-22';
const id = '01890000-0000-7000-8000-000000000001';
const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' });

describe('The key of a failure', () => {
  it('is read back as the number it was made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => failureNumber(failureKey(n)) === n),
    );
    expect(failureNumber(' fl-12 ')).toBe(12);
    for (const wrong of ['FL-0', 'FL-012', 'SC-1', 'FL-1x']) expect(failureNumber(wrong)).toBeNull();
  });
});

describe('The label of a failure', () => {
  it('is its key and how what failed begins, on one line', () => {
    expect(failureLabel({ number: 3, whatFailed: 'The export\nstood still.' })).toBe(
      'FL-3 The export stood still.',
    );
    const long = failureLabel({ number: 4, whatFailed: `${'x'.repeat(79)} ${'🦆'.repeat(40)}` });
    expect(long).toBe(`FL-4 ${'x'.repeat(79)}…`);
    expect(failureLabel({ number: 5, whatFailed: '🦆'.repeat(81) })).toBe(`FL-5 ${'🦆'.repeat(80)}…`);
  });
});

describe('The days of a failure', () => {
  const day = fc.integer({ min: -400, max: 0 }).map((count) => addDays(today, count));

  it('are in order when it began, was seen and was stopped, none of them ahead', () => {
    fc.assert(
      fc.property(fc.option(day), day, fc.option(day), (startedOn, seenOn, stoppedOn) => {
        const wrong = misplacedDays({ startedOn, seenOn, stoppedOn }, today);
        const inOrder = (startedOn ?? seenOn) <= seenOn && seenOn <= (stoppedOn ?? seenOn);
        expect(wrong.length === 0).toBe(inOrder);
      }),
    );
  });

  it('are each told once, with the field they are about', () => {
    const told = (days: object) =>
      misplacedDays({ startedOn: null, seenOn: today, stoppedOn: null, ...days }, today).map(
        ({ path }) => path,
      );
    expect(told({ seenOn: '2026-11-23' })).toEqual(['seenOn']);
    expect(told({ stoppedOn: '2026-11-23' })).toEqual(['stoppedOn']);
    expect(told({ startedOn: '2026-11-30', stoppedOn: '2026-11-21' })).toEqual(['startedOn', 'stoppedOn']);
  });

  it('tell how long it took to stop, once both are known', () => {
    const days = { startedOn: '2026-11-01', seenOn: '2026-11-05', stoppedOn: '2026-11-11' };
    expect(daysToStop(days)).toBe(10);
    expect(daysToStop({ ...days, stoppedOn: null })).toBeNull();
    expect(daysToStop({ ...days, startedOn: null })).toBe(6);
  });
});

describe('The days until a failure was logged', () => {
  it('are those of the house: at its midnight a day begins', () => {
    const logged = (loggedAt: string) => daysToLog({ seenOn: '2026-11-20', loggedAt }, 'Europe/Berlin');
    expect(logged('2026-11-20T22:59:00.000Z')).toBe(0);
    expect(logged('2026-11-20T23:00:00.000Z')).toBe(1);
    expect(logged('2026-11-19T12:00:00.000Z')).toBe(0);
  });
});

describe('What a failure cost', () => {
  it('adds up by currency and mixes none', () => {
    expect(sumsByCurrency([eur(100), { minorUnits: 5, currency: 'USD' }, eur(20)])).toEqual([
      eur(120),
      { minorUnits: 5, currency: 'USD' },
    ]);
    expect(sumsByCurrency([])).toEqual([]);
  });
});

describe('A good failure', () => {
  const facts = {
    stoppedOn: '2026-11-01',
    dueOn: '2026-11-01',
    cost: eur(500),
    costLimit: eur(500),
    preRegistered: true,
    learnings: 1,
  };
  const good = (parts: object) => isGoodFailure(failureQuality({ ...facts, ...parts }));

  it('was stopped within its time and its cost, registered beforehand and learned from', () => {
    expect(good({})).toBe(true);
    for (const part of [
      { stoppedOn: '2026-11-02' },
      { cost: eur(501) },
      { preRegistered: false },
      { learnings: 0 },
    ])
      expect(good(part)).toBe(false);
  });

  it('is not known while a part is not, unless another part speaks against it', () => {
    for (const part of [{ dueOn: null }, { costLimit: null }, { cost: null }, { preRegistered: null }])
      expect(good(part)).toBeNull();
    expect(good({ cost: { minorUnits: 1, currency: 'USD' } })).toBeNull();
    expect(good({ dueOn: null, learnings: 0 })).toBe(false);
  });
});

describe('A failure as it is logged', () => {
  const log = (input: object) => checkedFailure(input, today);

  it('needs nothing but what failed', () => {
    expect(log({ whatFailed: '  The export stood still. ' })).toEqual({
      problems: [],
      value: {
        id: null,
        whatFailed: 'The export stood still.',
        knownNow: null,
        programId: null,
        pilotId: null,
        decisionId: null,
        causeId: null,
        kind: null,
        internalCost: null,
        startedOn: null,
        seenOn: today,
        stoppedOn: null,
        mode1Affected: null,
        toTellIds: [],
      },
    });
  });

  it.each([
    [{ whatFailed: null }, 'whatFailed', 'What failed is needed.'],
    [{ whatFailed: ' \n ' }, 'whatFailed', 'What failed is needed.'],
    [{ whatFailed: 'x'.repeat(2_001) }, 'whatFailed', 'What failed can have at most 2,000 characters.'],
    [{ whatFailed: 'x', kind: 'SHAMEFUL' }, 'kind', 'Choose intelligent, complex or preventable.'],
    [{ whatFailed: 'x', id: '1' }, 'id', 'An id is a UUID.'],
    [{ whatFailed: 'x', seenOn: '2026-02-30' }, 'seenOn', 'Write the day as YYYY-MM-DD.'],
    [{ whatFailed: 'x', seenOn: '2026-11-23' }, 'seenOn', 'This day has not come yet.'],
    [{ whatFailed: 'x', startedOn: '2026-11-23' }, 'startedOn', 'It was seen before it began.'],
    [{ whatFailed: 'x', internalCost: eur(-1) }, 'internalCost.minorUnits', 'The amount cannot be negative.'],
    [{ whatFailed: 'x', toTellIds: Array(21).fill(id) }, 'toTellIds', 'Name at most 20 people.'],
  ])('with %o says what is wrong with %s', (input, path, message) => {
    expect(log(input).problems).toEqual([expect.objectContaining({ path, message })]);
  });

  it('names everybody who should know once', () => {
    expect(log({ whatFailed: 'x', toTellIds: [id, id.toUpperCase()] })).toMatchObject({
      value: { toTellIds: [id] },
    });
  });

  it('is classified later, field by field', () => {
    expect(checked(failureChanges, { kind: 'COMPLEX', causeId: null })).toMatchObject({
      value: { kind: 'COMPLEX', causeId: null },
    });
    expect(checked(failureChanges, { whatFailed: '' }).problems).toHaveLength(1);
  });

  it('is known before by exactly one: an earlier failure or a learning', () => {
    const judged = (given: object) => checked(repeatInput, { weKnew: true, ...given }).problems;
    expect(judged({ earlierFailureId: id })).toEqual([]);
    expect(judged({ learningId: id })).toEqual([]);
    for (const wrong of [{}, { earlierFailureId: id, learningId: id }])
      expect(judged(wrong)).toMatchObject([{ path: 'earlierFailureId' }]);
  });

  it('is linked instead when it was logged before', () => {
    expect(checked(sightingInput(today), {})).toMatchObject({
      value: { pilotId: null, programId: null, on: today, note: null },
    });
    expect(checked(sightingInput(today), { on: '2027-01-01' }).problems).toHaveLength(1);
  });
});
