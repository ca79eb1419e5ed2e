import type { PilotId } from '@scrimmage/domain/ids';
import { blankValueTerms } from '@scrimmage/domain/value-model';
import { describe, expect, it } from 'vitest';
import type { ValueInputs } from './compute-value.js';
import { ComputedValues } from './computed-values.js';

function inputs(changes: Partial<ValueInputs> = {}): ValueInputs {
  return {
    pilotId: 'p' as PilotId,
    modelVersion: 1,
    terms: blankValueTerms('EUR'),
    scaling: null,
    padsScore: null,
    ...changes,
  };
}

describe('Values that were computed', () => {
  it('are kept for the same inputs, and no others', async () => {
    const values = new ComputedValues();
    const first = await values.of(inputs());
    expect(await values.of(inputs())).toBe(first);
    for (const other of [{ padsScore: 0 }, { modelVersion: 2 }, { pilotId: 'q' as PilotId }])
      expect(await values.of(inputs(other))).not.toBe(first);
  });

  it('are forgotten one by one when there are too many, the oldest first', async () => {
    const values = new ComputedValues();
    const oldest = await values.of(inputs({ padsScore: -1 }));
    const kept = await values.of(inputs({ padsScore: 0 }));
    for (let score = 1; score < 1_000; score++) await values.of(inputs({ padsScore: score }));
    expect(await values.of(inputs({ padsScore: 0 }))).toBe(kept);
    expect(await values.of(inputs({ padsScore: -1 }))).not.toBe(oldest);
  });
});
