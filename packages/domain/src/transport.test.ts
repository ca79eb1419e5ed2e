import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transport } from './transport.js';

describe('An effect carried to production', () => {
  it.each([
    [0.03, 0.008, 1, 0.03, 0.008581375181169974],
    [0.03, 0.008, 0.5, 0.0225, 0.011079711187571634],
    [120_000, 30_000, 0.75, 105_000, 36_070.24396923314],
    [-0.01, 0.004, 0.8, -0.009, 0.004088814008976197],
  ])('of %d ± %d at realism %d is %d ± %d', (estimate, se, realism, mean, sd) => {
    const carried = transport({ estimate, se, realism });
    expect(carried.mean).toBeCloseTo(mean, 9);
    expect(carried.sd).toBeCloseTo(sd, 9);
  });

  it('is relatively wider than it was measured, the more the further from production', () => {
    const thousandths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1000);
    fc.assert(
      fc.property(
        thousandths(1, 5000),
        thousandths(1, 5000),
        thousandths(0, 990),
        (estimate, se, realism) => {
          const far = transport({ estimate, se, realism });
          const near = transport({ estimate, se, realism: realism + 0.01 });
          expect(far.sd / far.mean).toBeGreaterThan(se / estimate);
          expect(far.sd / far.mean).toBeGreaterThan(near.sd / near.mean);
          expect(far.mean).toBeLessThan(estimate);
        },
      ),
    );
  });

  it('stays uncertain however many cases there were', () => {
    expect(transport({ estimate: 1, se: 0, realism: 1 }).sd).toBeCloseTo(0.1, 12);
  });

  it('needs a realism and a standard error that are ones', () => {
    expect(() => transport({ estimate: 1, se: 1, realism: 1.1 })).toThrow(RangeError);
    expect(() => transport({ estimate: 1, se: -1, realism: 1 })).toThrow(RangeError);
  });
});
