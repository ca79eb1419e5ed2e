import { describe, expect, it } from 'vitest';
import { factsBy, firstValueOn } from './engagement-facts.js';

const engagement = { signedOn: '2026-01-10', kickoffOn: '2026-01-20', goLiveOn: '2026-03-01' };
const accepted = [
  { on: '2026-05-01', fraction: 0.5 },
  { on: '2026-04-01', fraction: 0.25 },
];

describe('What really happened in an engagement', () => {
  it('is nothing before it is signed', () => {
    expect(factsBy('2026-01-09', engagement, [])).toBeNull();
    expect(factsBy('2026-01-09', { ...engagement, signedOn: null }, [])).toBeNull();
  });

  it('is what had come by that day, the day itself included', () => {
    expect(factsBy('2026-02-28', engagement, accepted)).toEqual({
      dates: {
        signedOn: '2026-01-10',
        kickoffOn: '2026-01-20',
        goLiveOn: null,
        acceptedOn: null,
        provenOn: null,
      },
      valueFraction: 0,
    });
    expect(factsBy('2026-04-01', engagement, accepted)).toMatchObject({
      dates: { goLiveOn: '2026-03-01', acceptedOn: '2026-04-01', provenOn: '2026-04-01' },
      valueFraction: 0.25,
    });
  });

  it('counts all value that was accepted, and knows when it first was', () => {
    expect(factsBy('2026-06-01', engagement, accepted)).toMatchObject({
      dates: { acceptedOn: '2026-04-01' },
      valueFraction: 0.75,
    });
    expect(firstValueOn(accepted)).toBe('2026-04-01');
    expect(firstValueOn([])).toBeNull();
  });
});
