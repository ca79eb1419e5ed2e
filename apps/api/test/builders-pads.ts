import { padsCriteria } from '@scrimmage/domain/pads';
import { type Changed, change } from './builders.js';
import type { House, Person } from './house.js';

const artefact = { title: 'Run book', url: 'https://example.org/run-book' };

/** Levels of all ten criteria as an input; the last one given stands for the rest. Each with its artefact unless said. */
export function padsLevels(levels: readonly (number | null)[], { artefacts = true } = {}): readonly object[] {
  return padsCriteria.map((criterion, at) => ({
    criterion,
    level: levels[Math.min(at, levels.length - 1)] ?? null,
    ...(artefacts && { artefact }),
  }));
}

/** Rates a pilot; `fields` is asked of the payload. */
export async function rated(
  house: House,
  person: Person,
  pilotId: string,
  levels: readonly (number | null)[],
  { fields = '', ...input }: Readonly<Record<string, unknown>> & { readonly fields?: string } = {},
): Promise<Changed> {
  return change(house, person, 'ratePads', { pilotId, levels: padsLevels(levels), ...input }, fields);
}
