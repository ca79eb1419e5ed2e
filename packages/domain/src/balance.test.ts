import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ambitions } from './ambition.js';
import { balanceOf, type SpendCell } from './balance.js';

const target = { core: 70, adjacent: 20, transformational: 10 };
const cell = (ambition: SpendCell['ambition'], spent: number, billed = 2): SpendCell => ({
  ambition,
  mode: 'MODE_2',
  pilots: billed + 1,
  billed,
  spent,
});
const said = (cells: readonly SpendCell[], declared: typeof target | null = target) =>
  balanceOf(cells, declared).sentence.replaceAll('\u00a0', ' ');

describe('The balance of money', () => {
  it('has a part for each ambition and one for those that do not say it', () => {
    const {
      ambitions: parts,
      distance,
      n,
    } = balanceOf([cell('CORE', 450), cell('ADJACENT', 50, 0), cell(null, 500)], {
      ...target,
      core: 60,
      adjacent: 30,
    });
    expect(parts).toMatchObject([
      { ambition: 'CORE', spent: 450, share: 0.45, ofSaid: 0.9, target: 0.6, pilots: 3, billed: 2 },
      { ambition: 'ADJACENT', spent: 50, share: 0.05, ofSaid: 0.1, target: 0.3 },
      { ambition: 'TRANSFORMATIONAL', spent: 0, share: 0, ofSaid: 0, target: 0.1, pilots: 0 },
      { ambition: 'NOT_SAID', spent: 500, share: 0.5, ofSaid: null, target: null, gap: null },
    ]);
    expect([n, distance, parts[0]?.gap]).toEqual([2, null, null]);
  });

  it('is held against the target where enough is said', () => {
    const { ambitions: parts, distance } = balanceOf(
      [cell('CORE', 90, 3), cell('ADJACENT', 10), cell(null, 40)],
      target,
    );
    expect(distance).toBeCloseTo(0.2);
    expect(parts.map(({ gap }) => gap && Math.round(gap * 100))).toEqual([20, -10, -10, null]);
  });

  it('has a part for each mode and one where it is not known', () => {
    const cells = [
      cell('CORE', 30),
      { ...cell(null, 60), mode: 'MODE_1' },
      { ...cell(null, 10), mode: null },
    ] as const;
    expect(balanceOf(cells, null).modes).toMatchObject([
      { mode: 'MODE_1', spent: 60, share: 0.6 },
      { mode: 'MODE_2', spent: 30, share: 0.3 },
      { mode: null, spent: 10, share: 0.1 },
    ]);
  });

  it('says in words what it found, and what it cannot say', () => {
    expect(said([cell('CORE', 0, 0)])).toBe('No vendor has billed an open pilot.');
    expect(said([cell('CORE', 90, 9)], null)).toBe(
      'No target is declared: whether this is the right balance is yours to say.',
    );
    expect(said([cell(null, 90, 9)])).toBe(
      'No pilot that was billed says its ambition, so nothing is held against the target.',
    );
    expect(said([cell('CORE', 90, 1)])).toBe(
      'Only 1 pilot that was billed says its ambition: too few to hold against the target.',
    );
    expect(said([cell('CORE', 90, 2)])).toBe(
      'Only 2 pilots that were billed say their ambition: too few to hold against the target.',
    );
    expect(said([cell('CORE', 90, 5), cell(null, 91)])).toBe(
      'Less than half of the money is on pilots that say their ambition: too little to hold against the target.',
    );
    expect(said([cell('CORE', 90, 9), cell('ADJACENT', 10)])).toBe(
      '20 % of the money would have to move to meet the declared target (n = 11).',
    );
    expect(said([cell('CORE', 90, 9), cell('ADJACENT', 10), cell(null, 1)])).toBe(
      '20 % of the money on pilots that say their ambition would have to move to meet the declared target (n = 11).',
    );
    expect(said([cell('CORE', 70, 7), cell('ADJACENT', 20), cell('TRANSFORMATIONAL', 10)])).toBe(
      'The money is spread as declared (n = 11).',
    );
  });

  it('loses no money and no pilot, whatever is said of them', () => {
    const aCell = fc.record({
      ambition: fc.constantFrom(null, ...ambitions),
      mode: fc.constantFrom(null, 'MODE_1' as const, 'MODE_2' as const),
      pilots: fc.nat({ max: 50 }),
      billed: fc.nat({ max: 50 }),
      spent: fc.nat({ max: 1_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(aCell), fc.constantFrom(null, target), (cells, declared) => {
        const found = balanceOf(cells, declared);
        for (const parts of [found.ambitions, found.modes])
          for (const key of ['spent', 'pilots', 'billed'] as const)
            expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(
              cells.reduce((sum, one) => sum + one[key], 0),
            );
        if (declared === null) expect(found.distance).toBeNull();
        if (found.distance !== null)
          expect(found.ambitions.reduce((sum, { gap }) => sum + Math.abs(gap ?? 0), 0) / 2).toBeCloseTo(
            found.distance,
          );
      }),
    );
  });
});
