import { describe, expect, it } from 'vitest';
import { changeWords } from './change-words';

describe('What has just changed on screen', () => {
  it('is said with the name of whoever changed it', () => {
    const sentence = 'Tom Vik changed the decision date of Meter reading.';
    expect(changeWords({ actor: { name: 'Tom Vik' }, sentence })).toBe('Changed just now by Tom Vik');
  });

  it('is said as the activity tells it when no member did it', () => {
    const sentence = 'Scrimmage called Meter reading for a decision.';
    expect(changeWords({ actor: null, sentence })).toBe(`Just now: ${sentence}`);
  });
});
