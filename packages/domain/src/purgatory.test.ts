import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './calendar.js';
import type { PilotId } from './ids.js';
import { outcomes } from './pilot.js';
import { purgatory, purgatorySentence, type WaitingPilot } from './purgatory.js';

const today = '2026-11-22';
const startedOn = addDays(today, -140);

function open(id: string, days: number): WaitingPilot {
  return {
    id: id as PilotId,
    stage: 'RUNNING',
    outcome: null,
    startedOn: addDays(today, -days),
    closedOn: null,
  };
}
function closed(id: string, outcome: WaitingPilot['outcome'], days: number): WaitingPilot {
  const began = '2020-01-01';
  return { id: id as PilotId, stage: 'CLOSED', outcome, startedOn: began, closedOn: addDays(began, days) };
}

const mine = open('mine', 140);
const past = [
  closed('a', 'SCALED', 200),
  closed('b', 'KILLED', 141),
  closed('c', 'KILLED', 300),
  closed('d', 'INCONCLUSIVE', 160),
  closed('e', 'SCALED', 150),
];

describe('The purgatory clock', () => {
  it('looks at others that were undecided at the age of the pilot, and at no others', () => {
    const others = [
      ...past,
      closed('at', 'SCALED', 140),
      closed('before', 'SCALED', 90),
      open('older', 200),
      open('same', 140),
      open('younger', 100),
      { ...open('unknown', 0), startedOn: null },
    ];
    expect(purgatory(mine, [mine, ...others], today)).toEqual({
      ageDays: 140,
      n: 7,
      scaled: 2,
      killed: 2,
      stillUndecided: 2,
      tooFew: false,
    });
  });

  it('does not run before the start and after the end', () => {
    expect(purgatory({ ...mine, stage: 'PROPOSED', startedOn: null }, past, today)).toBeNull();
    expect(purgatory(past[0] as WaitingPilot, past, today)).toBeNull();
  });

  it('is deaf to what it cannot know: younger pilots, and those decided earlier', () => {
    const lives = fc.array(fc.tuple(fc.nat({ max: 300 }), fc.option(fc.constantFrom(...outcomes))), {
      maxLength: 20,
    });
    const any = lives.map((list) =>
      list.map(([days, outcome], at) =>
        outcome === null ? open(`o${at}`, days) : closed(`c${at}`, outcome, days),
      ),
    );
    fc.assert(
      fc.property(any, (others) => {
        const all = purgatory(mine, others, today);
        const telling = others.filter(
          (one) => daysBetween(one.startedOn as string, one.closedOn ?? today) >= (one.closedOn ? 141 : 140),
        );
        expect(all).toEqual(purgatory(mine, telling, today));
        expect(all?.n).toBe(telling.length);
      }),
    );
  });

  it('can only lose others as a pilot grows older', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100 }), (age, more) => {
        const younger = purgatory(open('p', age), past, today);
        const older = purgatory(open('p', age + more), past, today);
        expect(older?.n).toBeLessThanOrEqual(younger?.n as number);
      }),
    );
  });
});

describe('The purgatory clock in a sentence', () => {
  const told = (others: readonly WaitingPilot[]) => {
    const clock = purgatory(mine, others, today);
    if (clock === null) throw new Error('It does not run.');
    return clock;
  };

  it('says how many were later scaled, and how sure that is', () => {
    expect(startedOn).toBe(mine.startedOn);
    expect(purgatorySentence(told([...past, open('older', 200)]), { low: 0.076, high: 0.811 })).toBe(
      'Of pilots still undecided at 140 days, 2 of 5 were later scaled (8 to 81\u00a0%); 2 killed, 1 ended otherwise, 1 more is undecided today.',
    );
    expect(purgatorySentence(told(past))).toBe(
      'Of pilots still undecided at 140 days, 2 of 5 were later scaled; 2 killed, 1 ended otherwise.',
    );
  });

  it('says when there are too few', () => {
    expect(purgatorySentence(told(past.slice(0, 4)))).toBe(
      'Too few to tell: 4 of the pilots that were still undecided at 140 days have been decided since.',
    );
    expect(purgatorySentence(told([open('older', 200)]))).toBe(
      'Too few to tell: none of the pilots that were still undecided at 140 days has been decided since.',
    );
  });
});
