import type { PilotFilter, PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import { addDays, type Day } from '@scrimmage/domain/calendar';
import { type AgeBand, ageBands, type DueBand, dueBands, dueSoonDays } from '@scrimmage/domain/pilot-timing';
import sql, { join, type Sql } from 'sql-template-tag';
import { amongIds } from '../platform/database/among-ids.js';
import { Fault } from '../platform/graphql/faults.js';
import { pastKillLine } from './past-kill-line.js';

/** A paragraph; more would be looked for word by word for nothing. */
const longestSearch = 1_000;

/** The day a pilot's age is counted from. */
export const begun = sql`coalesce(p.started_on, p.proposed_on)`;

function due(band: DueBand, today: Day): Sql {
  const soon = addDays(today, dueSoonDays);
  switch (band) {
    case 'OVERDUE':
      return sql`p.decision_date < ${today}`;
    case 'WITHIN_14_DAYS':
      return sql`p.decision_date between ${today} and ${soon}`;
    case 'LATER':
      return sql`p.decision_date > ${soon}`;
    case 'UNDATED':
      return sql`p.decision_date is null`;
  }
}

function age(band: AgeBand, today: Day): Sql {
  const bounds = ageBands.find((known) => known.band === band);
  if (!bounds || band === 'UNKNOWN') return sql`${begun} is null`;
  const youngest = bounds.from === null ? sql`true` : sql`${begun} <= ${addDays(today, -bounds.from)}`;
  const oldest = bounds.to === null ? sql`true` : sql`${begun} >= ${addDays(today, -bounds.to)}`;
  return sql`(${begun} is not null and ${youngest} and ${oldest})`;
}

function among(column: Sql, values: readonly string[] | null | undefined): Sql[] {
  return values ? [sql`${column} = any(${[...values]})`] : [];
}

function inModes(modes: PortfolioFilter['modes']): Sql[] {
  return modes ? [sql`p.system_id in (select id from system where mode = any(${[...modes]}))`] : [];
}

/** A closed pilot whose day is not known is in no period. */
function closedWithin({ closedFrom, closedTo }: PilotFilter): Sql[] {
  return [
    ...(closedFrom ? [sql`p.closed_on >= ${closedFrom}`] : []),
    ...(closedTo ? [sql`p.closed_on <= ${closedTo}`] : []),
    ...(closedFrom || closedTo ? [sql`p.stage = 'CLOSED'`] : []),
  ];
}

/** What nobody said is a choice of its own. */
function inAmbitions(ambitions: PilotFilter['ambitions']): Sql[] {
  return ambitions ? [sql`coalesce(p.ambition, 'NOT_SAID') = any(${[...ambitions]})`] : [];
}

function modeSaid(known: PilotFilter['modeKnown']): Sql[] {
  if (typeof known !== 'boolean') return [];
  return [sql`exists (select from system where id = p.system_id and mode is not null) = ${known}`];
}

/** The pilots of some programs, units and systems, whatever the day; `p` is the table. */
export function placedConditions({ programIds, unitIds, modes }: PortfolioFilter): Sql {
  const conditions = [
    ...amongIds(sql`p.program_id`, programIds),
    ...amongIds(sql`p.unit_id`, unitIds),
    ...inModes(modes),
  ];
  return conditions.length ? join(conditions, ' and ') : sql`true`;
}

function searched(search: string | null | undefined): Sql[] {
  if (search && search.length > longestSearch)
    throw new Fault('BAD_INPUT', `A search has at most ${longestSearch.toLocaleString('en-US')} characters.`);
  const words = [...new Set((search ?? '').split(/\s+/).filter(Boolean))];
  return words.length ? [sql`p.id in (select search_pilots(${words}))`] : [];
}

/** The conditions a filter stands for, joined by *and*; `p` is the table, `today` the workspace's day. */
export function pilotConditions(filter: PilotFilter | null | undefined, today: Day): Sql {
  if (!filter) return sql`true`;
  const open = sql`p.stage <> 'CLOSED'`;
  const conditions = [
    ...searched(filter.search),
    ...among(sql`p.stage`, filter.stages),
    ...among(sql`p.outcome`, filter.outcomes),
    ...amongIds(sql`p.program_id`, filter.programIds),
    ...amongIds(sql`p.unit_id`, filter.unitIds),
    ...amongIds(sql`p.lead_id`, filter.leadIds),
    ...amongIds(sql`p.system_id`, filter.systemIds),
    ...(filter.importId ? amongIds(sql`p.import_id`, [filter.importId]) : []),
    ...inModes(filter.modes),
    ...modeSaid(filter.modeKnown),
    ...inAmbitions(filter.ambitions),
    ...(filter.due ? [open, anyOf(filter.due.map((band) => due(band, today)))] : []),
    ...(filter.ages ? [open, anyOf(filter.ages.map((band) => age(band, today)))] : []),
    ...closedWithin(filter),
    ...(typeof filter.onHold === 'boolean' ? [sql`p.on_hold = ${filter.onHold}`] : []),
    ...(typeof filter.waits === 'boolean' ? [sql`coalesce(${waits(today)}, false) = ${filter.waits}`] : []),
    ...(typeof filter.pastKillLine === 'boolean' ? [sql`${pastKillLine} = ${filter.pastKillLine}`] : []),
  ];
  return conditions.length ? join(conditions, ' and ') : sql`true`;
}

/** Whether an open pilot waits for somebody to decide: it was called for, or its day has come. */
export function waits(today: Day): Sql {
  return sql`(p.stage = 'DECIDING' or (p.stage in ('PROPOSED', 'RUNNING') and p.decision_date <= ${today}))`;
}

function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length ? sql`(${join([...conditions], ' or ')})` : sql`false`;
}

function banded(bands: readonly { readonly band: string; readonly holds: Sql }[]): Sql {
  const cases = bands.map(({ band, holds }) => sql`when ${holds} then ${band}`);
  return sql`case when p.stage = 'CLOSED' then null ${join(cases, ' ')} end`;
}

/** The due band of each open pilot; null when closed. */
export function dueBandColumn(today: Day): Sql {
  return banded(dueBands.map((band) => ({ band, holds: due(band, today) })));
}

/** The age band of each open pilot; null when closed. */
export function ageBandColumn(today: Day): Sql {
  return banded(ageBands.map(({ band }) => ({ band, holds: age(band, today) })));
}
