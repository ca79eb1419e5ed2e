import type {
  LearningFacetName,
  LearningFilter,
  PortfolioFilter,
} from '@scrimmage/contract/generated/schema-types';
import sql, { join, type Sql } from 'sql-template-tag';
import { placedPilots } from '../pilots/pilot-portfolio.reader.js';
import { isAmong } from '../platform/database/among-ids.js';

/** What each facet narrows, for the table `l`. */
const facets: Readonly<Record<LearningFacetName, (filter: LearningFilter) => Sql | null>> = {
  STATE: ({ states }) => (states ? sql`l.state = any(${[...states]})` : null),
  CAUSE: ({ causeIds }) =>
    causeIds
      ? sql`exists (select from learning_cause c where c.learning_id = l.id and ${isAmong(sql`c.cause_id`, causeIds)})`
      : null,
  PROGRAM: ({ programIds }) => (programIds ? isAmong(sql`l.program_id`, programIds) : null),
  UNIT: ({ unitIds }) =>
    unitIds
      ? sql`exists (select from pilot p where p.id = l.pilot_id and ${isAmong(sql`p.unit_id`, unitIds)})`
      : null,
  VENDOR: ({ vendorIds }) =>
    vendorIds
      ? sql`exists (select from engagement e where e.pilot_id = l.pilot_id and ${isAmong(sql`e.vendor_id`, vendorIds)})`
      : null,
};

/** That the answer `r` applied its learning, and no later one was given at the same moment. */
export const standsApplied = sql`(r.answer = 'APPLIED' and not exists (
  select from reuse later where later.learning_id = r.learning_id and later.pilot_id = r.pilot_id
    and later.moment = r.moment and (later.answered_at, later.id) > (r.answered_at, r.id)))`;

function appliedIn(pilots: PortfolioFilter): Sql {
  return sql`exists (select from reuse r join learning m on m.id = r.learning_id join pilot p on p.id = r.pilot_id
    where coalesce(m.merged_into, m.id) = l.id and ${standsApplied} and ${placedPilots(pilots)})`;
}

/** Where the filter's own learnings are: what became part of another is found under that. */
function others(given: LearningFilter): readonly (Sql | null)[] {
  const { ids, pilotIds, applied } = given;
  return [
    ids ? isAmong(sql`l.id`, ids) : null,
    pilotIds
      ? sql`(${isAmong(sql`l.pilot_id`, pilotIds)} or exists (
          select from learning_pilot s where s.learning_id = l.id and ${isAmong(sql`s.pilot_id`, pilotIds)}))`
      : null,
    typeof applied === 'boolean' ? sql`${appliedIn({})} = ${applied}` : null,
    given.appliedIn ? appliedIn(given.appliedIn) : null,
  ];
}

/** The conditions a filter stands for, joined by *and*, for the table `l`; one facet may be left open to be counted. */
export function learningConditions(
  filter: LearningFilter | null,
  open: LearningFacetName | null = null,
): Sql {
  const given = filter ?? {};
  const narrowed = (Object.keys(facets) as LearningFacetName[])
    .filter((name) => name !== open)
    .map((name) => facets[name](given));
  const all = [sql`l.merged_into is null`, ...narrowed, ...others(given)].filter((part) => part !== null);
  return join(all, ' and ');
}
