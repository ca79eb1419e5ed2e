import { type Changed, change } from './builders.js';
import type { House, Person } from './house.js';

export const pert = (low: number, likely: number, high: number) => ({ kind: 'PERT', low, likely, high });
export const ci90 = (low: number, high: number) => ({ kind: 'CI90', low, high });
export const fixed = (likely: number) => ({ kind: 'FIXED', likely });

/** A whole model: the adoption, three benefits and two costs that methods of this kind are taught with. */
export const fullModel = {
  horizonMonths: 18,
  adoption: pert(0.3, 0.6, 0.85),
  lines: [
    { name: 'Staff time', side: 'BENEFIT', per: 'MONTH', amount: ci90(2_000_000, 9_000_000) },
    { name: 'Fewer defects', side: 'BENEFIT', per: 'MONTH', amount: pert(500_000, 1_200_000, 4_000_000) },
    { name: 'Churn', side: 'BENEFIT', per: 'MONTH', amount: ci90(-1_000_000, 3_000_000), probability: 0.6 },
    { name: 'Running it', side: 'COST', per: 'MONTH', amount: ci90(1_200_000, 2_500_000) },
    { name: 'Roll-out', side: 'COST', per: 'ONCE', amount: pert(6_000_000, 8_000_000, 16_000_000) },
  ],
  sunk: 4_000_000,
  weeklyBurn: 500_000,
} as const;

/** States a pilot's value; `version` is what was looked at, 0 unless said. */
export async function stated(
  house: House,
  person: Person,
  pilotId: string,
  changes: object,
  { version = 0, fields = '' }: { readonly version?: number; readonly fields?: string } = {},
): Promise<Changed> {
  return change(house, person, 'editValueModel', { pilotId, version, changes }, `conflicts ${fields}`);
}
