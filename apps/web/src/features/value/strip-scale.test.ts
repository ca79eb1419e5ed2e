import { describe, expect, it } from 'vitest';
import { endLabels, labelAt, stripScale } from './strip-scale';

describe('The strip of a value', () => {
  it('holds what is lost, nothing and what is won, in their order', () => {
    const at = stripScale([-100, 50, 300]);
    expect([-100, 0, 50, 300].map(at)).toEqual([4, 27, 38.5, 96]);
  });

  it.each([
    [[10, 20], 0, 4],
    [[-20, -10], 0, 96],
    [[0, 0], 0, 4],
  ])('has 0 on it for %j', (values, zero, place) => {
    expect(stripScale(values)(zero)).toBeCloseTo(place, 9);
  });
});

describe('Texts on the strip', () => {
  it.each([
    [4, 'start'],
    [29, 'start'],
    [50, 'middle'],
    [71, 'end'],
    [96, 'end'],
  ])('at %i percent have their %s there, so that no end cuts them', (x, anchor) => {
    expect(labelAt(x, '€0')).toEqual({ x, anchor, text: '€0' });
  });

  it('name both ends of a band', () => {
    expect(endLabels({ x: 4, text: '−€11k' }, { x: 96, text: '€62k' })).toEqual([
      { x: 4, anchor: 'start', text: '−€11k' },
      { x: 96, anchor: 'end', text: '€62k' },
    ]);
  });

  it('are one where the ends are too close for two', () => {
    expect(endLabels({ x: 90, text: '€56k' }, { x: 96, text: '€62k' })).toEqual([
      { x: 93, anchor: 'end', text: '€56k to €62k' },
    ]);
  });
});
