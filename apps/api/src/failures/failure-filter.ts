import type { FailureFilter } from '@scrimmage/contract/generated/schema-types';
import { usualLearningDays } from '@scrimmage/domain/budget-plan';
import type { Day } from '@scrimmage/domain/calendar';
import { quickDays } from '@scrimmage/domain/learning-debt';
import sql, { join, type Sql } from 'sql-template-tag';
import { amongIds } from '../platform/database/among-ids.js';

/** Some learning of it stands validated, or became part of one that does. */
const learned = sql`exists (select from learning l join learning s on s.id = coalesce(l.merged_into, l.id)
  where l.failure_id = f.id and s.state = 'VALIDATED')`;

/** Of one of the things it is held against, somebody said that we knew. */
const known = sql`exists (select from repeat r where r.failure_id = f.id and r.we_knew)`;

function either(condition: Sql, wanted: boolean | null | undefined): Sql[] {
  if (typeof wanted !== 'boolean') return [];
  return [wanted ? condition : sql`not ${condition}`];
}

/** The days its program allows a failure to be without a validated learning. */
const allowedDays = sql`coalesce((select b.learning_days from failure_budget b where b.program_id = f.program_id
  order by b.version desc limit 1), ${usualLearningDays}::int)`;

/** The day a list is read on, and the zone in which days are counted. */
export interface ReadOn {
  readonly today: Day;
  readonly timeZone: string;
}

/** As `learningDebt` in the domain has it: past the days its program allows, and neither learned nor logged quickly with a learning. */
function indebted(read: ReadOn): Sql {
  return sql`(f.seen_on + ${allowedDays} < ${read.today}::date and not ${learned} and not ${learnedSoon(read)})`;
}

/** As `isQuickLog` in the domain has it. */
function learnedSoon({ timeZone }: ReadOn): Sql {
  const quick = (moment: Sql) =>
    sql`(${moment} at time zone ${timeZone})::date <= f.seen_on + ${quickDays}::int`;
  return sql`(${quick(sql`f.logged_at`)}
    and exists (select from learning l where l.failure_id = f.id and ${quick(sql`l.recorded_at`)}))`;
}

/** As `learnedShare` in the domain has it: what is not learned yet may still be in time. */
function soonOrNot(wanted: boolean | null | undefined, read: ReadOn): Sql[] {
  const over = wanted === false ? [sql`f.seen_on + ${quickDays}::int < ${read.today}::date`] : [];
  return [...over, ...either(learnedSoon(read), wanted)];
}

/** The conditions a filter stands for, joined by *and*; `f` is the table. */
export function failureConditions(filter: FailureFilter | null, read: ReadOn): Sql {
  const { ids, programIds, pilotIds, causeIds, kinds, seenFrom, seenUntil } = filter ?? {};
  return join(
    [
      sql`f.withdrawn_at is null`,
      ...amongIds(sql`f.id`, ids),
      ...amongIds(sql`f.program_id`, programIds),
      ...amongIds(sql`f.pilot_id`, pilotIds),
      ...amongIds(sql`f.cause_id`, causeIds),
      ...(kinds ? [sql`f.kind = any(${[...kinds]})`] : []),
      ...(seenFrom ? [sql`f.seen_on >= ${seenFrom}`] : []),
      ...(seenUntil ? [sql`f.seen_on <= ${seenUntil}`] : []),
      ...either(learned, filter?.learned),
      ...soonOrNot(filter?.learnedSoon, read),
      ...either(sql`f.stopped_on is not null`, filter?.stopped),
      ...either(known, filter?.weKnew),
      ...either(indebted(read), filter?.inDebt),
    ],
    ' and ',
  );
}
