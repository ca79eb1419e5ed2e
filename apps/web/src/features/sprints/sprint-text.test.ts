import { describe, expect, it } from 'vitest';
import {
  adviceOn,
  amountOf,
  daysOf,
  focusSentence,
  missingIn,
  newSprintText,
  sprintFields,
  wholeOf,
} from './sprint-text';

const typed = (changes: object = {}) => ({
  ...newSprintText('Two regions', '2026-11-23'),
  goals: [
    { id: 0, text: 'North', effort: '6' },
    { id: 1, text: 'South', effort: '2' },
    { id: 2, text: ' ', effort: '' },
  ],
  ...changes,
});

describe('A sprint as it is typed', () => {
  it('takes a fortnight unless said, the first and the last day counted', () => {
    expect(newSprintText('', '2026-11-23').endsOn).toBe('2026-12-06');
    expect(daysOf(typed())).toBe(14);
    expect(daysOf(typed({ endsOn: '' }))).toBe(0);
  });

  it('tells nothing typed from what cannot be read', () => {
    expect([wholeOf(''), wholeOf('12'), wholeOf('1.5'), wholeOf('many')]).toEqual([
      null,
      12,
      undefined,
      undefined,
    ]);
    expect([amountOf(''), amountOf('7,5'), amountOf('-1'), amountOf('x')]).toEqual([
      null,
      7.5,
      undefined,
      undefined,
    ]);
  });

  it('names what is missing by its field, and sends the goals that are stated', () => {
    const wrong = missingIn(typed({ focus: ' ', endsOn: '2026-11-01', capacity: 'x' }));
    expect(Object.keys(wrong).filter((path) => wrong[path])).toEqual(['focus', 'endsOn', 'capacity']);
    expect(sprintFields(typed()).goals).toEqual([
      { text: 'North', effort: 6 },
      { text: 'South', effort: 2 },
    ]);
  });

  it('advises against what is too long or more than there is, and says how focused it is', () => {
    expect(adviceOn(typed())).toEqual([]);
    const advice = adviceOn(typed({ endsOn: '2027-01-10', capacity: '7.5' }));
    expect(advice).toHaveLength(2);
    expect(advice[1]).toBe('Its goals take 8 days, and there are 7.5.');
    expect(focusSentence(typed())).toBe('As focused as 1.6 goals of equal effort.');
    expect(focusSentence(newSprintText('', '2026-11-23'))).toBeNull();
  });
});
