import { describe, expect, it } from 'vitest';
import type { LearningId, PilotId } from './ids.js';
import type { Reuse } from './learning.js';
import { sameSide, sideOfReuses } from './side-of-reuse.js';

function answered(given: Partial<Reuse>) {
  return {
    learningId: 'l' as LearningId,
    pilotId: 'p' as PilotId,
    moment: 'START',
    answer: 'APPLIED',
    changed: 'Heated blades.',
    outcome: null,
    outcomeNote: null,
    ...given,
  } as const;
}
const against = answered({ answer: 'CONTRADICTED', changed: 'They froze all the same.' });

describe('The side a pilot is on by its answers', () => {
  it('is none while it was only applied, does not apply, or cannot be told', () => {
    expect(sideOfReuses([])).toBeNull();
    expect(sideOfReuses([answered({})])).toBeNull();
    expect(sideOfReuses([answered({ answer: 'NOT_APPLICABLE' })])).toBeNull();
    expect(sideOfReuses([answered({ outcome: 'CANNOT_TELL', outcomeNote: 'No winter.' })])).toBeNull();
  });

  it('is against a learning it contradicted, in the words of its answer', () => {
    const side = { side: 'CONTRADICTS', note: 'They froze all the same.' };
    expect(sideOfReuses([against])).toEqual(side);
    expect(sideOfReuses([against, answered({ moment: 'SCALE' })])).toEqual(side);
  });

  it('is none again once it was answered otherwise at the same moment', () => {
    expect(sideOfReuses([against, answered({})])).toBeNull();
    expect(sideOfReuses([answered({ ...against, moment: 'CHARTER' }), against, answered({})])?.side).toBe(
      'CONTRADICTS',
    );
  });

  it('is what the close-out says, in its note or else in the answer', () => {
    expect(sideOfReuses([answered({ outcome: 'HELD' })])).toEqual({
      side: 'SUPPORTS',
      note: 'It held: Heated blades.',
    });
    expect(sideOfReuses([answered({ outcome: 'DID_NOT_HOLD', outcomeNote: 'The heater froze.' })])).toEqual({
      side: 'CONTRADICTS',
      note: 'The heater froze.',
    });
    expect(sideOfReuses([against, answered({ moment: 'SCALE', outcome: 'HELD' })])?.side).toBe('SUPPORTS');
  });

  it('is against it when it held at one moment and not at the other', () => {
    const [held, fell] = [
      answered({ outcome: 'HELD' }),
      answered({ moment: 'SCALE', outcome: 'DID_NOT_HOLD' }),
    ];
    for (const both of [
      [held, fell],
      [fell, held],
    ])
      expect(sideOfReuses(both)?.side).toBe('CONTRADICTS');
  });

  it('is the same when side and words are', () => {
    const said = { side: 'CONTRADICTS', note: 'It froze.' } as const;
    expect(sameSide(null, null)).toBe(true);
    expect(sameSide(said, { ...said })).toBe(true);
    expect(sameSide(said, null)).toBe(false);
    expect(sameSide(said, { ...said, note: 'It thawed.' })).toBe(false);
    expect(sameSide(said, { ...said, side: 'SUPPORTS' })).toBe(false);
  });
});
