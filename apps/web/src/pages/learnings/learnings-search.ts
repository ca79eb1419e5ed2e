import type { LearningFilter, PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import * as v from 'valibot';
import { modes } from '../../features/pilots/words';
import { flagParam, idsParam, manyOfParam, textParam } from '../../platform/search-params';

/** What the address of the library may say. */
export const learningsSearch = v.object({
  q: textParam,
  state: manyOfParam(['DRAFT', 'VALIDATED', 'CONTRADICTED', 'RETIRED']),
  cause: idsParam,
  program: idsParam,
  unit: idsParam,
  vendor: idsParam,
  applied: flagParam,
  /** Which pilots it was applied in. */
  inProgram: idsParam,
  inUnit: idsParam,
  inMode: manyOfParam(modes),
});

export type LearningsSearch = v.InferOutput<typeof learningsSearch>;

/** Nothing chosen is every one. */
const some = <T>(list: readonly T[] | undefined) => (list?.length ? [...list] : undefined);

/** The address as the question the server is asked; null when every learning is meant. */
export function learningFilter(search: LearningsSearch): LearningFilter | null {
  const all = {
    search: search.q?.trim() || undefined,
    states: some(search.state),
    causeIds: some(search.cause),
    programIds: some(search.program),
    unitIds: some(search.unit),
    vendorIds: some(search.vendor),
    applied: search.applied || undefined,
    appliedIn: appliedIn(search),
  };
  const filter = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return Object.keys(filter).length > 0 ? filter : null;
}

function appliedIn({ inProgram, inUnit, inMode }: LearningsSearch): PortfolioFilter | undefined {
  if (!inProgram?.length && !inUnit?.length && !inMode?.length) return undefined;
  return { programIds: some(inProgram), unitIds: some(inUnit), modes: some(inMode) };
}
