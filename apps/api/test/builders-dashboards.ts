import { v7 as uuidv7 } from 'uuid';
import { change } from './builders.js';
import type { House, Person } from './house.js';

/** A tile as tests ask for one: the number of pilots. */
export function aTile(input: Readonly<Record<string, unknown>> = {}) {
  return {
    tileId: uuidv7(),
    title: 'Pilots',
    query: 'query Pilots { pilots(first: 1) { totalCount } }',
    path: 'pilots.totalCount',
    mark: 'NUMBER',
    width: 3,
    height: 1,
    ...input,
  };
}

/** A dashboard as tests ask for one. */
export interface BuiltDashboard {
  readonly id: string;
  readonly version: number;
}

/** A dashboard of one tile that is its owner's alone. */
export async function aDashboard(
  house: House,
  by: Person,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltDashboard> {
  const given = { title: 'Monday', tiles: [aTile()], ...input };
  const { payload, errors } = await change(house, by, 'saveDashboard', given, 'dashboard { id version }');
  if (errors.length || payload.refusal || payload.problems.length)
    throw new Error(`The dashboard was not saved: ${JSON.stringify({ errors, payload })}`);
  return payload.dashboard;
}
