import { describe, expect, it } from 'vitest';
import { type DumbbellRow, dumbbellColumns, limitPlaces, sharePlace } from './dumbbell-geometry';

const row: DumbbellRow = {
  id: 'a',
  name: 'Quillworks',
  claimed: null,
  from: 0.6,
  to: 0.3,
  range: null,
  tone: 'bad',
  note: '60 % → 30 %, n = 4',
  words: '',
  cells: [],
};

describe('Dumbbells', () => {
  it('stand between the names and the words behind them', () => {
    const { narrow, name, left, right, note } = dumbbellColumns([row], 900);
    expect(narrow).toBe(false);
    expect(name).toBeLessThan(left);
    expect(left).toBeLessThan(right);
    expect(right).toBeLessThan(note);
  });

  it('leave room for the scale however long the names are', () => {
    const long = { ...row, name: 'A very long name of a supplier'.repeat(9), note: row.note.repeat(9) };
    const { left, right } = dumbbellColumns([long], 600);
    expect(right - left).toBeGreaterThan(600 * 0.25);
  });

  it('take the whole width on a phone', () => {
    const { narrow, left, right } = dumbbellColumns([row], 340);
    expect(narrow).toBe(true);
    expect([left, right]).toEqual([12, 328]);
  });

  it('put every share on one scale, and what lies beyond it at its end', () => {
    const at = sharePlace({ left: 100, right: 300 });
    expect([0, 0.5, 1, -0.2, 1.3].map(at)).toEqual([100, 200, 300, 100, 300]);
  });

  it('keep the words of the limits apart', () => {
    const limits = { bad: { at: 0.1, word: 'shirker' }, good: { at: 0.12, word: 'sharer' } };
    const { badEnd, goodStart } = limitPlaces(limits, dumbbellColumns([row], 340));
    expect(goodStart).toBeGreaterThan(badEnd);
  });
});
