import { Injectable } from '@nestjs/common';
import type { Condition, Decision, FollowUp } from '@scrimmage/domain/gates';
import type { ConditionId, DecisionId, FollowUpId, PilotId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { ConditionTable } from './condition.table.js';
import { type DecisionRow, DecisionTable } from './decision.table.js';
import { FollowUpTable } from './follow-up.table.js';

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
