import type { TeamId } from '@scrimmage/domain/ids';
import type { ProgramKey } from './places.js';

interface SeasonTeam {
  readonly id: string;
  readonly program: ProgramKey;
  /** Left out: the team of the program itself. */
  readonly pilot?: string;
}

/**
 * Those who do sprints together. Their ids stay what they are: a team's futures are drawn from its id, and the same season has the
 * same forecasts.
 */
const given = {
  homes: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e701', program: 'homes' },
  coach: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e702', program: 'homes', pilot: 'coach' },
  winter: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e703', program: 'homes', pilot: 'first-winter' },
  visits: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e704', program: 'visits' },
  parts: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e705', program: 'visits', pilot: 'parts' },
  bills: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e706', program: 'bills' },
  page: { id: '01890a5d-ac98-7a10-8b1e-3f5d90c1e707', program: 'bills', pilot: 'plain-bill' },
} satisfies Record<string, SeasonTeam>;

export type TeamKey = keyof typeof given;

export const teams: Readonly<Record<TeamKey, SeasonTeam & { readonly id: TeamId }>> = given as Readonly<
  Record<TeamKey, SeasonTeam & { readonly id: TeamId }>
>;
