import { describe, expect, it } from 'vitest';
import { filterChips } from './filter-chips';

const names = new Map([['p1', 'Fair billing']]);

describe('The chips of a filter', () => {
  it('say each part, and what is left without it', () => {
    const chips = filterChips({ stage: ['RUNNING', 'DECIDING'], program: ['p1'], hold: 'no' }, names);
    expect(chips.map(({ kind, label }) => `${kind}: ${label}`)).toEqual([
      'Stage: Running',
      'Stage: Deciding',
      'Program: Fair billing',
      'On hold: No',
    ]);
    expect(chips[0]?.without).toEqual({ stage: ['DECIDING'] });
    expect(chips[2]?.without).toEqual({ program: undefined });
  });

  it('wait for a name that is not known yet', () => {
    expect(filterChips({ unit: ['u9'] }, names)[0]?.label).toBe('…');
  });

  it('are none where nothing is narrowed; the words searched for stand in their field', () => {
    expect(filterChips({ q: 'refund' }, names)).toEqual([]);
  });
});
