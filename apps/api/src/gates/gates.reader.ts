import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Day } from '@scrimmage/domain/calendar';
import type { Condition, Decision, FollowUp } from '@scrimmage/domain/gates';
import type { ConditionId, DecisionId, FollowUpId, PilotId } from '@scrimmage/domain/ids';
import type { Period } from '@scrimmage/domain/period';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import type { PastDay } from '../pilots/pilot-history.reader.js';
import { chosenPilots } from '../pilots/pilot-portfolio.reader.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { ConditionTable } from './condition.table.js';
import { type DecisionRow, DecisionTable } from './decision.table.js';
import { FollowUpTable } from './follow-up.table.js';

/** Some days of a time zone. */
export interface ZonedPeriod {
  readonly period: Period | null;
  readonly timeZone: string;
}

const decisionColumns = columnsOf<DecisionRow>(DecisionTable, ['snapshot']);
const conditionColumns = columnsOf(ConditionTable);
const followUpColumns = columnsOf(FollowUpTable);

const DecisionLoader = {};
const SnapshotLoader = {};
const ConditionLoader = {};
const FollowUpLoader = {};
const DecisionsOfPilot = {};
const ConditionsOfPilot = {};
const FollowUpsOfPilot = {};

/** Questions about decisions, what they made pilots promise, and what became of it. */
@Injectable()
export class GatesReader {
  constructor(private readonly database: Database) {}

  get decisionById(): DataLoader<DecisionId, Decision | null> {
    return loaderById<DecisionId, Decision>(this.database, DecisionLoader, (ids) =>
      this.database.rows(sql`select ${decisionColumns} from decision where id = any(${[...ids]})`),
    );
  }

  /** The stored text of each decision's snapshot. */
  get snapshotOf(): DataLoader<DecisionId, { readonly id: DecisionId; readonly snapshot: string } | null> {
    return loaderById(this.database, SnapshotLoader, (ids: readonly DecisionId[]) =>
      this.database.rows<{ id: DecisionId; snapshot: string }>(
        sql`select id, snapshot from decision where id = any(${[...ids]})`,
      ),
    );
  }

  get conditionById(): DataLoader<ConditionId, Condition | null> {
    return loaderById<ConditionId, Condition>(this.database, ConditionLoader, (ids) =>
      this.database.rows(sql`select ${conditionColumns} from condition where id = any(${[...ids]})`),
    );
  }

  get followUpById(): DataLoader<FollowUpId, FollowUp | null> {
    return loaderById<FollowUpId, FollowUp>(this.database, FollowUpLoader, (ids) =>
      this.database.rows(sql`select ${followUpColumns} from follow_up where id = any(${[...ids]})`),
    );
  }

  /** Each pilot's decisions, oldest first. */
  get decisionsOf(): DataLoader<PilotId, readonly Decision[]> {
    return this.ofPilots<Decision>(
      DecisionsOfPilot,
      (ids) => sql`
        select ${decisionColumns} from decision where pilot_id = any(${ids}) order by decided_at, id`,
    );
  }

  /** The last decisions about the pilots a filter means, the newest first, at most `most`. */
  last(
    filter: PortfolioFilter | null,
    today: Day,
    { most, ...within }: ZonedPeriod & { readonly most: number },
  ): Promise<readonly Decision[]> {
    return this.database.rows(sql`
      select ${decisionColumns} from decision
      where pilot_id in (select p.id from pilot p where ${chosenPilots(filter, today)}) ${decidedWithin(within)}
      order by decided_at desc, id desc limit ${most}`);
  }

  /** The last decisions about some pilots until the end of a day, the newest first, at most `most`; and how many there were. */
  async until(ids: readonly PilotId[], { day, timeZone }: PastDay, most: number) {
    const rows = await this.database.rows<Decision & { readonly n: number }>(sql`
      select ${decisionColumns}, (count(*) over ())::int as n from decision
      where pilot_id = any(${[...ids]}::uuid[]) and decided_at < (${day}::date + 1)::timestamp at time zone ${timeZone}
      order by decided_at desc, id desc limit ${most}`);
    return { last: rows as readonly Decision[], count: rows[0]?.n ?? 0 };
  }

  /** Each pilot's conditions, open ones first, then by day. */
  get conditionsOf(): DataLoader<PilotId, readonly Condition[]> {
    return this.ofPilots<Condition>(
      ConditionsOfPilot,
      (ids) => sql`
        select ${conditionColumns} from condition where pilot_id = any(${ids})
        order by cleared_at is not null, due_on, id`,
    );
  }

  /** Each pilot's follow-ups, by day. */
  get followUpsOf(): DataLoader<PilotId, readonly FollowUp[]> {
    return this.ofPilots<FollowUp>(
      FollowUpsOfPilot,
      (ids) => sql`
        select ${followUpColumns} from follow_up where pilot_id = any(${ids}) order by due_on, id`,
    );
  }

  private ofPilots<T extends { readonly pilotId: PilotId }>(
    key: object,
    statement: (ids: PilotId[]) => Sql,
  ): DataLoader<PilotId, readonly T[]> {
    return this.database.keep(
      key,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<T>(statement([...ids]));
          return ids.map((id) => rows.filter(({ pilotId }) => pilotId === id));
        }),
    );
  }
}

/** A day begins and ends by the workspace's clock. */
function decidedWithin({ period, timeZone }: ZonedPeriod): Sql {
  const from = period?.from
    ? sql`and decided_at >= ${period.from}::date::timestamp at time zone ${timeZone}`
    : sql``;
  const to = period?.to
    ? sql`and decided_at < (${period.to}::date + 1)::timestamp at time zone ${timeZone}`
    : sql``;
  return sql`${from} ${to}`;
}
